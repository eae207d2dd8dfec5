import type { Period } from "../../core/calendar/period.ts";
import type { OneForecast } from "../../core/forecast/one-forecast.ts";
import { chanceOf } from "../../core/goals/goal-at.ts";
import { roundingStep } from "../../core/goals/rounding.ts";
import { whyOne as whyOf } from "../../core/goals/why-one.ts";
import { totalLast12 } from "../../core/history/past-results.ts";
import { sdOf } from "../../core/series/total.ts";
import { USUAL_PROBABILITY } from "../../core/usual-choices.ts";
import { whyOne as english } from "../../text/en/why.ts";
import { whyOne as spanish } from "../../text/es/why.ts";
import type { Language } from "../../text/voice.ts";
import type { WhyFacts } from "../../text/why-facts.ts";
import type { Block } from "./block.ts";
import { allow, checkAmount, checkArguments, onlyAmount, onlyCell } from "./check-arguments.ts";
import type { CellContext, CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { onePeriod } from "./one-period.ts";
import { forecastOf } from "./period-goals.ts";
import { currencyOf } from "./values-heading.ts";

const WHY = { en: english, es: spanish };

const signature = described("GOAL_EXPLAIN", {
  goal: { type: "number", optional: false, example: "300000" },
  target_period: { type: "any", optional: false, example: "2026" },
  values: { type: "any", optional: false, example: "B2:B25" },
  dates: { type: "any", optional: false, example: "A2:A25" },
  growth: { type: "number", optional: true, example: "0.03" },
  capacity: { type: "number", optional: true, example: "40000" },
  current_goal: { type: "number", optional: true, example: "300000" },
  language: { type: "string", optional: true, example: '"es"' },
});

/** =GOAL_EXPLAIN(goal, target_period, values, dates, …): why the goal is what it is, in words. */
export const goalExplain: CustomFunction = {
  ...signature,
  run: (args, context) => {
    const [goalCell, target, , , growth, capacity, current, language] = checkArguments(
      signature.parameters,
      args,
    ) as readonly [Block, Block, ...(Block | null)[]];
    const goal = onlyAmount(goalCell, "goal")!;
    checkAmount(goal, "goal");
    const period = onePeriod(target, context);
    const [most, least] = [
      onlyAmount(capacity ?? null, "capacity"),
      onlyAmount(current ?? null, "current_goal"),
    ];
    const words = WHY[languageIn(language ?? null, context)];
    const [, , values, dates] = args;
    const past = { values, dates, growth: growth ?? null, factors: null };
    const forecast = forecastOf(past, context)(period);
    const bounds = { most: most === null ? null : most * period.months, current: least };
    const currency = currencyOf(values, context);
    const why = whyOf(forecast, goal, USUAL_PROBABILITY, bounds, period);
    return words({ ...factsOf(forecast, goal, period), currency, why }, context.locale());
  },
};

const factsOf = (
  forecast: OneForecast,
  goal: number,
  period: Period,
): Omit<WhyFacts, "currency" | "why"> => ({
  goal,
  expected: forecast.expected,
  last12: totalLast12(forecast.past),
  chance: chanceOf(forecast, goal),
  chanceWith: null,
  isLessBetter: false,
  gap: 0,
  movers: { events: [], index: null },
  onTop: 0,
  months: period.months,
  step: roundingStep([{ sd: sdOf(forecast) }], false),
});

const LANGUAGES: readonly Language[] = ["en", "es"];

const languageIn = (block: Block | null, { language }: CellContext): Language => {
  const cell = onlyCell(block, "language");
  if (cell === null) return language();
  const word = String(cell).trim().toLowerCase();
  const chosen = LANGUAGES.find((one) => one === word);
  allow(chosen !== undefined, word, "language", '"en", "es"');
  return chosen!;
};
