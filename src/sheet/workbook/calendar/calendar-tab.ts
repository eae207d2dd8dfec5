import type { Month } from "../../../core/calendar/month.ts";
import { periodCode } from "../../../core/calendar/period.ts";
import { WEEKS } from "../../../core/funnel/activity-goals.ts";
import { splitUnit } from "../../../core/goals/split.ts";
import type { PersonGoal, Plan } from "../../../core/planned.ts";
import { sum } from "../../../core/stats/sum.ts";
import { decimalsFor, numbersIn } from "../../../text/number.ts";
import { periodWords } from "../../../text/period.ts";
import { eventsToCome, eventsToComeWords } from "../coming-events.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { fraction, lookedUp } from "../frame/formula.ts";
import {
  type Chart,
  type ColumnSlot,
  type LaidCell,
  type Layout,
  listRow,
  PAGE_OF_ROWS,
} from "../frame/layout.ts";
import { COLORS } from "../frame/look.ts";
import { countedFormat, goalFormat, PERCENT } from "../frame/number-format.ts";
import { MARGIN, topCells, topRows } from "../frame/tab-frame.ts";
import { amountWidth, nameWidth, teamWidth } from "../frame/widths.ts";
import {
  KEPT,
  monthFormula,
  restFormula,
  shareColumn,
  throughColumn,
} from "../lists/kept-months.ts";
import {
  type ActivityRow,
  activityCells,
  activityHeading,
  activityRows,
} from "./activity-cells.ts";
import { closedNote } from "./closed-note.ts";
import { headerCells, weekAndDay } from "./header-cells.ts";
import { aDay, aWeek, meanOfMonths, monthColumn, namesStay, periodMonths } from "./months.ts";

/** The Calendar tab: the final goals spread over the months, and what they take a working day. */
export const calendarTab = (facts: WorkbookFacts, voice: WorkbookVoice): Layout => {
  const { plan } = facts;
  const words = voice.text.calendar;
  const months = periodMonths(plan);
  const activities = activityRows(plan);
  const columns = columnsFor(plan, activities, voice);
  return {
    key: "calendar",
    name: words.tab,
    hidden: false,
    columns,
    rows: [
      ...topRows,
      { name: "header", height: 24 },
      {
        list: "people",
        key: ["person"],
        keys: plan.goals.map(({ person }) => person),
        height: 22,
      },
      { name: "total", height: 24 },
      { name: "chartGap", height: 22 },
      // Behind the chart, which is drawn from them.
      ...COVERED.map((name) => ({ name, height: COVERED_HEIGHT })),
      { name: "charts", height: CHART_HEIGHT - COVERED.length * COVERED_HEIGHT },
      { name: "activityGap", height: 22 },
      { name: "activityAhead", height: 18 },
      { name: "activityHeader", height: 24 },
      { list: "activities", key: ["person"], keys: activities.map(({ name }) => name), height: 22 },
      { name: "timeGap", height: 14 },
      { name: "timeHeader", height: 24 },
      { list: "time", key: ["person"], keys: timedPeople(plan), height: 22 },
      { name: "endGap", height: 20 },
    ],
    frozen: { row: "header", column: isWide(plan) ? "person" : null },
    cells: [
      ...topCells(
        isWide(plan) ? monthColumn(1) : "person",
        words.title(periodWords(voice.language, periodCode(plan.period))),
        whyOf(facts, voice),
      ),
      ...headerCells("header", ...inSight(activities, voice), months, voice).map((cell) => ({
        ...cell,
        ...headerNote(cell.column, facts, activities, voice),
      })),
      ...weekAndDay("header", facts, voice),
      { row: "header", column: "rest", content: words.helpers.rest, role: "numberHeader" },
      ...plan.goals.flatMap((goal) => goalCells(goal, facts, voice)),
      ...totalCells(facts, voice),
      ...eventCells(facts, voice),
      ...(activities.length > 0 ? activityHeading(activities, months, facts, voice) : []),
      ...activities.flatMap((activity) => activityCells(activity, facts)),
      ...timeCells(facts, months, voice),
      ...(isStacked(plan) ? [] : chartCells(facts, voice)),
    ],
    rules: [
      {
        cells: { column: "year", list: "time" },
        when: { kind: "above", value: 1 },
        ink: COLORS.bad,
        bold: true,
      },
    ],
    validations: [],
    charts: [chart(facts, voice, columns)],
    print: {
      orientation: "landscape",
      last: lastPrinted(plan),
      repeated: Math.max(plan.goals.length, activities.length) > PAGE_OF_ROWS ? "header" : "gap",
    },
  };
};

