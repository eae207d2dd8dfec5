import type { Act } from "./event.ts";
import { sourceTyped } from "./source-now.ts";
import { ask, calm, hasPreview, isRead, type Screen, type State } from "./state.ts";
import { withAnswer } from "./with-answer.ts";

const CALLS = {
  useSelection: "selection",
  useExample: "addExample",
  removeExample: "removeExample",
  undo: "undo",
} as const;

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
    case "review":
      return onReview(state, act);
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
      return { ...state, asking: null, typed: act.source, answered: null };
    case "read":
      return ask({ ...state, answered: null }, { name: "look", args: [sourceTyped(state)] });
    case "answer":
    case "roster":
      return withAnswer(state, act);
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
        question: { ...state.question, metric: act.metric },
      };
    case "looksRight":
      return isRead(state) ? (later(state) ?? to(state, "review")) : state;
    default:
      return state;
  }
};

const onReview = (state: State, act: Act): State => {
  switch (act.type) {
    case "answer":
      return withAnswer(state, act);
    case "next":
      return state.asking?.call.name === "preview" ? state : (later(state) ?? toGoals(state));
    case "back":
      return to(state, "data");
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
      return to(state, "review");
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
    answered: null,
    screen: screen === "opening" ? "empty" : screen,
    question: { ...question, period },
  };
};

/** The way on is remembered while the table is being read: the next screen shows what comes of it. */
const later = (state: State): State | null => {
  const { asking } = state;
  return asking?.call.name === "look" ? { ...state, asking: { ...asking, goesOn: true } } : null;
};

const toGoals = (state: State): State =>
  hasPreview(state) ? to(state, "goals") : ask(state, { name: "preview", args: [state.question] });

/** Another screen; an answer that is on its way to the server is not lost. */
const to = (state: State, screen: Screen): State => ({
  ...calm(state),
  asking: state.asking?.call.name === "look" ? state.asking : null,
  screen,
  answered: null,
});

const slid = (state: State, probability: number): State =>
  probability >= LEAST && probability <= MOST
    ? { ...state, question: { ...state.question, probability } }
    : state;

const hasPeople = ({ preview }: State): boolean => (preview?.value.people.length ?? 0) > 0;
