import type { Act } from "./event.ts";
import { ask, calm, hasPreview, isRead, type Screen, type State } from "./state.ts";

const LEAST = 0.5; // The slider's ends: from 5 to 8 of 10 people.
const MOST = 0.8;

/** The state after something that the user did. What a screen does not offer changes nothing. */
export const acted = (state: State, act: Act): State => {
  if (state.failure) return afterFailure(state, act);
  if (act.type === "cancel") return state.asking ? stopped(state) : state;
  if (act.type === "slide") return slid(state, act.probability);
  switch (state.screen) {
    case "opening":
      return state;
    case "empty":
    case "data":
      return onData(state, act);
    case "goals":
      return onGoals(state, act);
    case "write":
    case "done":
      return onWrite(state, act);
  }
};

const onData = (state: State, act: Act): State => {
  switch (act.type) {
    case "typed":
      return { ...state, asking: null, typed: act.source };
    case "read":
      return ask(state, { name: "look", args: [state.typed.trim()] });
    case "useSelection":
      return ask(state, { name: "selection", args: [] });
    case "useExample":
      return ask(state, { name: "addExample", args: [] });
    case "removeExample":
      return ask(state, { name: "removeExample", args: [] });
    case "undo":
      return ask(state, { name: "undo", args: [] });
    case "metric":
      return { ...calm(state), question: { ...state.question, metric: act.metric } };
    case "looksRight":
      return isRead(state) && state.asking?.call.name !== "preview" ? toGoals(state) : state;
    default:
      return state;
  }
};

const onGoals = (state: State, act: Act): State => {
  switch (act.type) {
    case "period":
      return toGoals({ ...state, question: { ...state.question, period: act.period } });
    case "next":
      return hasPreview(state) && hasPeople(state) ? to(state, "write") : state;
    case "back":
      return to(state, "data");
    default:
      return state;
  }
};

const onWrite = (state: State, act: Act): State => {
  if (act.type === "undo") return ask(state, { name: "undo", args: [] });
  if (state.screen === "done")
    return act.type === "showGoals" ? ask(state, { name: "showGoals", args: [] }) : state;
  if (act.type === "back") return to(state, "goals");
  if (act.type === "create") return ask(state, { name: "write", args: [state.question] });
  return state;
};

const afterFailure = (state: State, act: Act): State => {
  if (!state.failure) return state;
  if (act.type === "tryAgain") return ask(state, state.failure.call);
  return act.type === "back" ? stopped(state) : state;
};

/** Nothing is asked any more; a period without a preview gives way to the one that has it. */
const stopped = (state: State): State => {
  if (state.opening === null) return state; // Without the first answer there is nowhere to go.
  const { screen, question, preview } = state;
  const period = screen === "goals" && preview ? preview.of.period : question.period;
  return {
    ...calm(state),
    screen: screen === "opening" ? "empty" : screen,
    question: { ...question, period },
  };
};

const toGoals = (state: State): State =>
  hasPreview(state) ? to(state, "goals") : ask(state, { name: "preview", args: [state.question] });

const to = (state: State, screen: Screen): State => ({ ...calm(state), screen });

const slid = (state: State, probability: number): State =>
  probability >= LEAST && probability <= MOST
    ? { ...state, question: { ...state.question, probability } }
    : state;

const hasPeople = ({ preview }: State): boolean => (preview?.value.people.length ?? 0) > 0;
