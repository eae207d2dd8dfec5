import { periodCode } from "../../../core/calendar/period.ts";
import { currencySign } from "../../../text/number.ts";
import { periodWords } from "../../../text/period.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import type { Chart, ColumnSlot, Layout, RowSlot, Rule, Validation } from "../frame/layout.ts";
import { listRow, PAGE_OF_ROWS } from "../frame/layout.ts";
import { COLORS } from "../frame/look.ts";
import { PERCENT } from "../frame/number-format.ts";
import { MARGIN, topCells, topRows } from "../frame/tab-frame.ts";
import { nameWidth } from "../frame/widths.ts";
import { askedCells, askedRows, askedTitle, askedWidth } from "./asked-cells.ts";
import { costAtTop, costCells, costKeys } from "./cost-cells.ts";
import { curveCells, curveKeys, drawnCells, drawnKeys } from "./curve-cells.ts";
import { FEWER, hasFewer } from "./fewer-parts.ts";
import { furtherRows } from "./goal-rows.ts";
import { goalNames, partCells, partRows, partTitles } from "./part-cells.ts";
import { payCells } from "./pay-cells.ts";
import { rewardCells, rewardHeights, rewardKeys } from "./reward-cells.ts";
import { saidRow } from "./said-row.ts";
import { spiffCells, spiffKeys } from "./spiff-cells.ts";
import { topWords } from "./top-words.ts";
import { adviceRows, paidParts, ruleRows, wordCells } from "./word-cells.ts";

/** Of the columns of amounts, in pixels. */
const LEAST_WIDTH = 100;

/**
 * Tables stand below each other, so that a column's name fits the people's: the curve has its
 * attainments in "person" and its payouts in "target", the costs their amounts in "target", the
 * budget in "at.1" and the difference in "at.2". From "key" on stands what the tab reckons with.
 */
const columns = (facts: WorkbookFacts, voice: WorkbookVoice): readonly ColumnSlot[] => [
  MARGIN,
  {
    name: "person",
    width: nameWidth(
      [
        ...facts.plan.goals.map(({ person }) => person),
        ...goalNames(facts),
        ...(furtherRows(facts).length > 0 ? [voice.text.metrics.measures] : []),
        ...partTitles(facts, voice),
        askedTitle(facts, voice),
      ],
      150,
    ),
  },
  ...["target", "at.1", "at.2", "at.3", "at.4"].map(
    (name): ColumnSlot => ({ name, width: askedWidth(facts, LEAST_WIDTH) }),
  ),
  { name: "apart", width: 28 },
  { name: "chart", width: 520 },
  {
    name: "key",
    width: nameWidth(
      furtherRows(facts).map(({ key }) => `${key} team`),
      60,
    ),
    isHidden: true,
  },
  { name: "next", width: 112, isHidden: true },
  ...["until", "slope", "jump", "ours"].map(
    (name): ColumnSlot => ({ name, width: 92, isHidden: true }),
  ),
  { name: "paid", width: 92, isHidden: true, since: 4 },
  ...["point", "pays", "from"].map(
    (name): ColumnSlot => ({ name, width: 92, isHidden: true, since: 6 }),
  ),
  { name: "written", width: 140, isHidden: true },
  { name: "now", width: 120, isHidden: true },
];

/** Shares of the goal or the amount that no plan means: 80 typed for 80 %. */
const MOST_SHARE = 20;

/** The Incentives tab: what attainments pay, to whom, at what cost, and what costs nothing. */
export const incentivesTab = (facts: WorkbookFacts, voice: WorkbookVoice): Layout => {
  const { plan, metric } = facts;
  const words = voice.text.incentives;
  const title = words.title(periodWords(voice.language, periodCode(plan.period)));
  return {
    key: "incentives",
    name: words.tab,
    hidden: false,
    columns: columns(facts, voice),
    rows: plan.isLessBetter ? rows(facts, voice).map(emptied) : rows(facts, voice),
    frozen: { row: "why", column: null },
    cells: [
      ...(plan.isLessBetter
        ? topCells("person", title, words.whyLess(metric))
        : [
            ...topWords(title, facts, voice),
            ...curveCells(facts, voice),
            ...drawnCells(facts, voice),
            ...payCells(facts, voice),
            ...askedCells(facts, voice),
            ...partCells(facts, voice),
            ...costCells(facts, voice),
            ...costAtTop(facts, voice),
            ...spiffCells(facts, voice),
            ...wordCells(facts, voice),
          ]),
      ...rewardCells(facts, voice),
    ],
    rules: plan.isLessBetter ? [] : [OVERRUN, overLimit(words.overBudget)],
    validations: plan.isLessBetter ? [] : validations(voice),
    charts: plan.isLessBetter ? [] : charts(facts, voice),
    print: {
      ...{ orientation: "landscape", last: "chart" },
      // Without the title a page holds what a large team is paid, below its own headings.
      repeated: plan.goals.length > PAGE_OF_ROWS ? "top" : "gap",
    },
  };
};

/**
 * What the period costs comes first, below it what makes it so; last, what is not for the team, and what
 * nobody has decided. A tab from before that order keeps its own: its rows are found where they stand.
 */
