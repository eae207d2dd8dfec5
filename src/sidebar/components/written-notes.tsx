import type { Written } from "../../addon/service.ts";
import type { Voice } from "../voice.ts";
import { Fold } from "./fold.tsx";
import { Lines } from "./notes.tsx";

const SHOWN = 3;

/** What needs the manager, three of it in sight, and folded what says how the goals came about. */
export const WrittenNotes = ({
  written: { notices, needs },
  voice,
}: {
  readonly written: Written;
  readonly voice: Voice;
}) => {
  const { done } = voice.text;
  const [asking, others] = [notices.slice(0, needs), notices.slice(needs)];
  return (
    <>
      {asking.length > 0 && (
        <div class="form-group">
          <h2>{done.needs}</h2>
          <Lines notices={asking.slice(0, SHOWN)} />
          {asking.length > SHOWN && (
            <Fold title={done.showAll(asking.length)}>
              <Lines notices={asking.slice(SHOWN)} />
            </Fold>
          )}
        </div>
      )}
      {others.length > 0 && (
        <Fold title={done.howMade(others.length)}>
          <Lines notices={others} />
        </Fold>
      )}
    </>
  );
};
