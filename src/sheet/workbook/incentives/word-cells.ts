import { mainWeight } from "../../../core/goals/main-weight.ts";
import { isOfIncentives } from "../../../core/incentives/notice-codes.ts";
import type { Notice, NoticeCode } from "../../../core/notices.ts";
import { awayRule, type HowPaid } from "../../../text/away-rule.ts";
import { exactPercent } from "../../../text/exact-percent.ts";
import { dayWords } from "../../../text/moment.ts";
import { noticeSentence } from "../../../text/notice-sentence.ts";
import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { hasFewer } from "./fewer-parts.ts";

/** Letters that surely stand in a line of the merged cells, and pixels of a line and around all. */
const LINE = { letters: 88, height: 17, around: 8 };

/** Said beside the tables that they are about: the budget's chance follows the goals there. */
const BESIDE: readonly NoticeCode[] = ["budgetChance", "paidInParts", "fewerParts", "paidByTeam"];

/** What there is to say of the incentives as they were written, to whoever sets the goals. */
const adviceIn = (
  { plan, currency }: WorkbookFacts,
  { text, language, locale }: WorkbookVoice,
): readonly string[] => {
  const advice = plan.notices
    .filter(({ code }) => isOfIncentives(code) && !BESIDE.includes(code))
    .map((notice) => noticeSentence(notice, language, locale, currency));
  return advice.length > 0 ? advice : [text.incentives.noAdvice];
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

/** What share of any amount each part of the period pays, the whole and the team's result; "" where one goal pays at once. */
export const sharesWords = (
  facts: WorkbookFacts,
  { text, language, locale }: WorkbookVoice,
): string =>
  [
    ...facts.plan.notices
      .flatMap((notice): Notice[] => {
        if (notice.code === "paidInParts")
          return [{ ...notice, facts: { ...notice.facts, amount: null } }];
        return notice.code === "paidByTeam"
          ? [{ ...notice, facts: { ...notice.facts, of: null } }]
          : [];
      })
      .map((notice) => noticeSentence(notice, language, locale, facts.currency)),
    ...(hasFewer(facts) ? [text.incentives.parts.fewer.below] : []),
  ].join(" ");

/** The keys of the rows, from "1", and their heights in pixels. */
export const adviceRows = (facts: WorkbookFacts, voice: WorkbookVoice) =>
  rowsOf(adviceIn(facts, voice));
export const ruleRows = (facts: WorkbookFacts, voice: WorkbookVoice) =>
  rowsOf(rulesIn(facts, voice));

/** What plans usually say, and what this manager wants said. */
const rulesIn = (facts: WorkbookFacts, { text }: WorkbookVoice): readonly string[] => {
  const { rules, away, clawback } = text.incentives;
  const [first = "", ...others] = rules;
  return [
    first,
    awayRule(away, howPaid(facts)),
    ...others,
    ...(facts.hasClawback ? [clawback] : []),
  ];
};

/** How amounts at 100 % are paid; null where there is none. */
const howPaid = ({ plan, incentives }: WorkbookFacts): HowPaid | null => {
  if (incentives === null || incentives.commission || incentives.targets.size === 0) return null;
  const { months } = plan.period;
  return { every: incentives.payoutMonths ?? months, of: months };
};

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
