import { monthColumn, periodMonths } from "../calendar/calendar-tab.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { goalFormat, PERCENT } from "../frame/number-format.ts";
import { askedColumn } from "./asked-column.ts";
import { paceFormulas, statusFormula } from "./pace-formulas.ts";
import { WEEKS } from "./time-cells.ts";
import { weekFormat } from "./week-format.ts";

/** The team's row, and its sums up to each month for the chart. */
export const teamCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => [
  ...totals(facts, voice),
  ...sums(facts, voice),
];

const totals = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { plan } = facts;
  const row = "total";
  const format = goalFormat(facts, voice);
  const months = periodMonths(plan).map((_, i) => i + 1);
  const total = (column: string, formula: string, as = format): LaidCell => ({
    row,
    column,
    content: { formula },
    role: "total",
    format: as,
  });
  const isMissing = `SUMPRODUCT(([people*|status]="${voice.text.tracking.status.missing}")*1)`;
  return [
    { row, column: "person", content: voice.text.tracking.team, role: "totalName" },
    ...["goal", "actual", "due"].map((column) => total(column, `=SUM([people*|${column}])`)),
    total("pace", paceFormulas.pace, PERCENT),
    total("projection", paceFormulas.projection),
    { row, column: "beforeStatus", content: "", role: "total" },
    {
      row,
      column: "status",
      content: {
        formula: statusFormula(voice, plan.isLessBetter, { missing: isMissing, due: "[due]" }),
      },
      role: "totalName",
    },
    total("perWeek", paceFormulas.perWeek, weekFormat(facts, voice)),
    total("soFar", paceFormulas.soFar, weekFormat(facts, voice)),
    ...(["counted", "gone"] as const).map((column) => ({
      ...{ row, column, content: { formula: meanOf(column) } },
      ...{ role: "helper" as const, format: WEEKS },
    })),
    ...["what", "until", "beforeCourse", "course"].map(
      (column): LaidCell => ({ row, column, content: "", role: "total" }),
    ),
    ...months.map((i) => total(monthColumn(i), `=${ofThisPeriod(monthColumn(i))}`)),
    ...months.map((i) => total(askedColumn(i), `=SUM([people*|${askedColumn(i)}])`)),
  ];
};

/** What counts of the people, in proportion to their goals: results of some are not the team's. */
const meanOf = (column: string): string =>
  `=IF([goal]>0;SUMPRODUCT([people*|goal];[people*|${column}])/[goal];0)`;

/** Rows of another period keep what was typed in them, and do not count. */
const ofThisPeriod = (column: string): string =>
  `SUMPRODUCT(([people*|period]=[asOf|period])*ISNUMBER([people*|${column}]);[people*|${column}])`;

const sums = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const words = voice.text.tracking.sums;
  const format = goalFormat(facts, voice);
  const upTo = (i: number, column: (i: number) => string) =>
    `SUM([total|${column(1)}:${column(i)}])`;
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
    ...line(words.come, (i) => `=IF([known|${monthColumn(i)}]="";"";${upTo(i, monthColumn)})`),
  ];
};