const rows = (facts: WorkbookFacts, voice: WorkbookVoice): readonly RowSlot[] => [
  ...topRows,
  { name: "costHeader", height: 24 },
  { list: "cost", key: ["key"], keys: costKeys, height: 22 },
  { name: "costWords", height: 20 },
  ...(facts.plan.isLessBetter
    ? []
    : [
        { name: "reserve", height: 22 },
        { name: "budgetChance", height: 22 },
      ]),
  { name: "costGap", height: 14 },
  { name: "curveHeader", height: 24 },
  { list: "curve", key: ["key"], keys: curveKeys(facts), height: 22 },
  { name: "cap", height: 22 },
  { name: "curveWords", height: 18 },
  { name: "curveWords2", height: 18 },
  { name: "curveGap", height: 22 },
  // By which metrics an amount goes, where several pay, that all amounts are alike, and whose come in fewer parts.
  saidRow("payAlike", [
    ...(paidParts(facts, voice) === "" ? [] : ["2"]),
    "1",
    ...(hasFewer(facts) ? [FEWER] : []),
  ]),
  { name: "payHeader", height: 24 },
  { name: "payShare", height: 22 },
  {
    list: "people",
    key: ["person"],
    keys: facts.plan.goals.map(({ person }) => person),
    height: 22,
  },
  { name: "payTotal", height: 24 },
  ...(facts.plan.isLessBetter ? [] : askedRows(facts)),
  { name: "payGap", height: 22 },
  ...(facts.plan.isLessBetter ? [] : toldRows(facts, voice)),
  { name: "freeGap", height: 14 },
  { name: "freeHeader", height: 24 },
  { list: "free", key: ["key"], keys: rewardKeys(facts), height: rewardHeights(facts, voice) },
  { name: "end", height: 12 },
  ...(facts.plan.isLessBetter ? [] : drawnRows(facts)),
];

/** Below what people are paid: parts of the period, short contests, the rules, and notes on all of it. */
const toldRows = (facts: WorkbookFacts, voice: WorkbookVoice): readonly RowSlot[] => [
  { name: "askedEnd", height: 14 },
  ...partRows(facts),
  { name: "spiffGap", height: 14 },
  { name: "spiffHeader", height: 24 },
  { list: "spiffs", key: ["key"], keys: spiffKeys(facts), height: 22 },
  { name: "spiffTotal", height: 24 },
  { name: "rulesGap", height: 14 },
  { name: "rulesHeader", height: 24 },
  { list: "rules", key: ["key"], ...ruleRows(facts, voice) },
  { name: "adviceGap", height: 14 },
  { name: "adviceHeader", height: 24 },
  { list: "advice", key: ["key"], ...adviceRows(facts, voice) },
];

/** What the curve's chart is drawn from. */
const drawnRows = (facts: WorkbookFacts): readonly RowSlot[] => [
  { name: "drawnHeader", height: 14 },
  { list: "drawn", key: ["key"], keys: drawnKeys(facts), height: 14 },
  { name: "drawnEnd", height: 14 },
];

/** Where nothing is paid by share of goal only the rewards without money have rows. */
const emptied = (slot: RowSlot): RowSlot =>
  "list" in slot && slot.list !== "free" ? { ...slot, keys: [] } : slot;

const OVERRUN: Rule = {
  cells: { column: "at.2", list: "cost" },
  when: { kind: "below", value: 0 },
  ink: COLORS.warn,
  bold: true,
};

/** The words beside the most that it can cost, where that is over the budget. */
const overLimit = (text: string): Rule => ({
  cells: { column: "at.3", list: "cost" },
  when: { kind: "startsWith", text },
  ink: COLORS.warn,
  bold: true,
});

const validations = ({ text }: WorkbookVoice): readonly Validation[] => {
  const { shareHelp, amountHelp } = text.incentives;
  const share = { kind: "number", least: 0, most: MOST_SHARE } as const;
  const amount = { kind: "number", least: 0, most: null } as const;
  return [
    { cells: { column: "person", list: "curve", to: "target" }, allow: share, help: shareHelp },
    { cells: { column: "target", row: "cap" }, allow: share, help: shareHelp },
    { cells: { column: "target", list: "people" }, allow: amount, help: amountHelp },
    { cells: { column: "at.1", list: "spiffs", to: "at.3" }, allow: amount, help: amountHelp },
    {
      cells: { column: "at.1", row: listRow("cost", costKeys[0]) },
      allow: amount,
      help: amountHelp,
    },
  ];
};

/** In pixels, no more than the tables beside them: on paper the people's may then begin a page. */
const CURVE_HEIGHT = 210;
const COST_HEIGHT = 210;

/** What the period costs where it costs something, and the curve. The currency is in the title: on the axis amounts would touch. */
const charts = (
  { plan, currency }: WorkbookFacts,
  { text, locale }: WorkbookVoice,
): readonly Chart[] => {
  const curve: Chart = {
    kind: "line",
    title: text.incentives.chart,
    data: {
      header: "drawnHeader",
      list: "drawn",
      labels: "point",
      series: [{ column: "paid", color: COLORS.accent }],
    },
    at: { row: "curveHeader", column: "chart" },
    width: 500,
    height: CURVE_HEIGHT,
    legend: false,
    least: 0,
    format: PERCENT,
  };
  const cost: Chart = {
    kind: "bars",
    title: text.incentives.costChart(
      plan.period.months,
      currency === null ? "" : currencySign(currency, locale),
    ),
    data: {
      header: "costHeader",
      list: "cost",
      labels: "person",
      series: [
        { column: "target", color: COLORS.season },
        { column: "at.1", color: COLORS.line },
      ],
    },
    at: { row: "costHeader", column: "chart" },
    width: 500,
    height: COST_HEIGHT,
    legend: true,
    least: 0,
    format: "#,##0",
  };
  return (plan.incentives?.atTarget ?? 0) > 0 ? [cost, curve] : [curve];
};
