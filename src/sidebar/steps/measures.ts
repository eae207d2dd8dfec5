import type { MeasureAnswer } from "../../addon/steps.ts";
import type { State } from "../state.ts";
import { stagesOf } from "./stages.ts";

/** What is said of a further metric; null takes an answer back. */
export type MeasureChange = {
  readonly [Key in Exclude<keyof MeasureAnswer, "metric">]?: MeasureAnswer[Key] | null;
};

/** Every metric but the main one, in the table's order: a goal of its own can be set for each. */
export const measureChoices = (state: State): readonly string[] =>
  (state.found?.metrics ?? [])
    .map(({ name }) => name)
    .filter((name) => name !== state.question.metric);

/** What was said of a metric; null where it has no goal of its own. */
export const measureOf = (state: State, metric: string | undefined): MeasureAnswer | null =>
  state.question.steps.measures?.find((one) => one.metric === metric) ?? null;

/** What the table says of it, which holds until the user says otherwise. */
export const seemsOf = (state: State, metric: string) => {
  const found = state.found?.metrics.find(({ name }) => name === metric);
  return { isCount: found?.isCount ?? false, isLessBetter: found?.isLessBetter ?? false };
};

/** The further metrics with a change to one of them, which is added if it is none yet; null for none. */
export const measuresWith = (
  state: State,
  metric: string,
  change: MeasureChange | null,
): readonly MeasureAnswer[] | null => {
  const before = state.question.steps.measures ?? [];
  const old = measureOf(state, metric);
  if (change === null) return orNone(before.filter((one) => one !== old));
  const all = Object.entries({ ...(old ?? { metric }), ...change });
  const said = Object.fromEntries(all.filter(([, value]) => value !== null));
  const next = { ...said, metric } as MeasureAnswer;
  return old === null ? [...before, next] : before.map((one) => (one === old ? next : one));
};

/** What somebody adds who is asked for fewer of it guards quality, until they say otherwise. */
export const newMeasure = (state: State, metric: string): MeasureChange =>
  seemsOf(state, metric).isLessBetter ? { isGuard: true } : {};

const orNone = (measures: readonly MeasureAnswer[]): readonly MeasureAnswer[] | null =>
  measures.length > 0 ? measures : null;

/** Share of the pay that the weights leave the main metric; below 0 where they are too large. */
export const weightLeft = ({ question: { steps } }: State): number => {
  const given = (steps.measures ?? []).reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return Number((1 - given).toPrecision(12));
};

/** How many metrics the team is to keep in mind, the main one and the steps of the sale among them. */
export const metricsInMind = (state: State, hasStages: boolean): number => {
  const stages = hasStages ? stagesOf(state) : [];
  const measures = state.question.steps.measures ?? [];
  return 1 + new Set([...stages, ...measures].map(({ metric }) => metric)).size;
};
