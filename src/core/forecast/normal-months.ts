import { addMonths, type Month } from "../calendar/month.ts";
import { CLOSED } from "../history/deseasonalised.ts";
import { factorOf } from "../season/factor-of.ts";

/**
 * The known ones of a person's last months, oldest first, without their season and as the market of
 * the last month would have them; `grown` says by how much, for results of so many months ago.
 */
export const normalMonths = (
  { start, values }: { readonly start: Month; readonly values: readonly (number | null)[] },
  factors: readonly number[],
  grown: readonly number[],
  most: number,
): readonly number[] => {
  const { length } = values;
  const normal: number[] = [];
  for (let t = Math.max(0, length - most); t < length; t++) {
    const value = values[t]!;
    const factor = factorOf(factors, addMonths(start, t));
    if (value !== null && factor >= CLOSED) normal.push((value * grown[length - 1 - t]!) / factor);
  }
  return normal;
};
