import { currencySign } from "../../text/number.ts";
import { periodWords } from "../../text/period.ts";
import { CostCard } from "../components/cost-card.tsx";
import { CurveTable } from "../components/curve-table.tsx";
import { Fold } from "../components/fold.tsx";
import { Note } from "../components/note.tsx";
import { Lines } from "../components/notes.tsx";
import { NumberField } from "../components/number-field.tsx";
import { PayoutChart } from "../components/payout-chart.tsx";
import { StepScreen } from "../components/step-screen.tsx";
import { curveOf } from "../steps/curve.ts";
import { isLessBetter } from "../steps/is-less-better.ts";
import type { View } from "../view.ts";

/** What reaching a goal pays, and what that costs. */
export const IncentivesScreen = (view: View) => {
  const { state, voice } = view;
  const { incentives } = voice.text;
  const rewards = state.preview?.value.rewards ?? [];
  const currency = state.preview?.value.currency ?? null;
  const curve = curveOf(state);
  if (isLessBetter(state))
    return (
      <StepScreen {...view} title={incentives.title} why={incentives.why}>
        <Note>{voice.text.notForLess}</Note>
      </StepScreen>
    );
  return (
    <StepScreen {...view} title={incentives.title} why={incentives.why}>
      <NumberField
        {...view}
        name="target"
        label={incentives.target(periodWords(voice.language, state.question.period))}
        hint={incentives.targetHint}
        unit={currency === null ? "" : currencySign(currency)}
      />
      {curve.length > 0 && (
        <section class="card live">
          <h2 class="cap">{incentives.curveSay}</h2>
          <PayoutChart
            voice={voice}
            curve={curve}
            cap={state.question.steps.incentives?.cap ?? null}
          />
        </section>
      )}
      <CostCard {...view} />
      {curve.length > 0 && (
        <Fold title={incentives.curve}>
          <CurveTable {...view} />
          <NumberField {...view} name="cap" label={incentives.cap} hint={incentives.capHint} />
        </Fold>
      )}
      {rewards.length > 0 && (
        <div class="folds">
          <Fold title={incentives.rewards(rewards.length)} isOpen>
            <Lines notices={rewards} />
          </Fold>
        </div>
      )}
    </StepScreen>
  );
};
