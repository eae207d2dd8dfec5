import { decimalsFor } from "../../text/number.ts";
import type { ColumnSlot } from "../workbook/frame/layout.ts";
import { NUMBERS, WORDS } from "./flow.ts";
import type { RepFacts } from "./rep-facts.ts";

const LEAST = 64;
const MONTH = 62;
const DIGIT = 7.5;
const SEPARATOR = 4;
const PADDING = 14;

/**
 * The columns of a person's tab. Amounts stand without their currency, so that goal and months are as
 * wide as a phone; what pays and what holds stands beside them, and all of it fits on a page.
 */
export const repColumns = ({ metrics }: RepFacts): readonly ColumnSlot[] => {
  const widest = metrics.reduce((most, { months, goal, stretch, start, past, step }) => {
    const amounts = [goal, stretch, start, ...months, ...past.map(({ result }) => result ?? 0)];
    return Math.max(most, amountWidth(largest(amounts), decimalsFor(step)));
  }, LEAST);
  return [
    { name: "margin", width: 8 },
    { name: "month", width: MONTH },
    ...["goal", "sold", "left", "week", "last"].map((name) => ({ name, width: widest })),
    { name: "apart", width: 16 },
    { name: WORDS, width: 200 },
    { name: NUMBERS, width: 104 },
  ];
};

/** Of columns side by side. */
export const widthOf = (columns: readonly ColumnSlot[], from: string, to: string): number => {
  const names = columns.map(({ name }) => name);
  return columns
    .slice(names.indexOf(from), names.indexOf(to) + 1)
    .reduce((sum, { width }) => sum + width, 0);
};

const largest = (amounts: readonly number[]): number =>
  amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);

const amountWidth = (amount: number, decimals: number): number => {
  const digits = Math.max(1, Math.ceil(Math.log10(amount + 1)));
  const separators = Math.floor((digits - 1) / 3) + (decimals > 0 ? 1 : 0);
  return Math.ceil(DIGIT * (digits + decimals) + SEPARATOR * separators + PADDING);
};
