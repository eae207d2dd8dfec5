import type { Found, Opening, Undone } from "../addon/service.ts";
import { ask, type Call, type Reply, type State } from "./state.ts";

/** The state after an answer of the server. */
export const replied = (state: State, call: Call, reply: Reply): State => {
  switch (reply.name) {
    case "open":
      return opened(state, reply.value);
    case "removeExample":
      return opened(
        { ...state, screen: "opening", found: null },
        { ...reply.value, answers: null },
      );
    case "selection":
      return ask({ ...state, typed: reply.value }, { name: "look", args: [reply.value] });
    case "look":
      return found(state, reply.value);
    case "addExample":
      return found(withOpening(state, { hasExample: true }), reply.value);
    case "preview":
      return call.name === "preview"
        ? { ...state, screen: "goals", preview: { of: call.args[0], value: reply.value } }
        : state;
    case "write": {
      const goals = { tab: reply.value.tab, canUndo: true };
      return { ...withOpening(state, { goals }), screen: "done", written: reply.value };
    }
    case "undo":
      return undone(state, reply.value);
    case "showGoals":
      return state;
  }
};

const opened = (state: State, opening: Opening): State => {
  const question = { ...state.question, ...opening.answers };
  const next = { ...state, opening, question };
  if (opening.answers)
    return ask(
      { ...next, typed: opening.answers.source },
      { name: "look", args: [opening.answers.source] },
    );
  if (opening.source === "") return { ...next, screen: "empty", typed: "" };
  return ask({ ...next, typed: opening.source }, { name: "look", args: [null] });
};

/** A table was read: answers that it still allows are kept, its preview has to be asked again. */
const found = (state: State, table: Found): State => {
  const { question } = state;
  const hasMetric = table.metrics.some(({ name }) => name === question.metric);
  const hasPeriod = table.periods.includes(question.period);
  return {
    ...state,
    screen: "data",
    typed: table.source,
    found: table,
    question: {
      ...question,
      source: table.source,
      metric: hasMetric ? question.metric : table.metric,
      period: hasPeriod ? question.period : (table.periods[0] ?? ""),
    },
    preview: null,
  };
};

const undone = (state: State, value: Undone): State => {
  const goals = value.restored === "" ? null : { tab: value.restored, canUndo: false };
  const screen = state.screen === "done" ? "write" : state.screen;
  return { ...withOpening(state, { goals }), screen, written: null, undone: value };
};

const withOpening = (state: State, change: Partial<Opening>): State =>
  state.opening ? { ...state, opening: { ...state.opening, ...change } } : state;
