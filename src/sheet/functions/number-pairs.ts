import { GoalError } from "../../core/errors.ts";
import { isBlank } from "../read/is-blank.ts";
import { numberReader } from "../read/numbers/number-reader.ts";
import type { Block } from "./block.ts";
import { refuse } from "./refuse.ts";

/** Two columns of numbers, row by row; a heading and empty rows may stand among them. */
export const numberPairs = (
  block: Block,
  name: string,
  wrongShape: "curveShape" | "tiersShape",
): readonly (readonly [number, number])[] => {
  const read = numberReader(block.flat());
  const isHeading = block[0]!.every((cell) => !isBlank(cell) && read(cell) === null);
  return block.flatMap((row, index) => {
    if (row.every(isBlank) || (index === 0 && isHeading)) return [];
    if (row.length !== 2 || row.some(isBlank)) throw new GoalError(wrongShape, {});
    const [first, second] = row.map(
      (cell) => read(cell) ?? refuse("notANumber", cell, index, name),
    );
    return [[first!, second!] as const];
  });
};
