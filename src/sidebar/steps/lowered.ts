import type { PreviewPerson } from "../../addon/preview.ts";

/** Whose goals handing a target down makes easier although it makes the sum harder. */
export interface Lowered {
  /** By how much the sum rises. */
  readonly more: number;
  /** How many people's goals fall, and whose does most. */
  readonly people: number;
  readonly person: string;
  readonly before: number;
  readonly after: number;
}

/** Null where no goal falls, or the sum does not rise. */
export const loweredBy = (people: readonly PreviewPerson[], position: number): Lowered | null => {
  const all = people.flatMap(({ person, goal, alone }) =>
    alone ? [{ person, before: alone[position] ?? 0, after: goal[position] ?? 0 }] : [],
  );
  const more = all.reduce((sum, { before, after }) => sum + after - before, 0);
  const fallen = all
    .filter(({ before, after }) => after < before)
    .sort((a, b) => a.after - a.before - (b.after - b.before));
  const [most] = fallen;
  return most && more > 0 ? { more, people: fallen.length, ...most } : null;
};
