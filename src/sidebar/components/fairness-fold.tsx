import type { Preview } from "../../addon/preview.ts";
import type { View } from "../view.ts";
import { Fold } from "./fold.tsx";
import { Note } from "./note.tsx";

/** Whether the goals ask more of some than of others, before anybody is told them. */
export const FairnessFold = ({ voice, preview }: View & { readonly preview: Preview }) => {
  const { fairness } = voice.text.company;
  const untold = preview.fairness.filter(({ isUntold }) => isUntold).length;
  const found = preview.fairness.filter(({ isFound }) => isFound).length;
  return (
    <Fold title={found > 0 ? fairness.found(found) : fairness.title}>
      <dl class="tests">
        {preview.fairness
          .filter(({ isUntold }) => !isUntold)
          .map(({ test, verdict, isFound }) => (
            <div key={test}>
              <dt>{test}</dt>
              <dd class={isFound ? "found" : ""}>{verdict}</dd>
            </div>
          ))}
      </dl>
      {untold > 0 && <Note>{fairness.untold(untold)}</Note>}
      <Note>{fairness.noProof}</Note>
    </Fold>
  );
};
