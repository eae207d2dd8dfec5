import type { FixedChoices } from "../choices.ts";
import { companyNotices } from "../company/company-notices.ts";
import { isFound } from "../fairness/fairness-of.ts";
import { TREND_MONTHS } from "../forecast/shared-trend.ts";
import type { TeamForecast } from "../forecast/team-forecast.ts";
import { knownMonths } from "../history/known-months.ts";
import type { Results } from "../history/results.ts";
import type { MarketForecast } from "../market/market-forecast.ts";
import type { Notice } from "../notices.ts";
import { unlikeMonths } from "../season/unlike-months.ts";
import { activityNotices } from "./activity-notices.ts";
import { capacityNotices } from "./capacity-notices.ts";
import { marketNotices } from "./market-notices.ts";
import { measureNotices } from "./measure-notices.ts";
import type { Outcome } from "./outcome.ts";
import { peopleNotices } from "./people-notices.ts";
import { potentialNotices } from "./potential-notices.ts";
import { reviewNotices } from "./review-notices.ts";
import { notApplied } from "./what-applies.ts";

/** Whatever a plan capped, left out, assumed or could not know. Who told of somebody's leaving knows it. */
export const planNotices = (
  forecast: MarketForecast,
  choices: FixedChoices,
  outcome: Outcome,
): readonly Notice[] => [
  ...capacityNotices(outcome),
  ...companyNotices(outcome.company),
  ...activityNotices(outcome, forecast.last, choices),
  ...reviewNotices(outcome, choices, forecast.latestWindfalls),
  ...fairnessNotices(outcome),
  ...measureNotices(outcome),
  ...potentialNotices(outcome, choices),
  ...marketNotices(outcome.market),
  ...peopleNotices(forecast, choices),
  ...pastNotices(forecast, choices),
  ...directionNotices(choices),
];

/** What was found only: that nothing was is no news. */
const fairnessNotices = ({ fairness }: Outcome): readonly Notice[] => {
  const tests = fairness
    .filter(isFound)
    .map(({ name, verdict }) => ({ name, isMore: verdict === "more" }));
  return tests.length > 0 ? [{ code: "unfair", facts: { tests } }] : [];
};

const directionNotices = (choices: FixedChoices): readonly Notice[] => {
  const parts = notApplied(choices);
  return parts.length > 0 ? [{ code: "notForLess", facts: { parts } }] : [];
};

type Windfall = TeamForecast["windfalls"][number];

const pastNotices = (
  { history, last, windfalls, season, vacant }: TeamForecast,
  { period, growth }: FixedChoices,
): readonly Notice[] => {
  const months = knownMonths(history).length;
  const gap = period.start - last - 1;
  const notices = [...windfallNotices(windfalls)];
  if (season.basis === "none") notices.push({ code: "seasonUnknown", facts: { months } });
  if (season.basis === "half") notices.push({ code: "seasonHalf", facts: { months } });
  if (season.basis === "given") notices.push(...givenNotices(history, season.factors));
  if (months < TREND_MONTHS && growth === null)
    notices.push({ code: "noTrend", facts: { months } });
  if (gap > 0) notices.push({ code: "gapForecastOver", facts: { months: gap } });
  if (vacant > 0) notices.push({ code: "vacant", facts: { amount: vacant } });
  return notices;
};

const givenNotices = (history: Results, factors: readonly number[]): readonly Notice[] => {
  const months = unlikeMonths(history, factors).slice(0, MOST_UNLIKE);
  return [
    { code: "seasonGiven", facts: {} },
    ...(months.length > 0 ? [{ code: "seasonUnlike", facts: { months } } as const] : []),
  ];
};

/** Months that are named at most. */
const MOST_UNLIKE = 3;

/** One sentence for what is capped, and one for what the manager calls normal. */
const windfallNotices = (windfalls: readonly Windfall[]): readonly Notice[] => {
  const capped = windfalls.filter(({ isNormal, isTold }) => !isNormal && !isTold);
  const told = windfalls.filter(({ isTold }) => isTold);
  const normal = windfalls.filter(({ isNormal }) => isNormal);
  const limits = capped.map(({ limit }) => limit);
  return [
    ...(capped.length > 1
      ? [{ code: "cappedMonths", facts: { ...listed(capped), limits } } as const]
      : capped.map(({ person, month, value, limit }) => {
          return { code: "capped", facts: { person, month, value, limit } } as const;
        })),
    ...(normal.length > 1
      ? [{ code: "notCappedMonths", facts: listed(normal) } as const]
      : normal.map(({ person, month, value, limit }) => {
          return { code: "notCapped", facts: { person, month, value, limit } } as const;
        })),
    ...(told.length > 0
      ? [
          {
            code: "toldOneOffs",
            facts: { ...listed(told), limits: told.map(({ limit }) => limit) },
          } as const,
        ]
      : []),
  ];
};

const listed = (windfalls: readonly Windfall[]) => ({
  people: windfalls.map(({ person }) => person),
  months: windfalls.map(({ month }) => month),
  values: windfalls.map(({ value }) => value),
});
