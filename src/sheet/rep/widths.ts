import { currencySign, decimalsFor } from "../../text/number.ts";
import type { ColumnSlot } from "../workbook/frame/layout.ts";
import { MIDDLE, NUMBERS, WORDS } from "./flow.ts";
import { isPaidInParts } from "./part-pay.ts";
import type { RepFacts } from "./rep-facts.ts";

/** A chart ends before the last column does, in pixels. */
export const EDGE = 8;

const LEAST = 64;
const MONTH = 62;
/** Of a column that has “Trimestre” for its heading. */
const PART = 74;
/** The heading over the year before, in two lines; of several goals that over the chance, in one. */
const HEADING = 82;
const CHANCE = 94;
const DIGIT = 7.5;
const SEPARATOR = 4;
const PADDING = 14;
/** The figure of an only goal is written so much larger, over two columns. */
const FIGURE = 1.6;
const SIGN_LETTER = 13;

/**
 * The columns of a person's tab. Amounts stand without their currency, so that goal and months are as
 * wide as a phone; what pays and what holds stands beside them, and all of it fits on a page.
 */
export const repColumns = (facts: RepFacts): readonly ColumnSlot[] => {
  const { metrics } = facts;
  const widest = metrics.reduce((most, metric) => {
    const { months, goal, stretch, start, past, step, currency } = metric;
    const amounts = [goal, stretch, start, ...months, ...past.map(({ result }) => result ?? 0)];
    const decimals = decimalsFor(step);
    const rung = amountWidth(largest([goal, stretch, start]), decimals);
    const signed =
      metrics.length > 1
        ? rung + signWidth(currency) / FIGURE
        : FIGURE * amountWidth(largest([goal]), decimals) + signWidth(currency) - MONTH;
    return Math.max(most, amountWidth(largest(amounts), decimals), Math.ceil(signed));
  }, LEAST);
  return [
    { name: "margin", width: 8 },
    { name: "month", width: isPaidInParts(facts) ? PART : MONTH },
    ...["goal", "sold", "left", "week"].map((name) => ({ name, width: widest })),
    { name: "last", width: Math.max(metrics.length > 1 ? CHANCE : HEADING, widest) },
    { name: "apart", width: 16 },
    { name: WORDS, width: 104 },
    { name: MIDDLE, width: 100 },
    { name: NUMBERS, width: 100 },
  ];
};

/** Of a metric's name in the table of several goals. */
export const nameWidth = (facts: RepFacts): number => widthOf(repColumns(facts), "month", "goal");

/** Of columns side by side. */
export const widthOf = (columns: readonly ColumnSlot[], from: string, to: string): number => {
  const names = columns.map(({ name }) => name);
  return columns
    .slice(names.indexOf(from), names.indexOf(to) + 1)
    .reduce((sum, { width }) => sum + width, 0);
};

/** Of a currency's sign, as large as a figure. */
const signWidth = (currency: string | null): number =>
  currency === null ? 0 : SIGN_LETTER * (currencySign(currency).length + 1);

const largest = (amounts: readonly number[]): number =>
  amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);

const amountWidth = (amount: number, decimals: number): number => {
  const digits = Math.max(1, Math.ceil(Math.log10(amount + 1)));
  const separators = Math.floor((digits - 1) / 3) + (decimals > 0 ? 1 : 0);
  return Math.ceil(DIGIT * (digits + decimals) + SEPARATOR * separators + PADDING);
};
