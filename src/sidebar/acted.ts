import { cameBack } from "./anew.ts";
import type { Act } from "./event.ts";
import { FLOW, type FlowScreen, isBefore, skipTo } from "./flow.ts";
import { isUpToDate, later, moved, to } from "./moves.ts";
import { onColumns } from "./on-columns.ts";
import { onData } from "./on-data.ts";
import { ledTo, onResume } from "./resumed.ts";
import { ask, hasChanges, hasPreview, isRead, type State } from "./state.ts";
import { answeredStep, typedNumberAt } from "./steps/answered.ts";
import { withAllocation } from "./steps/with-steps.ts";
import { hasTyped, typedIn, withTyped } from "./steps/with-typed.ts";
import { afterFailure, stopped } from "./stopped.ts";
import { isAsked } from "./waits-for.ts";
import { withAnswer } from "./with-answer.ts";

const LEAST = 0.5; // The slider's ends: from 5 to 8 of 10 people.
const MOST = 0.8;

/** The state after something that the user did. What a screen does not offer changes nothing. */
export const acted = (state: State, act: Act): State => {
  if (state.failure) return afterFailure(state, act);
  switch (act.type) {
    case "return":
      return cameBack(state);
    case "cancel":
      return state.asking ? stopped(state) : state;
    case "goTo":
      if (isBefore(act.screen, state.screen) || state.screen === "done")
        return to(state, act.screen);
      return isReached(state, act.screen) ? ledTo(state, act.screen) : state;
    case "slide":
      return slid(state, act.probability);
    case "number":
      return typedNumberAt(state, act.field, act.typed);
    case "step":
    case "stage":
    case "name":
    case "measure":
    case "oneOff":
    case "windfall":
    case "windfalls":
    case "season":
    case "addEvent":
    case "removeEvent":
    case "event":
    case "index":
    case "support":
    case "resource":
    case "ramp":
    case "won":
    case "allocation":
    case "pay":
    case "addPoint":
    case "removePoint":
    case "reward":
      return answeredStep(state, act);
    default:
      return onScreen(state, act);
  }
};

/** Whether a screen ahead was reached with this table before, and nothing bars the way there. */
const isReached = (state: State, screen: FlowScreen): boolean =>
  isBefore(state.screen, screen) &&
  FLOW.indexOf(screen) <= state.reached &&
  state.wrong.length === 0 &&
  isRead(state);

const onScreen = (state: State, act: Act): State => {
  switch (state.screen) {
    case "opening":
      return state;
    case "resume":
      return onResume(state, act);
    case "empty":
    case "data":
      return onData(state, act);
    case "columns":
      return onColumns(state, act);
    case "write":
    case "done":
      return onWrite(state, act);
    default:
      return onStep(state, act);
  }
};

/** Between the table and the writing. */
const onStep = (state: State, act: Act): State => {
  switch (act.type) {
    case "answer":
      return state.screen === "review" ? withAnswer(state, act) : state;
    case "whatIf":
    case "moreEven":
      return state.screen === "goals" && state.asking === null && !state.problem
        ? ask(state, { name: act.type, args: [state.question] })
        : state;
    case "period":
      return withPeriod(state, act.period);
    case "next":
    case "skip":
      return state.wrong.length > 0 ? state : WAYS[act.type](state);
    case "back":
      return moved(state, -1);
    default:
      return state;
  }
};

/** From the goals on nothing is shown but what follows from the answers as they stand. */
const onwards = (state: State): State => {
  const { screen, problem } = state;
  if (screen !== "goals" && screen !== "incentives") return later(state, "look") ?? moved(state, 1);
  if (isUpToDate(state)) return hasPeople(state) ? moved(state, 1) : state;
  if (problem) return state;
  const asking = state.asking ? state : ask(state, { name: "preview", args: [state.question] });
  return later(asking, "preview") ?? state;
};

const skipped = (state: State): State => {
  const screen = skipTo(state.screen, Boolean(state.opening?.goals));
  if (screen === null || state.problem) return state;
  return later(state, "look") ?? ledTo(state, screen);
};

const WAYS = { next: onwards, skip: skipped };

const withPeriod = (state: State, period: string): State => {
  const next = { ...state, question: { ...state.question, period } };
  return hasPreview(next)
    ? to(next, next.screen)
    : ask(next, { name: "preview", args: [next.question] });
};

const onWrite = (state: State, act: Act): State => {
  if (act.type === "undo") return ask(state, { name: "undo", args: [] });
  if (act.type === "startAnew") return ask(state, { name: "forget", args: [] });
  if (act.type === "showTab") return ask(state, { name: "showTab", args: [act.tab] });
  if (state.screen === "done") return state;
  if (act.type === "back") return moved(state, -1);
  if (act.type === "who") return { ...state, who: act.name };
  if (act.type === "changes") return ask(state, { name: "changes", args: [state.question] });
  if (act.type === "create") return writing(state);
  return askedAnew(state, act);
};

/** With the print of what would change, so that nothing else is written: goals that are there change only once that is shown. */
const writing = (state: State): State => {
  const { question, who, changes, opening } = state;
  if (opening?.goals && !hasChanges(state))
    return isAsked(state, "changes") ? state : ask(state, { name: "changes", args: [question] });
  const shown = hasChanges(state) ? changes?.value?.print : undefined;
  return ask(state, {
    name: "write",
    args: shown === undefined ? [question, who] : [question, who, shown],
  });
};

/** With other answers, which the reply makes those that hold. */
const askedAnew = (state: State, { type }: Act): State => {
  if (type === "useTyped") return typedUsed(state);
  if (type === "undivide") return undivided(state);
  return type === "divideAgain" ? dividedAgain(state) : state;
};

/** What the answers with those typed into the workbook make of the goals: the reply makes them the answers. */
const typedUsed = (state: State): State =>
  hasTyped(state)
    ? ask(state, { name: "preview", args: [withTyped(state.question, typedIn(state))] })
    : state;

/** What the goals become where others take on what own values left of the target: the reply makes it the answer. */
const dividedAgain = (state: State): State => {
  const again = hasChanges(state) ? state.changes?.value?.again : null;
  if (!again) return state;
  const question = withAllocation(state.question, { overAssign: again.onTop });
  return ask(state, { name: "preview", args: [question] });
};

/** The answer that dividing the target again has changed, as it was. */
const undivided = (state: State): State => {
  if (!state.divided) return state;
  const question = withAllocation(state.question, { overAssign: state.divided.from });
  return ask(state, { name: "preview", args: [question] });
};

const slid = (state: State, probability: number): State =>
  probability >= LEAST && probability <= MOST
    ? { ...state, question: { ...state.question, probability } }
    : state;

const hasPeople = ({ preview }: State): boolean => (preview?.value.people.length ?? 0) > 0;