/** What the heading calls its rows and their sum: it stays in sight over the activities, too. */
const inSight = (
  activities: readonly ActivityRow[],
  { text: { calendar: words } }: WorkbookVoice,
): readonly [rows: string, sum: string] =>
  activities.length === 0 ? [words.person, words.total] : [words.bothTables, words.inPeriod];

/** Over what the heading stays in sight, what adds up in the sum, and what is closed of a month, and why. */
const headerNote = (
  column: string,
  facts: WorkbookFacts,
  activities: readonly ActivityRow[],
  voice: WorkbookVoice,
): { readonly note?: string } => {
  if (column === "person" && activities.length > 0)
    return { note: voice.text.calendar.bothTablesNote };
  if (column === "year") return { note: voice.text.calendar.totalNote };
  const month = periodMonths(facts.plan).find((_, i) => monthColumn(i + 1) === column);
  return month === undefined ? {} : closedNote(month, facts, voice);
};

/** Few months are narrower than the sentence below the title, which is to be printed whole. */
const lastPrinted = (plan: Plan): string => (isWide(plan) ? "day" : "apart");

/** How the goal is spread, as the season's factors stand now and publications have kept months. */
const whyOf = (facts: WorkbookFacts, voice: WorkbookVoice): LaidCell["content"] => {
  const words = voice.text.calendar;
  const { months } = facts.plan.period;
  if (months === 1) return words.whyMonth;
  const hasEvents = eventsToCome(facts).length > 0;
  const why = hasEvents ? words.whyEvents : words.why;
  const whyFlat = (hasEvents ? words.whyFlatEvents : words.whyFlat)(lastStep(facts, voice));
  const season = `[lists!season|${monthColumn(1)}:${monthColumn(months)}]`;
  return {
    formula: `=IF(MAX(${season})-MIN(${season})<1/1000;"${whyFlat}";"${why}")&IF(SUM([lists!people*|${KEPT}])>0;"${words.whyKept}";"")`,
  };
};

/** What months that weigh alike may differ by: the largest unit of anybody's months. */
const lastStep = (
  { plan: { goals, step }, currency }: WorkbookFacts,
  { locale }: WorkbookVoice,
): string => {
  const unit = Math.max(...goals.map(({ goal }) => splitUnit(goal, step)));
  return numbersIn(locale).money(unit, currency, decimalsFor(unit));
};

/** The events that make months differ, beside the season, below the team's sum. */
const eventCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const events = eventsToComeWords(facts, voice);
  const content = events === "" ? "" : voice.text.calendar.events(events);
  return [{ row: "chartGap", column: monthColumn(1), content, role: "hint" }];
};

const isWide = ({ period }: Plan): boolean => namesStay(period.months);

const columnsFor = (
  plan: Plan,
  activities: readonly ActivityRow[],
  voice: WorkbookVoice,
): readonly ColumnSlot[] => [
  MARGIN,
  {
    name: "person",
    width: nameWidth([...names(plan, activities), inSight(activities, voice)[0]], 150),
  },
  ...periodMonths(plan).map((_, i) => ({ name: monthColumn(i + 1), width: monthWidth(plan) })),
  { name: "year", width: teamWidth(plan, 92) },
  { name: "week", width: 92 },
  { name: "day", width: 92 },
  { name: "apart", width: 40 },
  ...["who", "what", "minutes", "perUnit"].map(
    (name): ColumnSlot => ({ name, width: 110, isHidden: true }),
  ),
  { name: "rest", width: 110, isHidden: true, since: 7 },
];

