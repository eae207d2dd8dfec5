import { daysInMonth } from "../../../core/calendar/days-in-month.ts";
import { addMonths, type Month, monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import { type Period, periodCode } from "../../../core/calendar/period.ts";
import type { Plan } from "../../../core/planned.ts";
import { periodWords } from "../../../text/period.ts";
import { serialOf } from "../../read/dates/date-serial.ts";
import { askedShares, monthColumn, periodMonths, sumOfEach } from "../calendar/months.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { factor, isAmount } from "../frame/formula.ts";
import type { LaidCell, Validation } from "../frame/layout.ts";
import { DAY, INDENT, PERCENT } from "../frame/number-format.ts";
import { askedColumn } from "./asked-column.ts";
import { believedAfter } from "./pace-formulas.ts";

const WEEK = 7; // days
export const WEEKS = "0.0";
/** Nothing before the first result: 0% of nothing. */
const BELIEVED = `${PERCENT};;`;

/** Open weeks of the months that ask somebody for something, up to the day that the person is judged until (a formula's text). */
export const askedWeeks = (plan: Plan): string => {
  const shares = askedShares(plan);
  const days = periodMonths(plan).map((month, i) => {
    const share = shares[i]!;
    const open = share === 1 ? "" : `*${factor(share)}`;
    return `([${askedColumn(i + 1)}]>0)${open}*MAX(0;MIN([until];${lastDay(month)})-${firstDay(month)}+1)`;
  });
  return `${sumOfEach(days)}/${WEEK}`;
};

/** Weeks of a period that are over by a day (formulas' texts). */
const weeksUntil = (day: string, period: Period): string =>
  `MAX(0;MIN(${day};${endOf(period)})-${firstDay(period.start)}+1)/${WEEK}`;

/**
 * The day that counts, what of the period is over by then, and what of each month. For a typed day that
 * lies outside of the period its nearer end counts, and the words beside it say so.
 */
export const timeCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { period } = facts.plan;
  const words = voice.text.tracking;
  const months = periodMonths(facts.plan);
  const all = (row: string) => `[${row}|${monthColumn(1)}:${monthColumn(months.length)}]`;
  const start = firstDay(period.start);
  const end = endOf(period);
  const typed = "[asOf|goal]";
  const said = `IF(${typed}<${start};"${words.asOfBefore}";IF(${typed}>=${end}+1;"${words.asOfAfter}";"${words.asOfTyped}"))`;
  const isAhead = `SUMPRODUCT((${all("over")}=0)*(${all("known")}<>""))>0`;
  const weeks = (name: "weeksGone" | "weeksLeft", formula: string): readonly LaidCell[] => [
    { row: name, column: "goal", content: { formula }, role: "helper", format: WEEKS },
    { row: name, column: "actual", content: words.time[name], role: "hint", format: INDENT },
  ];
  return [
    { row: "asOf", column: "person", content: words.asOf, role: "label" },
    { row: "asOf", column: "goal", content: "", role: "input", format: DAY, note: words.asOfNote },
    {
      row: "asOf",
      column: "actual",
      content: {
        formula: `=IF(${isAmount(typed)};MAX(${start}-1;MIN(${end};${typed}));MIN(TODAY();MAX(${start}-1;${all("known")})))`,
      },
      role: "calc",
      format: DAY,
    },
    {
      row: "asOf",
      column: "pace",
      content: {
        formula: `=IF(${typed}="";IF(COUNT(${all("known")})=0;"${words.asOfNone}";IF(${isAhead};"${words.asOfAhead}";"${words.asOfUsual}"));IF(${isAmount(typed)};${said};"${words.asOfWrong}"))`,
      },
      role: "hint",
      format: INDENT,
    },
    { row: "asOf", column: "period", content: periodCode(period), role: "hint" },
    ...weeks("weeksGone", `=${weeksUntil("[asOf|actual]", period)}`),
    ...weeks("weeksLeft", `=(${end}-${start}+1)/${WEEK}-[weeksGone|goal]`),
    { row: "believed", column: "person", content: words.time.believed, role: "label" },
    {
      ...{ row: "believed", column: "goal", role: "calc", format: BELIEVED },
      ...{
        content: { formula: `=${believedAfter(`SUM(${all("over")})`)}` },
        note: words.believedNote,
      },
    },
    {
      ...{ row: "believed", column: "actual" },
      content: {
        formula: `=IF([believed|goal]>0;"${words.believedWords}";"${words.believedNone}")`,
      },
      ...{ role: "hint", format: INDENT },
    },
    { row: "over", column: "what", content: words.over, role: "helper" },
    { row: "known", column: "what", content: words.known, role: "helper" },
    ...months.flatMap((month, i) =>
      monthCells(month, monthColumn(i + 1), facts.plan.measures.length > 0),
    ),
  ];
};

/** How many results of the period a list holds in a month's column. */
export const resultsIn = (list: string, column: string): string =>
  `SUMPRODUCT(([${list}|period]=[asOf|period])*ISNUMBER([${list}|${column}]))`;

const monthCells = (month: Month, column: string, hasMeasures: boolean): readonly LaidCell[] => {
  const [start, end] = [firstDay(month), lastDay(month)];
  const share = `NETWORKDAYS(${start};MIN([asOf|actual];${end}))/NETWORKDAYS(${start};${end})`;
  const measured = hasMeasures ? `+${resultsIn("measures*", column)}` : "";
  const results = `${resultsIn("people*", column)}${measured}`;
  return [
    {
      row: "over",
      column,
      content: { formula: `=IF([asOf|actual]<${start};0;${share})` },
      role: "helper",
      format: PERCENT,
    },
    {
      row: "known",
      column,
      content: { formula: `=IF(${results}>0;${end};"")` },
      role: "helper",
      format: DAY,
    },
  ];
};

/** The day typed above: one within the period; another one is let in, and the words beside it tell. */
export const asOfValidation = ({ plan }: WorkbookFacts, voice: WorkbookVoice): Validation => {
  const { start, months } = plan.period;
  return {
    cells: { column: "goal", row: "asOf" },
    allow: {
      kind: "number",
      least: serialOf({ month: start, day: 1 }),
      most: serialOf({ month: addMonths(start, months), day: 1 }) - 1,
    },
    isLetIn: true,
    help: voice.text.tracking.asOfHelp(periodWords(voice.language, periodCode(plan.period))),
  };
};

const endOf = ({ start, months }: Period): string => lastDay(addMonths(start, months - 1));

const firstDay = (month: Month): string => `DATE(${yearOf(month)};${monthOfYear(month)};1)`;

const lastDay = (month: Month): string =>
  `DATE(${yearOf(month)};${monthOfYear(month)};${daysInMonth(yearOf(month), monthOfYear(month))})`;
