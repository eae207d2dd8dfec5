import type { PreviewPerson } from "../../addon/preview.ts";

/** Goals so far below what is expected, or below the past, are more than a careful choice. */
const LOW = 0.2;

/** A person's goal that is so much below the own past stands out. */
const FAR = 0.25;

/** How far below what is expected, and below the past's pace, all goals are; null where that is not far. */
export interface LowGoals {
  readonly expected: { readonly amount: number; readonly below: number } | null;
  readonly past: {
    readonly amount: number;
    readonly below: number;
    readonly months: number;
  } | null;
}

export const lowGoals = (people: readonly PreviewPerson[], position: number): LowGoals => {
  const sumOf = (of: (person: PreviewPerson) => number) =>
    people.reduce((sum, one) => sum + of(one), 0);
  const expected = sumOf((one) => one.expected);
  const pace = sumOf(({ past }) => past?.pace ?? 0);
  const months = Math.max(0, ...people.map(({ past }) => past?.months ?? 0));
  // Who has no past is left out of both.
  const ofKnown = sumOf((one) => (one.past ? goalAt(one, position) : 0));
  const below = (goals: number, amount: number) => (amount > 0 ? 1 - goals / amount : 0);
  const belowExpected = below(
    sumOf((one) => goalAt(one, position)),
    expected,
  );
  const belowPast = below(ofKnown, pace);
  return {
    expected: belowExpected > LOW ? { amount: expected, below: belowExpected } : null,
    past: belowPast > LOW ? { amount: pace, below: belowPast, months } : null,
  };
};

/** Whether a goal is far below what the person sold lately. */
export const isFarBelow = (person: PreviewPerson, position: number): boolean =>
  person.past !== null &&
  person.past.pace > 0 &&
  goalAt(person, position) < (1 - FAR) * person.past.pace;

/** Who is to be seen first: those that a note names, and others whom their goal would discourage. */
interface SeenFirst {
  readonly named: readonly PreviewPerson[];
  readonly hard: readonly PreviewPerson[];
}

/**
 * Those that are named, then the others whom the goal would discourage, with room for the one whose goal
 * is farthest below the own past, then everybody else, each in the order given.
 */
export const mostToSeeFirst = (
  people: readonly PreviewPerson[],
  position: number,
  { named, hard }: SeenFirst,
): readonly PreviewPerson[] => {
  const ratio = (one: PreviewPerson) => goalAt(one, position) / (one.past?.pace ?? 1);
  const told = [...named, ...people.filter((one) => hard.includes(one) && !named.includes(one))];
  const [lowest] = people
    .filter((one) => !told.includes(one) && isFarBelow(one, position))
    .sort((a, b) => ratio(a) - ratio(b));
  // Of many who are discouraged two leave room for it.
  const ahead = Math.max(2, named.length);
  const first = lowest ? [...told.slice(0, ahead), lowest, ...told.slice(ahead)] : told;
  return [...first, ...people.filter((one) => !first.includes(one))];
};

const goalAt = ({ goal }: PreviewPerson, position: number): number => goal[position] ?? 0;
