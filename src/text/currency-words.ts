import { DOLLARS } from "./dollar-of.ts";
import { currencySign } from "./number.ts";

/** "€ (EUR)", or the code alone where we know no sign. */
export const currencyWords = (currency: string): string =>
  currencySign(currency) === currency ? currency : `${currencySign(currency)} (${currency})`;

/** "EUR (€)" in a list, where typing begins with the code. */
export const currencyOption = (currency: string): string => {
  const sign = SIGNS.find(([, codes]) => codes.includes(currency))?.[0];
  return sign === undefined ? currency : `${currency} (${sign})`;
};

/** Signs that somebody may type for a currency, and whose they are: a bare "$" is many countries'. */
const SIGNS: readonly (readonly [sign: string, currencies: readonly string[]])[] = [
  ["€", ["EUR"]],
  ["£", ["GBP"]],
  ["¥", ["JPY", "CNY"]],
  ["₹", ["INR"]],
  ["R$", ["BRL"]],
  ["$", DOLLARS],
  ["S/", ["PEN"]],
  ["US$", ["USD"]],
  ["U$S", ["USD"]],
  ["MX$", ["MXN"]],
];

/** The currencies that a sign may stand for, by what was typed last: "us$" is one, "$" many; none where it ends in no sign. */
export const currenciesWritten = (typed: string): readonly string[] => {
  const capitals = typed.toUpperCase();
  const ending = SIGNS.filter(([sign]) => capitals.endsWith(sign));
  const [longest] = ending.sort(([one], [other]) => other.length - one.length);
  return longest?.[1] ?? [];
};
