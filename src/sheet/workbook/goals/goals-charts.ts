import type { Plan } from "../../../core/planned.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import type { Chart } from "../frame/layout.ts";
import { COLORS } from "../frame/look.ts";
import { goalFormat } from "../frame/number-format.ts";
import { lastMonths, monthsKnown } from "../last-months.ts";
import { isYear, YEAR } from "./whole-year.ts";

/** More people than this have no room for their names below columns. */
const MOST_COLUMNS = 8;

/** In pixels; a printed page holds the largest below its repeated rows. */
const [LEAST_HEIGHT, MOST_HEIGHT] = [320, 760];

/** Whether past results and goals are of as many months. */
const isAlike = (plan: Plan): boolean => isYear(plan) && monthsKnown(plan) >= YEAR;

/** Start to Stretch of everybody, and the goals beside what was or is expected. */
export const goalsCharts = (facts: WorkbookFacts, voice: WorkbookVoice): readonly Chart[] => {
  const words = voice.text.goals;
  const format = goalFormat(facts, voice);
  const people = facts.plan.goals.length;
  const height = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, 160 + 26 * people));
  const isLarge = people > MOST_COLUMNS;
  return [
    {
      kind: "floatingBars",
      title: facts.plan.isLessBetter ? words.rangeChartLess : words.rangeChart,
      data: {
        header: "header",
        list: "people",
        labels: "barName",
        series: [
          { column: "barBase", color: COLORS.paper },
          { column: "barLow", color: COLORS.accent },
          { column: "barHigh", color: COLORS.accentMid },
        ],
      },
      // Not in a column that stays in sight: there it would not scroll, and lie over the other one.
      at: { row: "charts", column: "group" },
      width: 640,
      height,
      legend: true,
      format,
    },
    {
      kind: isLarge ? "bars" : "columns",
      title: isAlike(facts.plan)
        ? words.pastChart(lastMonths(facts.plan, voice))
        : words.expectedChart,
      data: {
        header: "header",
        list: "people",
        labels: "person",
        series: [
          { column: isAlike(facts.plan) ? "last12" : "expected", color: COLORS.line },
          { column: "final", color: COLORS.accent },
        ],
      },
      at: { row: "charts", column: "beforeReason" },
      width: 560,
      height: isLarge ? height : LEAST_HEIGHT,
      legend: true,
      least: 0,
      format,
    },
  ];
};
