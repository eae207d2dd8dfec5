import type { Found } from "../addon/service.ts";
import type { State } from "./state.ts";

/** The metric that goals are set for, as it was found; undefined before anything was. */
export const mainMetric = ({
  question,
  found,
}: Pick<State, "question" | "found">): Found["metrics"][number] | undefined =>
  found?.metrics.find(({ name }) => name === question.metric);
