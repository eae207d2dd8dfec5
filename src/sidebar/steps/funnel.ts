import type { Preview } from "../../addon/preview.ts";
import { mainMetric } from "../main-metric.ts";
import { nameOf } from "../name-of.ts";
import type { State } from "../state.ts";

/** What the whole team did of one step, as conversion rates are counted. */
export interface FunnelStep {
  /** What it is called. */
  readonly metric: string;
  readonly count: number;
  /** Share of the step before, null for the first one and where that was nothing. */
  readonly share: number | null;
}

/**
 * The steps of the sale, first to last, with the main metric behind them where it is counted; none
 * where no results tell of all of them.
 */
export const funnelOf = (state: State, preview: Preview): readonly FunnelStep[] => {
  const { activities, isCount } = preview;
  const known = activities.flatMap(({ metric, counted }) =>
    counted === null ? [] : [{ metric, count: counted.events, reached: counted.reached }],
  );
  const last = known[known.length - 1];
  if (last === undefined || known.length < activities.length) return [];
  const sale = { metric: nameOf(state, mainMetric(state)?.name ?? ""), count: last.reached };
  const all = isCount ? [...known, sale] : known;
  return all.map(({ metric, count }, i) => {
    const before = all[i - 1]?.count ?? 0;
    return { metric, count, share: before > 0 ? count / before : null };
  });
};

/** How many of the first step one of the last takes; null where there is nothing to divide. */
export const saleTakes = (steps: readonly FunnelStep[]): number | null => {
  const [first, last] = [steps[0]?.count ?? 0, steps[steps.length - 1]?.count ?? 0];
  return steps.length > 1 && first > 0 && last > 0 ? first / last : null;
};
