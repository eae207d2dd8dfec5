import { exactPercent } from "../../text/exact-percent.ts";
import { periodWords } from "../../text/period.ts";
import { BudgetFit } from "../components/budget-fit.tsx";
import { CostCard } from "../components/cost-card.tsx";
import { WayTo } from "../components/needs-list.tsx";
import { Note } from "../components/note.tsx";
import { NumberField } from "../components/number-field.tsx";
import { OwnAmounts } from "../components/own-amounts.tsx";
import { PayAdvice } from "../components/pay-advice.tsx";
import { PayFolds } from "../components/pay-folds.tsx";
import { PayoutChart } from "../components/payout-chart.tsx";
import { RewardIdeas } from "../components/reward-ideas.tsx";
import { StepScreen } from "../components/step-screen.tsx";
import { moneyUnit } from "../money-unit.ts";
import { nameOf } from "../name-of.ts";
import { tiersOf } from "../steps/commission.ts";
import { curveOf } from "../steps/curve.ts";
import { isLessBetter } from "../steps/is-less-better.ts";
import { measureChoices, weightLeft } from "../steps/measures.ts";
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
      {tiersOf(state).length === 0 && <Split {...view} />}
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
      <PayAdvice {...view} />
      <PayFolds {...view} />
      <RewardIdeas {...view} />
    </StepScreen>
  );
};

/** What share of the amount goes by which metric, and the way to where that is said; nothing where there is one metric. */
const Split = (view: View) => {
  const { state, voice } = view;
  const { incentives } = voice.text;
  if (measureChoices(state).length === 0) return null;
  const main = nameOf(state, state.question.metric);
  const paid = (state.question.steps.measures ?? []).flatMap(({ metric, weight = 0 }) =>
    weight > 0 ? [{ metric: nameOf(state, metric), weight }] : [],
  );
  const parts = [{ metric: main, weight: weightLeft(state) }, ...paid].map(
    ({ metric, weight }) => `${metric} ${exactPercent(weight, voice.numbers)}`,
  );
  return (
    <Note>
      {paid.length === 0 ? incentives.unsplit(main) : incentives.split(parts.join(", "))}
      <WayTo {...view} screen="metrics" />
    </Note>
  );
};
