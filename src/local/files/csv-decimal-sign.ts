import { amountsOf } from "../../text/amounts-of.ts";

export type DecimalSign = "comma" | "point";

/**
 * The decimal sign of a file's numbers, by those that can have one only, also among shares and
 * amounts of money. Null where there are none or they contradict each other: nothing is guessed.
 */
export function csvDecimalSign(rows: readonly (readonly string[])[]): DecimalSign | null {
  const needed = new Set<DecimalSign>();
  for (const row of rows)
    for (const field of row) {
      const sign = signNeeded(field);
      if (sign !== null) needed.add(sign);
      if (needed.size > 1) return null;
    }
  const [only = null] = needed;
  return only;
}

const CURRENCY = "(?:[A-Z]{0,3}[€$£¥]|[A-Z]{3})";
const AMOUNT = new RegExp(
  `^[-+\u2212(]?\\s?(?:${CURRENCY}\\s?)?-?([.,]?\\d[\\d.,'\\s]*?)\\s?(?:%|${CURRENCY})?[-)]?$`,
);
const MONTH = /^(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d$/;

function signNeeded(field: string): DecimalSign | null {
  if (!/\d[.,]\d|^[.,]\d/.test(field) || MONTH.test(field.trim())) return null;
  const digits = AMOUNT.exec(field.trim())?.[1];
  if (digits === undefined) return null;
  const { comma, point } = amountsOf(digits);
  if ((comma === null) === (point === null)) return null;
  return comma === null ? "point" : "comma";
}
