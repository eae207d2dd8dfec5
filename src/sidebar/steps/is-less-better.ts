import type { State } from "../state.ts";

/** Whether less is better for the main metric: as told, else as found. */
export const isLessBetter = ({ question, found }: Pick<State, "question" | "found">): boolean =>
  question.steps.isLessBetter ??
  found?.metrics.find(({ name }) => name === question.metric)?.isLessBetter ??
  false;
