import { expect, it } from "vitest";
import { clipped } from "../../src/text/clipped.ts";

it("quotes a cell on one line and cuts a long one", () => {
  expect(clipped("  n/d\n aprox ")).toBe("n/d aprox");
  expect(clipped("x".repeat(40))).toBe("x".repeat(40));
  expect(clipped("x".repeat(41))).toBe(`${"x".repeat(39)}…`);
});
