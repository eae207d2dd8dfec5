import { periodCode } from "../../../core/calendar/period.ts";
import type { Plan } from "../../../core/planned.ts";
import { periodWords } from "../../../text/period.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type ColumnSlot, headingsOf, type Layout } from "../frame/layout.ts";
import { MARGIN, topCells, topRows } from "../frame/tab-frame.ts";
import { teamWidth } from "../frame/widths.ts";
import { ownLineKeys, reconciledCells } from "./reconciled-cells.ts";
import { HINTS, SCENARIO_ROWS, scenarioCells } from "./scenario-cells.ts";

/** In pixels: the longest label of the rows is wider than any name. */
const LABELS = 290;

/** The room that a word beside an amount takes, in pixels. */
const WORD = 24;

const amountWidth = (plan: Plan): number => teamWidth(plan, 112) + WORD;

/**
 * Two tables below each other, whose columns fit both: the scenarios stand in "bottomUp", "topDown"
 * and "goal".
 */
const columns = ({ plan }: WorkbookFacts): readonly ColumnSlot[] => [
  MARGIN,
  { name: "person", width: LABELS },
  ...["bottomUp", "topDown", "goal"].map((name) => ({ name, width: amountWidth(plan) })),
  { name: "difference", width: amountWidth(plan), isEmpty: !plan.company?.handed },
  { name: "chance", width: 104 },
  { name: "bound", width: 250, isEmpty: !plan.company?.handed },
];

/** The What-if tab: three plans beside each other, and the goals from above and from below. */
export const whatIfTab = (facts: WorkbookFacts, voice: WorkbookVoice): Layout => {
  const { plan } = facts;
  const words = voice.text.whatIf;
  const title = words.title(periodWords(voice.language, periodCode(plan.period)));
  return {
    key: "whatIf",
    name: words.tab,
    hidden: false,
    columns: columns(facts),
    rows: [
      ...topRows,
      { name: "scenarioHeader", height: 24 },
      ...SCENARIO_ROWS.map((name) => ({ name, height: 22 })),
      { name: "scenarioWords", height: 20 },
      ...HINTS.map((name) => ({ name, height: 20 })),
      { name: "scenarioGap", height: 14 },
      { name: "header", height: 24 },
      {
        list: "people",
        key: ["person"],
        keys: plan.goals.map(({ person }) => person),
        height: 22,
      },
      { name: "total", height: 24 },
      ...["target", "amount", "open", "heldBack", "overCapacity", "rest", "beyond"].map((name) => ({
        name,
        height: 22,
      })),
      { list: "ownLine", key: ["person"], keys: ownLineKeys(facts, voice), height: 22 },
      { name: "end", height: 12 },
    ],
    frozen: { row: "why", column: null },
    cells: [
      ...topCells("person", title, words.why),
      ...scenarioCells(facts, voice),
      ...reconciledCells(facts, voice),
    ],
    rules: [],
    validations: [],
    charts: [],
    print: {
      ...{ orientation: "landscape", last: "bound" },
      ...headingsOf("header", plan.goals.length, "why"),
    },
  };
};
