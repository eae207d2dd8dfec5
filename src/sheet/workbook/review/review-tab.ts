import { monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import type { Windfall } from "../../../core/history/windfalls.ts";
import { mean } from "../../../core/stats/mean.ts";
import { monthName } from "../../../text/month.ts";
import { decimalsFor, numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import {
  type Chart,
  type ColumnSlot,
  type LaidCell,
  type Layout,
  listRow,
  type Rule,
} from "../frame/layout.ts";
import { COLORS } from "../frame/look.ts";
import { goalFormat } from "../frame/number-format.ts";
import { MARGIN, topCells, topRows } from "../frame/tab-frame.ts";
import { nameWidth, WIDEST_NAME } from "../frame/widths.ts";
import { lastMonths } from "../last-months.ts";
import { lastTwoYears, SHOWN_MONTHS, type TwoYears } from "./last-two-years.ts";
import { DRIVERS_WORDS, driverCells, driverNames, sentencesOfDrivers } from "./review-drivers.ts";
import { odditiesOf, oddityCells, oddKey, whatOf } from "./review-oddities.ts";
import { monthsBefore, SUMMARY_COLUMNS, summaryTable } from "./review-summary.ts";
import { sentenceCell, sentenceHeight } from "./sentence-cell.ts";

const past = (i: number): string => `past.${i + 1}`;

const columns = (names: readonly string[]): readonly ColumnSlot[] => [
  MARGIN,
  { name: "person", width: nameWidth(names, 130) },
  ...Array.from({ length: SHOWN_MONTHS }, (_, i) => ({ name: past(i), width: 42 })),
];

const NO_DATA = "–";
const SHARE = "0.0";
/**
 * The mark alone, a sign that every font has: how many times the usual it is, its note says by another measure than this share,
 * which gives the cell its colour.
 */
const WINDFALL_SHARE = '"!"';

/** The Review tab: two years of everybody at a glance, what they come to, and what stands out. */
export const reviewTab = (facts: WorkbookFacts, voice: WorkbookVoice): Layout => {
  const words = voice.text.review;
  const years = lastTwoYears(facts);
  const seen = fromFirstKnown(years);
  const oddities = odditiesOf(facts);
  const people = years.people.map(({ goal }) => goal.person);
  const steps = driverNames(facts, voice);
  const sentences = sentencesOfDrivers(facts, voice);
  return {
    key: "review",
    name: words.tab,
    hidden: false,
    columns: columns([...people, ...steps]),
    rows: [
      ...topRows,
      { name: "years", height: 18 },
      { name: "header", height: 20 },
      { list: "people", key: ["person"], keys: people, height: 22 },
      { name: "legend", height: sentenceHeight(words.legend) },
      { name: "summaryGap", height: 12 },
      { name: "summaryHeader", height: 34 },
      { list: "summary", key: ["person"], keys: people, height: 22 },
      { name: "summaryWords", height: sentenceHeight(words.words) },
      { name: "summaryWords2", height: sentenceHeight(words.blanks) },
      { name: "driversGap", height: 12 },
      { name: "driversTitle", height: 20 },
      { name: "driversHeader", height: 24 },
      {
        ...{ list: "drivers", key: ["person"], keys: steps },
        height: steps.map((name) => (nameWidth([name], 0) < WIDEST_NAME ? 22 : 36)),
      },
      ...DRIVERS_WORDS.map((name, i) => ({ name, height: sentenceHeight(sentences[i] ?? "") })),
      { name: "oddGap", height: 12 },
      { name: "oddTitle", height: 20 },
      { name: "oddHeader", height: 24 },
      {
        list: "oddities",
        key: ["person", "past.1"],
        keys: oddities.listed.map(oddKey),
        height: 22,
      },
      { name: "oddEnd", height: 20 },
      { name: "chartGap", height: 12 },
      { name: "charts" },
    ],
    frozen: { row: "header", column: "person" },
    cells: [
      ...heading(seen, voice),
      ...seen.people.flatMap(({ goal, values }) =>
        heatCells(goal.person, values, seen.months, facts, voice),
      ),
      sentenceCell("legend", words.legend),
      ...summaryTable(years, facts, voice),
      sentenceCell("summaryWords", words.words),
      sentenceCell("summaryWords2", hasTwoYears(years) ? "" : words.blanks),
      ...driverCells(facts, voice),
      ...oddityCells(oddities, facts, voice),
    ],
    rules: [HEAT],
    validations: [],
    charts: [chart(years, facts, voice)],
    print: { orientation: "landscape", last: past(SHOWN_MONTHS - 1), repeated: "gap" },
  };
};

/** Without the months before anybody's first result: the columns that they leave stay empty at the end. */
const fromFirstKnown = ({ months, people }: TwoYears): TwoYears => {
  const first = months.findIndex((_, i) => people.some(({ values }) => values[i] !== null));
  const from = Math.max(0, first);
  return {
    months: months.slice(from),
    people: people.map(({ goal, values }) => ({ goal, values: values.slice(from) })),
  };
};

/** Empty cells in the columns that a row of months leaves. */
const rest = (row: string, months: number, role: LaidCell["role"]): readonly LaidCell[] =>
  Array.from({ length: SHOWN_MONTHS - months }, (_, i) => ({
    ...{ row, column: past(months + i), content: "", role },
  }));

const hasTwoYears = ({ people }: TwoYears): boolean =>
  people.some(({ values }) => values.every((value) => value !== null));

const HEAT: Rule = {
  cells: { column: past(0), list: "people", to: past(SHOWN_MONTHS - 1) },
  when: {
    kind: "scale",
    points: [
      [0.4, COLORS.paper],
      [1, "#dce8fc"],
      [2, "#6fa1f5"],
    ],
  },
};

const heading = (
  { months }: TwoYears,
  { text, language, locale }: WorkbookVoice,
): readonly LaidCell[] => {
  const words = text.review;
  return [
    ...topCells(past(0), words.title, words.why(numbersIn(locale).plain(1, 1))),
    ...months.flatMap((month, i): LaidCell[] =>
      i === 0 || monthOfYear(month) === 1
        ? [{ row: "years", column: past(i), content: `${yearOf(month)}`, role: "band" }]
        : [],
    ),
    { row: "header", column: "person", content: words.person, role: "wordHeader" },
    ...months.map(
      (month, i): LaidCell => ({
        row: "header",
        column: past(i),
        content: monthName(language, monthOfYear(month)),
        role: "numberHeader",
      }),
    ),
    ...rest("header", months.length, "numberHeader"),
  ];
};

/** A person's months by their own mean; where that is not above 0, shares of it say nothing. */
const heatCells = (
  person: string,
  values: readonly (number | null)[],
  months: TwoYears["months"],
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const row = listRow("people", person);
  const middle = mean(values.filter((value) => value !== null));
  const own = facts.plan.windfalls.filter((one) => one.person === person);
  return [
    { row, column: "person", content: person, role: "name" },
    ...values.map((value, i): LaidCell => {
      const column = past(i);
      if (value === null || !(middle > 0)) return { row, column, content: NO_DATA, role: "heat" };
      const content = value / middle;
      const windfall = own.find(({ month }) => month === months[i]);
      if (!windfall) return { row, column, content, role: "heat", format: SHARE };
      const note = windfallNote(windfall, facts, voice);
      return { row, column, content, role: "heat", format: WINDFALL_SHARE, note };
    }),
    ...rest(row, months.length, "heat"),
  ];
};

const windfallNote = (windfall: Windfall, facts: WorkbookFacts, voice: WorkbookVoice): string => {
  const { plan, currency } = facts;
  const decimals = decimalsFor(plan.step);
  const { money } = numbersIn(voice.locale);
  const { usually } = voice.text.review;
  return [
    `${money(windfall.value, currency, decimals)}.`,
    usually(money(windfall.usual, currency, decimals)),
    `${whatOf(windfall, facts, voice)}.`,
  ].join(" ");
};

/** In pixels: what a printed page holds below the titles and a short table of what stands out. */
const MOST_HEIGHT = 600;

/** The last months, and those before where any are known. */
const chart = (years: TwoYears, facts: WorkbookFacts, voice: WorkbookVoice): Chart => {
  const before = monthsBefore(years);
  const last = { column: SUMMARY_COLUMNS.last12.column, color: COLORS.accent };
  const prior = { column: SUMMARY_COLUMNS.prior12.column, color: COLORS.line };
  return {
    kind: "bars",
    title: voice.text.review.chart(lastMonths(facts.plan, voice), before),
    data: {
      header: "summaryHeader",
      list: "summary",
      labels: "person",
      series: before === 0 ? [last] : [last, prior],
    },
    at: { row: "charts", column: past(0) },
    width: 1000,
    height: Math.min(MOST_HEIGHT, 140 + 30 * facts.plan.goals.length),
    legend: before > 0,
    format: goalFormat(facts, voice),
  };
};
