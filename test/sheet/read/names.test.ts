import { expect, it } from "vitest";
import { naming } from "../../../src/sheet/read/names.ts";

it("shows a name as it is written most often, the first where it is a draw", () => {
  const nameOf = naming(["ANA", "Ana", "Ana", "luis", "Luis"]);
  expect(["ANA", "Ana", "luis", "Luis", "Eva"].map(nameOf)).toEqual([
    "Ana",
    "Ana",
    "luis",
    "luis",
    "Eva",
  ]);
});

it("keeps names apart that differ by an accent, and joins the two ways to code one", () => {
  const nameOf = naming(["José", "Jose", "JOSÉ".normalize("NFD"), "José"]);
  expect(nameOf("Jose")).toBe("Jose");
  expect(nameOf("JOSÉ".normalize("NFD"))).toBe("José");
});