const names = ({ goals }: Plan, activities: readonly ActivityRow[]): readonly string[] => [
  ...goals.map(({ person }) => person),
  ...activities.map(({ name }) => name),
];

/** No month is taken to hold more than twice its share. */
export const monthWidth = ({ goals, period, step }: Plan): number => {
  const team = goals.reduce((all, { start, stretch }) => all + Math.max(start, stretch), 0);
  return amountWidth((2 * team) / period.months, decimalsFor(step), 76);
};

/** Months that a publication has kept stay as they were told; what is left of the goal is spread over the others. */
const goalCells = (
  { person, goal }: PersonGoal,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const row = listRow("people", person);
  const format = goalFormat(facts, voice);
  const { months } = facts.plan.period;
  const unit = fraction(splitUnit(goal, facts.plan.step));
  const listed = (column: string) => lookedUp("lists!people*", column);
  const formulaOf = (i: number) =>
    monthFormula(i, months, {
      ...{ goal: "[year]", rest: "[rest]", unit, column: monthColumn },
      ...{ through: listed(throughColumn(i)), share: listed(shareColumn(i)) },
    });
  return [
    { row, column: "person", content: person, role: "name" },
    ...Array.from(
      { length: months },
      (_, i): LaidCell => ({
        row,
        column: monthColumn(i + 1),
        content: { formula: formulaOf(i + 1) },
        role: "decisionPlain",
        format,
      }),
    ),
    {
      row,
      column: "year",
      content: { formula: `=${lookedUp("goals!people*", "final")}` },
      role: "decision",
      format,
    },
    ...(["week", "day"] as const).map(
      (column): LaidCell => ({
        ...{ row, column, role: "calc", format: shortFormat(column, goal, facts, voice) },
        content: {
          formula:
            column === "week" ? aWeek(facts.plan) : aDay(facts.plan, fraction(facts.workingDays)),
        },
      }),
    ),
    {
      row,
      column: "rest",
      content: { formula: restFormula("[year]", listed(throughColumn(months))) },
      role: "helper",
      format,
    },
  ];
};

/** What a week and a working day of a goal ask for: of what is counted one by one, tenths or what it takes to see it. */
const shortFormat = (
  column: "week" | "day",
  goal: number,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): string => {
  const { plan, workingDays } = facts;
  if (!plan.isCount) return goalFormat(facts, voice);
  const month = goal / (sum(plan.open) || plan.period.months);
  return countedFormat(month / (column === "week" ? WEEKS : workingDays));
};

const totalCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const months = periodMonths(facts.plan).map((_, i) => monthColumn(i + 1));
  const columns = [...months, "year", "week", "day"] as const;
  return [
    { row: "total", column: "person", content: voice.text.calendar.team, role: "totalName" },
    ...columns.map(
      (column): LaidCell => ({
        row: "total",
        column,
        content: { formula: `=SUM([people*|${column}])` },
        role: "total",
        format:
          column === "week" || column === "day"
            ? shortFormat(column, facts.plan.team.goal, facts, voice)
            : goalFormat(facts, voice),
      }),
    ),
  ];
};

/** Whose activities have known minutes, in the order of the goals. */
const timedPeople = ({ goals, time }: Plan): readonly string[] =>
  goals.flatMap(({ person }) => (time.some((one) => one.person === person) ? [person] : []));

