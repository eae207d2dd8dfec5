import type { Source } from "../addon/service.ts";
import type { GoalErrorCode } from "../core/errors.ts";
import { askedAgain } from "./anew.ts";
import { type Asking, ask, isRead, type State } from "./state.ts";

const ABOUT_PERIOD: readonly GoalErrorCode[] = ["badPeriod", "periodPast", "pastTooShort"];
// Answers on the steps; the table itself is as it was.
const ABOUT_ANSWERS: readonly GoalErrorCode[] = [
  "badAnswer",
  "noOtherMetric",
  "noRate",
  "badGrowth",
  "badFactors",
  "badShare",
  "badCapacity",
  "badReview",
  "badTarget",
  "badCurve",
  "curveShape",
  "notAShare",
  "measureTooShort",
  "measureTwice",
  "guardWeight",
  "weightsExceed",
  "metricNameForm",
  "metricNameTwice",
];
// What a file says in which nobody has chosen a table yet.
const NOTHING_IN_SIGHT: readonly GoalErrorCode[] = ["noTable", "oneCell", "notAGrid", "emptyFile"];

interface Mistake {
  readonly code: GoalErrorCode;
  readonly sentence: string;
}

/** The state after the server said what is wrong: the sentence goes where it can be mended. */
export const told = (
  state: State,
  { call, isAnew }: Pick<Asking, "call" | "isAnew">,
  { code, sentence }: Mistake,
): State => {
  if (isAnew) return { ...state, problem: { at: "screen", sentence } };
  switch (call.name) {
    case "open":
      return { ...state, failure: { call, details: code, sentence } };
    case "look":
      return looked(state, call.args[0], { code, sentence });
    case "selection":
      return atSource(state, sentence);
    case "columns":
      return state.screen === "columns"
        ? { ...state, problem: { at: "screen", sentence } }
        : atSource(state, sentence);
    case "write":
      return notWritten(state, { code, sentence });
    case "preview":
      return notPreviewed(state, { code, sentence });
    default:
      return { ...state, problem: { at: "screen", sentence } };
  }
};

/** Where other goals would have been written than were shown, those are asked for, under the sentence that says so. */
const notWritten = (state: State, { code, sentence }: Mistake): State => ({
  ...(code === "otherThanShown" ? askedAgain({ ...state, changes: null }) : state),
  problem: { at: "screen", sentence },
});

/** Said on the screen where the answer was given; at the period's field, or at the table, if it is that. */
const notPreviewed = (state: State, { code, sentence }: Mistake): State => {
  if (ABOUT_PERIOD.includes(code)) return { ...state, problem: { at: "period", sentence } };
  if (ABOUT_ANSWERS.includes(code)) return { ...state, problem: { at: "screen", sentence } };
  return atSource(state, sentence);
};

/** What was said of a table that is being read already is wrong, not the table: what was read stays. */
const looked = (state: State, asked: Source | null, mistake: Mistake): State => {
  if (state.screen === "opening") return guessed(state, asked, mistake);
  if (state.screen === "columns" && state.columns !== null)
    return {
      ...state,
      columns: { ...state.columns, isRead: false },
      problem: { at: "screen", sentence: mistake.sentence },
    };
  const { roster, told } = state.question;
  const isAnswer = asked !== null && (asked.roster !== roster || asked.told !== told);
  return isAnswer && isRead(state)
    ? { ...state, problem: { at: "screen", sentence: mistake.sentence } }
    : atSource(state, mistake.sentence);
};

/**
 * The table of the last time cannot be read: that is said, and another one guessed. Our own guess
 * failed: the empty screen unless there was a table in sight.
 */
const guessed = (state: State, asked: Source | null, { code, sentence }: Mistake): State => {
  const { opening } = state;
  const next = { ...state, resumes: null, isBegun: false };
  if (asked !== null && opening !== null) {
    const said = { ...opening, notices: [...opening.notices, sentence] };
    return ask({ ...next, opening: said, typed: opening.source }, { name: "look", args: [null] });
  }
  return NOTHING_IN_SIGHT.includes(code)
    ? { ...next, screen: "empty", typed: "" }
    : atSource(next, sentence);
};

const atSource = (state: State, sentence: string): State => ({
  ...state,
  screen: "data",
  problem: { at: "source", sentence },
});
