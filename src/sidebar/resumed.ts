import type { Found, Question } from "../addon/service.ts";
import type { Act } from "./event.ts";
import type { FlowScreen } from "./flow.ts";
import { previewed, to } from "./moves.ts";
import { ask, type State } from "./state.ts";

/** The state after the user said whether to go on with what is stored. */
export const onResume = (state: State, act: Act): State => {
  const draft = state.opening?.draft;
  if (!draft) return state;
  if (act.type === "startAnew") return ask(state, { name: "forget", args: [] });
  if (act.type !== "resume") return state;
  const begun = { ...state, isBegun: true, resumes: draft.screen };
  return lookedAgain(begun, draft.question);
};

/** Earlier answers, and their table to be read again. */
export const lookedAgain = (state: State, question: Question): State => {
  const { source, table, roster, told } = question;
  const next: State = { ...state, screen: "opening", question, typed: source };
  return ask(next, { name: "look", args: [{ source, table, roster, told }] });
};

/**
 * The screen to go on with, now that its table was read again. Where the period has begun meanwhile
 * it is the goals, whose preview then says so. What leads to the last screen is its preview.
 */
export const resumed = (state: State, table: Found, period: string): State => {
  const { resumes } = state;
  if (resumes === null) return state;
  const next: State = { ...state, resumes: null };
  if (table.doubts.some(({ isOpen, isTold }) => isOpen && !isTold))
    return { ...next, returnsTo: resumes };
  const isPast = period !== "" && !table.periods.includes(period);
  if (!isPast) return ledTo(next, resumes);
  const question = { ...next.question, period };
  return previewed({ ...next, screen: "goals", question });
};

/** A screen that was reached before; what leads to the last one is its preview. */
export const ledTo = (state: State, screen: FlowScreen): State => {
  if (screen !== "write") return to(state, screen);
  const shown = to(state, LAST_PREVIEWED);
  return shown.asking
    ? { ...shown, asking: { ...shown.asking, goesOn: true } }
    : to(shown, "write");
};

const LAST_PREVIEWED: FlowScreen = "incentives";
