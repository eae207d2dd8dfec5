import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { goalFormat } from "../frame/number-format.ts";
import { measureFacts } from "../measure-facts.ts";

/** A row of goals that pay: somebody's of the main metric, the team's, or somebody's of a further one. */
export interface GoalRow {
  readonly person: string | null;
  readonly metric: string | null;
}

/** Everybody, the team, then everybody once more for each further metric that pays or guards. */
export const goalRows = ({
  plan: { goals, measures },
}: Pick<WorkbookFacts, "plan">): readonly GoalRow[] => [
  ...goals.map(({ person }) => ({ person, metric: null })),
  { person: null, metric: null },
  ...measures
    .filter(({ weight, isGuard }) => weight > 0 || isGuard)
    .flatMap(({ metric, goals: own }) => own.map(({ person }) => ({ person, metric }))),
];

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
