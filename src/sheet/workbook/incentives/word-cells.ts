import { mainWeight } from "../../../core/goals/main-weight.ts";
import { isOfIncentives } from "../../../core/incentives/notice-codes.ts";
import { payoutShares } from "../../../core/incentives/payout-shares.ts";
import type { Notice } from "../../../core/notices.ts";
import { exactPercent } from "../../../text/exact-percent.ts";
import { dayWords } from "../../../text/moment.ts";
import { noticeSentence } from "../../../text/notice-sentence.ts";
import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";

/** Letters that surely stand in a line of the merged cells, and pixels of a line and around all. */
const LINE = { letters: 88, height: 17, around: 8 };

/**
 * What there is to say of the incentives as they were written: how they pay, and advice. The budget's
 * chance, and what it lacks, stand above and follow the goals.
 */
const adviceIn = (facts: WorkbookFacts, voice: WorkbookVoice): readonly string[] => {
  const { plan, currency } = facts;
  const { text, language, locale } = voice;
  const advice = [
    ...weightsIn(facts, voice),
    ...plan.notices
      .filter(({ code }) => isOfIncentives(code) && code !== "budgetChance")
      .map((notice) => noticeSentence(notice, language, locale, currency)),
  ];
  return advice.length > 0 ? advice : [text.incentives.noAdvice];
};

/** Of several metrics that pay, what share of the amount goes by which. */
const weightsIn = (facts: WorkbookFacts, voice: WorkbookVoice): readonly string[] => {
  const parts = paidParts(facts, voice);
  return parts === "" ? [] : [voice.text.incentives.weights(parts)];
};

/** The metrics that pay with their shares of the amount, "Sales 80%, Calls 20%"; "" where one alone pays. */
export const paidParts = (
  { plan, metric }: WorkbookFacts,
  { locale }: Pick<WorkbookVoice, "locale">,
): string => {
  const paid = plan.measures.filter(({ weight }) => weight > 0);
  if (plan.incentives === null || paid.length === 0) return "";
  const numbers = numbersIn(locale);
  const parts = [{ metric, weight: mainWeight(plan.measures) }, ...paid];
  return parts.map((one) => `${one.metric} ${exactPercent(one.weight, numbers)}`).join(", ");
};

/** What share of an amount each part of the period pays, and the whole; "" where it is paid at once. */
export const inPartsWords = (
  { plan, incentives, currency }: WorkbookFacts,
  { language, locale }: WorkbookVoice,
): string => {
  const { payoutMonths, commission } = incentives ?? {};
  const { months } = plan.period;
  if (incentives === null || commission || payoutMonths === undefined || payoutMonths >= months)
    return "";
  const facts = { months: payoutMonths, ...payoutShares(incentives, months), amount: null };
  const notice: Notice = { code: "paidInParts", facts };
  return noticeSentence(notice, language, locale, currency);
};

/** The keys of the rows, from "1", and their heights in pixels. */
export const adviceRows = (facts: WorkbookFacts, voice: WorkbookVoice) =>
  rowsOf(adviceIn(facts, voice));
export const ruleRows = (facts: WorkbookFacts, voice: WorkbookVoice) =>
  rowsOf(rulesIn(facts, voice));

/** What plans usually say, and what this manager wants said. */
const rulesIn = ({ hasClawback }: WorkbookFacts, { text }: WorkbookVoice): readonly string[] => [
  ...text.incentives.rules,
  ...(hasClawback ? [text.incentives.clawback] : []),
];

const rowsOf = (sentences: readonly string[]) => ({
  keys: sentences.map((_, i) => `${i + 1}`),
  height: sentences.map(
    (sentence) => LINE.around + LINE.height * Math.ceil(sentence.length / LINE.letters),
  ),
});

/** The advice as it was written, and the rules that people are told, which are the manager's to change. */
export const wordCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { advice, rulesTitle } = voice.text.incentives;
  const written = advice(dayWords(voice.language, facts.today));
  const list = (name: string, role: "mist" | "inputText", sentences: readonly string[]) =>
    sentences.flatMap((content, i): LaidCell[] => {
      const row = listRow(name, `${i + 1}`);
      return [
        { row, column: "person", content, role, to: "at.4" },
        { row, column: "key", content: i + 1, role: "helper" },
      ];
    });
  return [
    { row: "adviceHeader", column: "person", content: written, role: "wordHeader", to: "at.4" },
    ...list("advice", "mist", adviceIn(facts, voice)),
    { row: "rulesHeader", column: "person", content: rulesTitle, role: "wordHeader", to: "at.4" },
    ...list("rules", "inputText", rulesIn(facts, voice)),
  ];
};
