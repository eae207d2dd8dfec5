import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { grouped } from "../frame/grouped.ts";

/** An amount in whole hundredths as a text, in the incentives' currency (formulas' texts). */
export const inMoney = (
  amount: string,
  { currency }: WorkbookFacts,
  { locale }: WorkbookVoice,
): string => {
  const [before = "", after = ""] = numbersIn(locale).money(7, currency).split("7");
  return `"${before}"&${grouped(amount, locale)}&"${after}"`;
};
