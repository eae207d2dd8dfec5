import type { PreviewPerson } from "../addon/preview.ts";

const MARGIN = 3; // percent of the width: room for the diamond at either end

/**
 * Where an amount of a person stands on their row, in percent of its width. Every row has its own
 * scale with the expected result at the same place, and the scale holds for all slider positions.
 */
export const rangeScale = (people: readonly PreviewPerson[]) => {
  const shares = people.flatMap((person) =>
    [...person.start, ...person.stretch].map((amount) => shareOf(person, amount)),
  );
  const low = Math.min(1, ...shares);
  const width = Math.max(1, ...shares) - low || 1;
  return (person: PreviewPerson, amount: number): number =>
    MARGIN + (100 - 2 * MARGIN) * ((shareOf(person, amount) - low) / width);
};

const shareOf = ({ expected }: PreviewPerson, amount: number): number =>
  expected > 0 ? amount / expected : 1;
