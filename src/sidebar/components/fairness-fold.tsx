import type { Preview } from "../../addon/preview.ts";
import type { View } from "../view.ts";
import { Fold } from "./fold.tsx";
import { WayTo } from "./needs-list.tsx";
import { Note } from "./note.tsx";

/** Whether the goals ask more of some than of others, before anybody is told them, and what to do where they do. */
export const FairnessFold = ({ preview, ...view }: View & { readonly preview: Preview }) => {
  const { fairness } = view.voice.text.company;
  const untold = preview.fairness.filter(({ isUntold }) => isUntold).length;
  const found = preview.fairness.filter(({ isFound }) => isFound).length;
  return (
    <Fold title={found > 0 ? fairness.found(found) : fairness.title}>
      <dl class="tests">
        {preview.fairness
          .filter(({ isUntold }) => !isUntold)
          .map((test) => (
            <div key={test.name}>
              <dt>{test.test}</dt>
              {test.isFound ? (
                <>
                  <dd class="found">▲ {fairness.findings[test.name](test.found === "more")}</dd>
                  <dd class="remedy">{fairness.remedies[test.name](test.found === "more")}</dd>
                </>
              ) : (
                <dd>{test.verdict}</dd>
              )}
            </div>
          ))}
      </dl>
      {untold > 0 && (
        <Note>
          {fairness.untold(untold)}
          <WayTo {...view} screen="data" />
        </Note>
      )}
      <Note>{fairness.noProof}</Note>
    </Fold>
  );
};
