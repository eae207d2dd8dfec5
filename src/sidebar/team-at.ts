import type { Preview } from "../addon/preview.ts";
import type { Voice } from "./voice.ts";

const LEAST = 50; // of 100: the slider's first position

/** The slider's position, 0 to 30, of a chance from 0.5 to 0.8. */
export const positionOf = (probability: number): number => Math.round(100 * probability) - LEAST;

/** The team at a position of the slider: sum of the goals, mean chance, chance of the sum. */
export const teamAt = (
  { people, teamChance }: Pick<Preview, "people" | "teamChance">,
  position: number,
): { readonly sum: number; readonly chance: number; readonly ofSum: number } => {
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return {
    sum: total(people.map(({ goal }) => goal[position] ?? 0)),
    chance: total(people.map(({ chance }) => chance[position] ?? 0)) / Math.max(1, people.length),
    ofSum: teamChance[position] ?? 0,
  };
};

/** Mean chance with the support that the manager sees, at a position; as things are where it moves nothing. */
export const meanWith = ({ people }: Preview, position: number): number =>
  people.reduce((sum, one) => sum + ((one.chanceWith ?? one.chance)[position] ?? 0), 0) /
  Math.max(1, people.length);

/** A chance from 0 to 1 as so many in 100. */
export const inHundred = (chance: number): number => Math.round(100 * chance);

/** The same for a narrow cell: none is sure to fail or to come, "<1" and ">99". */
export const nearHundred = (chance: number): string => {
  const people = inHundred(chance);
  if (people <= 0) return "<1";
  return people >= 100 ? ">99" : `${people}`;
};

/** The same within a sentence. */
export const hundredWords = (chance: number, { text: { goals } }: Voice): string => {
  const people = inHundred(chance);
  if (people <= 0) return goals.nearNone;
  return people >= 100 ? goals.nearAll : goals.ofHundred(people);
};
