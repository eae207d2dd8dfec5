import { strayed } from "./noise.ts";
import type { Random } from "./random.ts";
import { NEXT_YEAR, type Person, type Team, trueMean } from "./team.ts";

/** Draws of next year's total: a chance is right to about one point. */
const DRAWS = 2_000;

/** True chance that a person's total of next year reaches a goal. */
export type Chance = (goal: number) => number;

/** By drawing next year over and over from the true means. */
export const chanceOf = (team: Team, person: Person, random: Random): Chance => {
  const means = NEXT_YEAR.map((month) => trueMean(team, person, month));
  const totals = Float64Array.from({ length: DRAWS }, () =>
    means.reduce((total, mean) => total + strayed(mean, team.noise, random), 0),
  ).sort();
  return (goal) => 1 - below(totals, goal) / DRAWS;
};

/** How many of the sorted totals lie below a goal. */
const below = (sorted: Float64Array, goal: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < goal) low = middle + 1;
    else high = middle;
  }
  return low;
};
