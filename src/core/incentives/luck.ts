import { UNFORESEEN } from "../forecast/unforeseen.ts";
import { square } from "../stats/square.ts";
import { attainmentOf } from "./attainment.ts";

/** A normal total of somebody's, and what is asked of it. */
export interface Outlook {
  readonly expected: number;
  readonly sd: number;
  readonly goal: number;
  /** Whether fewer of it is better: the goal is then the most that is stayed within. */
  readonly isLessBetter: boolean;
}

/** An attainment: normal, with a part of its deviation that all share. */
export interface Luck {
  readonly mean: number;
  readonly sd: number;
  readonly shared: number;
  readonly own: number;
}

/** What is counted one by one and stays below a half is none. */
const NEARLY_NONE = 0.5;

/**
 * Attainment is result ÷ goal, or where less is better 2 − result ÷ goal: a tenth fewer than asked
 * counts as a tenth more sold does (judgement; goal ÷ result would pay without end for few). The
 * market moves sales by what cannot be foreseen, as in the team's goal, but by no more than a person
 * varies at all; what is to be little does not follow that market (judgement). A goal of nothing is
 * reached in any case, where less is better only by none: that attainment is 1 or more, else below 1.
 */
export const luckOf = (
  { expected, sd, goal, isLessBetter }: Outlook,
  unforeseen: number = UNFORESEEN,
): Luck => {
  if (isLessBetter) {
    const unit = goal > 0 ? goal : 1;
    const least = goal > 0 ? 2 : 1 + NEARLY_NONE;
    return { mean: least - expected / unit, sd: sd / unit, shared: 0, own: sd / unit };
  }
  const mean = attainmentOf(expected, goal);
  if (!(goal > 0)) return { mean, sd: 0, shared: 0, own: 0 };
  const shared = Math.min(sd, unforeseen * Math.abs(expected));
  const own = Math.sqrt(square(sd) - square(shared));
  return { mean, sd: sd / goal, shared: shared / goal, own: own / goal };
};
