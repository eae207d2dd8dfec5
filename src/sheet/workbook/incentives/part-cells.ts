import type { Month } from "../../../core/calendar/month.ts";
import { partWords } from "../../../text/period.ts";
import { monthColumn, sumOfEach } from "../calendar/months.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { factor, lookedUp } from "../frame/formula.ts";
import { type LaidCell, listRow, type RowSlot } from "../frame/layout.ts";
import { moneyFormat } from "../frame/number-format.ts";
import { measureGoal, measureMonth } from "../metrics/measure-goal.ts";
import {
  furtherRows,
  type GoalRow,
  goalList,
  goalName,
  keyCell,
  mainRows,
  rowFormat,
} from "./goal-rows.ts";
import { type PaidParts, paidInParts } from "./paid-parts.ts";
import { whereAlike } from "./pay-cells.ts";
import { columnAt, SHOWN, sameHeads } from "./pay-columns.ts";

/** Columns for what the formulas reckon with: whose the row is, of which further metric, and how many parts have a goal. */
const [WHO, WHAT, ASKED] = ["next", "until", "slope"] as const;

/** Whether goals of the parts are shown here: those of single months are the Calendar's. */
const hasGoals = ({ months }: PaidParts): boolean => months > 1;

/** Right below what people are paid at goal: each part's goals. */
export const partGoalRows = (facts: WorkbookFacts): readonly RowSlot[] => {
  const paid = paidInParts(facts);
  if (paid === null || !hasGoals(paid)) return [];
  return [
    { name: "partTop", height: 14 },
    { name: "partHeader", height: 24 },
    goalList("partGoals", mainRows(facts)),
    ...(furtherRows(facts).length > 0
      ? [{ name: "partMoreHeader", height: 24 }, goalList("partMore", furtherRows(facts))]
      : []),
  ];
};

/** Further below: what each part pays, and what the whole period does. */
export const partRows = (facts: WorkbookFacts): readonly RowSlot[] => {
  const paid = paidInParts(facts);
  if (paid === null) return [];
  const list = (name: string, count: number): RowSlot => ({
    ...{ list: name, key: ["key"], height: 22 },
    keys: Array.from({ length: count }, (_, i) => `${i + 1}`),
  });
  const people = facts.plan.goals.length;
  return [
    { name: "partRoom", height: 14 },
    { name: "partGap", height: 22 },
    { name: "eachHeader", height: 24 },
    list("each", people),
    { name: "wholeGap", height: 14 },
    ...(paid.whole > 0
      ? [
          { name: "wholeHeader", height: 24 },
          list("whole", people),
          { name: "partEnd", height: 14 },
        ]
      : []),
  ];
};

/** What each part and the whole period pay everybody at some attainments, and by which goals. */
export const partCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const paid = paidInParts(facts);
  if (paid === null) return [];
  const { parts, payAlike } = voice.text.incentives;
  return [
    ...payTable("each", parts.each(paid.months), facts, voice, eachShare(paid)),
    ...facts.plan.goals.map((_, i): LaidCell => {
      const formula = `=${askedParts(paid, facts.plan.period.months).join("+")}`;
      const row = listRow("each", `${i + 1}`);
      return { row, column: ASKED, content: { formula }, role: "helper" };
    }),
    ...(paid.whole > 0
      ? payTable("whole", parts.whole(facts.plan.period.months), facts, voice, factor(paid.whole))
      : []),
    {
      ...{ row: "partGap", column: "person", role: "hint" },
      content: whereAlike("each*", parts.how(paid.months), payAlike),
    },
    ...(hasGoals(paid) ? goalCells(paid, facts, voice) : []),
  ];
};

/** A part's share of an amount: the parts that have a goal share it. */
const eachShare = ({ parts }: PaidParts): string => `${factor(parts)}/MAX(1;[${ASKED}])`;

/** Whether each part asks something of this row's person, 1 or 0 (formulas' texts). */
const askedParts = ({ months, starts }: PaidParts, length: number): readonly string[] =>
  starts.map((_, i) => {
    const goals = monthsOfPart(i, months, length).map((month) =>
      lookedUp("calendar!people*", monthColumn(month), WHO),
    );
    return `(${goals.join("+")}>0)*1`;
  });

/** The months of a part, from 1. */
const monthsOfPart = (part: number, months: number, length: number): readonly number[] =>
  Array.from({ length: months }, (_, i) => part * months + i + 1).filter((i) => i <= length);

