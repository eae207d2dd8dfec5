import { Button } from "../components/button.tsx";
import { type ShareView, waitsFor } from "./view.ts";

interface LookAgainProps extends ShareView {
  /** What is looked up again; people's addresses unless told. */
  readonly words?: string;
}

/** The button that asks again how all stands. */
export const LookAgain = ({ state, dispatch, voice, words }: LookAgainProps) => (
  <div class="buttons">
    <Button
      kind="plain small"
      isBusy={waitsFor(state, "sharing")}
      onClick={() => dispatch({ type: "look" })}
    >
      {words ?? voice.text.share.people.look}
    </Button>
  </div>
);
