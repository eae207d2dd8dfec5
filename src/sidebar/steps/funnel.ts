import { mainMetric } from "../main-metric.ts";
import { nameOf } from "../name-of.ts";
import type { State } from "../state.ts";
import { stagesOf } from "./stages.ts";

/** What the whole team did of one step in the last year of the table. */
export interface FunnelStep {
  /** What it is called. */
  readonly metric: string;
  readonly count: number;
  /** Share of the step before, null for the first one and where that was nothing. */
  readonly share: number | null;
}

/** The steps of the sale, first to last, with the main metric behind them where it is counted. */
export const funnelOf = (state: State): readonly FunnelStep[] => {
  const main = mainMetric(state);
  const isCount = state.question.steps.isCount ?? main?.isCount ?? false;
  const names = stagesOf(state).map(({ metric }) => metric);
  const all = isCount && main ? [...names, main.name] : names;
  const counts = all.map((name) => countOf(state, name));
  return all.map((metric, i) => {
    const [count, before] = [counts[i] ?? 0, counts[i - 1] ?? 0];
    return { metric: nameOf(state, metric), count, share: before > 0 ? count / before : null };
  });
};

const countOf = ({ found }: State, name: string): number =>
  (found?.metrics.find((metric) => metric.name === name)?.review ?? []).reduce(
    (sum, { last12 }) => sum + (last12 ?? 0),
    0,
  );

/** How many of the first step one of the last takes; null where there is nothing to divide. */
export const saleTakes = (steps: readonly FunnelStep[]): number | null => {
  const [first, last] = [steps[0]?.count ?? 0, steps[steps.length - 1]?.count ?? 0];
  return steps.length > 1 && first > 0 && last > 0 ? first / last : null;
};
