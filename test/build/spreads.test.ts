import { describe, expect, it } from "vitest";
import { withQuickSpreads } from "../../src/build/spreads.mjs";

describe("an object that begins with a spread", () => {
  it("spreads an empty one first, where more is in it", () => {
    expect(withQuickSpreads("f({ ...a, b: 1 }, { ...c, ...d });")).toBe(
      "f({ ...{}, ...a, b: 1 }, { ...{}, ...c, ...d });",
    );
    expect(withQuickSpreads("x = {\n  ...{ ...a, b },\n  c\n};")).toBe(
      "x = {\n  ...{}, ...{ ...{}, ...a, b },\n  c\n};",
    );
  });

  it("is left alone where nothing is added, as are rests, lists and what only looks like it", () => {
    for (const code of [
      "x = { ...a };",
      "x = { b, ...a };",
      "x = [...a, b];",
      "f(...a, b);",
      "({ b, ...rest }) => rest;",
      "x = '{ ...a, b }' + `{ ...a, b }`; // { ...a, b }",
    ])
      expect(withQuickSpreads(code)).toBe(code);
  });

  it("is the same object, in the same order of its keys", () => {
    const code = "({ ...a, b: 2, ...(c ? { d: 4 } : null), a: 'own' })";
    const value = (text: string): unknown => new Function("a", "c", `return ${text};`)(given, true);
    const given = { z: 0, a: 1, ä: "«»" };
    expect(JSON.stringify(value(withQuickSpreads(code)))).toBe(JSON.stringify(value(code)));
  });

  it("says what is no code", () => {
    expect(() => withQuickSpreads("x = {")).toThrow(SyntaxError);
  });
});
