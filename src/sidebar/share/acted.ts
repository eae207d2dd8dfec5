import type { ShareAct } from "./event.ts";
import { freeResults } from "./free-results.ts";
import { chosenTicks, roleOf, tickedIn } from "./lines.ts";
import { oldReasons, publishing, whole, wrongIn } from "./publishing.ts";
import { failedIn, running } from "./run.ts";
import { asking, glancing, type ShareCall, type ShareState } from "./state.ts";

/** What the user's doing makes of a state. While something is asked only a run can be told to stop. */
export const acted = (state: ShareState, act: ShareAct): ShareState => {
  if (state.asking && isBusy(state.asking.call))
    return act.type === "stop" ? stopped(state) : state;
  switch (act.type) {
    case "go":
      return act.page === "people" && state.page === "standing"
        ? asking({ ...state, done: null }, { name: "sharing", args: [] }, "toShare")
        : gone(state, act.page);
    case "who":
      return { ...state, who: act.name };
    case "until":
      return act.day === null
        ? { ...state, isBadUntil: true }
        : { ...state, until: act.day, isBadUntil: false };
    case "chance":
      return { ...state, hidesChance: !act.isShown };
    case "keepReason":
      return { ...state, keepsReason: act.isKept };
    case "from":
      return { ...state, from: act.month };
    case "cause":
      return { ...state, cause: act.words };
    case "role":
      return inRole(state, act.role);
    case "tell":
      return { ...state, isTold: act.isTold };
    case "line":
      return { ...state, line: act.words };
    case "tick":
      return { ...state, ticks: { ...state.ticks, ...ticksOf(act.people, act.isOn) } };
    case "reply":
      return { ...state, replies: { ...state.replies, [act.person]: act.words } };
    case "send":
      return sent(state, act.person);
    case "showCell":
      return asking(state, { name: "showCell", args: [act.where] });
    case "letGo":
      return {
        ...state,
        ...{ page: "letGo", done: null, problem: "" },
        lettingGo: { does: act.does, person: act.person },
      };
    default:
      return pressed(state, act.type);
  }
};

const sent = (state: ShareState, person: string): ShareState => {
  const words = state.replies[person]?.trim() ?? "";
  return words === ""
    ? state
    : asking({ ...state, done: null }, { name: "reply", args: [{ person, words }] });
};

/** Only a field of the page may be changed while the server looks up where the plan stands. */
const isBusy = ({ name }: ShareCall): boolean => name !== "sharing";

const stopped = (state: ShareState): ShareState =>
  state.run ? { ...state, run: { ...state.run, isStopping: true } } : state;

/** Nobody gets ticked by it who was not chosen. */
const inRole = (state: ShareState, role: NonNullable<ShareState["role"]>): ShareState => ({
  ...state,
  ...{ role, ticks: chosenTicks(state), tries: 0 },
});

const ticksOf = (people: readonly string[], isOn: boolean): Readonly<Record<string, boolean>> =>
  Object.fromEntries(people.map((person) => [person, isOn]));

const gone = (state: ShareState, page: Extract<ShareAct, { type: "go" }>["page"]): ShareState => {
  if (page === "confirm" && tickedIn(state).length === 0)
    return { ...state, tries: state.tries + 1 };
  if (page === "team" && state.page === "standing" && readable(state).length > 0)
    return running(state, readRun(state));
  const isAnew = state.isAnew && page !== "standing";
  const there: ShareState = {
    ...{ ...state, page, isAnew, keepsReason: false },
    ...{ tries: 0, done: null, problem: "" },
  };
  return page === "standing" ? glancing(there) : there;
};

/** On pages that say where the plan stands, and lose nothing by saying it anew, or that sent the user to Goals. */
const mayGlance = (state: ShareState): boolean => {
  const { page, asking: open, failure } = state;
  const isSentAway =
    page === "publish" && (oldReasons(state).length > 0 || hasCells(state.sharing));
  const says = page === "standing" || page === "people" || isSentAway;
  return says && open === null && failure === null;
};

