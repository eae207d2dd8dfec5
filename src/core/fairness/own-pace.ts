import type { PersonGoal } from "../planned.ts";

const YEAR = 12; // months
/** Fewer months are no pace. Judgement. */
const ENOUGH = 6;

/**
 * Months of results that a team's growth is measured against where nobody has any of the same months a
 * year before: as many of the last twelve as are known of whoever has most; null where that is too few.
 */
export const paceMonths = (goals: readonly PersonGoal[]): number | null => {
  const known = Math.max(0, ...goals.map(({ last12Months }) => last12Months));
  return known >= ENOUGH && goals.every(({ last }) => last === null) ? known : null;
};

/**
 * What a person's known months come to over a period, a month for a month. Null where too few are known,
 * and where others have a whole year: a part of one has not each season.
 */
export const ownPace = (
  { last12, last12Months }: PersonGoal,
  months: number,
  known: number,
): number | null =>
  last12 === null || last12Months < (known === YEAR ? YEAR : ENOUGH)
    ? null
    : (last12 * months) / last12Months;

/** Whether growth goes by who sells how much: with less than a year, what is expected leans on the team's. */
export const isShortPace = (known: number | null): known is number =>
  known !== null && known < YEAR;
