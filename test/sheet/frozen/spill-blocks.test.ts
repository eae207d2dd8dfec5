import { expect, it } from "vitest";
import { type Spot, spillBlocks } from "../../../src/sheet/frozen/spill-blocks.ts";

/**
 * A tab drawn in letters: a capital is a formula of ours, "=" one of the user's, "v" a value that
 * vanished, "x" one that stayed, "." a blank.
 */
const blocksIn = (...lines: readonly string[]): readonly string[] => {
  const grid = lines.map((line) => [...line]);
  const pick = (what: (letter: string) => string) => grid.map((row) => row.map(what));
  const anchors = grid.flatMap((row, i) =>
    row.flatMap((letter, j) => (/[A-Z]/.test(letter) ? [{ row: i + 1, column: j + 1 }] : [])),
  );
  const found = spillBlocks(
    {
      formulas: pick((letter) => (/[A-Z=]/.test(letter) ? "=f()" : "")),
      before: pick((letter) => (letter === "." ? "" : letter)),
      after: pick((letter) => (/[x=]/.test(letter) ? letter : "")),
    },
    anchors,
  );
  const nameOf = ({ row, column }: Spot) => grid[row - 1]![column - 1]!;
  return found.map(
    ({ cells, group }, i) =>
      `${nameOf(anchors[i]!)}${nameOf(anchors[group]!)} ${cells.map(({ row, column }) => `${row}${column}`).join(" ")}`,
  );
};

it("gives a formula the rectangle that it filled, beside the user's cells", () => {
  expect(blocksIn("xAvx", "xvvx", "xxxx")).toEqual(["AA 13 22 23"]);
});

it("reaches over what a formula left blank", () => {
  expect(blocksIn("Avv", "...", "v.v")).toEqual(["AA 12 13 31 33"]);
});

it("tells blocks that touch apart where they can be told", () => {
  expect(blocksIn("AvB", "vvv", "vvv")).toEqual(["AA 12 21 22 31 32", "BB 23 33"]);
  expect(blocksIn("Avv", "Bvv", "Cvv")).toEqual(["AA 12 13", "BB 22 23", "CC 32 33"]);
});

it("joins blocks whose cells cannot be told apart", () => {
  expect(blocksIn("..Av", "Bvvv", "vvvv").map((one) => one.slice(0, 2))).toEqual(["AA", "BA"]);
});

it("leaves what only a formula of the user's fills, which lived on ours", () => {
  expect(blocksIn("Av.=v", "vv.vv")).toEqual(["AA 12 21 22"]);
  expect(blocksIn("...=v", "Av.vv", "vv.vv")).toEqual(["AA 22 31 32"]);
});

it("keeps its cells from a sum that stands above them", () => {
  expect(blocksIn(".=.", "Avv", "vvv")).toEqual(["AA 22 23 31 32 33"]);
});

it("fills nothing where nothing vanished", () => {
  expect(blocksIn("xA.", "xxx")).toEqual(["AA "]);
});
