import { describe, expect, it } from "vitest";
import { customFunctions } from "../../../src/sheet/functions/catalogue.ts";

describe("the catalogue of custom functions", () => {
  it("has names that Sheets accepts and signatures that users were promised", () => {
    const signatures = customFunctions.map(({ name, parameters }) => {
      const shown = parameters.map(({ name: one, optional }) => (optional ? `[${one}]` : one));
      return `${name}(${shown.join(", ")})`;
    });
    expect(signatures).toEqual([
      "GOAL_TARGET(target_period, values, dates, [probability], [growth], [capacity], [current_goal], [factors])",
      "SEASONAL_FACTOR(target_date, values, dates, [season_length], [damping], [blanks])",
    ]);
  });

  it("says of every optional parameter, and of no other, that it is optional", () => {
    for (const { parameters } of customFunctions)
      for (const { text, optional, name } of parameters) {
        expect(text.en.startsWith("Optional."), name).toBe(optional);
        expect(text.es.startsWith("Opcional."), name).toBe(optional);
      }
  });

  it("asks for what is needed before what is not", () => {
    for (const { parameters } of customFunctions) {
      const optional = parameters.map((parameter) => parameter.optional);
      expect([...optional].sort()).toEqual(optional);
    }
  });
});
