import { GoalError } from "../../core/errors.ts";
import type { Cell } from "../cell.ts";
import { currencyIn } from "./currency.ts";

/** The one currency that a metric's name and amounts are written in, null where none is. */
export const metricCurrency = (name: string, cells: Iterable<Cell>): string | null => {
  let found = currencyIn(name);
  for (const text of new Set(cells)) {
    const currency = typeof text === "string" && /\d/.test(text) ? currencyIn(text) : null;
    if (currency === null || currency === found) continue;
    if (found !== null) throw new GoalError("mixedCurrencies", { first: found, second: currency });
    found = currency;
  }
  return found;
};
