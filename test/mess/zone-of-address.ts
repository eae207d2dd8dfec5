import type { Zone } from "../../src/sheet/read/reading.ts";

/** "B3:F20" as rows and columns from 0. */
export const zoneOfAddress = (address: string): Zone => {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address);
  if (match === null) throw new Error(`${address} is no address`);
  const [, left, top, right, bottom] = match;
  return {
    top: Number(top) - 1,
    left: columnOf(left!),
    bottom: Number(bottom) - 1,
    right: columnOf(right!),
  };
};

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => 26 * column + letter.charCodeAt(0) - 64, 0) - 1;
