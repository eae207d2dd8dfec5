import { addMonths } from "../../../core/calendar/month.ts";
import { reviewsToCome } from "../../../core/review/reviews-to-come.ts";
import { monthSpan } from "../../../text/month.ts";
import { numbersIn } from "../../../text/number.ts";
import { serialOf, serialOfIso } from "../../read/dates/date-serial.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import type { LaidCell } from "../frame/layout.ts";
import { DAY } from "../frame/number-format.ts";
import { hasBegun, IS_DUE, isOver, wordsBy } from "./by-calendar.ts";
import { PUBLICATION, SOME_DIFFER } from "./publication.ts";

/** The cell of the workbook's status. */
export const STATUS = { row: "status", column: "fact" } as const;

/** The cell of whoever stands for the goals. */
export const OWNER = { row: "owner", column: "fact" } as const;

/** What the workbook is: its status, period, owner, data, and days. */
export const aboutCells = (
  facts: WorkbookFacts,
  { text, language, locale }: WorkbookVoice,
): readonly LaidCell[] => {
  const words = text.start;
  const { period } = facts.plan;
  const { start, months } = period;
  const [review] = reviewsToCome(facts.plan.reviews, facts.today, facts.published !== null);
  const contents: Readonly<Record<keyof typeof words.facts, LaidCell["content"]>> = {
    status: words.statuses.draft,
    period: monthSpan(language, start, addMonths(start, months - 1)),
    owner: facts.owner === "" ? words.writeName : facts.owner,
    data: words.data(facts.source, knownResults(facts), numbersIn(locale)),
    created: serialOfIso(facts.today),
    review: review === undefined ? words.noReview : serialOf({ month: review, day: 1 }),
    addOn: words.noAddOn,
    today: wordsBy(
      [
        [isOver(period), words.today.over],
        [SOME_DIFFER, words.today.differs],
        [IS_DUE, words.today.due],
        [
          `AND(${hasBegun(period)};[status|fact]<>"${words.statuses.published}")`,
          words.today.begun,
        ],
        [hasBegun(period), words.today.fine],
      ],
      words.today.ahead,
    ),
  };
  const labels: Readonly<Record<keyof typeof words.facts, LaidCell["content"]>> = {
    ...words.facts,
    review: wordsBy(
      [
        [`AND(ISNUMBER([review|fact]);${isOver(period)})`, words.reviewLast],
        [IS_DUE, words.reviewDue],
      ],
      words.facts.review,
    ),
  };
  const rows = Object.keys(contents) as (keyof typeof contents)[];
  return [
    { row: "header", column: "label", content: words.workbook, role: "wordHeader" },
    { row: "header", column: "fact", content: "", role: "wordHeader" },
    {
      row: PUBLICATION.row,
      column: "label",
      content: {
        formula: `=IF([${PUBLICATION.column}]="";"";IF(${SOME_DIFFER};"${words.publishedOther}";"${words.published}"))`,
      },
      role: "label",
    },
    ...rows.flatMap((row): LaidCell[] => {
      const content = contents[row];
      // Beside the words on the steps: a row that files of before have, too.
      const at = row === "today" ? "stepWords" : row;
      const isTyped = row === "status" || row === "owner";
      // A period without a review may be followed by one that has some: the cell is a day's either way.
      const isDay = typeof content === "number" || row === "review";
      const format = isDay ? { format: DAY } : {};
      return [
        { row: at, column: "label", content: labels[row], role: "rowLabel" },
        {
          row: at,
          column: "fact",
          content,
          role: isTyped ? "inputWord" : "word",
          ...format,
          ...noteOf(row, facts, text),
        },
      ];
    }),
  ];
};

const noteOf = (
  row: string,
  facts: WorkbookFacts,
  { start, data }: WorkbookVoice["text"],
): { readonly note?: string } => {
  if (row === "status") return { note: start.statusHelp };
  return row === "data" && hasMore(facts) ? { note: start.dataNote(data.tab) } : {};
};

/** Whether other metrics were read, whose results the tab Data counts, too. */
const hasMore = ({ data, metric: main }: WorkbookFacts): boolean =>
  data.some(({ metric, value }) => metric !== main && value !== null);

const knownResults = ({ results }: WorkbookFacts): number =>
  results.people.flatMap(({ values }) => values.filter((value) => value !== null)).length;
