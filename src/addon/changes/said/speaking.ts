import type { WorkbookVoice } from "../../../sheet/workbook/facts.ts";
import { type NumberWords, numbersIn } from "../../../text/number.ts";
import type { Language } from "../../../text/voice.ts";
import type { MetricNames } from "../../metric-names.ts";

/** How an answer is said. */
export interface Speaking {
  readonly words: WorkbookVoice["text"]["log"]["answers"];
  readonly language: Language;
  readonly numbers: NumberWords;
  readonly currency: string | null;
  readonly nameOf: MetricNames["nameOf"];
}

export const speaking = (
  { text, language, locale }: WorkbookVoice,
  currency: string | null,
  nameOf: MetricNames["nameOf"],
): Speaking => ({
  words: text.log.answers,
  language,
  numbers: numbersIn(locale),
  currency,
  nameOf,
});

export type AnswerName = keyof Speaking["words"]["names"];

/** What was answered, in words, part by part; null where nothing was. */
export type SaidParts = readonly string[] | null;

/** Answers by their names. */
export type Said = Readonly<Partial<Record<AnswerName, SaidParts>>>;

export const yesNo =
  ({ words }: Speaking) =>
  (answer: boolean): string =>
    answer ? words.yes : words.no;

export const one = <Answer>(
  answer: Answer | undefined,
  said: (answer: Answer) => string,
): SaidParts => (answer === undefined ? null : [said(answer)]);

export const each = <Answer>(
  answers: readonly Answer[] | undefined,
  said: (answer: Answer, i: number) => string,
  none: string,
): SaidParts => {
  if (answers === undefined) return null;
  return answers.length === 0 ? [none] : answers.map(said);
};

/** "Calls (2 months, 10 min)". */
export const withDetails = (name: string, details: readonly string[]): string =>
  details.length === 0 ? name : `${name} (${details.join(", ")})`;