/** Whether the page leads to a cell that is to be looked at. */
const hasCells = (sharing: ShareState["sharing"]): boolean =>
  (sharing?.toCheck ?? []).some(({ cells }) => cells.length > 0);

/** Near the page it is looked only where it sends the user to the workbook: what is to be mended there may be by now. */
const comeBack = (state: ShareState, how: "return" | "near"): ShareState => {
  const { sharing } = state;
  const sends = sharing !== null && (sharing.trouble !== "" || oldReasons(state).length > 0);
  return (how === "return" || sends) && mayGlance(state) ? glancing(state) : state;
};

type Button = Exclude<ShareAct, { people: unknown } | { person: unknown }>["type"];

const pressed = (state: ShareState, type: Button): ShareState => {
  const { sharing, failure } = state;
  switch (type) {
    case "review":
      return whole(state, { name: "review", args: [state.who] });
    case "publish":
      return toPublish(state);
    case "takeOver":
      return sharing?.isOthers ? gone({ ...state, isAnew: true, ticks: {} }, "people") : state;
    case "finish":
    case "look":
      return asking(state, { name: "sharing", args: [] });
    case "return":
    case "near":
      return comeBack(state, type);
    case "makeOnly":
      return inRole(state, "none");
    case "track":
      return tracking(state);
    case "carryOut":
      return carriedOut(state);
    case "tryAgain":
      return failure ? asking(state, failure.call) : state;
    case "back":
      return sharing ? backFrom(state) : state;
    default:
      return ran(state, type);
  }
};

/** Goals that still show an old reason are looked at again: it may have been written anew in the workbook. */
const toPublish = (state: ShareState): ShareState =>
  wrongIn(state).includes("oldReason")
    ? asking(state, { name: "sharing", args: [] }, "toPublish")
    : publishing(state);

/** The second click. */
const carriedOut = (state: ShareState): ShareState =>
  state.lettingGo && state.page === "letGo"
    ? asking(state, { name: state.lettingGo.does, args: [[state.lettingGo.person]] })
    : state;

/** A review or publication without an answer may have happened all the same: that is looked up. */
const backFrom = (state: ShareState): ShareState => {
  const name = state.failure?.call.name;
  return name === "review" || name === "publish"
    ? asking(state, { name: "sharing", args: [] })
    : { ...state, failure: null };
};

const tracking = (state: ShareState): ShareState => {
  const free = freeResults(state);
  return free.length === 0
    ? state
    : asking({ ...state, done: null }, { name: "track", args: [free] });
};

const ran = (state: ShareState, type: Button): ShareState => {
  const { page, run } = state;
  switch (type) {
    case "share":
      return page === "confirm" ? sharingWith(state) : state; // The second click.
    case "readBack":
      return running(state, readRun(state));
    case "goOn":
      return run ? running(state, run) : state;
    case "again":
      return run ? running(state, withFailed(run)) : state;
    default:
      return state;
  }
};

const sharingWith = (state: ShareState): ShareState => {
  const all = tickedIn(state).map(({ person }) => person);
  const { isTold, line, isAnew } = state;
  return running(state, {
    ...{ kind: "share", role: roleOf(state), isTold, line, isAnew, all, left: all, done: [] },
  });
};

/** Everybody whose file counts. */
export const readable = ({ sharing }: ShareState): readonly string[] =>
  (sharing?.people ?? [])
    .filter(({ file }) => file !== null && !file.isArchived)
    .map(({ person }) => person);

const readRun = (state: ShareState): Parameters<typeof running>[1] => {
  const all = readable(state);
  return {
    ...{ kind: "readBack", role: null, isTold: false, line: "", isAnew: false, done: [] },
    all,
    left: all,
  };
};

const withFailed = (run: NonNullable<ShareState["run"]>): Parameters<typeof running>[1] => {
  const failed = failedIn(run);
  const done = run.done.filter(({ person }) => !failed.includes(person));
  return { ...run, done, left: [...failed, ...run.left] };
};
