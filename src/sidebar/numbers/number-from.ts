import { typedNumber } from "../../text/typed-number.ts";
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
  const value = limits.isShare ? exact(read / 100) : read;
  if (value < limits.least || (limits.most !== null && value > limits.most))
    return { why: "outside" };
  return limits.isWhole && !Number.isInteger(value) ? { why: "notWhole" } : { value };
};

/** Without the last digits that a division by 100 leaves. */
const exact = (value: number): number => Number(value.toPrecision(12));
