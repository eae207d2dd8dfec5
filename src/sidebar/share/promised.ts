import { fromOf, untilOf } from "./publishing.ts";
import type { ShareState } from "./state.ts";

/** The last day on which goals may be corrected either way, as files will tell it; "" where it is over. */
export const correctUntilOf = (state: ShareState): string => {
  const { sharing } = state;
  const kept = sharing?.promise?.correctUntil ?? "";
  if (!sharing || sharing.version !== null) return kept;
  const until = untilOf(state);
  return until > kept && until >= sharing.today ? until : kept;
};

/** Whose goals would get harder against what files promise: without a review, and from a month on that has begun. */
export const brokenBy = (
  state: ShareState,
): { readonly unreviewed: readonly string[]; readonly begun: readonly string[] } => {
  const { changes = [], promise, today = "", version = null } = state.sharing ?? {};
  const harder = changes.filter(({ isHarder }) => isHarder).map(({ person }) => person);
  const people = [...new Set(harder)];
  const isBound = version !== null && promise?.correctUntil === "";
  return {
    unreviewed: promise?.mayRise === false ? people : [],
    begun: isBound && fromOf(state) <= today.slice(0, 7) ? people : [],
  };
};
