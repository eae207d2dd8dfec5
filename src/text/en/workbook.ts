import type { Why } from "../../core/plan.ts";
import { monthName, monthWords } from "../month.ts";
import { decimalsFor, numbersIn } from "../number.ts";

export interface WhyFacts {
  readonly goal: number;
  readonly expected: number;
  readonly last12: number | null;
  readonly chance: number;
  readonly currency: string | null;
  readonly months: number;
  readonly step: number;
  readonly why: Why;
}

// A market effect that would be written as 0.0 % is not worth a word.
export const LEAST_MARKET = 0.0005;

// A period whose season adds up to its months, as a whole year's does, needs no word on that.
export const UNEVEN = 0.005;

/** Whether the team's pull moved a level by 1 % or more. */
export const differs = (own: number, used: number): boolean =>
  Math.abs(own - used) >= 0.01 * Math.abs(used);

/** Why a goal is what it is: its parts multiply to the number. */
const why = (facts: WhyFacts, locale: string): string => {
  const { plain, money, percent, change } = numbersIn(locale);
  const decimals = decimalsFor(facts.step);
  const amount = (value: number) => money(value, facts.currency, decimals);
  const { ownLevel, level, seasonMonths, market, caution, low, high, capped } = facts.why;
  const own = differs(ownLevel, level) ? ` (${amount(ownLevel)} by own results alone)` : "";
  const season = low && high;
  const isUneven = Math.abs(seasonMonths - facts.months) >= UNEVEN;
  const sentences = [
    `Goal ${amount(facts.goal)}.`,
    `A usual month is ${amount(level)}${own}; ${isUneven ? `with the season, the period counts ${plain(seasonMonths, 2)} usual months` : `the period has ${facts.months} months`}${Math.abs(market - 1) < LEAST_MARKET ? "" : `, and the market changes it by ${change(market - 1, 1)}`}: ${amount(facts.expected)} is expected.`,
    caution < 1
      ? `The goal is ${percent(1 - caution, 1)} lower, so that ${Math.round(100 * facts.chance)} in 100 people would reach it.`
      : `${Math.round(100 * facts.chance)} in 100 people would reach it.`,
    ...(facts.last12 === null ? [] : [`Last 12 months: ${amount(facts.last12)}.`]),
    ...(capped.length > 0
      ? [`One-off sales not repeated: ${capped.map((m) => monthWords("en", m)).join(", ")}.`]
      : []),
    ...(season
      ? [
          `Season: ${monthName("en", low.month)} ${plain(low.factor, 2)}, ${monthName("en", high.month)} ${plain(high.factor, 2)}.`,
        ]
      : []),
    "If territory or time changes, say so: it is computed again.",
  ];
  return sentences.join(" ");
};

export const workbook = {
  why,
  tiers: { top: "Top", middle: "Middle", bottom: "Bottom", new: "New" },
  goals: {
    tab: "Goals",
    title: (when: string, metric: string) => `Goals ${when} · ${metric}`,
    why: (inHundred: number, step: string) =>
      `A goal that ${inHundred} in 100 people would reach, rounded to ${step}. Each goal has a note that says why.`,
    bands: { results: "Results", calculation: "Calculation" },
    headers: {
      person: "Person",
      group: "Group",
      last12: "Last 12 months",
      expected: "Expected",
      start: "Start",
      stretch: "Stretch",
      goal: "Goal",
      change: "Against 12 months",
      chance: "Chance",
    },
    team: "Team",
    teamChance: "Chance that the team together reaches the sum of the goals.",
    gone: "No longer in the results: no goal.",
  },
  lists: {
    tab: "Lists",
    note: "Goalwright keeps its settings here. Do not change this tab.",
  },
  example: {
    tab: "Example results",
    metric: "New premium (€)",
    month: "Month",
  },
  backup: (tab: string) => `${tab} (before)`,
};

/** What every language must say. */
export type WorkbookText = typeof workbook;
