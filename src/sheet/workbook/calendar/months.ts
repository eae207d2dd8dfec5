import { addMonths, type Month, monthOfYear } from "../../../core/calendar/month.ts";
import { openShare } from "../../../core/market/open-share.ts";
import type { Plan } from "../../../core/planned.ts";
import { sum } from "../../../core/stats/sum.ts";
import type { WorkbookFacts } from "../facts.ts";
import { factor, fraction } from "../frame/formula.ts";
import { lastMonth } from "../last-months.ts";

/** A month's column, from 1. */
export const monthColumn = (i: number): string => `month.${i}`;

/** The months of a plan's period. */
export const periodMonths = ({ period }: Pick<Plan, "period">): readonly Month[] =>
  Array.from({ length: period.months }, (_, i) => addMonths(period.start, i));

/** The season's factor of each month of a plan's period. */
export const periodFactors = (plan: Pick<Plan, "period" | "season">): readonly number[] =>
  periodMonths(plan).map((month) => plan.season[monthOfYear(month) - 1]?.factor ?? 1);

/**
 * What some cells add up to (a formula's text), each by itself: a range over months would take in the
 * column that somebody puts in between two of them, for a quarter's sum, say.
 */
export const sumOfEach = (cells: readonly string[]): string =>
  cells.length === 1 ? cells[0]! : `SUM(${cells.join(";")})`;

/** The sum of the same row's months. */
export const sumOfMonths = (months: number): string =>
  sumOfEach(Array.from({ length: months }, (_, i) => `[${monthColumn(i + 1)}]`));

/** The mean of the same row's months, by their open shares (a formula's text). */
export const meanOfMonths = (shares: readonly number[]): string => {
  const open = sum(shares);
  if (open === 0 || open === shares.length) return `${sumOfMonths(shares.length)}/${shares.length}`;
  const parts = shares.map((share, i) => `[${monthColumn(i + 1)}]*${factor(share)}`);
  return `${sumOfEach(parts)}/${fraction(open)}`;
};

/**
 * In how many of some months something is asked, one at the least: those of a closed season ask for
 * nothing (a formula's text). `shares` say what counts as less than a whole month.
 */
export const askedMonths = (cells: readonly string[], shares: readonly number[] = []): string =>
  `MAX(1;${sumOfEach(cells.map((cell, i) => `(${cell}>0)*${factor(shares[i] ?? 1)}`))})`;

/** Share in [0, 1] of each month's working days on which anything can be sold, by the closed days that were told. */
export const openShares = ({
  plan,
  results,
}: Pick<WorkbookFacts, "plan" | "results">): readonly number[] =>
  periodMonths(plan).map((month) => openShare(plan.market.events, lastMonth(results), month));

const askedInRow = (shares: readonly number[]): string =>
  askedMonths(
    shares.map((_, i) => `[${monthColumn(i + 1)}]`),
    shares,
  );

/** What the year's column comes to a week of these months, by their open shares (a formula). */
export const aWeek = (shares: readonly number[]): string => `=[year]*12/(52*${askedInRow(shares)})`;

/** The same a working day; `days` are a month's (a formula's text). */
export const aDay = (shares: readonly number[], days: string): string =>
  `=[year]/(${askedInRow(shares)}*${days})`;

const HALF_YEAR = 6; // months

/** Whether so many months reach beyond a screen, so that the names beside them must stay in sight. */
export const namesStay = (months: number): boolean => months > HALF_YEAR;
