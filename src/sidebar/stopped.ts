import type { Act } from "./event.ts";
import { ask, calm, hasPreview, type State } from "./state.ts";

/** The state after a call that failed, once the user has chosen what to do. */
export const afterFailure = (state: State, act: Act): State => {
  if (!state.failure) return state;
  if (act.type === "tryAgain") return ask(state, state.failure.call);
  return act.type === "back" ? stopped(state) : state;
};

/**
 * Nothing is asked any more; a period without a preview gives way to the one that has it. A preview
 * that is not about the answers as they stand is not shown either.
 */
export const stopped = (state: State): State => {
  if (state.opening === null) return state; // Without the first answer there is nowhere to go.
  const { screen, question, preview } = state;
  const period = screen === "goals" && preview ? preview.of.period : question.period;
  const next: State = {
    ...calm(state),
    resumes: null,
    answered: null,
    screen: screen === "opening" ? "empty" : screen,
    question: { ...question, period },
  };
  return hasPreview(next) ? next : { ...next, preview: null };
};
