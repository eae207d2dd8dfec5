import { monthOf } from "../../../../src/core/calendar/month.ts";
import { randomOf } from "../../../mess/random.ts";

/** A made-up deal, as every CRM knows it. */
export interface Deal {
  readonly id: number;
  readonly owner: string;
  readonly opened: Date;
  /** When it ended, or of an open one when it is expected to. */
  readonly ends: Date;
  readonly state: "won" | "lost" | "open";
  /** The place of the stage in which it stands or stood, 0 to 4. */
  readonly reached: number;
  readonly amount: number;
  readonly currency: string;
}

export const OWNERS = ["Ana Ruiz", "Bruno Díaz", "Carla Vega"];

const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 0, 1);
const TODAY = Date.UTC(2026, 0, 1);

/** Two years of deals; who opened one in the first weeks closed it, so that every month has some. */
export const dealsOf = (seed: number, currencies: readonly string[] = ["EUR"]): readonly Deal[] => {
  const random = randomOf(seed);
  return Array.from({ length: 500 }, (_, at): Deal => {
    const opened = new Date(FIRST + random.int(0, 720) * DAY + random.int(0, 1439) * 60_000);
    const ends = new Date(opened.getTime() + random.int(5, 60) * DAY);
    const ended = random.chance(0.55) ? "won" : "lost";
    const state = ends.getTime() >= TODAY ? "open" : ended;
    return {
      id: 9_000_000_000 + 37 * at,
      owner: random.pick(OWNERS),
      opened,
      ends,
      state,
      reached: random.int(0, 4),
      amount: random.int(500, 9500),
      currency: random.pick(currencies),
    };
  });
};

/** "Ana Ruiz 24312": whose month something counts in. */
const slot = (owner: string, day: Date): string =>
  `${owner} ${monthOf(day.getUTCFullYear(), day.getUTCMonth() + 1)}`;

/** Sums by person and month of what counts, of each deal that does, on a day of it. */
export const truthOf = (
  deals: readonly Deal[],
  counts: (deal: Deal) => boolean,
  dayOf: (deal: Deal) => Date,
  amountOf: (deal: Deal) => number = () => 1,
): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const deal of deals.filter(counts)) {
    const key = slot(deal.owner, dayOf(deal));
    sums.set(key, (sums.get(key) ?? 0) + amountOf(deal));
  }
  return sums;
};
