import type { View } from "../view.ts";
import { waitsFor } from "../waits-for.ts";
import { Button } from "./button.tsx";
import { Note } from "./note.tsx";

/** After an undo: the answers here are still those that were undone, and the way to those that the goals stand on. */
export const UndoneAnswers = ({ state, dispatch, voice }: View) => {
  const { undone } = voice.text;
  if (!state.isUndone) return null;
  return (
    <Note tint="warn">
      {undone.stillChanged}
      <span class="way">
        <Button
          kind="plain small"
          isBusy={waitsFor(state, "forget")}
          onClick={() => dispatch({ type: "startAnew" })}
        >
          {undone.takeBack}
        </Button>
      </span>
    </Note>
  );
};
