import { GoalError } from "../errors.ts";

/** Share of a resource that can be planned with: queues grow without bound as it nears 1. Judgement. */
export const USUAL_UTILISATION = 0.85;

/** Something that every sale takes a part of: back office, support, a supplier's units. */
export interface Resource {
  readonly name: string;
  /** What it is counted in: "hours". */
  readonly unit?: string;
  /** How much of it there is a month, in its own unit. */
  readonly available: number;
  /** How much of it one sale takes; 0 where sales do not need it. */
  readonly need: number;
  /** Share in (0, 1] of it that can be used for sales. */
  readonly utilisation: number;
  /** Sales already waiting for it, which come first. */
  readonly backlog: number;
  /**
   * Need and backlog as they were told, of another metric that counts the sales, with how many of it
   * one unit of the main metric takes. Left out where they were told of the main metric.
   */
  readonly told?: {
    readonly per: string;
    readonly rate: number;
    readonly need: number;
    readonly backlog: number;
  };
}

export interface Capacity {
  /** Most sales of the period. */
  readonly limit: number;
  /** The resource that sets it; the first of several that do. */
  readonly bottleneck: string;
  /** What the bottleneck is counted in, "" where nobody said. */
  readonly unit: string;
  /** Further sales in the period that one more unit of it a month allows, until the next resource binds. */
  readonly oneMore: number;
  /** The months that it was counted for. */
  readonly months: number;
  /** How much of the bottleneck there is a month and can be planned with, and what one sale takes of it. */
  readonly available: number;
  readonly utilisation: number;
  readonly need: number;
  /** The other metric that it counts one by one, as it was told; null where that is another thing. */
  readonly per: string | null;
}

/**
 * Most sales that every resource can carry in a number of months, and the bottleneck; null where no
 * resource is needed.
 */
export const capacityOf = (resources: readonly Resource[], months: number): Capacity | null => {
  resources.forEach(check);
  const needed = resources.filter(({ need }) => need > 0);
  if (needed.length === 0) return null;
  const limits = needed.map((resource) => carried(resource, months));
  const limit = Math.min(...limits);
  const place = limits.indexOf(limit);
  const bottleneck = needed[place]!;
  const others = limits.filter((_, i) => i !== place);
  const widened = carried({ ...bottleneck, available: bottleneck.available + 1 }, months);
  const { name, unit = "", available, utilisation, need, told } = bottleneck;
  return {
    ...{ limit, bottleneck: name, unit, oneMore: Math.min(widened, ...others) - limit },
    ...{ months, available, utilisation, need, per: told?.need === 1 ? told.per : null },
  };
};

/**
 * Months of a period in which somebody sells: a closed one (factor 0) carries nothing, for work
 * cannot be done before it is sold.
 */
export const sellingMonths = (
  people: readonly { readonly weights: readonly number[] }[],
  months: number,
): number =>
  Array.from({ length: months }, (_, i) => people.some(({ weights }) => weights[i]! > 0)).filter(
    Boolean,
  ).length;

/** Sales that one resource carries beside what waits for it. */
const carried = ({ available, need, utilisation, backlog }: Resource, months: number): number =>
  Math.max(0, (available * utilisation * months) / need - backlog);

const check = ({ name, unit: _, ...parts }: Resource): void => {
  const bad = (["available", "need", "utilisation", "backlog"] as const).find((part) => {
    const value = parts[part];
    const isAmount = value >= 0 && value < Number.POSITIVE_INFINITY;
    return !isAmount || (part === "utilisation" && !(value > 0 && value <= 1));
  });
  if (bad) throw new GoalError("badCapacity", { name, part: bad, value: String(parts[bad]) });
};
