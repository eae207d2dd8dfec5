import type { ShareReport, Sharing } from "../../addon/sharing.ts";
import { acted } from "./acted.ts";
import type { ShareEvent } from "./event.ts";
import { withTracked } from "./free-results.ts";
import { nextStep } from "./next-step.ts";
import { oldReasons, publishing } from "./publishing.ts";
import { broken, ranOn } from "./run.ts";
import { asking, type Done, type ShareCall, type ShareReply, type ShareState } from "./state.ts";

/** The page on sharing: what an event makes of a state. Pure; the page asks the server what `asking` says. */
export const shareMachine = (state: ShareState, event: ShareEvent): ShareState => {
  if (!("request" in event)) return acted(state, event);
  const { asking: open } = state;
  if (open?.request !== event.request) return state; // Too late.
  const calm: ShareState = { ...state, asking: null };
  switch (event.type) {
    case "waited":
      return { ...state, asking: { ...open, wait: event.wait } };
    case "replied":
      return event.reply.name === "sharing"
        ? lookedUp(calm, event.reply.value, open.why)
        : replied(calm, event.reply);
    case "told":
    case "unanswered":
      return open.why === "glance" ? calm : refused(calm, open.call, event);
  }
};

type Refusal = Extract<ShareEvent, { type: "told" | "unanswered" }>;

const refused = (calm: ShareState, call: ShareCall, event: Refusal): ShareState => {
  if (event.type === "told") return told(calm, call, event.sentence);
  return isOfRun(call)
    ? broken(calm, { stopped: "", silence: event.details })
    : { ...calm, failure: { call, details: event.details, sentence: null } };
};

const replied = (
  state: ShareState,
  reply: Exclude<ShareReply, { name: "sharing" }>,
): ShareState => {
  switch (reply.name) {
    case "open":
      return asking(
        { ...state, opening: reply.value, who: reply.value.who },
        { name: "sharing", args: [] },
      );
    case "review":
    case "publish":
      return {
        ...state,
        ...{ sharing: reply.value, page: "standing", tries: 0, done: doneBy(reply.name, state) },
        ...(reply.name === "publish" ? UNTYPED : {}),
        ...{ ticks: {}, run: null, keepsReason: false },
      };
    case "share":
    case "readBack":
      return ranOn(state, reply.value);
    case "showCell":
      return state;
    case "track": {
      const { put, tab } = reply.value;
      const answers = withTracked(state.answers, put);
      return { ...state, answers, done: { does: "track", count: put.length, tab } };
    }
    case "reply":
      return replySent(state, reply.value);
    case "unshare":
    case "archive": {
      const { people, stopped } = reply.value;
      const problem = stopped === "" ? (people[0]?.problem ?? "") : stopped;
      const isDone = stopped === "" && people[0]?.did !== "failed";
      const next: ShareState = { ...state, page: "team", done: isDone ? state.lettingGo : null };
      return { ...asking(next, { name: "sharing", args: [] }), problem };
    }
  }
};

/** What was typed for a version goes with it: a review of the goals leaves it. */
const UNTYPED = { until: null, hidesChance: null, from: null, cause: null } as const;

/** What was sent stands with the answer; what was not stays in its field. */
const replySent = (state: ShareState, { people, stopped }: ShareReport): ShareState => {
  const [one] = people;
  if (!one || one.did === "failed") return { ...state, problem: one?.problem ?? stopped };
  const { person } = one;
  const said = { words: state.replies[person]?.trim() ?? "", on: state.sharing?.today ?? "" };
  return {
    ...state,
    replies: { ...state.replies, [person]: "" },
    answers: state.answers.map((answer) =>
      answer.person === person ? { ...answer, reply: said } : answer,
    ),
    done: { does: "reply", person },
  };
};

const doneBy = (does: "review" | "publish", { sharing }: ShareState): Done =>
  does === "review" ? { does, startSaid: sharing?.startSays ?? null } : { does };

/** The page once it knows how far the plan is. Where there is nothing to publish (any more), it shows what is to do. */
const standsAs = (state: ShareState, sharing: Sharing): ShareState => {
  const { page } = state;
  const problem = state.problem === sharing.trouble ? "" : state.problem; // Said once.
  const isAnew = page === "people" && state.isAnew;
  const next = withOldReasons({ ...state, sharing, problem, isAnew }, state);
  const stays =
    page === "team" || page === "people" || (page === "publish" && nextStep(next) === "publish");
  return stays ? next : { ...next, page: "standing", tries: 0 };
};

/** That a former reason holds was said of the goals that were in sight. */
const withOldReasons = (next: ShareState, before: ShareState): ShareState => ({
  ...next,
  keepsReason: next.keepsReason && cellsOf(next) === cellsOf(before),
});

const cellsOf = (state: ShareState): string =>
  oldReasons(state)
    .map(({ reasonAt }) => reasonAt)
    .join();

/** The page once it knows how far the plan is; off the page on publishing, it says why. */
const offPublishing = (state: ShareState, sharing: Sharing): ShareState => {
  const next = standsAs({ ...state, done: null, problem: "" }, sharing);
  const isToReview =
    state.page === "publish" && next.page === "standing" && nextStep(next) === "review";
  return isToReview ? { ...next, done: { does: "toReview" } } : next;
};

/** The same, by why it was looked up. */
const lookedUp = (
  state: ShareState,
  sharing: Sharing,
  why: NonNullable<ShareState["asking"]>["why"],
): ShareState => {
  switch (why) {
    case "asked":
      return standsAs(state, sharing);
    case "toShare": {
      if (state.page !== "standing") return standsAs(state, sharing);
      return isNewlyChanged(state.sharing, sharing)
        ? standsAs({ ...state, done: { does: "changed" } }, sharing)
        : standsAs({ ...state, page: "people" }, sharing);
    }
    case "glance": {
      const told = [...(state.sharing?.notices ?? []), ...sharing.notices];
      const now = { ...sharing, notices: [...new Set(told)] };
      const isSame = JSON.stringify(now) === JSON.stringify(state.sharing);
      return isSame ? state : offPublishing(state, now);
    }
    case "toPublish": {
      const now = offPublishing(state, sharing);
      return now.page === "publish" ? publishing(now) : now;
    }
  }
};

/** Whether goals have left what is published since the page last said so: that is shown before anything is shared. */
const isNewlyChanged = (before: Sharing | null, { state }: Sharing): boolean =>
  before?.state === "published" && state !== "published";

/** A refusal: it ends a run, is said beside what was asked for, or is all that there is to show. */
const told = (state: ShareState, call: ShareCall, sentence: string): ShareState => {
  if (isOfRun(call)) return broken(state, { stopped: sentence, silence: null });
  if (call.name === "open" || call.name === "sharing")
    return { ...state, failure: { call, details: "", sentence } };
  if (isOfGoals(call)) {
    const anew = asking({ ...state, done: null }, { name: "sharing", args: [] });
    return { ...anew, problem: sentence };
  }
  return { ...state, problem: sentence };
};

/** The goals may be others by now than the page shows: after a refusal they are looked at anew. */
const isOfGoals = ({ name }: ShareCall): boolean => name === "review" || name === "publish";

const isOfRun = ({ name }: ShareCall): boolean => name === "share" || name === "readBack";
