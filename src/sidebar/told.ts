import type { GoalErrorCode } from "../core/errors.ts";
import { ask, type Call, type State } from "./state.ts";

const ABOUT_PERIOD: readonly GoalErrorCode[] = ["badPeriod", "periodPast", "pastTooShort"];
// What a file says in which nobody has chosen a table yet.
const NOTHING_IN_SIGHT: readonly GoalErrorCode[] = ["noTable", "oneCell", "notAGrid", "emptyFile"];

interface Mistake {
  readonly code: GoalErrorCode;
  readonly sentence: string;
}

/** The state after the server said what is wrong: the sentence goes where it can be mended. */
export const told = (state: State, call: Call, { code, sentence }: Mistake): State => {
  switch (call.name) {
    case "open":
      return { ...state, failure: { call, details: code, sentence } };
    case "look":
      return state.screen === "opening"
        ? guessed(state, call.args[0], { code, sentence })
        : atSource(state, sentence);
    case "selection":
      return atSource(state, sentence);
    case "preview":
      return ABOUT_PERIOD.includes(code)
        ? { ...state, screen: "goals", problem: { at: "period", sentence } }
        : atSource(state, sentence);
    default:
      return { ...state, problem: { at: "screen", sentence } };
  }
};

/** Our own guess failed: the next guess, then the empty screen unless there was a table in sight. */
const guessed = (state: State, source: string | null, { code, sentence }: Mistake): State => {
  if (source !== null)
    return ask({ ...state, typed: state.opening?.source ?? "" }, { name: "look", args: [null] });
  return NOTHING_IN_SIGHT.includes(code)
    ? { ...state, screen: "empty", typed: "" }
    : atSource(state, sentence);
};

const atSource = (state: State, sentence: string): State => ({
  ...state,
  screen: "data",
  problem: { at: "source", sentence },
});
