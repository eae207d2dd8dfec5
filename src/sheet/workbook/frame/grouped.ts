import { numbersIn } from "../../../text/number.ts";

/** The whole part of an amount from 0 on (formulas' texts). */
const wholeOf = (amount: string): string => `ROUND(MAX(0;${amount}-1/2);0)`;

/** The three digits of a group, zeros in front. */
const threeOf = (all: string, above: string): string => `MID(1000+${all}-1000*${above};2;3)`;

/**
 * An amount from 0 to a thousand million, in whole hundredths, as a text with the locale's separators: "1,250" or
 * "1.250,50" (a formula's text). No function that formats numbers reads its pattern alike in all programs.
 */
export const grouped = (cell: string, locale: string): string => {
  const [, group, point] = /^1(.)000(.)5$/.exec(numbersIn(locale).plain(1000.5, 1))!;
  const whole = wholeOf(cell);
  const [thousands, millions] = [1000, 1000000].map((size) => wholeOf(`${cell}/${size}`)) as [
    string,
    string,
  ];
  const last = threeOf(whole, thousands);
  const below = `IF(${cell}<1000000;${thousands}&"${group}"&${last};${millions}&"${group}"&${threeOf(thousands, millions)}&"${group}"&${last})`;
  const hundredths = `ROUND(100*(${cell}-${whole});0)`;
  return `IF(${cell}<1000;${whole};${below})&IF(${hundredths}=0;"";"${point}"&MID(100+${hundredths};2;2))`;
};
