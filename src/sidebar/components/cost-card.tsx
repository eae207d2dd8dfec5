import { inHundred } from "../team-at.ts";
import type { View } from "../view.ts";
import { Bars } from "./bars.tsx";
import { Note } from "./note.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { Say } from "./say.tsx";

/** What the incentives cost: if all reach their goal, likely, and in a bad and a good period. */
export const CostCard = (view: View) => {
  const { incentives } = view.voice.text;
  if (!view.state.preview?.value.incentives) return null;
  return (
    <PreviewCard {...view} title={incentives.cost}>
      {({ incentives: cost, currency }) => {
        if (!cost) return null;
        const money = (amount: number) => view.voice.numbers.money(amount, currency);
        const { expected: likely, p10: bad, p90: good, withinBudget } = cost;
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
            {budget !== undefined && withinBudget !== null && (
              <Note>
                {[
                  incentives.budgetSay(inHundred(withinBudget)),
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
