import type { Preview, PreviewPerson } from "../../addon/preview.ts";
import { isEasyAt, isHardAt } from "../is-hard-at.ts";

/** Whom the goals would discourage or demand nothing of, each list with the utmost first: that one is named. */
export interface ToldGoals {
  readonly hard: readonly PreviewPerson[];
  readonly easy: readonly PreviewPerson[];
  /** Of whom nothing is asked at all. */
  readonly none: readonly PreviewPerson[];
}

/** At a position of the slider, 0 to 30. */
export const toldGoals = (
  { people, isLessBetter }: Pick<Preview, "people" | "isLessBetter">,
  position: number,
): ToldGoals => {
  const isNone = ({ goal }: PreviewPerson) => !isLessBetter && goal[position] === 0;
  const byChance = [...people].sort((a, b) => chanceAt(a, position) - chanceAt(b, position));
  return {
    hard: byChance.filter((person) => isHardAt(person, position)),
    easy: byChance.filter((person) => isEasyAt(person, position) && !isNone(person)).reverse(),
    none: people.filter(isNone),
  };
};

/** In [0, 1], that the goal is reached. */
export const chanceAt = ({ chance }: PreviewPerson, position: number): number =>
  chance[position] ?? 0;
