import type { Plan } from "../../../core/planned.ts";
import { currencySign, decimalsFor } from "../../../text/number.ts";

// Widths in pixels, for Arial 10 as the looks have it.
const LETTER = 7;
const DIGIT = 7.5;
const PADDING = 16;
/** A separator for each three digits, a currency's sign and a space. */
const SEPARATOR = 4;
const SIGN = 18;
/** Where there is no room to spare: what is left of the padding, also beside a heading, and what letters take: of the sign, of a heading and of plain words. */
const SNUG = { padding: 8, heading: 8, sign: 10, headingLetter: 6.2, letter: 6.5 };
/** Names that take more are cut, or go on below. */
export const WIDEST_NAME = 250;

/** The width of a column of names: all of each, but for very long ones. */
export const nameWidth = (
  names: readonly string[],
  least: number,
  most: number = WIDEST_NAME,
): number => {
  const letters = names.reduce((most, name) => Math.max(most, name.length), 0);
  return Math.min(most, Math.max(least, LETTER * letters + PADDING));
};

/** The width of a column as narrow as its heading, one word in bold, lets it be. */
export const wordWidth = (word: string, least: number): number =>
  Math.max(least, Math.ceil(SNUG.headingLetter * word.length) + SNUG.heading);

/** The width of a column that holds each of some sentences in plain letters, with no more room than they need. */
export const wordsWidth = (sentences: readonly string[], least: number): number => {
  const letters = Math.max(0, ...sentences.map(({ length }) => length));
  return Math.max(least, Math.ceil(SNUG.letter * letters) + SNUG.padding);
};

/** The width of a column that holds amounts up to this one, in bold. */
export const amountWidth = (largest: number, decimals: number, least: number): number => {
  const digits = Math.max(1, Math.ceil(Math.log10(Math.abs(largest) + 1)));
  const separators = Math.floor((digits - 1) / 3) + (decimals > 0 ? 1 : 0);
  const width = DIGIT * (digits + decimals) + SEPARATOR * separators + SIGN + PADDING;
  return Math.max(least, Math.ceil(width));
};

/** The width of a column that holds the whole team's sums. */
export const teamWidth = (plan: Plan, least: number): number =>
  amountWidth(teamSum(plan), decimalsFor(plan.step), least);

/** The same with no more room than they need, where many stand side by side; the team's currency, if any. */
export const snugTeamWidth = (
  { plan, currency }: { readonly plan: Plan; readonly currency: string | null },
  least: number,
): number => {
  const letters = currency === null ? 0 : currencySign(currency).length;
  const sign = letters === 0 ? 0 : SEPARATOR + SNUG.sign * letters;
  const spare = PADDING - SNUG.padding + SIGN - sign;
  return Math.max(least, amountWidth(teamSum(plan), decimalsFor(plan.step), 0) - spare);
};

const teamSum = ({ goals }: Plan): number => {
  const sums = goals.reduce(
    ({ past, bold }, { last12, start, stretch }) => ({
      past: past + (last12 ?? 0),
      bold: bold + Math.max(start, stretch),
    }),
    { past: 0, bold: 0 },
  );
  return Math.max(sums.past, sums.bold);
};
