import type { PublishRequest } from "../../addon/sharing.ts";
import { dayAfter } from "./day-after.ts";
import type { ShareState } from "./state.ts";

const DAYS = 21; // three weeks to question a goal, unless told otherwise

/** The last day to question a goal as it stands now; "" for none. */
export const untilOf = ({ until, sharing }: ShareState): string =>
  until ?? (sharing ? dayAfter(sharing.today, DAYS) : "");

/** The month from which a change holds: the one told, or the first that has not begun. */
export const fromOf = ({ from, sharing }: ShareState): string => {
  if (from !== null || !sharing) return from ?? "";
  const { months, today } = sharing;
  return months.find((month) => month > today.slice(0, 7)) ?? months[months.length - 1] ?? "";
};

/** What a publication still lacks. */
export const wrongIn = (state: ShareState): readonly ("who" | "badDay" | "pastDay" | "cause")[] => {
  const { sharing, who, page, isBadUntil, cause } = state;
  if (!sharing) return [];
  const until = untilOf(state);
  const isPublishing = page === "publish";
  return [
    ...(who === "" ? (["who"] as const) : []),
    ...(isPublishing && isBadUntil ? (["badDay"] as const) : []),
    ...(isPublishing && !isBadUntil && until !== "" && until < sharing.today
      ? (["pastDay"] as const)
      : []),
    ...(isPublishing && sharing.version !== null && cause.trim() === ""
      ? (["cause"] as const)
      : []),
  ];
};

export const publishRequest = (state: ShareState): PublishRequest => ({
  who: state.who,
  ...(state.sharing?.version
    ? { from: fromOf(state), cause: state.cause }
    : { from: "", cause: "" }),
  questionsUntil: untilOf(state),
});
