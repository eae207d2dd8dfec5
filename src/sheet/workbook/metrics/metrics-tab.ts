import { periodCode } from "../../../core/calendar/period.ts";
import { decimalsFor } from "../../../text/number.ts";
import { periodWords } from "../../../text/period.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type Chart, type ColumnSlot, type Layout, PAGE_OF_ROWS } from "../frame/layout.ts";
import { COLORS } from "../frame/look.ts";
import { MARGIN, topCells, topRows } from "../frame/tab-frame.ts";
import { amountWidth, nameWidth } from "../frame/widths.ts";
import { goalRules, statusWidth } from "../goals/goal-status.ts";
import { lastMonthsOf } from "../last-months.ts";
import {
  BY_MONTH,
  funnelCells,
  funnelKeys,
  isDrawnByMonth,
  isDrawnByOpen,
  mostMonths,
  noResultKeys,
} from "./funnel-cells.ts";
import { hasLeads, listCells, listKeys } from "./list-cells.ts";
import { hasSteps, measureCells, measureKeys, teamKeys } from "./measure-cells.ts";
import { TAKEN_COLUMNS, takenRules } from "./taken-cells.ts";

/** The Metrics tab: what is measured and how, the steps of the sale, and each further metric's goals. */
export const metricsTab = (facts: WorkbookFacts, voice: WorkbookVoice): Layout => {
  const { plan } = facts;
  const words = voice.text.metrics;
  const steps = funnelKeys(facts);
  const measures = measureKeys(plan);
  return {
    key: "metrics",
    name: words.tab,
    hidden: false,
    columns: columns(facts, voice),
    rows: [
      ...topRows,
      { name: "header", height: 34 },
      { list: "metrics", key: ["metric"], keys: listKeys(facts), height: 22 },
      { name: "measureGap", height: 14 },
      { name: "measureTitle", height: 20 },
      { name: "measureHeader", height: 34 },
      { list: "measures", key: ["metric", "person"], keys: measures },
      { name: "measureTeamGap", height: 6 },
      { list: "measureTeams", key: ["metric"], keys: teamKeys(plan), height: 24 },
      { name: "funnelGap", height: 14 },
      { name: "funnelHeader", height: 34 },
      { list: "steps", key: ["metric"], keys: steps, height: 22 },
      { name: "stepsSaidGap", height: 4 },
      { list: "stepsSaid", key: ["metric"], keys: noResultKeys(facts, voice), height: 22 },
      { name: "chartGap", height: 12 },
      { name: "charts" },
    ],
    frozen: { row: null, column: null },
    cells: [
      ...topCells(
        "metric",
        words.title(periodWords(voice.language, periodCode(plan.period))),
        words.why,
      ),
      ...listCells(facts, voice),
      ...measureCells(facts, voice),
      ...(steps.length > 0 ? funnelCells(facts, voice) : []),
    ],
    rules: [...goalRules("measures", voice), ...takenRules(voice)],
    validations: [
      {
        cells: { column: "own", list: "measures" },
        allow: { kind: "number", least: 0, most: null },
        help: voice.text.goals.ownHelp,
      },
    ],
    charts: steps.length > 0 ? [chart(facts, voice)] : [],
    print: {
      orientation: "landscape",
      last: plan.measures.length > 0 ? "review" : "reason",
      repeated: measures.length > PAGE_OF_ROWS ? "header" : "gap",
    },
  };
};

const columns = (facts: WorkbookFacts, { text }: WorkbookVoice): readonly ColumnSlot[] => {
  const { goals, measures } = facts.plan;
  const isBare = measures.length === 0;
  const people = [...goals, ...measures.flatMap((measure) => measure.goals)];
  const amount = amountsWidth(facts);
  const steps = funnelKeys(facts).length;
  return [
    MARGIN,
    { name: "metric", width: nameWidth(listKeys(facts), 150) },
    {
      name: "person",
      width: nameWidth(
        people.map(({ person }) => person),
        130,
      ),
    },
    { name: "last12", width: Math.max(110, amount) },
    ...["expected", "start", "stretch"].map((name) => ({ name, width: amount })),
    { name: "goal", width: amount, isEmpty: isBare && !hasLeads(facts) && steps === 0 },
    { name: "chance", width: 92, isEmpty: isBare },
    ...["own", "final"].map((name) => ({ name, width: amount })),
    { name: "beforeReason", width: 12 },
    // As on Goals; an older tab keeps the reason before it.
    { name: "status", width: statusWidth(text) },
    { name: "reason", width: 220 },
    ...TAKEN_COLUMNS.map((name, i) => ({
      ...{ name, width: [amount, 12, 110][i]!, since: 9, isEmpty: !hasSteps(facts.plan) },
    })),
    { name: "announced", width: amount, since: 8, isEmpty: facts.furtherAnnounced.size === 0 },
    { name: "beforeReview", width: 12, since: 8, isEmpty: isBare },
    { name: "review", width: 290, since: 8, isEmpty: isBare },
    { name: "apart", width: 40 },
    ...["chanceStart", "chanceGoal", "chanceStretch", "teamStart", "teamGoal", "teamStretch"].map(
      (name): ColumnSlot => ({ name, width: 92, isHidden: true }),
    ),
  ];
};

/** Wide enough for the largest sum of a team's goals, whichever metric's. */
const amountsWidth = ({ plan, lastYear }: WorkbookFacts): number =>
  Math.max(
    ...[plan, ...plan.measures].map(({ goals, step }) =>
      amountWidth(
        goals.reduce((sum, { start, stretch }) => sum + Math.max(start, stretch), 0),
        decimalsFor(step),
        100,
      ),
    ),
    ...[...lastYear.values()].map(({ total }) => amountWidth(total, 0, 100)),
  );

const chart = (facts: WorkbookFacts, voice: WorkbookVoice): Chart => ({
  kind: "bars",
  title: voice.text.metrics.chart(
    lastMonthsOf(mostMonths(facts), voice.text.goals),
    isDrawnByMonth(facts),
    isDrawnByOpen(facts),
  ),
  data: {
    header: "funnelHeader",
    list: "steps",
    labels: "metric",
    series: (isDrawnByMonth(facts) ? BY_MONTH : (["last12", "expected"] as const)).map(
      (column, i) => ({ column, color: i === 0 ? COLORS.line : COLORS.accent }),
    ),
  },
  at: { row: "charts", column: "metric" },
  width: 760,
  height: 160 + 40 * funnelKeys(facts).length,
  legend: true,
  least: 0,
  format: "#,##0",
});