/** Everybody's amount and what some attainments pay of it, each times a share of the amount. */
const payTable = (
  list: "each" | "whole",
  title: string,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
  share: string,
): readonly LaidCell[] => {
  const format = moneyFormat(facts.currency, voice.language);
  const amount = lookedUp("people*", "target", WHO);
  return [
    ...sameHeads(`${list}Header`, title, { formula: "=[payHeader|target]" }, voice),
    ...facts.plan.goals.flatMap(({ person }, i): readonly LaidCell[] => {
      const row = listRow(list, `${i + 1}`);
      const money = (column: string, formula: string): LaidCell => ({
        ...{ row, column, content: { formula }, role: "calc", format },
      });
      return [
        { row, column: "person", content: person, role: "name" },
        money("target", `=IF(${amount}>0;${amount}*${share};"")`),
        ...SHOWN.map((_, at) =>
          money(columnAt(at), `=IF([target]="";"";[target]*[payShare|${columnAt(at)}])`),
        ),
        { row, column: "key", content: i + 1, role: "helper" },
        { row, column: WHO, content: person, role: "hint" },
      ];
    }),
  ];
};

/** What the tables of pay in parts are called. */
export const partTitles = (
  facts: WorkbookFacts,
  { text: { incentives } }: WorkbookVoice,
): readonly string[] => {
  const paid = paidInParts(facts);
  if (paid === null) return [];
  const { total, each, whole } = incentives.parts;
  const { months } = facts.plan.period;
  return [total(months), each(paid.months), ...(paid.whole > 0 ? [whole(months)] : [])];
};

/** Names that stand beside the goals, so that the column is wide enough. */
export const goalNames = (facts: WorkbookFacts): readonly string[] =>
  [...mainRows(facts), ...furtherRows(facts)].map(goalName);

const goalCells = (
  paid: PaidParts,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { parts } = voice.text.incentives;
  const { months } = facts.plan.period;
  const nameOf = (start: Month, i: number) =>
    partWords(voice.language, {
      start,
      months: monthsOfPart(i, paid.months, months).length,
    });
  const heads = (row: string, title: string): readonly LaidCell[] => [
    { row, column: "person", content: title, role: "wordHeader" },
    { row, column: "target", content: parts.allOf, role: "numberHeader" },
    ...paid.starts.map(
      (start, i): LaidCell => ({
        ...{ row, column: columnAt(i), content: nameOf(start, i), role: "numberHeader" },
      }),
    ),
  ];
  const further = furtherRows(facts);
  return [
    ...heads("partHeader", parts.goals(paid.months)),
    ...mainRows(facts).flatMap((one) => goalRow("partGoals", one, paid, facts, voice)),
    ...(further.length > 0 ? heads("partMoreHeader", voice.text.metrics.measures) : []),
    ...further.flatMap((one) => goalRow("partMore", one, paid, facts, voice)),
  ];
};

const goalRow = (
  list: "partGoals" | "partMore",
  one: GoalRow,
  { months, starts }: PaidParts,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { key, person, metric } = one;
  const row = listRow(list, key);
  const { plan } = facts;
  const format = rowFormat(facts, one, voice);
  const isTeam = person === null;
  const monthOf = (i: number): string => {
    if (isTeam) return `[calendar!total|${monthColumn(i)}]`;
    if (metric !== null) return measureMonth(WHAT, WHO, i);
    return lookedUp("calendar!people*", monthColumn(i), WHO);
  };
  const all = (): string => {
    if (isTeam) return "[calendar!total|year]";
    return metric === null ? lookedUp("calendar!people*", "year", WHO) : measureGoal(WHAT, WHO);
  };
  const goal = (column: string, formula: string, role: LaidCell["role"]): LaidCell => ({
    ...{ row, column, content: { formula: `=${formula}` }, role, format },
  });
  const name = isTeam ? voice.text.incentives.team : goalName(one);
  return [
    {
      row,
      column: "person",
      content: name,
      role: isTeam ? "totalName" : metric === null ? "name" : "word",
    },
    goal("target", all(), isTeam ? "total" : "decision"),
    ...starts.map((_, i) => {
      const sum = sumOfEach(monthsOfPart(i, months, plan.period.months).map(monthOf));
      return goal(columnAt(i), sum, isTeam ? "total" : "decisionPlain");
    }),
    keyCell(row, key),
    ...(isTeam ? [] : [{ row, column: WHO, content: person, role: "hint" } as const]),
    ...(metric === null ? [] : [{ row, column: WHAT, content: metric, role: "hint" } as const]),
  ];
};
