import { type Month, monthOfYear, yearOf } from "../../core/calendar/month.ts";
import { monthName } from "../../text/month.ts";
import { decimalsFor } from "../../text/number.ts";
import type { Language } from "../../text/voice.ts";
import { moneyFormat } from "../workbook/frame/number-format.ts";
import type { RepMetric, RepPay } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";

/** Number format of a goal, with its currency. */
export const goalFormat = ({ currency, step }: RepMetric, { language }: RepVoice): string =>
  moneyFormat(currency, language, decimalsFor(step));

/** The same without its currency: narrow columns fit on a phone. */
export const bareFormat = ({ step }: RepMetric, { language }: RepVoice): string =>
  moneyFormat(null, language, decimalsFor(step));

/** What a week takes or brings: of things that are counted, tenths. */
export const bareWeekFormat = (metric: RepMetric, voice: RepVoice): string =>
  metric.isCount ? "#,##0.0" : bareFormat(metric, voice);

export const payFormat = ({ currency }: RepPay, { language }: RepVoice): string =>
  moneyFormat(currency, language);

/** An amount in a sentence. */
export const goalWords = ({ currency, step }: RepMetric, amount: number, { numbers }: RepVoice) =>
  numbers.money(amount, currency, decimalsFor(step));

/** What people type may end without a full stop. */
export const ended = (sentence: string): string =>
  /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;

/** "Jan 26". */
export const shortMonth = (month: Month, language: Language): string =>
  `${monthName(language, monthOfYear(month))} ${String(yearOf(month)).slice(2)}`;

/** "31 Jan 2026" of "2026-01-31". */
export const dayWords = (day: string, language: Language): string => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return `${date} ${monthName(language, month)} ${year}`;
};
