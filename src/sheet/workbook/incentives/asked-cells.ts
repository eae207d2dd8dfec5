import { sum } from "../../../core/stats/sum.ts";
import { decimalsFor } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { lookedUp } from "../frame/formula.ts";
import { type LaidCell, listRow, type RowSlot } from "../frame/layout.ts";
import { goalFormat } from "../frame/number-format.ts";
import { amountWidth } from "../frame/widths.ts";
import { measureFacts } from "../measure-facts.ts";
import { measureGoal } from "../metrics/measure-goal.ts";
import {
  furtherRows,
  type GoalRow,
  goalList,
  goalName,
  keyCell,
  mainRows,
  measureOf,
  rowFormat,
} from "./goal-rows.ts";
import { paidInParts } from "./paid-parts.ts";
import { columnAt, SHOWN, sameHeads } from "./pay-columns.ts";

/** Hidden columns that say whose goal a row is about, and of which further metric. */
const [WHO, WHAT] = ["next", "until"] as const;

/** Between what people are paid and the row "payGap": the result that each share of the goal takes. */
export const askedRows = (facts: WorkbookFacts): readonly RowSlot[] => [
  { name: "payWords", height: 22 },
  { name: "askedGap", height: 14 },
  { name: "askedHeader", height: 24 },
  goalList("asked", mainRows(facts)),
  ...(furtherRows(facts).length > 0
    ? [{ name: "askedMoreHeader", height: 24 }, goalList("askedMore", furtherRows(facts))]
    : []),
];

/** What the shares of the goal in the table of pay take, in each goal's own unit, by the goals that hold. */
export const askedCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { asked, headers } = voice.text.incentives;
  const further = furtherRows(facts);
  return [
    ...sameHeads("askedHeader", asked.title, headers.target, voice),
    ...mainRows(facts).flatMap((one) => askedRow("asked", one, facts, voice)),
    ...(further.length > 0
      ? sameHeads("askedMoreHeader", voice.text.metrics.measures, headers.target, voice)
      : []),
    ...further.flatMap((one) => askedRow("askedMore", one, facts, voice)),
    { row: "payGap", column: "person", content: askedWords(facts, voice), role: "hint" },
  ];
};

/** The width of a column that holds what the team's goals take, in pixels. */
export const askedWidth = ({ plan: { goals, step } }: WorkbookFacts, least: number): number =>
  amountWidth(Math.max(...SHOWN) * sum(goals.map(({ goal }) => goal)), decimalsFor(step), least);

const askedWords = (
  facts: WorkbookFacts,
  {
    text: {
      incentives: { asked },
    },
  }: WorkbookVoice,
): string => {
  const {
    plan: { measures },
    metric,
  } = facts;
  const paid = paidInParts(facts);
  const further = measures.filter(({ weight }) => weight > 0).map((one) => one.metric);
  return [
    asked.words([metric, ...further].join(", ")),
    ...(paid === null ? [] : [asked.parts(paid.months)]),
    ...(measures.some(({ isGuard }) => isGuard) ? [asked.guard] : []),
  ].join(" ");
};

const askedRow = (
  list: "asked" | "askedMore",
  one: GoalRow,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { key, person, metric } = one;
  const row = listRow(list, key);
  const isTeam = person === null;
  const format = askedFormat(one, facts, voice);
  const calc = (
    column: string,
    formula: string,
    role: LaidCell["role"],
    as = format,
  ): LaidCell => ({
    ...{ row, column, content: { formula: `=${formula}` }, role, format: as },
  });
  return [
    {
      ...{ row, column: "person", content: isTeam ? voice.text.incentives.team : goalName(one) },
      role: isTeam ? "totalName" : metric === null ? "name" : "word",
    },
    calc("target", goalOf(one), isTeam ? "total" : "decision", rowFormat(facts, one, voice)),
    ...SHOWN.map((_, i) => {
      const share = `[askedHeader|${columnAt(i)}]`;
      return calc(columnAt(i), resultFor(one, share, facts), isTeam ? "total" : "calc");
    }),
    keyCell(row, key),
    ...(isTeam ? [] : [{ row, column: WHO, content: person, role: "hint" } as const]),
    ...(metric === null ? [] : [{ row, column: WHAT, content: metric, role: "hint" } as const]),
  ];
};

/** The final goal (a formula's text). */
const goalOf = ({ person, metric }: GoalRow): string => {
  if (person === null) return "[goals!total|final]";
  return metric === null ? lookedUp("goals!people*", "final", WHO) : measureGoal(WHAT, WHO);
};

/**
 * The result that is worth a share of the goal (a formula's text): goal × share, and where less is better
 * goal × (2 − share), as core's luck.ts has it. What guards quality pays nothing itself: beyond the goal
 * it takes its own goal, below it nothing.
 */
const resultFor = (one: GoalRow, share: string, facts: WorkbookFacts): string => {
  const { isGuard = false, isLessBetter = false } = measureOf(facts, one) ?? {};
  if (isGuard) return `IF(${share}>1;[target];"")`;
  return isLessBetter ? `MAX(0;2-${share})*[target]` : `IF([target]>0;${share}*[target];"")`;
};

/** As the goal, but where that is counted one by one with a decimal: 80 % of 8 is 6.4, and 6 would not do. */
const askedFormat = (one: GoalRow, facts: WorkbookFacts, voice: WorkbookVoice): string => {
  const measure = measureOf(facts, one);
  const { plan, currency } = measure ? measureFacts(facts.plan, measure) : facts;
  const isByOne = plan.isCount && plan.step <= 1 && !measure?.isGuard;
  return goalFormat({ plan: isByOne ? { ...plan, step: 0.1 } : plan, currency }, voice);
};
