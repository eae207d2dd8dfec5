import { scaled } from "../../text/scaled.ts";
import { thousandsMeant, typedNumber } from "../../text/typed-number.ts";
import type { Language } from "../../text/voice.ts";
import type { Limits, Wrong } from "./number-field.ts";

/** Whose numbers are typed: the spreadsheet's locale has the signs, the user's language the words. */
export interface Typist {
  readonly locale: string;
  readonly language: Language;
}

/** What was typed as a number within limits, null for an empty field; or why it is none. */
export const numberFrom = (
  typed: string,
  limits: Limits,
  typist: Typist,
): { readonly value: number | null } | { readonly why: Wrong } => {
  if (typed.trim() === "") return limits.isNeeded ? { why: "needed" } : { value: null };
  const read = inFull(typed, limits, typist, typedNumber);
  if (read === null) return { why: "notANumber" };
  const value = inUnit(read, limits);
  if (!isWithin(value, limits)) return { why: "outside" };
  return limits.isWhole && !Number.isInteger(value) ? { why: "notWhole" } : { value };
};

/** The number that may be meant instead, within the limits too: of "25.000", in English 25, it is 25,000. */
export const otherMeant = (typed: string, limits: Limits, typist: Typist): number | null => {
  const other = inFull(typed, limits, typist, thousandsMeant);
  if (other === null) return null;
  const value = inUnit(other, limits);
  return isWithin(value, limits) ? value : null;
};

/** A number as it is read; an amount that has no bounds above may be typed in thousands or millions. */
const inFull = (
  typed: string,
  { most }: Limits,
  { locale, language }: Typist,
  read: typeof typedNumber,
): number | null => {
  const { amount, scale } = most === null ? scaled(typed, language) : { amount: typed, scale: 1 };
  const number = read(amount, locale);
  return number === null ? null : exact(number * scale);
};

const inUnit = (number: number, { isShare }: Limits): number =>
  isShare ? exact(number / 100) : number;

const isWithin = (value: number, { least, most }: Limits): boolean =>
  value >= least && (most === null || value <= most);

/** Without the last digits that a division or a multiplication leaves. */
const exact = (value: number): number => Number(value.toPrecision(12));
