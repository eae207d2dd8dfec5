import { expect, it } from "vitest";
import { flowed, type Item, WORDS } from "../../../src/sheet/rep/flow.ts";

const WIDTH = 304;
/** Of ten lines each, so that two of them are more than what stands together anywhere. */
const texts = ["a", "b", "c"].map((letter): Item => ({ kind: "text", text: letter.repeat(420) }));
const rowsFor = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ name: `row.${i + 1}`, height: 21 }));
const textsIn = (count: number, closed: readonly string[] = []) =>
  flowed(texts, rowsFor(count), { from: "row.1", width: WIDTH, closed }).cells.map(
    ({ row, column, content }) => [row, column, String(content).replace(/(.)\1+/g, "$1")],
  );

it("texts stand as one as far as the free rows hold them", () => {
  expect(textsIn(40)).toEqual([["row.1", WORDS, "a\nb\nc"]]);
  expect(textsIn(20)).toEqual([
    ["row.1", WORDS, "a\nb"],
    ["row.18", WORDS, "c"],
  ]);
});

it("texts do not reach into a row that is closed", () => {
  expect(textsIn(60, ["row.12"])).toEqual([
    ["row.1", WORDS, "a"],
    ["row.13", WORDS, "b\nc"],
  ]);
});
