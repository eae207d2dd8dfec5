import { expect, it } from "vitest";
import { functions as english } from "../../src/text/en/functions.ts";
import { functions as spanish } from "../../src/text/es/functions.ts";

const linesOf = (language: typeof english): readonly string[] =>
  Object.values(language).flatMap(({ does, parameters }) => [does, ...Object.values(parameters)]);

it("describes every function in lines that Sheets can show", () => {
  for (const line of [...linesOf(english), ...linesOf(spanish)]) {
    expect(line).toMatch(/^\S[^\r\n]*\.$/);
    expect(line).not.toContain("*/");
    expect(line).not.toContain("@");
  }
});

it("says the default of whatever is optional, in both languages", () => {
  for (const line of linesOf(english).filter((words) => words.startsWith("Optional.")))
    expect(line).toMatch(/Default:? /);
  for (const line of linesOf(spanish).filter((words) => words.startsWith("Opcional.")))
    expect(line).toMatch(/Si faltan?, /);
});

it("marks the same parameters as optional in both languages", () => {
  const optional = (lines: readonly string[], word: string) =>
    lines.flatMap((line, index) => (line.startsWith(word) ? [index] : []));
  expect(optional(linesOf(spanish), "Opcional.")).toEqual(optional(linesOf(english), "Optional."));
});
