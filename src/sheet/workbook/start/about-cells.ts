import { addMonths, monthOf } from "../../../core/calendar/month.ts";
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
  const contents: Readonly<Record<keyof typeof words.facts, string | number>> = {
    status: words.statuses.draft,
    period: monthSpan(language, start, addMonths(start, months - 1)),
    owner: "",
    data: words.data(facts.source, knownResults(facts), numbersIn(locale)),
    created: dayNumber(facts.today),
    review: review === undefined ? words.noReview : serialOf({ month: review, day: 1 }),
    addOn: words.noAddOn,
  };
  const rows = Object.keys(contents) as (keyof typeof contents)[];
  return [
    { row: "header", column: "label", content: words.workbook, role: "wordHeader" },
    { row: "header", column: "fact", content: "", role: "wordHeader" },
    ...rows.flatMap((row): LaidCell[] => {
      const content = contents[row];
      const isTyped = row === "status" || row === "owner";
      const format = typeof content === "number" ? { format: DAY } : {};
      return [
        { row, column: "label", content: words.facts[row], role: "rowLabel" },
        { row, column: "fact", content, role: isTyped ? "inputWord" : "word", ...format },
      ];
    }),
  ];
};

const knownResults = ({ results }: WorkbookFacts): number =>
  results.people.flatMap(({ values }) => values.filter((value) => value !== null)).length;

/** The day number of "2026-01-12". */
const dayNumber = (date: string): number => {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return serialOf({ month: monthOf(year, month), day });
};