/** What the activities take of the selling time, by person, and whether they fit. */
const timeCells = (
  facts: WorkbookFacts,
  months: readonly Month[],
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { plan, sellingHours } = facts;
  if (plan.time.length === 0) return [];
  const words = voice.text.calendar;
  const [short, ofIt] = words.short;
  const day = fraction(sellingHours * 60);
  const share = (i: number) =>
    `=SUMPRODUCT(([activities*|who]=[person])*1;[activities*|minutes];[activities*|${monthColumn(i + 1)}])/${day}`;
  return [
    ...headerCells("timeHeader", words.time, words.inPeriod, months, voice).map((cell) =>
      cell.column === "person" ? { ...cell, note: words.timeNote } : cell,
    ),
    { row: "timeHeader", column: "week", to: "day", content: words.fits, role: "wordHeader" },
    ...timedPeople(plan).flatMap((person): LaidCell[] => {
      const row = listRow("time", person);
      return [
        { row, column: "person", content: person, role: "word" },
        ...months.map(
          (_, i): LaidCell => ({
            row,
            column: monthColumn(i + 1),
            content: { formula: share(i) },
            role: "calc",
            format: PERCENT,
          }),
        ),
        {
          row,
          column: "year",
          content: { formula: `=${meanOfMonths(plan.open)}` },
          role: "calc",
          format: PERCENT,
        },
        {
          row,
          column: "week",
          to: "day",
          content: {
            formula: `=IF([year]>1;"${short}"&ROUND(100/[year];0)&"${ofIt}";"${words.enough}")`,
          },
          role: "word",
        },
      ];
    }),
  ];
};

/** More people than this are too many to tell apart in a column. */
const MOST_STACKED = 6;
const SHADES = [
  COLORS.accentDeep,
  COLORS.accent,
  COLORS.accentMid,
  COLORS.season,
  COLORS.ink3,
  COLORS.line,
] as const;

const isStacked = ({ goals }: Plan): boolean => goals.length <= MOST_STACKED;

/**
 * The team's months once more, as a block that a chart can be drawn from. It lies behind the chart:
 * a chart of rows that are hidden would be empty in some programs.
 */
const chartCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const months = periodMonths(facts.plan).map((_, i) => monthColumn(i + 1));
  const again = (row: string, from: string, format: string): readonly LaidCell[] =>
    months.map((column) => ({
      row,
      column,
      content: { formula: `=[${from}|${column}]` },
      role: "helper",
      format,
    }));
  const { team, forChart } = voice.text.calendar;
  return [
    ...again("chartLabels", "header", ""),
    { row: "chartTeam", column: "person", content: team, role: "hint", note: forChart },
    ...again("chartTeam", "total", goalFormat(facts, voice)),
  ];
};

/** The chart's own rows, of the chart's height. */
const COVERED = ["chartLabels", "chartTeam"] as const;
const COVERED_HEIGHT = 22;

const chart = (
  facts: WorkbookFacts,
  voice: WorkbookVoice,
  columns: readonly ColumnSlot[],
): Chart => {
  const { plan } = facts;
  const from = isWide(plan) ? monthColumn(1) : "person";
  const shown = {
    labels: "person",
    from: monthColumn(1),
    to: monthColumn(plan.period.months),
  };
  return {
    kind: isStacked(plan) ? "stackedColumns" : "columns",
    title: voice.text.calendar.chart,
    data: isStacked(plan)
      ? { ...shown, header: "header", list: "people", colors: SHADES.slice(0, plan.goals.length) }
      : { ...shown, header: "chartLabels", row: "chartTeam", colors: [COLORS.accent] },
    // Not in a column that stays in sight: there it would not scroll.
    at: { row: COVERED[0], column: from },
    width: widthFrom(from, columns),
    height: CHART_HEIGHT - 20,
    legend: isStacked(plan),
    least: 0,
    format: goalFormat(facts, voice),
  };
};

/** From a column to the year's sum. */
const widthFrom = (from: string, columns: readonly ColumnSlot[]): number => {
  const [start, end] = [from, "year"].map((name) => columns.findIndex((one) => one.name === name));
  return columns.slice(start, end! + 1).reduce((all, { width }) => all + width, 0);
};

const CHART_HEIGHT = 320;
