import type { State } from "../state.ts";

/** Whether to ask if a metric is counted one by one: money is not, unless it was said to be. */
export const canCount = ({ found }: State, metric: string, isCount: boolean): boolean =>
  isCount || (found?.metrics.find(({ name }) => name === metric)?.currency ?? null) === null;
