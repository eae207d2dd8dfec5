import { exactly } from "../../text/exactly.ts";
import type { NumberWords } from "../../text/number.ts";
import type { Limits } from "./number-field.ts";

/** A number as its field shows it: a share in percent, without the sign; "" for none. */
export const numberWords = (
  value: number | null,
  { isShare = false }: Limits,
  numbers: NumberWords,
): string => {
  if (value === null) return "";
  return exactly(isShare ? Number((100 * value).toPrecision(12)) : value, numbers);
};
