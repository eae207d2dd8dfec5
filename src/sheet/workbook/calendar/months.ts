import { daysInMonth } from "../../../core/calendar/days-in-month.ts";
import { addMonths, type Month, monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import type { Plan } from "../../../core/planned.ts";
import { sum } from "../../../core/stats/sum.ts";
import { factor, fraction } from "../frame/formula.ts";

const WEEK = 7; // days

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
 * How much of some months is open, of those in which something is asked: those of a closed season ask for
 * nothing (a formula's text). Never none.
 */
export const askedMonths = (cells: readonly string[], shares: readonly number[]): string => {
  const asked = sumOfEach(cells.map((cell, i) => `(${cell}>0)*${factor(shares[i]!)}`));
  return `MAX(${factor(Math.min(...shares))};${asked})`;
};

/**
 * Share in (0, 1] of each month of the period that counts where it asks for something: its open days, and all
 * of one that is closed wholly, whose goal can only be of something that closed days do not stop.
 */
export const askedShares = ({ open }: Pick<Plan, "open">): readonly number[] =>
  open.map((share) => share || 1);

/** Days of each month of a plan's period. */
const daysOf = (plan: Pick<Plan, "period">): readonly number[] =>
  periodMonths(plan).map((month) => daysInMonth(yearOf(month), monthOfYear(month)));

/** How much of the same row's months that ask for something is open; a whole one is worth so much (a formula's text). */
const askedInRow = (shares: readonly number[], worth: (i: number) => string): string =>
  sumOfEach(
    shares.map((share, i) => {
      const parts = [worth(i), factor(share)].filter((part) => part !== "1");
      return [`([${monthColumn(i + 1)}]>0)`, ...(parts.length > 0 ? parts : ["1"])].join("*");
    }),
  );

/** The year's column by so much; a dash where no month asks for anything, which no week and no day can do. */
const yearBy = (times: string, divisor: string): string =>
  `=IF([year]=0;0;IFERROR([year]${times}/${divisor};"–"))`;

/** What the year's column comes to a week of the months that ask for something, by their open days (a formula). */
export const aWeek = (plan: Pick<Plan, "open" | "period">): string => {
  const days = daysOf(plan);
  const asked = askedInRow(askedShares(plan), (i) => String(days[i]));
  return yearBy(`*${WEEK}`, days.length === 1 ? `(${asked})` : asked);
};

/** The same a working day; `days` are a month's (a formula's text). */
export const aDay = (plan: Pick<Plan, "open">, days: string): string =>
  yearBy("", `(${askedInRow(askedShares(plan), () => "1")}*${days})`);

/** Working days in a week of the period, where a full month has so many: what a day's figure times them is a week's. */
export const daysInWeek = (plan: Pick<Plan, "open" | "period">, inMonth: number): number => {
  const shares = askedShares(plan);
  const days = daysOf(plan);
  return (inMonth * sum(shares) * WEEK) / sum(shares.map((share, i) => share * days[i]!));
};

const HALF_YEAR = 6; // months

/** Whether so many months reach beyond a screen, so that the names beside them must stay in sight. */
export const namesStay = (months: number): boolean => months > HALF_YEAR;
