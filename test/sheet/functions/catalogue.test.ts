import { describe, expect, it } from "vitest";
import { customFunctions } from "../../../src/sheet/functions/catalogue.ts";

describe("the catalogue of custom functions", () => {
  it("has names that Sheets accepts and signatures that users were promised", () => {
    const signatures = customFunctions.map(({ name, parameters }) => {
      const shown = parameters.map(({ name: one, optional }) => (optional ? `[${one}]` : one));
      return `${name}(${shown.join(", ")})`;
    });
    expect(signatures).toEqual([
      "CAPACITY_LIMIT(available, need_per_sale, [names], [utilisation], [backlog])",
      "COMMISSION(amount, tiers, [mode])",
      "DESEASONALIZE(values, dates, [factors])",
      "FUNNEL_GOALS(sales_goal, counts_or_rates, [stages], [ticket], [working_days], [headers])",
      "FUNNEL_RATES(counts, [stages], [team_counts], [strength], [headers])",
      "GOAL_ALLOCATE(team_goal, weights, [min], [max], [round_to])",
      "GOAL_BASELINE(values, dates, [half_life], [outlier_limit], [factors])",
      "GOAL_EXPLAIN(goal, target_period, values, dates, [growth], [capacity], [current_goal], [language])",
      "GOAL_FAIRNESS(goals, expected_or_actual, size, [tenure], [headers])",
      "GOAL_PACE(goal, actual_to_date, start, end, as_of, [factors], [headers], [open])",
      "GOAL_PLAN(target_period, values, dates, reps, [roster], [probability], [team_target], [blanks], [headers])",
      "GOAL_PROBABILITY(goal, target_period, values, dates, [growth], [factors])",
      "GOAL_SPLIT(goal, start_date, [months], [factors], [ramp], [round_to])",
      "GOAL_STEP(current_goal, attainments, [hits], [max_step], [cause])",
      "GOAL_TARGET(target_period, values, dates, [probability], [growth], [capacity], [current_goal], [factors])",
      "GOAL_TREND(values, dates, [damping], [factors])",
      "GROWTH_POTENTIAL(level, peer_levels, [support], [penetration], [ceiling], [close_gap], [max])",
      "INCENTIVE_COST(target_incentives, goals, expected, [spread], [curve], [cap], [headers])",
      "INDEX_EFFECT(values, dates, index, [factors], [headers])",
      "PAYOUT_AMOUNT(actual, goal, target_incentive, [curve], [cap])",
      "PAYOUT_RATE(attainment, [curve], [cap])",
      "PRODUCER_TIERS(values, [dates], reps, [top], [bottom], [min_months], [headers])",
      "RAMP_FACTOR(date, hire_date, [ramp_months], [schedule], [leave_from], [leave_to])",
      "SATURATION(values, dates, [factors], [headers])",
      "SEASONAL_FACTOR(target_date, values, dates, [season_length], [damping], [blanks])",
      "SEASONAL_TABLE(values, dates, [reps], [season_length], [damping], [headers])",
      "TEAM_PROBABILITY(goals_or_target, expected, [spread], [shared], [headers])",
      "TIER_DRIVERS(counts, reps, [tiers], [stages], [headers])",
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
