import {
  addMonths,
  type Month,
  monthOf,
  monthOfYear,
  yearOf,
} from "../../../core/calendar/month.ts";
import { reviewsToCome } from "../../../core/review/reviews-to-come.ts";
import { monthSpan } from "../../../text/month.ts";
import { numbersIn } from "../../../text/number.ts";
import { serialOf } from "../../read/dates/date-serial.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import type { LaidCell } from "../frame/layout.ts";
import { DAY } from "../frame/number-format.ts";

/** The cell of the workbook's status. */
export const STATUS = { row: "status", column: "fact" } as const;

/** What the workbook is: its status, period, owner, data, and days. */
export const aboutCells = (
  facts: WorkbookFacts,
  { text, language, locale }: WorkbookVoice,
): readonly LaidCell[] => {
  const words = text.start;
  const { start, months } = facts.plan.period;
  const [review] = reviewsToCome(facts.plan.reviews, facts.today);
  const contents: Readonly<Record<keyof typeof words.facts, LaidCell["content"]>> = {
    status: words.statuses.draft,
    period: monthSpan(language, start, addMonths(start, months - 1)),
    owner: "",
    data: words.data(facts.source, knownResults(facts), numbersIn(locale)),
    created: dayNumber(facts.today),
    review: review === undefined ? words.noReview : serialOf({ month: review, day: 1 }),
    addOn: words.noAddOn,
    today: { formula: todayFormula(start + months, words.today) },
  };
  const rows = Object.keys(contents) as (keyof typeof contents)[];
  return [
    { row: "header", column: "label", content: words.workbook, role: "wordHeader" },
    { row: "header", column: "fact", content: "", role: "wordHeader" },
    ...rows.flatMap((row): LaidCell[] => {
      const content = contents[row];
      // Beside the words on the steps: a row that files of before have, too.
      const at = row === "today" ? "stepWords" : row;
      const isTyped = row === "status" || row === "owner";
      const format = typeof content === "number" ? { format: DAY } : {};
      return [
        { row: at, column: "label", content: words.facts[row], role: "rowLabel" },
        { row: at, column: "fact", content, role: isTyped ? "inputWord" : "word", ...format },
      ];
    }),
  ];
};

/** Whether the period is over, or the next review is due; a review may be "–" or the user's own date. */
const todayFormula = (
  end: number,
  words: { readonly over: string; readonly due: string; readonly fine: string },
): string => {
  const month = end as Month;
  const over = `TODAY()>=DATE(${yearOf(month)};${monthOfYear(month)};1)`;
  const due = "IF(ISNUMBER([review|fact]);TODAY()>=[review|fact];FALSE)";
  return `=IF(${over};"${words.over}";IF(${due};"${words.due}";"${words.fine}"))`;
};

const knownResults = ({ results }: WorkbookFacts): number =>
  results.people.flatMap(({ values }) => values.filter((value) => value !== null)).length;

/** The day number of "2026-01-12". */
const dayNumber = (date: string): number => {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return serialOf({ month: monthOf(year, month), day });
};
