import type { State } from "./state.ts";

/** What a metric is called: as the user said, else as it is usually. */
export const nameOf = (
  { question, found }: Pick<State, "question" | "found">,
  metric: string,
): string =>
  question.steps.metricNames?.find((one) => one.metric === metric)?.name ??
  usualOf({ found }, metric);

/** What it is called where nobody said anything. */
export const usualOf = ({ found }: Pick<State, "found">, metric: string): string =>
  found?.metrics.find(({ name }) => name === metric)?.usual ?? metric;
