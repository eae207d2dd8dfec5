import type { GoalDifference, PublishRequest } from "../../addon/sharing.ts";
import { dayAfter } from "./day-after.ts";
import { asking, type ShareCall, type ShareState } from "./state.ts";

const DAYS = 21; // three weeks to question a goal, unless told otherwise

/** The last day to question a goal as it stands now; "" for none. */
export const untilOf = ({ until, sharing }: ShareState): string =>
  until ?? (sharing ? dayAfter(sharing.today, DAYS) : "");

/** Whether people are told no chances. */
export const hidesChance = (state: ShareState): boolean =>
  state.hidesChance ?? state.sharing?.hidesChance ?? areChancesLow(state);

/** Whether a first version tells no chances unless asked to, since most of them are low. */
export const areChancesLow = ({ sharing }: ShareState): boolean =>
  sharing !== null && sharing.hidesChance === null && sharing.areMostUnlikely;

/** Goals whose reason is still the one that the version before told, of another goal. */
export const oldReasons = ({ sharing }: ShareState): readonly GoalDifference[] =>
  (sharing?.changes ?? []).filter(({ hasOldReason }) => hasOldReason);

/** The month from which a change holds: the one told, or the first that has not begun. */
export const fromOf = ({ from, sharing }: ShareState): string => {
  if (from !== null || !sharing) return from ?? "";
  const { months, today } = sharing;
  return months.find((month) => month > today.slice(0, 7)) ?? months[months.length - 1] ?? "";
};

/**
 * Why goals change: what was told, or the reasons of the own values that change, where these are one
 * person's or everybody's. What is said of one person is never offered for the files of others.
 */
export const causeOf = ({ cause, sharing }: ShareState): string => {
  const changes = sharing?.changes ?? [];
  const reasons = [...new Set(changes.map(({ reason }) => reason))];
  const isForAll = reasons.length === 1 || new Set(changes.map(({ person }) => person)).size === 1;
  return cause ?? (isForAll ? reasons.filter(Boolean).join("; ") : "");
};

/** What becomes of a changed goal's months from one on. */
export interface Becomes {
  /** The goal. */
  readonly goal: number;
  /** How many months stay as they are, and what they hold. */
  readonly count: number;
  readonly kept: number;
  /**
   * The least and the most that one of the others asks for, months without a goal left out; below 0
   * where the goal is less than the kept months hold.
   */
  readonly least: number;
  readonly most: number;
  /** How many of the others ask for something, and how many for nothing: closed, or nobody there. */
  readonly asking: number;
  readonly idle: number;
}

/** Null for who had no goal, or has none any more. */
export const becomes = (
  { after, months, monthsNow }: GoalDifference,
  state: ShareState,
): Becomes | null => {
  if (after === null || months.length === 0) return null;
  const count = Math.max(0, state.sharing?.months.indexOf(fromOf(state)) ?? 0);
  const kept = months.slice(0, count).reduce((all, month) => all + month, 0);
  const asked = monthsNow.slice(count).filter((month) => month > 0);
  const whole = asked.reduce((all, month) => all + month, 0);
  const each = asked.map((month) => (month * (after - kept)) / whole);
  const left = months.length - count;
  const all = each.length > 0 ? each : [(after - kept) / left];
  const asking = each.length > 0 ? each.length : left;
  return {
    ...{ goal: after, count, kept, least: Math.min(...all), most: Math.max(...all) },
    ...{ asking, idle: left - asking },
  };
};

type Lack = "who" | "badDay" | "pastDay" | "cause" | "oldReason";

/** What a publication still lacks. */
export const wrongIn = (state: ShareState): readonly Lack[] => {
  const { sharing, who, page, isBadUntil } = state;
  if (!sharing) return [];
  const until = untilOf(state);
  const isPublishing = page === "publish";
  return [
    ...(who === "" ? (["who"] as const) : []),
    ...(isPublishing && isBadUntil ? (["badDay"] as const) : []),
    ...(isPublishing && !isBadUntil && until !== "" && until < sharing.today
      ? (["pastDay"] as const)
      : []),
    ...(isPublishing && sharing.version !== null && causeOf(state).trim() === ""
      ? (["cause"] as const)
      : []),
    ...(isPublishing && oldReasons(state).length > 0 && !state.keepsReason
      ? (["oldReason"] as const)
      : []),
  ];
};

/** Asks, unless something on the page is missing. */
export const whole = (state: ShareState, call: ShareCall): ShareState =>
  wrongIn(state).length > 0 ? { ...state, tries: state.tries + 1 } : asking(state, call);

export const publishing = (state: ShareState): ShareState =>
  whole(state, { name: "publish", args: [publishRequest(state)] });

export const publishRequest = (state: ShareState): PublishRequest => ({
  who: state.who,
  ...(state.sharing?.version
    ? { from: fromOf(state), cause: causeOf(state) }
    : { from: "", cause: "" }),
  questionsUntil: untilOf(state),
  ...(hidesChance(state) ? { hidesChance: true } : {}),
  ...(state.keepsReason ? { keepsReason: true } : {}),
});
