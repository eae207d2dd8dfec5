import { shownOf } from "../shown-of.ts";
import { writes } from "../state.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";
import { Spinner } from "./spinner.tsx";

/** A long wait on a screen that can be used meanwhile: what is being asked can be given up. */
export const WaitBar = ({ state, dispatch, voice }: View) =>
  state.asking?.wait === "long" && !writes(state.asking.call) && shownOf(state) === state.screen ? (
    <div class="progress wait" role="status">
      <Spinner />
      <span>{voice.text.still}</span>
      <Button kind="quiet" onClick={() => dispatch({ type: "cancel" })}>
        {voice.text.cancel}
      </Button>
    </div>
  ) : null;
