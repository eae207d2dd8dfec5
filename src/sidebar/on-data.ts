import type { Act } from "./event.ts";
import { later } from "./moves.ts";
import { askedColumns } from "./on-columns.ts";
import { ledTo } from "./resumed.ts";
import { sourceTyped } from "./source-now.ts";
import { ask, isRead, type State } from "./state.ts";
import { ofMetric } from "./steps/of-metric.ts";
import { withAnswer } from "./with-answer.ts";

const CALLS = {
  useSelection: "selection",
  useExample: "addExample",
  removeExample: "removeExample",
  undo: "undo",
} as const;

/** The state after something that the user did before the steps begin. */
export const onData = (state: State, act: Act): State => {
  switch (act.type) {
    case "typed":
      return { ...state, asking: null, typed: act.source, answered: null };
    case "read":
      return ask({ ...state, answered: null }, { name: "look", args: [sourceTyped(state)] });
    case "answer":
    case "roster":
      return withAnswer(state, act);
    case "columns":
      return askedColumns(state);
    case "useSelection":
    case "useExample":
    case "removeExample":
    case "undo":
      return ask({ ...state, answered: null }, { name: CALLS[act.type], args: [] });
    case "metric":
      return {
        ...state,
        problem: null,
        undone: null,
        preview: null,
        question: ofMetric(state.question, act.metric),
      };
    case "period":
      return { ...state, preview: null, question: { ...state.question, period: act.period } };
    case "looksRight":
      return isRead(state)
        ? (later(state, "look") ?? ledTo(state, state.returnsTo ?? "metrics"))
        : state;
    case "update":
      return isRead(state) ? (later(state, "look") ?? ledTo(state, "write")) : state;
    default:
      return state;
  }
};
