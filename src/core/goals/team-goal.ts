import type { Choices } from "../choices.ts";
import { UNFORESEEN } from "../forecast/unforeseen.ts";
import type { PersonGoal, TeamGoal } from "../planned.ts";
import { spreadOf, type Total } from "../series/total.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import { chanceOf } from "./goal-at.ts";
import { roundTo } from "./rounding.ts";

/**
 * The sum of the goals and the team's chance of it. People's own luck evens out in a team; what
 * cannot be foreseen (the market) does not, for it hits everybody at once.
 */
export const teamGoalOf = (
  people: readonly PersonGoal[],
  vacant: number,
  { isCount, isLessBetter }: Pick<Choices, "isCount" | "isLessBetter">,
  step: number,
): TeamGoal => {
  const total = (rung: "start" | "goal" | "stretch") =>
    roundTo(sum(people.map((one) => one[rung])), step);
  const expected = sum(people.map((one) => one.expected));
  const shared = people.map((one) => Math.min(one.sd, UNFORESEEN * Math.abs(one.expected)));
  const own = people.map((one, i) => square(one.sd) - square(shared[i]!));
  const sd = Math.sqrt(sum(own) + square(sum(shared)));
  const team = totalOfTeam({ expected, sd }, isCount);
  const chance = (goal: number) => chanceOf(team, goal, isLessBetter);
  return {
    goal: total("goal"),
    expected,
    sd,
    chance: chance(total("goal")),
    startChance: chance(total("start")),
    stretchChance: chance(total("stretch")),
    vacant,
  };
};

/** A team's total, near enough to normal whatever each person's is like. */
export const totalOfTeam = (
  { expected, sd }: Pick<TeamGoal, "expected" | "sd">,
  isCount: boolean,
): Total => ({
  expected,
  middle: expected,
  spread: spreadOf(sd),
  isNonNegative: false,
  isCount,
});
