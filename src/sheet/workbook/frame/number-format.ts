import { neededDecimals } from "../../../text/exact-percent.ts";
import { fineDecimals } from "../../../text/fine-decimals.ts";
import { currencySign, decimalsFor } from "../../../text/number.ts";
import type { Language } from "../../../text/voice.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";

/** Money without cents unless told: the sign before the number in English, behind it in Spanish. */
export const moneyFormat = (currency: string | null, language: Language, decimals = 0): string => {
  const number = decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
  if (currency === null) return number;
  const sign = currencySign(currency);
  return language === "es"
    ? `${number}" ${sign}"`
    : `"${sign}${sign.length > 1 ? " " : ""}"${number}`;
};

/** What goals and the results behind them are written in: as fine as the goals' step. */
export const goalFormat = (
  { plan, currency }: Pick<WorkbookFacts, "plan" | "currency">,
  { language }: Pick<WorkbookVoice, "language">,
): string => moneyFormat(currency, language, decimalsFor(plan.step));

/** A true minus, not a hyphen. */
const MINUS_SIGN = "−";

/** An amount without its sign: words beside it say which way it goes. */
export const unsigned = (format: string): string => `${format};${format}`;

/** A difference of amounts, below 0 with the minus that sentences write. */
export const signed = (format: string): string => `${format};\\${MINUS_SIGN}${format}`;

/** An amount with a word in place of its sign, as a language orders the two. */
export const worded = (
  format: string,
  {
    above,
    below,
  }: { readonly above: readonly [string, string]; readonly below: readonly [string, string] },
): string => {
  const around = ([before, behind]: readonly [string, string]) =>
    `${quoted(before)}${format}${quoted(behind)}`;
  return `${around(above)};${around(below)};${format}`;
};

const quoted = (words: string): string => (words === "" ? "" : `"${words}"`);

export const PERCENT = "0%";
/** A distance of two shares, in hundredths: no share of anything. */
export const points = (word: string): string => `0" ${word}"`;
/** As sentences write it, so that a cell and the words beside it agree. */
const MINUS = `"${MINUS_SIGN}"`;
export const CHANGE = `+0%;${MINUS}0%;0%`;

/** A share and a change with the decimals that were typed, two at most. */
export const exactShare = (share: number): string => `${digits(share)}%`;
export const exactChange = (change: number): string => {
  const percent = exactShare(change);
  return `+${percent};${MINUS}${percent};${percent}`;
};
const digits = (share: number): string => {
  const decimals = neededDecimals(share);
  return decimals > 0 ? `0.${"0".repeat(decimals)}` : "0";
};

/** Of a whole market, where tenths count. */
export const GROWTH = `+0.0%;${MINUS}0.0%;0.0%`;
export const FACTOR = "0.00";
/** A bound of a number that may lie on either side of 0. */
export const EITHER_WAY = `"±"${FACTOR}`;
/** What is counted one by one, a week or a day, when it comes to about this much. */
export const countedFormat = (amount: number): string => `0.${"0".repeat(fineDecimals(amount))}`;
/** Words right behind a number's cell, a step away from its edge. */
export const INDENT = '"  "@';
/** The first day of a month, read as the month. */
export const MONTH = "mmm yyyy";
/** A day: "12 Jan 2026", with the month in the spreadsheet's language. */
export const DAY = "d mmm yyyy";
/** A day with its time: "12 Jan 2026 09:30". */
export const MOMENT = "d mmm yyyy hh:mm";
