import type { NameAnswer } from "../../addon/steps.ts";
import { usualOf } from "../name-of.ts";
import type { State } from "../state.ts";

/** The names of metrics with another one; nothing, or the usual one, takes a name back. Null for none. */
export const namesWith = (
  state: State,
  metric: string,
  name: string,
): readonly NameAnswer[] | null => {
  const others = (state.question.steps.metricNames ?? []).filter((one) => one.metric !== metric);
  const isUsual = name === "" || name === usualOf(state, metric);
  const next = isUsual ? others : [...others, { metric, name }];
  return next.length > 0 ? next : null;
};
