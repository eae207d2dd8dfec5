import { mainWeight } from "../../../core/goals/main-weight.ts";
import type { MeasurePlan } from "../../../core/planned.ts";
import { currencySign } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { exactShare, goalFormat, PERCENT } from "../frame/number-format.ts";
import type { Content } from "../frame/tab.ts";
import { chanceFormula } from "../goals/goal-chance.ts";
import { lastMonthsOf } from "../last-months.ts";
import { measureFacts } from "../measure-facts.ts";
import { mostMonths } from "./funnel-cells.ts";
import { sumOf } from "./measure-cells.ts";

/** One metric of the list: the main one, a step of the sale, a further one, or both of these. */
interface Line {
  readonly metric: string;
  /** Its place among the steps of the sale, from 1; null where it is none. */
  readonly step: number | null;
  /** Months until it shows in the main metric. */
  readonly lead: number;
  readonly measure: MeasurePlan | null;
}

/** The main metric, the steps of the sale first to last, then the others that have goals. */
const linesOf = ({ plan, metric }: WorkbookFacts): readonly Line[] => {
  const measureOf = (name: string) => plan.measures.find((one) => one.metric === name) ?? null;
  const steps = plan.activities.map((activity, i) => ({
    ...{ metric: activity.metric, step: i + 1, lead: activity.lead },
    measure: measureOf(activity.metric),
  }));
  const others = plan.measures
    .filter((measure) => steps.every((one) => one.metric !== measure.metric))
    .map((measure) => ({ metric: measure.metric, step: null, lead: 0, measure }));
  return [{ metric, step: null, lead: 0, measure: null }, ...steps, ...others];
};

export const listKeys = (facts: WorkbookFacts): readonly string[] =>
  linesOf(facts).map(({ metric }) => metric);

/** Whether a step of the sale shows months ahead of it. */
export const hasLeads = (facts: WorkbookFacts): boolean =>
  linesOf(facts).some(({ lead }) => lead > 0);

/** A row a metric: what it is, how it is counted, what it weighs, and the team's goal. */
export const listCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const lines = linesOf(facts).flatMap((line) => lineCells(line, facts, voice));
  const isTold = (column: string) =>
    lines.some((cell) => cell.column === column && cell.content !== "");
  const last12 = lastMonthsOf(mostMonths(facts), voice.text.goals);
  return [
    ...Object.entries({ ...voice.text.metrics.list, last12 }).map(
      ([column, content]): LaidCell => ({
        row: "header",
        column,
        content: isTold(column) ? content : "",
        role: WORDS.includes(column) ? "wordHeader" : "numberHeader",
        ...(isTold(column) ? noteOf(column, voice) : {}),
      }),
    ),
    ...lines,
  ];
};

const noteOf = (
  column: string,
  { text: { metrics } }: WorkbookVoice,
): { readonly note?: string } => {
  if (column === "chance") return { note: metrics.guardNote };
  const isNoted = (name: string): name is keyof typeof metrics.listNotes =>
    name in metrics.listNotes;
  return isNoted(column) ? { note: metrics.listNotes[column] } : {};
};

/** The others end below their headings, so that none runs into the one before it. */
const WORDS: readonly string[] = ["metric", "person"];

const lineCells = (line: Line, facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { metric, lead, measure } = line;
  const row = listRow("metrics", metric);
  const words = voice.text.metrics;
  const past = facts.lastYear.get(metric);
  const isMain = metric === facts.metric;
  const goals = goalsOf(line, isMain, facts);
  const weight = weightOf(line, facts);
  const format = goals === null ? COUNT : goalFormat(goals, voice);
  const cell = (column: string, content: Content, as = ""): LaidCell => ({
    ...{ row, column, content, format: as },
    role: WORDS.includes(column) ? "calcWord" : "calc",
  });
  return [
    { row, column: "metric", content: metric, role: "name" },
    cell("person", roleOf(line, isMain, voice)),
    {
      ...cell("last12", past?.total ?? "", format),
      ...(past && past.months < mostMonths(facts)
        ? { note: voice.text.review.notes.months(past.months) }
        : {}),
    },
    cell("expected", unitOf(line, isMain ? facts.currency : null)),
    cell("start", goals?.plan.isLessBetter ? words.less : words.more),
    cell("stretch", weight, typeof weight === "number" ? exactShare(weight) : PERCENT),
    cell("goal", lead > 0 ? lead : "", "0"),
    cell("chance", measure?.isGuard ? words.guard : ""),
    cell("own", goalOf(line, isMain), format),
    cell("final", chanceOf(line, isMain), PERCENT),
    ...teamCells(row, measure, format),
  ];
};

/** How many of a step. */
const COUNT = "#,##0";

/** The goals of the metric itself; null for a step that has none of its own. */
const goalsOf = (
  { measure }: Line,
  isMain: boolean,
  facts: WorkbookFacts,
): Pick<WorkbookFacts, "plan" | "currency"> | null => {
  if (isMain) return facts;
  return measure === null ? null : measureFacts(facts.plan, measure);
};

const roleOf = (
  { step, measure }: Line,
  isMain: boolean,
  { text: { metrics } }: WorkbookVoice,
): string => {
  if (isMain) return metrics.main;
  if (step === null) return metrics.further;
  return measure === null ? metrics.step(step) : metrics.stepAndGoal(step);
};

const unitOf = ({ measure }: Line, currency: string | null): string => {
  const known = measure === null ? currency : measure.currency;
  return measure?.unit ?? (known === null ? "" : currencySign(known));
};

const weightOf = ({ metric, measure }: Line, facts: WorkbookFacts): Content => {
  if (metric === facts.metric) return mainWeight(facts.plan.measures);
  return measure === null || measure.isGuard ? "" : measure.weight;
};

/** The final goals together; a step has none but its own: what the main goal needs of it is no goal. */
const goalOf = ({ measure }: Line, isMain: boolean): Content => {
  if (isMain) return { formula: "=[goals!total|final]" };
  return measure === null ? "" : { formula: `=${sumOf("final")}` };
};

const chanceOf = ({ measure }: Line, isMain: boolean): Content => {
  if (isMain) return { formula: "=[goals!teamChance|final]" };
  if (measure === null) return "";
  return {
    formula: chanceFormula(measure.isLessBetter, {
      ...{ goal: "[teamGoal]", start: "[teamStart]", stretch: "[teamStretch]", final: "[own]" },
      expected: null,
      chances: ["[chanceStart]", "[chanceGoal]", "[chanceStretch]"],
    }),
  };
};

/** What the team's chance is reckoned from: sums of the rungs as computed, and their chances. */
const teamCells = (
  row: string,
  measure: MeasurePlan | null,
  format: string,
): readonly LaidCell[] => {
  if (measure === null) return [];
  const { team, goals } = measure;
  const sum = (rung: "start" | "stretch") => goals.reduce((all, one) => all + one[rung], 0);
  return [
    { row, column: "chanceStart", content: team.startChance, role: "helper", format: PERCENT },
    { row, column: "chanceGoal", content: team.chance, role: "helper", format: PERCENT },
    { row, column: "chanceStretch", content: team.stretchChance, role: "helper", format: PERCENT },
    { row, column: "teamStart", content: sum("start"), role: "helper", format },
    { row, column: "teamGoal", content: team.goal, role: "helper", format },
    { row, column: "teamStretch", content: sum("stretch"), role: "helper", format },
  ];
};
