import type { Notice } from "../notices.ts";
import type { MeasurePlan, PersonGoal } from "../planned.ts";
import type { OwnGoals } from "./held-plan.ts";

/** Computed goals of the main metric, and whether fewer are better. */
interface Main {
  readonly goals: readonly PersonGoal[];
  readonly isLessBetter: boolean;
}

/**
 * Whose goal of a further metric that pay goes by stays as it was computed, although the manager has made
 * the main one easier: an own value is of one metric alone.
 */
export const furtherStays = (
  { goals, isLessBetter }: Main,
  measures: readonly MeasurePlan[],
  own: OwnGoals,
): readonly Notice[] => {
  const eased = goals.flatMap(({ person, goal }) => {
    const set = own(person, null);
    if (set === null) return [];
    return (isLessBetter ? set > goal : set < goal) ? [person] : [];
  });
  return measures.flatMap(({ metric, currency, weight, goals: further }): Notice[] => {
    const has = new Set(further.map(({ person }) => person));
    const people = eased.filter((person) => has.has(person) && own(person, metric) === null);
    if (weight === 0 || people.length === 0) return [];
    return [{ code: "furtherStays", facts: { people, weight }, of: { metric, currency } }];
  });
};
