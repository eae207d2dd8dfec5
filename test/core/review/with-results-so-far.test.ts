import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { scenariosFrom } from "../../../src/core/company/scenarios.ts";
import { goalAt } from "../../../src/core/goals/goal-at.ts";
import { marketForecast } from "../../../src/core/market/market-forecast.ts";
import { planOf } from "../../../src/core/plan.ts";
import { usualChoices } from "../../../src/core/usual-choices.ts";
import { months, planAt, team, wobble, YEAR_2025 } from "../teams.ts";

const past = (i: number, person: number) => 1000 + 100 * wobble(i, person);

/** Two years before the period, and its first quarter: Ana sells so many times as much as before, Bo the same. */
const withQuarter = (times: number) =>
  team({
    Ana: months(27, (i) => (i < 24 ? past(i, 0) : times * past(i, 0))),
    Bo: months(27, (i) => past(i, 1)),
    Cy: months(27, (i) => (i === 25 ? null : past(i, 2))),
  });
const BEFORE = team({
  Ana: months(24, (i) => past(i, 0)),
  Bo: months(24, (i) => past(i, 1)),
  Cy: months(24, (i) => past(i, 2)),
});
const soFar = (times: number) => ({ months: 3, results: withQuarter(times) });
const forecastOf = (more: object) =>
  marketForecast(BEFORE, { ...usualChoices(YEAR_2025), ...more }).people;

const announced = (goal: number, hasCause = false, maxStep = 0.05) => ({
  goals: new Map(["Ana", "Bo", "Cy"].map((person) => [person, goal])),
  ...{ hasCause, maxStep },
});

describe("withResultsSoFar", () => {
  it("adds what came to what the history with it lets expect of the months that are left", () => {
    const rest = { start: monthOf(2025, 4), months: 9 };
    const later = marketForecast(withQuarter(1.3), usualChoices(rest)).people[0]!;
    const came = 1.3 * (past(24, 0) + past(25, 0) + past(26, 0));
    const [ana] = forecastOf({ soFar: soFar(1.3) });
    expect(ana!.expected).toBeCloseTo(came + later.expected, 9);
    expect(ana!.known).toBeCloseTo(came, 9);
    expect(ana!.sd).toBe(later.sd);
    for (const chance of [0.5, 0.65, 0.8])
      expect(goalAt(ana!, chance)).toBeCloseTo(came + goalAt(later, chance), 6);
    expect(ana!.stretch(0, 3)).toEqual({ expected: expect.closeTo(came, 9), sd: 0 });
    const half = ana!.stretch(0, 6);
    expect(half.expected).toBeCloseTo(came + later.stretch(0, 3).expected, 9);
    expect(half.sd).toBe(later.stretch(0, 3).sd);
    expect(ana!.stretch(6, 3)).toEqual(later.stretch(3, 3));
  });

  it("counts a month without a result as was expected of it", () => {
    const [, , before] = forecastOf({});
    const [, , cy] = forecastOf({ soFar: soFar(1) });
    const came = past(24, 2) + before!.stretch(1, 1).expected + past(26, 2);
    expect(cy!.known).toBeCloseTo(came, 9);
  });

  it("leaves everything else as the period began", () => {
    const [ana] = forecastOf({ soFar: soFar(1.3) });
    const [before] = forecastOf({});
    const { weights, own, level, presence, events } = before!;
    expect(ana).toMatchObject({ weights, own, level, presence, events, atStart: before!.expected });
  });

  it("is surer of a period that is further on", () => {
    const [before] = forecastOf({});
    const [ana] = forecastOf({ soFar: soFar(1) });
    expect(ana!.sd).toBeLessThan(before!.sd);
  });
});

describe("a plan that takes results of its period in", () => {
  const goalOf = (times: number, more: object) =>
    planAt(planOf, BEFORE, { soFar: soFar(times), ...more }).goals[0]!;

  it("raises a low announced goal by the review's step, and between reviews by nothing", () => {
    expect(goalOf(1.3, { announced: announced(10000) }).goal).toBeCloseTo(10500, 6);
    expect(goalOf(1.3, { announced: announced(10000, false, 0) }).goal).toBe(10000);
  });

  it("lowers none for what came, unless there is a cause for it", () => {
    const held = goalOf(0.4, { announced: announced(12000) });
    expect([held.goal, held.verdict]).toEqual([12000, "held"]);
    const lowered = goalOf(0.4, { announced: announced(12000, true) });
    expect(lowered.verdict).toBe("loweredWithCause");
    expect(lowered.goal).toBeLessThan(11000);
  });

  it("tells the chance that is left of a goal that stays", () => {
    const chanceAt = (times: number) => goalOf(times, { announced: announced(12000) }).chance;
    expect(chanceAt(1.3)).toBeGreaterThan(chanceAt(1) + 0.1);
    expect(chanceAt(0.4)).toBeLessThan(0.1);
  });

  it("says what the results so far make of a goal: its parts still multiply to it", () => {
    const { expected, goal, why } = goalOf(1.3, { announced: announced(10000) });
    const atStart = why.level * why.seasonMonths * why.presence * why.events * why.market;
    expect(why.soFar).toBeGreaterThan(1.05);
    expect(atStart * why.soFar).toBeCloseTo(expected, 6);
    expect(expected * why.potential * why.caution * why.announced).toBeCloseTo(goal, 6);
  });

  it("raises none for a one-off sale of the period's", () => {
    const whale = team({
      Ana: months(27, (i) => (i === 25 ? 8000 : past(i, 0))),
      Bo: months(27, (i) => past(i, 1)),
      Cy: months(27, (i) => past(i, 2)),
    });
    const known = announced(12000);
    const plan = planAt(planOf, BEFORE, {
      announced: known,
      soFar: { months: 3, results: whale },
    });
    const [ana] = plan.goals;
    expect(ana!.expected).toBeGreaterThan(17000);
    expect([ana!.goal, ana!.verdict]).toEqual([12000, "withoutWindfall"]);
    const told = plan.notices.find(({ code }) => code === "goalsWithoutWindfall");
    // What moves is Ana's; it raises what is expected of everybody a little.
    expect(told?.facts).toEqual({ people: ["Ana", "Cy"], months: [[whale.start + 25], []] });
  });

  it("gives the room to grow and another market to the months that are left alone", () => {
    const potential = { support: 1, isCoached: true, penetration: 0, ceiling: 1 };
    const far = { months: 11, results: team({ ...lists(35, 1), Top: months(35, () => 2000) }) };
    const history = team({ ...lists(24, 1), Top: months(24, () => 2000) });
    const growth = (more: object) =>
      Math.max(
        ...planAt(planOf, history, { potential, ...more }).goals.map((one) => one.why.potential),
      );
    expect(growth({})).toBeGreaterThan(1.02);
    expect(growth({ soFar: far }) - 1).toBeLessThan((growth({}) - 1) / 6);
    const choices = { ...usualChoices(YEAR_2025), soFar: far };
    const made = scenariosFrom(marketForecast(history, choices), history, choices)(0.65);
    const [weak, , strong] = made.map(({ expected }) => expected);
    expect(strong! / weak! - 1).toBeLessThan(0.02);
    expect(strong!).toBeGreaterThan(weak!);
  });
});

const lists = (count: number, times: number) => ({
  Ana: months(count, (i) => times * past(i, 0)),
  Bo: months(count, (i) => times * past(i, 1)),
  Cy: months(count, (i) => times * past(i, 2)),
});
