import type { View } from "../view.ts";
import { Button } from "./button.tsx";
import { Fold } from "./fold.tsx";
import { Note } from "./note.tsx";
import { Lines } from "./notes.tsx";

/** How many get to the first point and far beyond the goal, where that is far from the usual: it costs money, so it is in sight, with the curve that would fit. */
export const PayUnusual = ({ state, dispatch, voice }: View) => {
  const { unusual = [], fittingCurve: curve = null } = state.preview?.value.incentives ?? {};
  const { incentives } = voice.text;
  const share = (of: number) => voice.numbers.percent(of);
  const { payoutMonths } = state.question.steps.incentives ?? {};
  return (
    <>
      {unusual.map((sentence) => (
        <Note key={sentence} tint="warn">
          {sentence}
        </Note>
      ))}
      {curve === null && unusual.length > 0 && payoutMonths !== undefined && (
        <p class="hint">{incentives.payRarer}</p>
      )}
      {curve !== null && unusual.length > 0 && (
        <div class="form-group">
          <Button kind="plain small" onClick={() => dispatch({ type: "pay", change: { curve } })}>
            {incentives.takeCurve}
          </Button>
          <p class="hint">
            {curve.map(([from, payout]) => incentives.point(share(from), share(payout))).join("; ")}
            .
          </p>
        </div>
      )}
    </>
  );
};

/** What there is to say of the incentives as they are answered: advice, and no error. */
export const PayAdvice = ({ state, voice }: View) => {
  const advice = state.preview?.value.incentives?.advice ?? [];
  return advice.length === 0 ? null : (
    <Fold title={voice.text.incentives.advice(advice.length)}>
      <Lines notices={advice} />
    </Fold>
  );
};
