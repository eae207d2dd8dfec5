import type { View } from "../view.ts";
import { waitsFor } from "../waits-for.ts";
import { Button } from "./button.tsx";

/** The way to tell the columns by hand. */
export const TellColumns = ({ state, dispatch, voice }: View) => (
  <div class="line">
    <Button
      kind="plain small"
      isBusy={waitsFor(state, "columns")}
      onClick={() => dispatch({ type: "columns" })}
    >
      {voice.text.columns.open}
    </Button>
  </div>
);
