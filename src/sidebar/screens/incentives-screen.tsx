import { periodWords } from "../../text/period.ts";
import { BudgetFit } from "../components/budget-fit.tsx";
import { CostCard } from "../components/cost-card.tsx";
import { Note } from "../components/note.tsx";
import { NumberField } from "../components/number-field.tsx";
import { OwnAmounts } from "../components/own-amounts.tsx";
import { PayAdvice, PayUnusual } from "../components/pay-advice.tsx";
import { PayFolds } from "../components/pay-folds.tsx";
import { PaySplit } from "../components/pay-split.tsx";
import { PayWhen } from "../components/pay-when.tsx";
import { PayoutChart } from "../components/payout-chart.tsx";
import { RewardIdeas } from "../components/reward-ideas.tsx";
import { StepScreen } from "../components/step-screen.tsx";
import { moneyUnit } from "../money-unit.ts";
import { tiersOf } from "../steps/commission.ts";
import { curveOf } from "../steps/curve.ts";
import { isLessBetter } from "../steps/is-less-better.ts";
import type { View } from "../view.ts";

/** What reaching a goal pays, and what that costs. */
export const IncentivesScreen = (view: View) => {
  const { state, voice } = view;
  const { incentives } = voice.text;
  const curve = curveOf(state);
  const isByCurve = curve.length > 0 && tiersOf(state).length === 0;
  const cap = state.question.steps.incentives?.cap ?? null;
  const unit = moneyUnit(state);
  const inParts = state.preview?.value.incentives?.inParts ?? null;
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
        unit={unit}
      />
      <PayWhen {...view} />
      {inParts !== null && <span class="hint">{inParts}</span>}
      <OwnAmounts {...view} />
      <NumberField
        {...view}
        name="budget"
        label={incentives.budget}
        hint={incentives.budgetHint}
        unit={unit}
      />
      <BudgetFit {...view} />
      {tiersOf(state).length === 0 && <PaySplit {...view} />}
      {curve.length === 0 && tiersOf(state).length === 0 && (
        <Note tint="info">{incentives.unpaid}</Note>
      )}
      {isByCurve && (
        <section class="card live">
          <h2 class="cap">{incentives.curveSay}</h2>
          <PayoutChart voice={voice} curve={curve} cap={cap} />
          {state.question.steps.incentives?.curve === undefined && (
            <span class="hint">{incentives.common(cap !== null)}</span>
          )}
        </section>
      )}
      <CostCard {...view} />
      <PayUnusual {...view} />
      <PayAdvice {...view} />
      <PayFolds {...view} />
      <RewardIdeas {...view} />
    </StepScreen>
  );
};
