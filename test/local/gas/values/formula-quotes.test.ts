import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engineQuotes, sheetsQuotes } from "../../../../src/local/gas/values/formula-quotes.ts";

describe("quotation marks in formulas", () => {
  it("are doubled in Sheets and escaped in the engine", () => {
    expect(engineQuotes('=LEN("say ""hi""")&\'A "tab"\'!B1')).toBe(
      '=LEN("say \\"hi\\"")&\'A "tab"\'!B1',
    );
  });

  it("come back from the engine as they were", () => {
    // A text that ends with a backslash the engine can't have.
    const texts = fc.string().filter((text) => !text.includes("\\"));
    fc.assert(
      fc.property(fc.array(texts), (all) => {
        const formula = `=F(${all.map((text) => `"${text.replaceAll('"', '""')}"`).join(";")})`;
        expect(sheetsQuotes(engineQuotes(formula))).toBe(formula);
      }),
    );
  });
});
