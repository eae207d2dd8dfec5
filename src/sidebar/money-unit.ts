import { currencySign } from "../text/number.ts";
import type { State } from "./state.ts";

/** The sign of the results' currency; "" where none is known. */
export const moneyUnit = ({ preview }: State): string => {
  const currency = preview?.value.currency ?? null;
  return currency === null ? "" : currencySign(currency);
};
