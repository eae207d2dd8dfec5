import type { Opening } from "../../addon/service.ts";
import { offersUpdate } from "../likeliest.ts";
import { isRead } from "../state.ts";
import type { View } from "../view.ts";
import { waitsFor } from "../waits-for.ts";
import { Button } from "./button.tsx";
import { waits } from "./doubt-card.tsx";
import { Note } from "./note.tsx";
import { Notes } from "./notes.tsx";
import { UndoLink } from "./undo-link.tsx";

/** What is in the file already: earlier goals and our example, each with the way to take it back. */
export const DataMore = ({
  state,
  dispatch,
  voice,
  onShare,
}: View & { readonly onShare: () => void }) => {
  const { data } = voice.text;
  if (!state.opening) return null;
  const { goals, hasExample, notices } = state.opening;
  return (
    <>
      <Notes notices={notices} voice={voice} />
      {goals && <GoalsThere state={state} voice={voice} tab={goals.tab} />}
      {(goals || hasExample) && (
        <div class="links">
          {goals && (
            <Button kind="quiet" onClick={onShare}>
              {voice.text.share.open}
            </Button>
          )}
          {goals?.undo && (
            <UndoLink
              label={data.undo}
              undoable={goals.undo}
              isBusy={waitsFor(state, "undo")}
              onUndo={() => dispatch({ type: "undo" })}
              voice={voice}
            />
          )}
          {hasExample && (
            <Button
              kind="quiet"
              isBusy={waitsFor(state, "removeExample")}
              onClick={() => dispatch({ type: "removeExample" })}
            >
              {data.removeExample}
            </Button>
          )}
        </div>
      )}
      <NoUndo goals={goals} />
    </>
  );
};

/** In the place of the way back: why there is none. */
const NoUndo = ({ goals }: Pick<Opening, "goals">) =>
  goals?.noUndo ? <p class="hint">{goals.noUndo}</p> : null;

/** That goals are there, and where the ways on lead; quiet where a question waits. */
const GoalsThere = ({
  state,
  voice: { text },
  tab,
}: Pick<View, "state" | "voice"> & { readonly tab: string }) => {
  const isAsking = isRead(state) && (state.found?.doubts.some(waits) ?? false);
  const ways = offersUpdate(state) ? [text.data.ways] : [];
  return (
    <Note {...(isAsking ? {} : { tint: "info" })}>
      {[text.data.goalsThere(tab), ...ways].join(" ")}
    </Note>
  );
};
