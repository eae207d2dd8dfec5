import { thousandsMeant, typedNumber } from "../../text/typed-number.ts";
import type { Limits, Wrong } from "./number-field.ts";

/** What was typed as a number within limits, null for an empty field; or why it is none. */
export const numberFrom = (
  typed: string,
  limits: Limits,
  locale: string,
): { readonly value: number | null } | { readonly why: Wrong } => {
  if (typed.trim() === "") return limits.isNeeded ? { why: "needed" } : { value: null };
  const read = typedNumber(typed, locale);
  if (read === null) return { why: "notANumber" };
  const value = inUnit(read, limits);
  if (!isWithin(value, limits)) return { why: "outside" };
  return limits.isWhole && !Number.isInteger(value) ? { why: "notWhole" } : { value };
};

/** The number that may be meant instead, within the limits too: of "25.000", in English 25, it is 25,000. */
export const otherMeant = (typed: string, limits: Limits, locale: string): number | null => {
  const other = thousandsMeant(typed, locale);
  if (other === null) return null;
  const value = inUnit(other, limits);
  return isWithin(value, limits) ? value : null;
};

const inUnit = (number: number, { isShare }: Limits): number =>
  isShare ? exact(number / 100) : number;

const isWithin = (value: number, { least, most }: Limits): boolean =>
  value >= least && (most === null || value <= most);

/** Without the last digits that a division by 100 leaves. */
const exact = (value: number): number => Number(value.toPrecision(12));
