import { clipped } from "../clipped.ts";
import { ONE, oneOf } from "./one-of.ts";

/** One step's part of a difference; `share` as it is written, null for all of it. */
export interface PartWords {
  readonly share: string | null;
  readonly metric: string;
  /** The step before; null for the first one. */
  readonly per: string | null;
  /** Whether it is the amount that each of the step before brings. */
  readonly isAmount: boolean;
}

const amountPer = (per: string): string => `average amount per ${oneOf(per)}`;

const moreOf = ({ metric, per, isAmount }: PartWords): string => {
  if (per === null) return `more “${clipped(metric)}”`;
  if (isAmount) return `a higher ${amountPer(per)}`;
  return `more “${clipped(metric)}” from “${clipped(per)}”`;
};

const coached = ({ metric, per, isAmount }: PartWords): string => {
  if (per === null) return `“${clipped(metric)}”`;
  if (isAmount) return `the ${amountPer(per)}`;
  return `getting “${clipped(metric)}” from “${clipped(per)}”`;
};

const shareWords = (share: string | null): string => (share === null ? "all" : share);

const SELL = { top: "Top producers sell", middle: "The middle group sells" };
const GROUP = { middle: "the middle group", bottom: "the bottom group" };

/** What sets the groups of a team apart. Metrics' names are the source's own; numbers come in as they are written. */
export const drivers = {
  title: "What sets the groups apart",
  step: "Step",
  ratio: "Ratio",
  share: "Share",
  aMonth: "A month",
  a: (metric: string) => `${metric} a month`,
  each: (metric: string, per: string) => `From ${per} to ${metric}`,
  variation: "Months differ by",
  growth: "Own trend in a year",
  unclear: "?",
  unclearWords: "?: not clear, it may be chance.",
  rest: (share: string) => `The other ${share} cannot be given to one step for sure.`,
  ticket: (per: string) => `Average amount per ${ONE[per] ?? per}`,
  against: { middle: "Top against middle", bottom: "Middle against bottom" },
  sells: (better: "top" | "middle", other: "middle" | "bottom", times: string) =>
    `${SELL[better]} ${times} times as much as ${GROUP[other]}`,
  /**
   * What so many steps that work the other way take from the shares that are named, which come to more than all;
   * and whether each of them does so clearly.
   */
  takenBack: (share: string, steps: number, isClear: boolean) => {
    if (steps === 1)
      return isClear
        ? `; the other step works the other way and takes ${share} back`
        : `; the other step would take ${share} back, but that may be chance`;
    return isClear
      ? `; the other steps work the other way and together take ${share} back`
      : `; the other steps together would take ${share} back, but that may be chance`;
  },
  made: ([first, ...others]: readonly [PartWords, ...PartWords[]]) =>
    [
      `${shareWords(first.share)} of the difference is made by ${moreOf(first)}`,
      ...others.map((one) => `${shareWords(one.share)} by ${moreOf(one)}`),
    ].join(", "),
  noneClear: "no single step clearly makes the difference",
  chance: "that may be chance",
  noSteps: "no steps of the sale are known that would say why",
  coach: (other: "middle" | "bottom", part: PartWords) =>
    `What to coach first in ${GROUP[other]}: ${coached(part)}.`,
};

export type DriversText = typeof drivers;
