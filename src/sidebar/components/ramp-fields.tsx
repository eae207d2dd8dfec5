import { canAddShare, canRemoveShare, rampKind, sharesNow } from "../steps/ramp.ts";
import type { RampKind } from "../steps/step-act.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";
import { NumberErrors, NumberField } from "./number-field.tsx";
import { RadioField } from "./radio-field.tsx";

const KINDS: readonly RampKind[] = ["line", "own"];

/** How somebody newly hired gets to a full month: in a straight line, or by shares of one's own. */
export const RampFields = (view: View) => {
  const { state, dispatch, voice } = view;
  const { startLow } = voice.text;
  const kind = rampKind(state.question.steps);
  return (
    <>
      <RadioField
        id="ramp"
        label={startLow.newcomers}
        value={kind}
        options={KINDS.map((value) => ({ value, words: startLow.ramps[value] }))}
        error={null}
        hasFocus={false}
        isSegment
        onAnswer={(does) => does !== kind && dispatch({ type: "ramp", does: does as RampKind })}
      />
      {kind === "own" ? (
        <OwnShares {...view} />
      ) : (
        <NumberField {...view} name="rampMonths" label={startLow.ramp} />
      )}
    </>
  );
};

/** A field for each month since hiring. */
const OwnShares = (view: View) => {
  const { startLow } = view.voice.text;
  const shares = sharesNow(view.state.question.steps);
  return (
    <fieldset>
      <legend>{startLow.shares}</legend>
      <div class="months">
        {shares.map((_, i) => (
          <NumberField
            key={i}
            {...view}
            name="rampShare"
            at={i}
            label={startLow.monthSince(i + 1)}
            isBelow
            isErrorApart
          />
        ))}
      </div>
      <NumberErrors {...view} names={["rampShare"]} />
      <span class="hint">{startLow.sharesHint}</span>
      <div class="buttons">
        {canAddShare(shares) && (
          <Button kind="plain small" onClick={() => view.dispatch({ type: "ramp", does: "add" })}>
            {startLow.addShare}
          </Button>
        )}
        {canRemoveShare(shares) && (
          <Button
            kind="plain small"
            onClick={() => view.dispatch({ type: "ramp", does: "remove" })}
          >
            {startLow.removeShare}
          </Button>
        )}
      </div>
    </fieldset>
  );
};
