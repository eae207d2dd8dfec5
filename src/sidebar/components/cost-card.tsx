import type { Preview } from "../../addon/preview.ts";
import { roughDecimals } from "../decimals.ts";
import { hasOwn } from "../has-own.ts";
import { isBudgetSure } from "../is-budget-sure.ts";
import { hundredWords, positionOf, teamAt } from "../team-at.ts";
import type { View } from "../view.ts";
import { Bars } from "./bars.tsx";
import { Button } from "./button.tsx";
import { Note } from "./note.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { Say } from "./say.tsx";

/** Most that is paid where somebody asks for a limit: twice the amount, as far as a common curve goes. */
const USUAL_CAP = 200; // percent

/** Why even a bad period costs more than everybody at goal, and what to do; nothing where it does not. */
const Dear = ({ state, dispatch, voice, preview }: View & { readonly preview: Preview }) => {
  const { text, numbers } = voice;
  const { incentives: words } = text;
  const { incentives: cost, people, currency } = preview;
  if (!cost || cost.p10 <= cost.atTarget) return null;
  const { sum } = teamAt(preview, positionOf(state.question.probability));
  const expected = people.reduce((all, one) => all + one.expected, 0);
  if (expected <= sum) return null;
  const money = (amount: number) => numbers.money(amount, currency, roughDecimals(amount));
  return (
    <>
      <Note tint="warn">
        {words.dear(money(sum), money(expected))} {words.dearDo}
      </Note>
      {cost.most === null && cost.hasTargets && (
        <Button
          kind="plain small"
          onClick={() =>
            dispatch({ type: "number", field: { name: "cap", at: 0 }, typed: `${USUAL_CAP}` })
          }
        >
          {words.capAt(numbers.percent(USUAL_CAP / 100))}
        </Button>
      )}
    </>
  );
};

/** What the incentives cost: if all reach their goal, likely, and in a bad and a good period. */
export const CostCard = (view: View) => {
  const { incentives } = view.voice.text;
  if (!view.state.preview?.value.incentives) return null;
  return (
    <PreviewCard {...view} title={incentives.cost}>
      {(preview) => {
        const { incentives: cost, currency } = preview;
        if (!cost) return null;
        const money = (amount: number) => view.voice.numbers.money(amount, currency);
        const { p10: bad, p90: good } = cost;
        const likely = cost.expected;
        const bar = (label: string, amount: number) => ({ label, value: money(amount), amount });
        const { budget } = view.state.question.steps.incentives ?? {};
        return (
          <>
            <Say sentence={incentives.say(money(likely), money(bad), money(good))} />
            <Bars
              bars={[
                bar(incentives.atTarget, cost.atTarget),
                bar(incentives.bad, bad),
                bar(incentives.likely, likely),
                bar(incentives.good, good),
                ...(budget === undefined
                  ? []
                  : [{ ...bar(incentives.budgetBar, budget), isOpen: true }]),
              ]}
            />
            {hasOwn(view.state) && <span class="hint">{incentives.asComputed}</span>}
            <Dear {...view} preview={preview} />
            <Most {...view} cost={cost} money={money} />
            <Budget {...view} cost={cost} money={money} />
          </>
        );
      }}
    </PreviewCard>
  );
};

interface PartProps extends View {
  readonly cost: NonNullable<Preview["incentives"]>;
  readonly money: (amount: number) => string;
}

/** The most that it can cost, with a warning where that is over the budget, or that nothing limits it; a commission has no curve that could. */
const Most = ({ state, voice, cost: { most, hasTargets }, money }: PartProps) => {
  const { incentives } = voice.text;
  const { commission, budget } = state.question.steps.incentives ?? {};
  if (!hasTargets || commission) return null;
  if (most === null) return <Note>{incentives.endless}</Note>;
  if (budget === undefined || most <= budget) return <Note>{incentives.mostSay(money(most))}</Note>;
  return (
    <Note tint="warn">{incentives.mostOver(money(most), money(budget), money(most - budget))}</Note>
  );
};

/** Whether the budget is enough. */
const Budget = ({ state, voice, cost, money }: PartProps) => {
  const { incentives } = voice.text;
  const { budget } = state.question.steps.incentives ?? {};
  if (budget === undefined || cost.withinBudget === null) return null;
  return (
    <Note {...(cost.withinBudget < 0.5 ? { tint: "warn" } : {})}>
      {[
        isBudgetSure(state, cost)
          ? incentives.budgetSure
          : incentives.budgetSay(hundredWords(cost.withinBudget, voice)),
        ...(cost.p90 > budget ? [incentives.overSay(money(cost.p90 - budget))] : []),
      ].join(" ")}
    </Note>
  );
};
