import { Button } from "../components/button.tsx";
import { type ShareView, waitsFor } from "./view.ts";

/** The button that looks people's addresses up again. */
export const LookAgain = ({ state, dispatch, voice }: ShareView) => (
  <div class="links">
    <Button
      kind="quiet"
      isBusy={waitsFor(state, "sharing")}
      onClick={() => dispatch({ type: "look" })}
    >
      {voice.text.share.people.look}
    </Button>
  </div>
);
