import { sum } from "../../../core/stats/sum.ts";
import { decimalsFor } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { lookedUp } from "../frame/formula.ts";
import { type LaidCell, listRow, type RowSlot } from "../frame/layout.ts";
import { amountWidth } from "../frame/widths.ts";
import { teamKeys } from "../metrics/measure-cells.ts";
import { measureGoal, measureSum } from "../metrics/measure-goal.ts";
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
import { partGoalRows } from "./part-cells.ts";
import { columnAt, SHOWN, sameHeads } from "./pay-columns.ts";
import { saidIn, saidRow } from "./said-row.ts";

/** Hidden columns that say whose goal a row is about, and of which further metric. */
const [WHO, WHAT] = ["next", "until"] as const;

/** Results so near are one: 0.8 × 135 is a little more than 108. */
const NEAR = "1/10^9";

/**
 * Between what people are paid and the row "payGap": the goals of the period's parts where these pay, which a
 * tab from before had further below, and the result that each share of the goal takes. What is said around
 * them are lists of one row.
 */
export const askedRows = (facts: WorkbookFacts): readonly RowSlot[] => [
  ...partGoalRows(facts),
  { name: "payWords", height: 22 },
  ...(paidInParts(facts) === null ? [] : [saidRow("partsAlike")]),
  { name: "askedGap", height: 14 },
  ...(paidInParts(facts) === null ? [] : [saidRow("askedSpan")]),
  { name: "askedHeader", height: 24 },
  goalList("asked", mainRows(facts)),
  ...(furtherRows(facts).length > 0
    ? [{ name: "askedMoreHeader", height: 24 }, goalList("askedMore", askedMore(facts))]
    : []),
];

/** Where the period is paid in parts: that each pays the same, and below that whose results the table has. */
const partWords = (facts: WorkbookFacts, { text }: WorkbookVoice): readonly LaidCell[] => {
  const paid = paidInParts(facts);
  if (paid === null) return [];
  const { asked, parts } = text.incentives;
  const words = {
    partsAlike: parts.alike(paid.months),
    askedSpan: asked.span(facts.plan.period.months, paid.months, paid.whole > 0),
  };
  return Object.entries(words).flatMap(([list, content]) => saidIn(list, content));
};

/** What the table of results is called: of which span they are, where another one is paid. */
export const askedTitle = (
  facts: WorkbookFacts,
  { text: { incentives } }: WorkbookVoice,
): string =>
  paidInParts(facts) === null
    ? incentives.asked.title
    : incentives.asked.titleOf(facts.plan.period.months);

/** What the shares of the goal in the table of pay take, in each goal's own unit, by the goals that hold. */
export const askedCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { headers } = voice.text.incentives;
  const further = askedMore(facts);
  return [
    ...partWords(facts, voice),
    ...sameHeads("askedHeader", askedTitle(facts, voice), headers.target, voice),
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
  const further = measures.filter(({ weight }) => weight > 0).map((one) => one.metric);
  return [
    asked.words([metric, ...further].join(", ")),
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
  const format = rowFormat(facts, one, voice);
  const calc = (column: string, formula: string, role: LaidCell["role"]): LaidCell => ({
    ...{ row, column, content: { formula: `=${formula}` }, role, format },
  });
  return [
    {
      ...{ row, column: "person", content: nameOf(one, voice) },
      role: isTeam ? "totalName" : metric === null ? "name" : "word",
    },
    calc("target", goalOf(one), isTeam ? "total" : "decision"),
    ...SHOWN.map((_, i) => {
      const share = `[askedHeader|${columnAt(i)}]`;
      return calc(columnAt(i), askedFor(one, share, facts), isTeam ? "total" : "calc");
    }),
    keyCell(row, key),
    ...(isTeam ? [] : [{ row, column: WHO, content: person, role: "hint" } as const]),
    ...(metric === null ? [] : [{ row, column: WHAT, content: metric, role: "hint" } as const]),
  ];
};

/** The final goal (a formula's text). */
const goalOf = ({ person, metric }: GoalRow): string => {
  if (metric === null)
    return person === null ? "[goals!total|final]" : lookedUp("goals!people*", "final", WHO);
  return person === null ? measureSum(WHAT) : measureGoal(WHAT, WHO);
};

/** Everybody's goals of the further metrics, and below each metric's their sum where its amounts add up; what guards quality holds for each one. */
const askedMore = (facts: WorkbookFacts): readonly GoalRow[] => {
  const rows = furtherRows(facts);
  const addUp = teamKeys(facts.plan);
  return facts.plan.measures.flatMap(({ metric: of, isGuard }) => {
    const own = rows.filter(({ metric }) => metric === of);
    const hasTeam = own.length > 0 && !isGuard && addUp.includes(of);
    return hasTeam ? [...own, { key: `${of} team`, person: null, metric: of }] : own;
  });
};

const nameOf = (one: GoalRow, { text: { incentives } }: WorkbookVoice): string => {
  if (one.person !== null) return goalName(one);
  return one.metric === null ? incentives.team : `${incentives.team} · ${one.metric}`;
};

/** Of the team's things that are counted: what its people take, each in whole ones, so that their rows add up to it. */
const askedFor = (one: GoalRow, share: string, facts: WorkbookFacts): string => {
  const { isLessBetter, isCount } = measureOf(facts, one) ?? facts.plan;
  if (one.person !== null || !isCount) return resultFor(one, share, facts);
  const ofAll = (goals: string) =>
    wholeOf(`${isLessBetter ? `MAX(0;2-${share})` : share}*${goals}`, isLessBetter);
  return one.metric === null
    ? `SUMPRODUCT(${ofAll("[goals!people*|final]")})`
    : `SUMPRODUCT(([metrics!measures*|metric]=[${WHAT}])*1;${ofAll("[metrics!measures*|final]")})`;
};

/**
 * The result that is worth a share of the goal (a formula's text): goal × share, and where less is better
 * goal × (2 − share), as core's luck.ts has it. What guards quality pays nothing itself: beyond the goal
 * it takes its own goal, below it nothing.
 */
const resultFor = (one: GoalRow, share: string, facts: WorkbookFacts): string => {
  const measure = measureOf(facts, one);
  const { isLessBetter, isCount } = measure ?? facts.plan;
  if (measure?.isGuard) return `IF(${share}>1;[target];"")`;
  const result = isLessBetter ? `MAX(0;2-${share})*[target]` : `${share}*[target]`;
  const told = isCount ? wholeOf(result, isLessBetter) : result;
  return isLessBetter ? told : `IF([target]>0;${told};"")`;
};

/** What is counted comes whole: 80 % of 8 is 6.4, so it takes 7; where less is better, one more would be too many. */
const wholeOf = (result: string, isLessBetter: boolean): string =>
  isLessBetter ? `ROUND(${result}-1/2+${NEAR};0)` : `ROUND(${result}+1/2-${NEAR};0)`;
