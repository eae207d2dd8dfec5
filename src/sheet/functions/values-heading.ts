import { nameOf } from "../read/name-of.ts";
import { metricCurrency } from "../read/numbers/metric-currency.ts";
import { numberReader } from "../read/numbers/number-reader.ts";
import { cellsOf } from "./block.ts";
import type { CellContext } from "./custom-function.ts";

/** The words above the results; "" where the range begins with a number. */
export const headingOf = (values: unknown): string => {
  const cells = cellsOf(values);
  return numberReader(cells)(cells[0]!) === null ? nameOf(cells[0]) : "";
};

/** The currency (ISO 4217) that heading or amounts name; null where neither does. Throws mixedCurrencies. */
export const currencyOf = (values: unknown, { habit }: CellContext): string | null =>
  metricCurrency(headingOf(values), [], cellsOf(values), [], { habit: habit(), told: {} }).currency;
