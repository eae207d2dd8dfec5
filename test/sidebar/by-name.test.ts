import { expect, it } from "vitest";
import { byName } from "../../src/sidebar/by-name.ts";

const itself = (name: string) => name;
const NAMES = ["Zoe", "Óscar", "Ñusta", "Pilar", "Ana", "Álvaro", "Nora", "ana", "Rep 10", "Rep 9"];

it("puts a long list in the order of the names, accents where the language has them", () => {
  expect(byName(NAMES, itself, "es")).toEqual([
    ...["Álvaro", "ana", "Ana", "Nora", "Ñusta", "Óscar", "Pilar", "Rep 9", "Rep 10", "Zoe"],
  ]);
});

it("leaves a short list as it is in the sheet, and never changes the one it was given", () => {
  const eight = NAMES.slice(0, 8);
  expect(byName(eight, itself, "en")).toEqual(eight);
  const given = Object.freeze([...NAMES]);
  expect(byName(given, itself, "en")[0]).toBe("Álvaro");
});
