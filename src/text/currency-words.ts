import { currencySign } from "./number.ts";

/** "€ (EUR)", or the code alone where we know no sign. */
export const currencyWords = (currency: string): string =>
  currencySign(currency) === currency ? currency : `${currencySign(currency)} (${currency})`;
