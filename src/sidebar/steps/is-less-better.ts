import { mainMetric } from "../main-metric.ts";
import type { State } from "../state.ts";

/** Whether less is better for the main metric: as told, else as found. */
export const isLessBetter = (state: Pick<State, "question" | "found">): boolean =>
  state.question.steps.isLessBetter ?? mainMetric(state)?.isLessBetter ?? false;
