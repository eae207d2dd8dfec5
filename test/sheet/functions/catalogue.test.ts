import { describe, expect, it } from "vitest";
import { customFunctions } from "../../../src/sheet/functions/catalogue.ts";

describe("the catalogue of custom functions", () => {
  it("has names that Sheets accepts and signatures that users were promised", () => {
    const signatures = customFunctions.map(({ name, parameters }) => {
      const shown = parameters.map(({ name: one, optional }) => (optional ? `[${one}]` : one));
      return `${name}(${shown.join(", ")})`;
    });
    expect(signatures).toEqual([
      "COMMISSION(amount, tiers, [mode])",
      "FUNNEL_GOALS(sales_goal, counts_or_rates, [stages], [ticket], [working_days], [headers])",
      "GOAL_ALLOCATE(team_goal, weights, [min], [max], [round_to])",
      "GOAL_FAIRNESS(goals, expected_or_actual, size, [tenure], [headers])",
      "GOAL_PROBABILITY(goal, target_period, values, dates, [growth], [factors])",
      "GOAL_TARGET(target_period, values, dates, [probability], [growth], [capacity], [current_goal], [factors])",
      "INCENTIVE_COST(target_incentives, goals, expected, [spread], [curve], [cap], [headers])",
      "PAYOUT_AMOUNT(actual, goal, target_incentive, [curve], [cap])",
      "PAYOUT_RATE(attainment, [curve], [cap])",
      "PRODUCER_TIERS(values, [dates], reps, [top], [bottom], [min_months], [headers])",
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

  it("asks for what is needed before what is not, but for dates, which always follow values", () => {
    for (const { parameters } of customFunctions) {
      const others = parameters.filter(({ name }) => name !== "dates");
      const optional = others.map((parameter) => parameter.optional);
      expect([...optional].sort()).toEqual(optional);
    }
  });
});
