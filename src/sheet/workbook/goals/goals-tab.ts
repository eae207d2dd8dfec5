import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type ColumnSlot, type Layout, PAGE_OF_ROWS } from "../frame/layout.ts";
import { MARGIN, topRows } from "../frame/tab-frame.ts";
import { nameWidth, snugTeamWidth, teamWidth, wordWidth } from "../frame/widths.ts";
import { goalRules, statusWidth } from "./goal-status.ts";
import { goalsCharts } from "./goals-charts.ts";
import { heading } from "./goals-heading.ts";
import { personCells } from "./person-cells.ts";
import { sumsAtTop, totalCells } from "./total-cells.ts";
import { isCompared } from "./whole-year.ts";

/** Height of a row with two lines of text, in pixels. */
const TWO_LINES = 40;

/**
 * The least widths of columns, in pixels: of amounts, that of a heading's longest word; of groups; of own
 * values and chances, over which the words below the list go.
 */
const AMOUNT = 70;
const GROUP = 48;
const OWN = 78;
const CHANCE = 80;

const columns = (facts: WorkbookFacts, { text }: WorkbookVoice): readonly ColumnSlot[] =>
  columnsOf(facts, text, snugTeamWidth(facts, AMOUNT));

const columnsOf = (
  { plan, announced }: WorkbookFacts,
  text: WorkbookVoice["text"],
  amount: number,
): readonly ColumnSlot[] => [
  MARGIN,
  {
    name: "person",
    width: nameWidth(
      plan.goals.map(({ person }) => person),
      130,
    ),
  },
  { name: "group", width: nameWidth(Object.values(text.tiers), GROUP) },
  ...["last12", "expected", "start", "stretch", "goal"].map((name) => ({ name, width: amount })),
  { name: "change", width: 84, isEmpty: !plan.goals.some((goal) => isCompared(goal, plan)) },
  { name: "chance", width: wordWidth(text.goals.headers.chance, CHANCE) },
  { name: "own", width: Math.max(OWN, amount) },
  { name: "final", width: amount },
  { name: "beforeReason", width: 12 },
  // Right behind the goal: beside an open sidebar what comes later is out of sight.
  { name: "status", width: statusWidth(text) },
  { name: "reason", width: 220 },
  {
    ...{ name: "announced", width: teamWidth(plan, 100), since: 6 },
    isEmpty: !plan.goals.some(({ person }) => announced?.goals.has(person)),
  },
  { name: "beforeReview", width: 12, since: 6 },
  { name: "review", width: 290 },
  { name: "apart", width: 40 },
  { name: "barName", width: 110, isHidden: true },
  ...["barBase", "barLow", "barHigh", "chanceStart", "chanceGoal", "chanceStretch"].map(
    (name): ColumnSlot => ({ name, width: 92, isHidden: true }),
  ),
];

/** The Goals tab: each person's goal with its why, and the manager's own value beside it. */
export const goalsTab = (facts: WorkbookFacts, voice: WorkbookVoice): Layout => {
  const { goals } = facts.plan;
  const words = voice.text.goals;
  return {
    key: "goals",
    name: words.tab,
    hidden: false,
    columns: columns(facts, voice),
    rows: [
      ...topRows,
      { name: "band", height: 18 },
      { name: "header", height: 34 },
      {
        ...{ list: "people", key: ["person"], keys: goals.map(({ person }) => person) },
        // As high as the reasons typed there need; a cause that a formula tells does not raise a row by itself.
        height: goals.map(({ verdict }) =>
          verdict === "loweredWithCause" ? TWO_LINES : undefined,
        ),
      },
      { name: "total", height: 24 },
      { name: "target", height: 22 },
      { name: "gapToTarget", height: 22 },
      { name: "teamChance", height: 22 },
      { name: "targetChance", height: 22 },
      { name: "chartGap", height: 12 },
      { name: "charts" },
    ],
    frozen: { row: "header", column: "person" },
    cells: [
      ...heading(facts, voice),
      ...goals.flatMap((goal) => personCells(goal, facts, voice)),
      ...totalCells(facts, voice),
      ...sumsAtTop(facts, voice),
    ],
    rules: goalRules("people", voice),
    validations: [
      {
        cells: { column: "own", list: "people" },
        allow: { kind: "number", least: 0, most: null },
        help: words.ownHelp,
      },
      {
        cells: { column: "final", row: "target" },
        allow: { kind: "number", least: 0, most: null },
        help: words.targetHelp,
      },
    ],
    charts: goalsCharts(facts, voice),
    print: {
      orientation: "landscape",
      last: "review",
      repeated: goals.length > PAGE_OF_ROWS ? "header" : "gap",
    },
  };
};
