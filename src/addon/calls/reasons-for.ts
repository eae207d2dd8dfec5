import type { Plan } from "../../core/planned.ts";
import { monthName } from "../../text/month.ts";
import { numbersIn } from "../../text/number.ts";
import { textsIn, userLanguage } from "../voices.ts";

/** Season and market in a sentence each. */
export const reasonsFor = (plan: Plan, isGiven: boolean, locale: string): readonly string[] => {
  const language = userLanguage();
  const { reading } = textsIn(language);
  const { plain, change } = numbersIn(locale);
  const sorted = [...plan.season].sort((a, b) => a.factor - b.factor);
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  const isFlat = !low || !high || low.factor === high.factor;
  const factor = (value: number) => plain(value, 2);
  const name = (month: number) => monthName(language, month);
  const growth = change(plan.growth, 1);
  const market = isGiven ? reading.marketGiven(growth) : reading.market(growth);
  return [
    ...(isFlat
      ? []
      : [
          reading.season(
            name(low.month),
            factor(low.factor),
            name(high.month),
            factor(high.factor),
          ),
        ]),
    plan.growth === 0 ? reading.noMarket : market,
  ];
};
