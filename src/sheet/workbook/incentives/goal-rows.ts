import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import type { LaidCell, RowSlot } from "../frame/layout.ts";
import { goalFormat } from "../frame/number-format.ts";
import { measureFacts } from "../measure-facts.ts";

/** A row of goals that pay: somebody's of the main metric, the team's, or somebody's of a further one. */
export interface GoalRow {
  /** Of its list: a row keeps its look where people come and go, so a key tells who or what it is of. */
  readonly key: string;
  readonly person: string | null;
  readonly metric: string | null;
}

/** Everybody, then the team. */
export const mainRows = ({ plan: { goals } }: Pick<WorkbookFacts, "plan">): readonly GoalRow[] => [
  ...goals.map(({ person }, i) => ({ key: `${i + 1}`, person, metric: null })),
  { key: "team", person: null, metric: null },
];

/** Everybody once more for each further metric that pays or guards. */
export const furtherRows = ({
  plan: { measures },
}: Pick<WorkbookFacts, "plan">): readonly GoalRow[] =>
  measures
    .filter(({ weight, isGuard }) => weight > 0 || isGuard)
    .flatMap(({ metric, goals }) =>
      goals.map(({ person }, i) => ({ key: `${metric} ${i + 1}`, person, metric })),
    );

/** A list of such rows, told apart by what stands in the hidden column "key". */
export const goalList = (list: string, rows: readonly GoalRow[]): RowSlot => ({
  ...{ list, key: ["key"], height: 22 },
  keys: rows.map(({ key }) => key),
});

/** What stands in that column; a sheet makes a number of digits that are typed. */
export const keyCell = (row: string, key: string): LaidCell =>
  /^\d+$/.test(key)
    ? { row, column: "key", content: Number(key), role: "helper" }
    : // On the left of its cell: from a hidden column words on the right would reach into what is shown.
      { row, column: "key", content: key, role: "hint" };

/** Whose goal it is, and of which further metric; "" for the team's. */
export const goalName = ({ person, metric }: GoalRow): string =>
  metric === null ? (person ?? "") : `${person} · ${metric}`;

/** The further metric that a row is about; undefined for the main one. */
export const measureOf = ({ plan }: Pick<WorkbookFacts, "plan">, { metric }: GoalRow) =>
  plan.measures.find((each) => each.metric === metric);

/** What a row's goal is written in. */
export const rowFormat = (facts: WorkbookFacts, row: GoalRow, voice: WorkbookVoice): string => {
  const measure = measureOf(facts, row);
  return goalFormat(measure ? measureFacts(facts.plan, measure) : facts, voice);
};
