import { inHundred, positionOf } from "../team-at.ts";
import type { View } from "../view.ts";
import { Bars } from "./bars.tsx";
import { Note } from "./note.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { Say } from "./say.tsx";

/** What the incentives cost: if all reach their goal, likely, and in a bad and a good period. */
export const CostCard = (view: View) => {
  const { incentives } = view.voice.text;
  const position = positionOf(view.state.question.probability);
  if (!view.state.preview?.value.incentives) return null;
  return (
    <PreviewCard {...view} title={incentives.cost}>
      {({ incentives: cost, currency }) => {
        if (!cost) return null;
        const money = (amount: number) => view.voice.numbers.money(amount, currency);
        const [likely, bad, good] = [cost.expected, cost.p10, cost.p90].map(
          (amounts) => amounts[position] ?? 0,
        ) as [number, number, number];
        const bar = (label: string, amount: number) => ({ label, value: money(amount), amount });
        const { budget } = view.state.question.steps.incentives ?? {};
        const chance = cost.withinBudget?.[position];
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
            {budget !== undefined && chance !== undefined && (
              <Note>
                {[
                  incentives.budgetSay(inHundred(chance)),
                  ...(good > budget ? [incentives.overSay(money(good - budget))] : []),
                ].join(" ")}
              </Note>
            )}
          </>
        );
      }}
    </PreviewCard>
  );
};
