import { ask, type Call, hasChanges, type State } from "./state.ts";

/** Asks again what the last screen shows: what would change, where there are goals, and then what its figures stand on. */
export const askedAgain = (state: State): State =>
  askedAnew(state, {
    name: state.opening?.goals ? "changes" : "preview",
    args: [state.question],
  });

/** The user is back from the workbook, where anything may have been typed; what was taken back is still told. */
export const cameBack = (state: State): State => {
  const { screen, asking, undone } = state;
  const isFree = asking === null || asking.isAnew === true;
  return screen === "write" && isFree ? { ...askedAgain(state), undone } : state;
};

/** After what would change comes what the figures stand on; what was taken over or refused just now is still told. */
export const repliedAnew = (before: State, after: State, { name }: Call): State => {
  if (!before.asking?.isAnew) return after;
  const { used, problem, undone } = before;
  if (name === "preview") return { ...after, used };
  const next = askedAnew(after, { name: "preview", args: [after.question] });
  return { ...next, problem, undone };
};

/** Nobody waits for an answer that is only to be newer than the one in sight. */
export const isMissed = (state: State): boolean =>
  state.asking?.isAnew === true && (state.asking.call.name === "preview" || hasChanges(state));

const askedAnew = (state: State, call: Call): State => {
  const next = ask(state, call);
  return { ...next, asking: next.asking && { ...next.asking, isAnew: true } };
};
