import type { Notice } from "../../core/notices.ts";

/** Goals apart by metric, null for the main one, with how a notice says of which it is. */
export const byMetricOf = <One extends { readonly metric: string | null }>(
  goals: readonly One[],
): readonly { readonly of: Pick<Notice, "of">; readonly goals: readonly One[] }[] =>
  [...new Set(goals.map(({ metric }) => metric))].map((metric) => ({
    of: metric === null ? {} : { of: { metric, currency: null } },
    goals: goals.filter((one) => one.metric === metric),
  }));
