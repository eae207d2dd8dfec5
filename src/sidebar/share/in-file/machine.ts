import type { InFileShared } from "../../../addon/in-file.ts";
import { chosenIn, wishOf } from "./chosen.ts";
import type { InFileAct, InFileEvent } from "./event.ts";
import { asking, type InFileCall, type InFileReply, type InFileState } from "./state.ts";

/** The page on sharing the workbook itself: what an event makes of a state. Pure. */
export const inFileMachine = (state: InFileState, event: InFileEvent): InFileState => {
  if (!("request" in event)) return state.asking ? state : acted(state, event);
  const { asking: open } = state;
  if (open?.request !== event.request) return state; // Too late.
  const calm: InFileState = { ...state, asking: null };
  switch (event.type) {
    case "waited":
      return { ...state, asking: { ...open, wait: event.wait } };
    case "replied":
      return replied(calm, open.call, event.reply);
    case "told":
      return told(calm, open.call, event.sentence);
    case "unanswered":
      return { ...calm, failure: { call: open.call, details: event.details, sentence: null } };
  }
};

const acted = (state: InFileState, act: InFileAct): InFileState => {
  switch (act.type) {
    case "go":
      return gone(state, act.page);
    case "choose":
      return {
        ...state,
        choices: {
          ...state.choices,
          ...Object.fromEntries(act.people.map((person) => [person, act.choice])),
        },
      };
    default:
      return pressed(state, act.type);
  }
};

type Button = Exclude<InFileAct, { page: unknown } | { people: unknown }>["type"];

const pressed = (state: InFileState, type: Button): InFileState => {
  switch (type) {
    case "plan":
      return chosenIn(state).length === 0
        ? { ...state, tries: state.tries + 1 }
        : asking(state, planCall(state, ""));
    case "share":
      return confirmed(state);
    case "takeBack": // The second click.
      return state.page === "takeBack" ? asking(state, { name: "unshareInFile", args: [] }) : state;
    case "tryAgain":
      return state.failure ? asking(state, state.failure.call) : state;
    case "back":
      return state.inFile ? { ...state, failure: null } : state;
  }
};

/** The second click. */
const confirmed = (state: InFileState): InFileState =>
  state.page === "plan" && state.plan?.confirm
    ? asking(state, planCall(state, state.plan.confirm))
    : state;

const planCall = (state: InFileState, confirmed: string): InFileCall => ({
  name: "shareInFile",
  args: [wishOf(state, confirmed)],
});

/** What was done changed who has the file: that is looked up before another page shows it. */
const gone = (state: InFileState, page: "allSee" | "who" | "takeBack"): InFileState =>
  state.page === "done" && page !== "who"
    ? asking({ ...state, next: page }, { name: "inFile", args: [] })
    : { ...state, page, tries: 0, problem: "" };

const replied = (state: InFileState, call: InFileCall, reply: InFileReply): InFileState => {
  switch (reply.name) {
    case "inFile":
      return {
        ...state,
        ...{ inFile: reply.value, page: state.next, choices: {}, plan: null, done: null },
      };
    case "shareInFile":
      return shared(state, call, reply.value);
    case "unshareInFile":
      return { ...state, page: "done", done: { does: "takeBack", people: reply.value } };
  }
};

const shared = (
  state: InFileState,
  call: InFileCall,
  { plan, done }: InFileShared,
): InFileState => {
  const isConfirmed = call.name === "shareInFile" && call.args[0].confirmed !== "";
  return done === null
    ? { ...state, page: "plan", plan, isChanged: isConfirmed, tries: 0 }
    : { ...state, page: "done", plan, isChanged: false, done: { does: "share", people: done } };
};

/** A refusal: said beside what was asked for, or all that there is to show. */
const told = (state: InFileState, call: InFileCall, sentence: string): InFileState =>
  call.name === "inFile"
    ? { ...state, failure: { call, details: "", sentence } }
    : { ...state, problem: sentence };
