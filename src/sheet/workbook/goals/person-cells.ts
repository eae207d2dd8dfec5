import type { PersonGoal, Plan } from "../../../core/planned.ts";
import { decimalsFor, numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { isAmount, lookedUp } from "../frame/formula.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { CHANGE, goalFormat, PERCENT } from "../frame/number-format.ts";
import { monthsKnown } from "../last-months.ts";
import { ANNOUNCED, isOldReason } from "../lists/announced-goals.ts";
import { throughColumn } from "../lists/kept-months.ts";
import { PACE } from "../lists/pace-share.ts";
import { chanceOf } from "./goal-chance.ts";
import { ARE_BELOW_HALF, statusOf } from "./goal-status.ts";
import { reviewWords } from "./review-words.ts";
import { isCompared, isWhole, isYear, YEAR } from "./whole-year.ts";
import { whyNote } from "./why-note.ts";

/** A person's row. */
export const personCells = (
  goal: PersonGoal,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { text } = voice;
  const { isLessBetter } = facts.plan;
  const row = listRow("people", goal.person);
  const format = goalFormat(facts, voice);
  const set = facts.ownGoals.get(goal.person) ?? null;
  const note = whyNote(goal, set, facts, voice);
  const kept = lookedUp("lists!people*", throughColumn(facts.plan.period.months));
  const told = { kept, isOldReason: isOldReason("people") };
  const status = statusOf(voice, isLessBetter, told, ARE_BELOW_HALF);
  const looked = (column: string) => ({ formula: `=${lookedUp("lists!people*", column)}` });
  return [
    { row, column: "person", content: goal.person, role: "name" },
    { row, column: "group", content: text.tiers[goal.tier], role: "word" },
    {
      ...{ row, column: "last12", content: goal.last12 ?? "", role: "past" as const, format },
      ...(goal.last12 === null || isWhole(goal)
        ? {}
        : { note: text.review.notes.months(goal.last12Months) }),
    },
    { row, column: "expected", content: goal.expected, role: "calc", format },
    {
      row,
      column: "start",
      content: goal.start,
      role: "calc",
      format,
      ...startNote(goal, facts, voice),
    },
    { row, column: "stretch", content: goal.stretch, role: "calc", format },
    { row, column: "goal", content: goal.goal, role: "calc", format, note },
    {
      ...{ row, column: "change", role: "calc" as const, format: CHANGE },
      ...changed(goal, facts, voice),
    },
    { row, column: "chance", content: chanceOf(isLessBetter), role: "calc", format: PERCENT },
    { row, column: "own", content: "", role: "input", format },
    { row, column: "final", content: FINAL, role: "decision", format },
    { row, column: "beforeReason", content: "", role: "word" },
    { row, column: "reason", content: "", role: "inputText" },
    {
      row,
      column: "status",
      content: status,
      role: "word",
    },
    { row, column: "announced", content: ANNOUNCED_GOAL, role: "past", format },
    { row, column: "beforeReview", content: "", role: "word" },
    { row, column: "review", content: reviewWords(goal, facts, voice), role: "wordText" },
    { row, column: "barName", content: { formula: "=[person]" }, role: "hint" },
    {
      row,
      column: "barBase",
      content: { formula: "=MIN([start];[stretch])" },
      role: "helper",
      format,
    },
    { row, column: "barLow", content: lowerBar(isLessBetter), role: "helper", format },
    { row, column: "barHigh", content: upperBar(isLessBetter), role: "helper", format },
    ...(["chanceStart", "chanceGoal", "chanceStretch"] as const).map(
      (column): LaidCell => ({
        row,
        column,
        content: looked(column),
        role: "helper",
        format: PERCENT,
      }),
    ),
  ];
};

/** The change against the past, and that somebody's absence is in it. */
const changed = (
  goal: PersonGoal,
  { plan }: WorkbookFacts,
  { text, locale }: WorkbookVoice,
): Pick<LaidCell, "content" | "note"> => {
  if (!isCompared(goal, plan)) return { content: UNKNOWN };
  const content = changeOf(plan, goal.last12Months);
  const { presence } = goal.why;
  const share = numbersIn(locale).percent(presence, 1);
  return presence < 1 ? { content, note: text.goals.paceInPart(share) } : { content };
};

/** What a Start of 0 means and what to do: an empty rung is no ladder. */
export const startNote = (
  { start, goal }: PersonGoal,
  {
    plan: { probabilities, step, isLessBetter },
    currency,
  }: Pick<WorkbookFacts, "plan" | "currency">,
  { text, locale }: WorkbookVoice,
): { readonly note?: string } => {
  if (isLessBetter || start !== 0 || goal === 0) return {};
  const least = numbersIn(locale).money(step, currency, decimalsFor(step));
  return { note: text.goals.startZero(Math.round(100 * probabilities.start), least) };
};

/** Where there is no year to compare with; the heading's note says so. */
const UNKNOWN = "–";

export const FINAL = { formula: `=IF(${isAmount("[own]")};[own];[goal])` };

/** What the person was told, from Lists, which publishing fills; blank for nothing. */
const ANNOUNCED_GOAL = {
  formula: `=IF(SUMPRODUCT(([lists!people*|person]=[person])*([lists!people*|${ANNOUNCED}]<>""))=0;"";${lookedUp("lists!people*", ANNOUNCED)})`,
};

/** Final goal against what the past's known months come to in the period, in its season; rounded so that none shows as "-0%"; blank without them. */
export const changeOf = (plan: Plan, known: number) => {
  const most = monthsKnown(plan);
  if (isYear(plan) && known === YEAR) return compared("[last12]", "SUM([last12])");
  const past = `SUM([last12])*${PACE}${known === most ? "" : `*${most}/${known}`}`;
  return compared(`(${past})`, past);
};

const compared = (past: string, positive: string) => ({
  formula: `=IF(${positive}>0;ROUND([final]/${past}-1;2);"")`,
});

/** The bars' parts: from the easier rung to the goal and on, or the other way round. */
const lowerBar = (isLessBetter: boolean) => ({
  formula: isLessBetter ? "=MAX(0;[final]-[stretch])" : "=MAX(0;[final]-[start])",
});
const upperBar = (isLessBetter: boolean) => ({
  formula: isLessBetter ? "=MAX(0;[start]-[final])" : "=MAX(0;[stretch]-[final])",
});
