import { UNFORESEEN } from "../forecast/unforeseen.ts";
import { square } from "../stats/square.ts";
import { attainmentOf } from "./attainment.ts";

/** Somebody's normal total of the period, what is asked, and what reaching it pays. */
export interface Paid {
  readonly expected: number;
  readonly sd: number;
  readonly goal: number;
  /** Incentive for reaching the goal, in money. Who has none counts nowhere. */
  readonly target: number;
}

/** A person's attainment: normal, with a part of its deviation that all share. */
export interface Luck {
  readonly target: number;
  readonly mean: number;
  readonly sd: number;
  readonly shared: number;
  readonly own: number;
}

/**
 * The market moves all by what cannot be foreseen, as in the team's goal, but by no more than a
 * person varies at all. What is reached in any case does not vary.
 */
export const luckOf = ({ expected, sd, goal, target }: Paid): Luck => {
  const mean = attainmentOf(expected, goal);
  if (!(goal > 0)) return { target, mean, sd: 0, shared: 0, own: 0 };
  const shared = Math.min(sd, UNFORESEEN * Math.abs(expected));
  const own = Math.sqrt(square(sd) - square(shared));
  return { target, mean, sd: sd / goal, shared: shared / goal, own: own / goal };
};
