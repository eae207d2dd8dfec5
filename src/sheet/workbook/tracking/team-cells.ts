import { monthColumn, periodMonths, sumOfEach } from "../calendar/months.ts";
import type { GoalsFacts, WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { goalFormat, PERCENT } from "../frame/number-format.ts";
import { askedColumn } from "./asked-column.ts";
import { paceFormulas, statusFormula } from "./pace-formulas.ts";
import { resultsIn, WEEKS } from "./time-cells.ts";
import { weekFormat } from "./week-format.ts";

/** The team's row, and its sums up to each month for the chart. */
export const teamCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => [
  ...totalCells("total", voice.text.tracking.team, PEOPLE, facts, voice),
  ...sums(facts, voice),
];

/** The rows of a list that a total is of: sums and conditions over them, as formulas without "=". */
interface Totalled {
  readonly list: string;
  /** Sum of a column that we have written. */
  readonly sum: (column: string) => string;
  /** 1 for each row that is meant, to multiply by; "" where all are. */
  readonly isMeant: string;
  /** The same of the results typed into a column: rows of another period keep what was typed in them, and do not count. */
  readonly isOfPeriod: string;
}

const PEOPLE: Totalled = {
  list: "people*",
  sum: (column) => `SUM([people*|${column}])`,
  isMeant: "",
  isOfPeriod: "([people*|period]=[asOf|period])",
};

const OF_METRIC = "([measures*|metric]=[metric])*([measures*|period]=[asOf|period])";

/** Of a further metric, the rows that name the one that this row names. */
const MEASURE: Totalled = {
  list: "measures*",
  sum: (column) => `SUMPRODUCT(${OF_METRIC};[measures*|${column}])`,
  isMeant: `${OF_METRIC}*`,
  isOfPeriod: OF_METRIC,
};

/** The team's row for a further metric. */
export const measureTotalCells = (
  row: string,
  name: string,
  facts: GoalsFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => totalCells(row, name, MEASURE, facts, voice);

const totalCells = (
  row: string,
  name: string,
  { list, sum, isMeant, isOfPeriod }: Totalled,
  facts: GoalsFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { plan } = facts;
  const format = goalFormat(facts, voice);
  const months = periodMonths(plan).map((_, i) => i + 1);
  const pace = paceFormulas(plan, voice);
  const total = (column: string, formula: string, as = format): LaidCell => ({
    row,
    column,
    content: { formula },
    role: "total",
    format: as,
  });
  /** What counts of the people, in proportion to their goals: results of some are not the team's. */
  const meanOf = (column: string) =>
    `=IF([goal]>0;SUMPRODUCT(${isMeant}[${list}|goal];[${list}|${column}])/[goal];0)`;
  const missing = voice.text.tracking.status.missing;
  const isMissing = `SUMPRODUCT(${isMeant}([${list}|status]="${missing}")${isMeant === "" ? "*1" : ""})`;
  return [
    { row, column: "person", content: name, role: "totalName" },
    ...["goal", "actual", "due"].map((column) => total(column, `=${sum(column)}`)),
    total("pace", pace.pace, PERCENT),
    total("projection", pace.projection),
    { row, column: "beforeStatus", content: "", role: "total" },
    {
      row,
      column: "status",
      content: {
        formula: statusFormula(voice, plan.isLessBetter, { missing: isMissing, due: "[due]" }),
      },
      role: "totalName",
    },
    total("perWeek", pace.perWeek, weekFormat(facts, voice)),
    total("soFar", pace.soFar, weekFormat(facts, voice)),
    ...(["counted", "gone"] as const).map((column) => ({
      ...{ row, column, content: { formula: meanOf(column) } },
      ...{ role: "helper" as const, format: WEEKS },
    })),
    ...["what", "until", "beforeCourse", "course"].map(
      (column): LaidCell => ({ row, column, content: "", role: "total" }),
    ),
    ...months.map((i) => {
      const results = `[${list}|${monthColumn(i)}]`;
      return total(monthColumn(i), `=SUMPRODUCT(${isOfPeriod}*ISNUMBER(${results});${results})`);
    }),
    ...months.map((i) => total(askedColumn(i), `=${sum(askedColumn(i))}`)),
  ];
};

const sums = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const words = voice.text.tracking.sums;
  const format = goalFormat(facts, voice);
  const upTo = (i: number, column: (i: number) => string) =>
    sumOfEach(Array.from({ length: i }, (_, j) => `[total|${column(j + 1)}]`));
  const line = (name: string, formula: (i: number) => string): readonly LaidCell[] => [
    { row: listRow("sums", name), column: "what", content: name, role: "helper" },
    ...periodMonths(facts.plan).map(
      (_, i): LaidCell => ({
        row: listRow("sums", name),
        column: monthColumn(i + 1),
        content: { formula: formula(i + 1) },
        role: "helper",
        format,
      }),
    ),
  ];
  return [
    ...line(words.asked, (i) => `=${upTo(i, askedColumn)}`),
    ...line(words.come, (i) => `=IF(${noResult(facts, i)};"";${upTo(i, monthColumn)})`),
  ];
};

/** Whether a month has no result of the main metric; "known" speaks of all metrics. */
const noResult = ({ plan }: WorkbookFacts, i: number): string =>
  plan.measures.length === 0
    ? `[known|${monthColumn(i)}]=""`
    : `${resultsIn("people*", monthColumn(i))}=0`;
