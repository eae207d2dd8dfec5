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
  return values.flatMap((value, t) => {
    const factor = factorOf(factors, addMonths(start, t));
    if (value === null || t < length - most || factor < CLOSED) return [];
    return [(value * grown[length - 1 - t]!) / factor];
  });
};
