import type { Written } from "../../addon/service.ts";
import { needsOfGoals } from "../needs-before.ts";
import type { View } from "../view.ts";
import { Fold } from "./fold.tsx";
import { NeedsList } from "./needs-list.tsx";
import { Lines } from "./notes.tsx";

/** What needs the manager, and folded what says how the goals came about. */
export const WrittenNotes = ({
  written: { notices, needs },
  ...view
}: View & { readonly written: Written }) => {
  const { done } = view.voice.text;
  return (
    <>
      <NeedsList
        {...view}
        needs={[...needs, ...needsOfGoals(view.state, view.voice)]}
        title={done.needs}
      />
      {notices.length > 0 && (
        <Fold title={done.howMade(notices.length)}>
          <Lines notices={notices} />
        </Fold>
      )}
    </>
  );
};
