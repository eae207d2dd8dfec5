import { isoMonth } from "../core/calendar/month.ts";
import type { Plan } from "../core/planned.ts";

/** What moved everybody's results beside season and trend, as the preview and the command line tell it. */
export interface MarketReport {
  readonly events: readonly {
    readonly name: string;
    /** First and last month, "2025-08"; `to` is null where it holds from then on. */
    readonly from: string;
    readonly to: string | null;
    /** Whether it comes in the same months of every year. */
    readonly isYearly: boolean;
    readonly basis: "told" | "closed" | "measured";
    /** Days closed in each of its months, of so many working days; left out where it is not told by them. */
    readonly closed?: { readonly days: number; readonly workingDays: number };
    /** Share of a usual month that is more or, negative, less. */
    readonly effect: number;
    /** Bounds that are 90 % sure; null where it was told. */
    readonly low: number | null;
    readonly high: number | null;
  }[];
  readonly index: {
    readonly metric: string;
    /** Whether goals are made with it; else it does not help, or too little is known of it. */
    readonly isUsed: boolean;
    /** Change for 1 % of it with bounds that are 90 % sure, and errors without and with it; null where too little is known. */
    readonly elasticity: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly errorWithout: number | null;
    readonly errorWith: number | null;
    /** What is expected of it in each month of the period. */
    readonly expected: readonly number[];
  } | null;
}

export const marketReport = ({
  market: { events, index },
}: Pick<Plan, "market">): MarketReport => ({
  events: events.map(({ name, from, to, isYearly = false, basis, closed, effect, range }) => ({
    ...{ name, from: isoMonth(from), to: to === null ? null : isoMonth(to) },
    ...{ isYearly, basis, effect },
    ...(closed ? { closed } : {}),
    low: range?.low ?? null,
    high: range?.high ?? null,
  })),
  index: index && {
    metric: index.metric,
    isUsed: index.effect?.helps ?? false,
    elasticity: index.effect?.elasticity ?? null,
    low: index.effect?.low ?? null,
    high: index.effect?.high ?? null,
    errorWithout: index.effect?.without ?? null,
    errorWith: index.effect?.with ?? null,
    expected: index.expected,
  },
});
