import type { Choices } from "../choices.ts";
import type { PersonRungs, TeamGoal } from "../planned.ts";
import { spreadOf, type Total } from "../series/total.ts";
import { sum } from "../stats/sum.ts";
import { chanceOf } from "./goal-at.ts";
import { teamSd } from "./team-sd.ts";

/** The sum of the goals and the team's chance of it. */
export const teamGoalOf = (
  people: readonly PersonRungs[],
  vacant: number,
  { isCount, isLessBetter }: Pick<Choices, "isCount" | "isLessBetter">,
): TeamGoal => {
  const total = (rung: "start" | "goal" | "stretch") => tidied(sum(people.map((one) => one[rung])));
  const expected = sum(people.map((one) => one.expected));
  const sd = teamSd(people);
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

/** Without the last digits that sums of binary fractions are off by. */
const tidied = (value: number): number => Number(value.toPrecision(DIGITS));
const DIGITS = 12;

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
