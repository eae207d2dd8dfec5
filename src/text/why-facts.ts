import type { Why } from "../core/planned.ts";
import { clipped } from "./clipped.ts";
import { decimalsFor, type NumberWords, numbersIn } from "./number.ts";

/** What the sentence about a goal speaks of. */
export interface WhyFacts {
  readonly goal: number;
  readonly expected: number;
  readonly last12: number | null;
  readonly chance: number;
  /** The chance with the room to grow that the manager sees; null where none. */
  readonly chanceWith: number | null;
  /** Whether the goal is the most that is stayed within. */
  readonly isLessBetter: boolean;
  readonly currency: string | null;
  readonly months: number;
  readonly step: number;
  /** Months without results before the period. */
  readonly gap: number;
  /** What moves the period beside season and trend: the names of the coming events, and the index. */
  readonly movers: { readonly events: readonly string[]; readonly index: string | null };
  /** Share of a company target by which more is handed down; 0 where none is. */
  readonly onTop: number;
  readonly why: Why;
}

// A market effect that would be written as 0.0 % is not worth a word.
const LEAST_MARKET = 0.0005;
// A period whose season adds up to its months, as a whole year's does, needs no word on that.
const UNEVEN = 0.005;

export const isMarketFelt = (market: number): boolean => Math.abs(market - 1) >= LEAST_MARKET;

/** What of the trend is the person's own: the rest is everybody's. */
export const ownCourse = ({ market, shared }: Pick<Why, "market" | "shared">): number =>
  shared > 0 ? market / shared : market;

export const isUneven = (seasonMonths: number, months: number): boolean =>
  Math.abs(seasonMonths - months) >= UNEVEN;

const MOST_MOVERS = 3; // a note stays short

/** The names of what moves a period, each in quotes: some of them, and how many there are. */
export const moversNamed = (
  { movers: { events, index } }: Pick<WhyFacts, "movers">,
  quoted: (name: string) => string,
  indexWords: (name: string) => string,
  words: { readonly and: string; readonly more: string },
): { readonly named: string; readonly count: number } => {
  const all = [
    ...events.map((name) => quoted(clipped(name))),
    ...(index === null ? [] : [indexWords(quoted(clipped(index)))]),
  ];
  const shown = all.slice(0, MOST_MOVERS);
  const rest = all.length - shown.length;
  const last = rest > 0 ? `${rest} ${words.more}` : shown.pop();
  const named = shown.length === 0 ? `${last}` : `${shown.join(", ")} ${words.and} ${last}`;
  return { named, count: all.length };
};

/** A goal as it was computed before an announced one held it or let it go a step at most. */
export const unheldGoal = (goal: number, { announced }: Pick<Why, "announced">): number =>
  announced > 0 ? Number((goal / announced).toPrecision(12)) : goal;

/** A period that begins so many months after the last result is hardly known: the goals get low. */
export const FAR = 12;

/** A sentence about a part of the goal; "" where there is nothing to say. */
export type Sentence = (facts: WhyFacts, numbers: NumberWords) => string;

/** Sentences one after the other, numbers as a locale writes them. */
export const inSentences =
  (sentences: readonly Sentence[]) =>
  (facts: WhyFacts, locale: string): string => {
    const numbers = numbersIn(locale);
    return sentences
      .map((sentence) => sentence(facts, numbers))
      .filter((sentence) => sentence !== "")
      .join(" ");
  };

// A usual month is multiplied by the months: rounded further, it would not give what is said to come of it.
const LEAST_TOLD = 0.002;
const MOST_DECIMALS = 2;

/** How a usual month is written: of few things, with as many decimals as the sums need. */
export const levelIn =
  ({ currency, step }: WhyFacts, { money }: NumberWords) =>
  (value: number): string =>
    money(value, currency, levelDecimals(step, value));

/** A usual month as it is written, as a number. */
export const levelTold = ({ step }: WhyFacts, value: number): number =>
  Number(value.toFixed(levelDecimals(step, value)));

const levelDecimals = (step: number, value: number): number => {
  const isNear = (decimals: number) =>
    Math.abs(Number(value.toFixed(decimals)) - value) <= LEAST_TOLD * Math.abs(value);
  let decimals = decimalsFor(step);
  while (decimals < MOST_DECIMALS && !isNear(decimals)) decimals++;
  return decimals;
};

/** The steps from what is expected to the goal, in their order. */
const AFTER_EXPECTED = ["potential", "caution", "capacity", "company", "announced"] as const;

/**
 * ": 1,050", what a goal comes to behind one of these steps, so that shares of one step after the other
 * are not added up; "" behind the last one, which is the goal.
 */
export const makes = (
  step: (typeof AFTER_EXPECTED)[number],
  facts: WhyFacts,
  numbers: NumberWords,
): string => {
  const { why, expected } = facts;
  const at = AFTER_EXPECTED.indexOf(step) + 1;
  if (AFTER_EXPECTED.slice(at).every((later) => why[later] === 1)) return "";
  const share = AFTER_EXPECTED.slice(0, at).reduce((all, each) => all * why[each], 1);
  return `: ${amountIn(facts, numbers)(expected * share)}`;
};

/** How amounts of a goal are written. */
export const amountIn =
  ({ currency, step }: WhyFacts, { money }: NumberWords) =>
  (value: number): string =>
    money(value, currency, decimalsFor(step));
