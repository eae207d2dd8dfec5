import { useEffect, useRef } from "preact/hooks";
import { exactPercent } from "../../text/exact-percent.ts";
import { DEFAULTS } from "../numbers/defaults.ts";
import type { View } from "../view.ts";
import { waitsFor } from "../waits-for.ts";
import { Button } from "./button.tsx";

/** After the target was divided again: the answer that is another one now, and the way back. */
export const DividedNote = ({ state, dispatch, voice }: View) => {
  const { divided } = state;
  const said = useRef<HTMLParagraphElement>(null);
  const to = divided?.to;
  // The button is gone that had the focus: this has it, in sight, and is read aloud.
  useEffect(() => said.current?.focus(), [to]);
  if (!divided) return null;
  const { changes } = voice.text;
  const share = (of: number) => exactPercent(of, voice.numbers);
  const from = share(divided.from ?? DEFAULTS.overAssign);
  return (
    <div class="form-group">
      <p class="say" tabIndex={-1} ref={said}>
        {changes.divided(from, share(divided.to))}
      </p>
      <Button
        kind="plain small"
        isBusy={waitsFor(state, "preview")}
        onClick={() => dispatch({ type: "undivide" })}
      >
        {changes.undivide(from)}
      </Button>
    </div>
  );
};
