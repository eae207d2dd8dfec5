import { askedAgain } from "./anew.ts";
import { type FlowScreen, isPreviewed, stepFrom } from "./flow.ts";
import {
  type Asking,
  ask,
  askPreview,
  calm,
  hasChanges,
  hasCosts,
  hasEffect,
  hasPreview,
  type Screen,
  type State,
} from "./state.ts";

/** Another screen; an answer that is on its way to the server is not lost. */
export const to = (state: State, screen: Screen): State => {
  const next: State = {
    ...calm(state),
    asking: keptOn(screen, state),
    screen,
    returnsTo: null,
    answered: null,
    used: 0,
    divided: null,
    wrong: [],
    unsure: null,
  };
  // Since it was left, anything may have been typed into the workbook.
  const isAgain = screen === "write" && next.asking === null && hasChanges(state);
  return isAgain ? askedAgain({ ...next, changes: null }) : previewed(next);
};

/** The screen before or behind in the flow. */
export const moved = (state: State, steps: 1 | -1): State =>
  to(state, stepFrom(state.screen as FlowScreen, steps));

/** The same state, and its preview asked for where its screen shows one that it lacks; before writing again, what changes. */
export const previewed = (state: State): State => {
  const { screen, asking, question, opening } = state;
  if (asking !== null) return state;
  if (isPreviewed(screen) && !isUpToDate(state)) return askPreview(state);
  const isAgain = screen === "write" && opening?.goals && !hasChanges(state);
  return isAgain ? ask(state, { name: "changes", args: [question] }) : state;
};

/** Whether nothing has to be asked for the screen: costs are shown by the incentives alone, what a growth changes by the season's. */
export const isUpToDate = (state: State): boolean =>
  hasPreview(state) && (state.screen !== "incentives" || hasCosts(state)) && hasEffect(state);

/** The way on is remembered while the table is being read: the next screen shows what comes of it. */
export const later = (state: State, ...names: readonly string[]): State | null => {
  const { asking } = state;
  return asking && names.includes(asking.call.name)
    ? { ...state, asking: { ...asking, goesOn: true } }
    : null;
};

/** What goes on being asked on another screen: a reading, and a preview between two that show one. */
const keptOn = (screen: Screen, { screen: from, asking }: State): Asking | null => {
  const name = asking?.call.name;
  const isShown = isPreviewed(from) && isPreviewed(screen);
  const isKept = name === "look" || (name === "preview" && isShown);
  return asking && isKept ? { ...asking, goesOn: false } : null;
};
