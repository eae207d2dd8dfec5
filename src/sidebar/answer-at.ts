import { sourceNow } from "./source-now.ts";
import type { View } from "./view.ts";

/**
 * What a field that answers a key needs to know: the answer that the user chose, although it may
 * still be on its way, what is wrong with it, and how to give another.
 */
export const answerAt = ({ state, dispatch }: View, key: string, otherwise: string) => {
  const wasLast = state.answered === key;
  return {
    value: sourceNow(state).told[key] ?? otherwise,
    error: wasLast && state.problem?.at === "screen" ? state.problem.sentence : null,
    hasFocus: wasLast,
    answer: (value: string) => dispatch({ type: "answer", key, value }),
  };
};
