import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/core/calendar/month.ts";
import { planOf, plansOf } from "../../src/core/plan.ts";
import type { PersonGoal } from "../../src/core/planned.ts";
import {
  anyChoices,
  anySteps,
  anyTeam,
  months,
  planAt,
  scaled,
  TOY_YEAR,
  team,
  wildTeam,
  wobble,
} from "./teams.ts";

const steady = team({ Ana: months(24, () => 100), Bo: months(24, () => 100) });

/** The parts that a goal is told to be made of multiply to it. */
const addsUp = ({ expected, goal, why }: PersonGoal): void => {
  const asIs = why.level * why.seasonMonths * why.presence * why.events * why.market;
  const made = expected * why.potential * why.caution * why.capacity * why.announced;
  expect(why.presence > 0 ? asIs : expected).toBeCloseTo(expected, 4);
  expect(made > 0 ? made / goal : 1).toBeCloseTo(1, 9);
};

describe("planOf, worked by hand", () => {
  // No season, no trend, no ups and downs: expected 12 · 100. A month varies by 5 % at least, and the
  // level is known from 24: sd 5 · √(12 + 144 ÷ 24) = 21.2; the peer's testimony makes it 21.1.
  it("sets the goal of a steady team", () => {
    const { goals, step } = planAt(planOf, steady);
    expect(goals[1]).toEqual({ ...goals[0], person: "Bo" });
    const { expected, sd, start, goal, stretch, last, last12 } = goals[0]!;
    expect(expected).toBeCloseTo(1200, 9);
    expect([last, last12]).toEqual([1200, 1200]);
    expect(start < goal && goal < 1200 && 1200 < stretch).toBe(true);
    expect(sd).toBeCloseTo(21.1, 1);
    expect(step).toBe(2);
  });

  it("tells the chance of the rounded goal", () => {
    const { goals } = planAt(planOf, steady);
    expect(goals[0]!.chance).toBeCloseTo(0.65, 1);
    expect(goals[0]!.startChance).toBeCloseTo(0.8, 1);
    expect(goals[0]!.stretchChance).toBeCloseTo(0.35, 1);
  });

  // What varies by less than 7 % of a total is what hits both at once: sd 2σ, and the same chance
  it("tells the team's chance of the sum", () => {
    const { team: all, goals } = planAt(planOf, steady);
    expect(all.goal).toBeCloseTo(2 * goals[0]!.goal, 9);
    expect(all.sd).toBeCloseTo(2 * goals[0]!.sd, 9);
    expect(all.chance).toBeCloseTo(goals[0]!.chance, 2);
  });

  it("makes the goal from the factors that it tells", () => {
    const { goals } = planAt(planOf, toyShop());
    for (const { expected, goal, why } of goals) {
      expect(why.level * why.seasonMonths * why.presence * why.market).toBeCloseTo(expected, 6);
      expect(expected * why.caution).toBeCloseTo(goal, 6);
    }
  });

  it("makes it so whatever the six steps add", () => {
    fc.assert(
      fc.property(wildTeam, anySteps, (results, choices) => {
        planOf(results, choices).goals.forEach(addsUp);
      }),
    );
  });
});

const toyShop = () =>
  team({
    Ana: months(24, (i) => 1000 * TOY_YEAR[i % 12]! * (1 + 0.2 * wobble(i, 0))),
    Bo: months(24, (i) => 600 * TOY_YEAR[i % 12]! * (1 + 0.2 * wobble(i, 1))),
    Cy: months(24, (i) => 800 * TOY_YEAR[i % 12]! * (1 + 0.2 * wobble(i, 2))),
  });

describe("planOf in the field", () => {
  it("does not take December in a toy shop for a windfall", () => {
    const { goals, notices, season } = planAt(planOf, toyShop());
    expect(notices.filter(({ code }) => code === "capped")).toEqual([]);
    expect(season[11]!.factor).toBeGreaterThan(2.7);
    for (const { months: parts } of goals) {
      expect(parts[11]! / parts[0]!).toBeGreaterThan(3);
    }
  });

  it("caps one great deal, says so, and gives a goal that is not built on it", () => {
    const deal = team({
      Ana: months(24, (i) => 100 + 10 * wobble(i, 0)),
      Whale: months(24, (i) => (i === 20 ? 5000 : 100 + 10 * wobble(i, 1))),
      Cy: months(24, (i) => 100 + 10 * wobble(i, 2)),
    });
    const { goals, notices } = planAt(planOf, deal);
    const capped = notices.filter(({ code }) => code === "capped");
    expect(capped.map(({ facts }) => facts)).toMatchObject([
      { person: "Whale", month: monthOf(2024, 9), value: 5000 },
    ]);
    expect(goals[1]!.goal).toBeLessThan(1.1 * goals[0]!.goal);
    expect(goals[1]!.why.capped).toEqual([monthOf(2024, 9)]);
  });

  it("takes a blank for a month that is not known, not for nothing sold", () => {
    const gap = team({
      Ana: months(24, (i) => (i % 4 === 1 ? null : 100)),
      Bo: months(24, () => 100),
    });
    const zero = team({
      Ana: months(24, (i) => (i % 4 === 1 ? 0 : 100)),
      Bo: months(24, () => 100),
    });
    expect(planAt(planOf, gap).goals[0]!.expected).toBeCloseTo(1200, 6);
    expect(planAt(planOf, zero).goals[0]!.expected).toBeLessThan(1050);
  });

  it("leaves out what came on or after the period's start", () => {
    const told = team({ Ana: [...months(24, () => 100), 9999, 9999, null, 1] });
    const untold = team({ Ana: months(24, () => 100) });
    expect(planAt(planOf, told)).toEqual(planAt(planOf, untold));
  });

  it("sets no goal for those who have left, and lets them inform the season", () => {
    const stayed = months(24, (i) => 500 * TOY_YEAR[i % 12]! * (1 + 0.3 * wobble(i)));
    const left = months(24, (i) => (i < 20 ? 500 * TOY_YEAR[i % 12]! : null));
    const plan = planAt(planOf, team({ Stays: stayed, Left: left }));
    expect(plan.goals.map(({ person }) => person)).toEqual(["Stays"]);
    expect(plan.notices).toContainEqual({
      code: "noGoalNoResults",
      facts: { person: "Left", lastMonth: monthOf(2024, 8) },
    });
    expect(plan.season).not.toEqual(planAt(planOf, team({ Stays: stayed })).season);
  });

  it("sets a goal for someone silent for two months, not for three", () => {
    const plan = planAt(
      planOf,
      team({
        Ana: months(24, () => 100),
        Two: months(24, (i) => (i < 22 ? 100 : null)),
        Three: months(24, (i) => (i < 21 ? 100 : null)),
      }),
    );
    expect(plan.goals.map(({ person }) => person)).toEqual(["Ana", "Two"]);
  });

  it("sets no goal for exactly those who are told to have left, and says nothing more of them", () => {
    const some = team({
      Ana: months(24, () => 100),
      Silent: months(24, (i) => (i < 15 ? 80 : null)),
      Left: months(24, () => 100),
      Never: months(24, () => null),
    });
    const plan = planAt(planOf, some, { gone: ["Left"] });
    expect(plan.goals.map(({ person }) => person)).toEqual(["Ana", "Silent"]);
    expect(plan.goals[1]!.why.ownLevel).toBeCloseTo(80, 6);
    expect(plan.notices.filter(({ code }) => code === "noGoalNoResults")).toEqual([
      { code: "noGoalNoResults", facts: { person: "Never", lastMonth: null } },
    ]);
  });

  it("sets no goals where everybody left", () => {
    const plan = planAt(planOf, steady, { gone: ["Ana", "Bo"] });
    expect(plan).toMatchObject({ goals: [], team: { goal: 0 } });
  });

  it("gives a new person the team's level", () => {
    const plan = planAt(
      planOf,
      team({
        Ana: months(24, () => 100),
        Bo: months(24, () => 100),
        New: months(24, (i) => (i > 21 ? 5 : null)),
      }),
    );
    expect(plan.goals[2]).toMatchObject({ tier: "new", last: null, last12: 10 });
    expect(plan.goals[2]!.expected).toBeCloseTo(1200, 6);
    expect(plan.goals[2]!.why).toMatchObject({ ownLevel: 5 });
    expect(plan.notices).toContainEqual({
      code: "newPerson",
      facts: { person: "New", months: 2 },
    });
  });

  it("says what a short history leaves unknown", () => {
    const codes = (count: number) =>
      planAt(planOf, team({ Ana: months(count, () => 100) }), {
        period: { start: monthOf(2026, 1), months: 12 },
      }).notices.map(({ code }) => code);
    expect(codes(11)).toEqual(["seasonUnknown", "noTrend", "gapForecastOver"]);
    expect(codes(12)).toEqual(["seasonHalf", "noTrend", "gapForecastOver"]);
    expect(codes(23)).toEqual(["seasonHalf", "noTrend", "gapForecastOver"]);
    expect(codes(24)).toEqual(["gapForecastOver"]);
    expect(codes(36)).toEqual([]);
  });

  it("forecasts over the months between history and period", () => {
    const growing = team({
      Ana: months(36, (i) => 100 * 1.01 ** i),
      Bo: months(36, (i) => 70 * 1.01 ** i),
    });
    const near = planAt(planOf, growing, { period: { start: monthOf(2026, 1), months: 12 } });
    const far = planAt(planOf, growing, { period: { start: monthOf(2027, 1), months: 12 } });
    expect(far.goals[0]!.expected / near.goals[0]!.expected).toBeGreaterThan(1.01);
    expect(far.goals[0]!.expected / near.goals[0]!.expected).toBeLessThan(1.01 ** 12);
    expect(far.notices).toContainEqual({ code: "gapForecastOver", facts: { months: 12 } });
  });

  it("plans with the team's own growth, or with the manager's word", () => {
    const path = (rate: number) => {
      const row = (level: number, who: number) =>
        months(36, (i) => level * (1 + rate) ** (i / 12) * (1 + 0.2 * wobble(i, who)));
      return team({ Ana: row(100, 0), Bo: row(80, 1), Cy: row(60, 2), Di: row(90, 3) });
    };
    const period = { start: monthOf(2026, 1), months: 12 };
    const growth = (rate: number) => planAt(planOf, path(rate), { period }).growth;
    expect(growth(0.1)).toBeGreaterThan(0.05);
    expect(growth(0.1)).toBeLessThan(0.1);
    expect(growth(-0.1)).toBeGreaterThan(-0.1);
    expect(growth(-0.1)).toBeLessThan(-0.05);
    expect(planAt(planOf, path(0.1), { period, growth: 0.02 }).growth).toBeCloseTo(0.02, 12);
  });

  it("brings old months to today's level by the trend", () => {
    const row = (level: number) => months(36, (i) => level * 0.99 ** i);
    const { goals } = planAt(planOf, team({ Ana: row(100), Bo: row(60) }), {
      period: { start: monthOf(2026, 1), months: 12 },
    });
    expect(goals[0]!.why.ownLevel).toBeLessThan(100 * 0.99 ** 28);
    expect(goals[0]!.why.ownLevel).toBeGreaterThan(100 * 0.99 ** 42);
  });

  it("does not plan a person's climb for everybody", () => {
    const row = (rate: number, who: number) =>
      months(36, (i) => 100 * (1 + rate) ** (i / 12) * (1 + 0.2 * wobble(i, who)));
    const apart = team({ Ana: row(0.3, 0), Bo: row(0, 1), Cy: row(-0.2, 2), Di: row(-0.1, 3) });
    const period = { start: monthOf(2026, 1), months: 12 };
    expect(Math.abs(planAt(planOf, apart, { period }).growth)).toBeLessThan(0.02);
  });

  it("names the best and the worst month of the period where a season is known", () => {
    const quarter = { start: monthOf(2025, 1), months: 3 };
    const { why } = planAt(planOf, toyShop(), { period: quarter }).goals[0]!;
    expect([why.low!.month, why.high!.month]).toEqual([2, 1]);
    const young = planAt(planOf, team({ Ana: months(8, () => 100) })).goals[0]!.why;
    expect([young.low, young.high]).toEqual([null, null]);
  });

  it("sets whole goals with whole months where results are counted", () => {
    const cars = team({
      Ana: months(24, (i) => 8 + ((i * 5) % 7)),
      Bo: months(24, (i) => 1 + ((i * 3) % 4)),
    });
    for (const { goal, months: parts } of planAt(planOf, cars, { isCount: true }).goals) {
      expect(Number.isInteger(goal)).toBe(true);
      expect(parts.every(Number.isInteger)).toBe(true);
    }
  });

  it("gives someone who sold nothing the goal 0, and the others theirs", () => {
    const plan = planAt(
      planOf,
      team({ Ana: months(24, () => 100), Nil: months(24, () => 0), Bo: months(24, () => 90) }),
    );
    expect(plan.goals.map(({ goal }) => goal > 0)).toEqual([true, false, true]);
    expect(plan.goals[1]).toMatchObject({ expected: 0, goal: 0, chance: 1 });
  });

  it("plans for sixty people over sixty months", () => {
    const crowd = Object.fromEntries(
      months(60, (p) => [`P${p}`, months(60, (i) => (50 + p) * (1 + 0.3 * wobble(i, p)))]),
    );
    const plan = planAt(planOf, team(crowd), { period: { start: monthOf(2028, 1), months: 12 } });
    expect(plan.goals.length).toBe(60);
    expect(plan.goals.filter(({ tier }) => tier === "top").length).toBe(12);
  });
});

describe("planOf refuses", () => {
  it.each([0.49, 0.81, 65, Number.NaN])("a probability of %d", (probability) => {
    expect(() => planAt(planOf, steady, { probability })).toThrowError("badProbability");
  });

  it.each([-1, 3, Number.NaN])("growth of %d", (growth) => {
    expect(() => planAt(planOf, steady, { growth })).toThrowError("badGrowth");
  });

  it("fewer than three months, and fewer than three before the period", () => {
    expect(() => planAt(planOf, team({ Ana: [1, null, 2] }))).toThrowError("tooShort");
    expect(() => planAt(planOf, team({}))).toThrowError("tooShort");
    const late = team({ Ana: [1, 2, 3, 4] }, monthOf(2024, 11));
    expect(() => planAt(planOf, late)).toThrowError("pastTooShort");
  });
});

const numbersOf = (plan: unknown): readonly number[] => {
  if (typeof plan === "number") return [plan];
  return plan && typeof plan === "object" ? Object.values(plan).flatMap(numbersOf) : [];
};

describe("planOf always", () => {
  it("says numbers, whatever the sheet holds", () => {
    fc.assert(
      fc.property(wildTeam, anySteps, (results, choices) => {
        expect(numbersOf(planOf(results, choices)).filter((x) => !Number.isFinite(x))).toEqual([]);
      }),
    );
  });

  it("keeps start ≤ goal ≤ stretch, none of them negative, as multiples of the step", () => {
    fc.assert(
      fc.property(wildTeam, anyChoices, (results, choices) => {
        const { goals, step } = planOf(results, choices);
        for (const { start, goal, stretch, chance } of goals) {
          expect(0 <= start && start <= goal && goal <= stretch).toBe(true);
          expect(chance >= 0 && chance <= 1).toBe(true);
          expect(goal / step).toBeCloseTo(Math.round(goal / step), 6);
        }
      }),
    );
  });

  it("splits every goal into months that add up to it", () => {
    fc.assert(
      fc.property(wildTeam, anySteps, (results, choices) => {
        const { goals, step } = planOf(results, choices);
        for (const { goal, months: parts } of goals) {
          const total = parts.reduce((sum, x) => sum + x, 0);
          expect(parts.length).toBe(choices.period.months);
          expect(parts.every((x) => x >= 0)).toBe(true);
          // whole numbers add up to the last digit, decimals to the last digit a double can show
          if (step >= 1 && Number.isInteger(goal)) expect(total).toBe(goal);
          expect(Math.abs(total - goal)).toBeLessThanOrEqual(1e-12 * goal);
        }
      }),
    );
  });

  it("expects no less than zero of results that never were", () => {
    fc.assert(
      fc.property(anyTeam, anySteps, (results, choices) => {
        for (const { expected, why } of planOf(results, choices).goals) {
          expect(Math.min(expected, why.level, why.ownLevel)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("asks no more of a person for a surer goal", () => {
    fc.assert(
      fc.property(wildTeam, anyChoices, (results, choices) => {
        const surer = planOf(results, { ...choices, probability: 0.8 }).goals;
        planOf(results, choices).goals.forEach(({ goal }, i) => {
          expect(surer[i]!.goal).toBeLessThanOrEqual(goal);
        });
      }),
    );
  });

  it("is the same at one position of the slider as at all of them", () => {
    fc.assert(
      fc.property(anyTeam, anySteps, (results, choices) => {
        const planned = plansOf(results, choices);
        for (const probability of [0.5, choices.probability]) {
          expect(planned(probability)).toEqual(planOf(results, { ...choices, probability }));
        }
      }),
    );
  });

  it("does not depend on who is listed first", () => {
    fc.assert(
      fc.property(wildTeam, anyChoices, (results, choices) => {
        const back = planOf({ ...results, people: [...results.people].reverse() }, choices);
        const plan = planOf(results, choices);
        const goals = plan.goals.map(({ person }) =>
          back.goals.find((goal) => goal.person === person),
        );
        expect({ ...back, goals }).toEqual(plan);
      }),
    );
  });

  it("does not depend on the unit of the results, from millionths to billions", () => {
    const factor = fc.integer({ min: -6, max: 9 }).map((k) => 3 * 10 ** k);
    fc.assert(
      fc.property(anyTeam, anyChoices, factor, (results, choices, c) => {
        const plan = planOf(results, choices);
        planOf(scaled(results, c), choices).goals.forEach(({ expected, sd }, i) => {
          const { expected: was, sd: wasSd } = plan.goals[i]!;
          expect(Math.abs(expected - c * was)).toBeLessThanOrEqual(1e-8 * c * was);
          expect(Math.abs(sd - c * wasSd)).toBeLessThanOrEqual(1e-8 * c * wasSd);
        });
      }),
    );
  });

  it("bears numbers of any size", () => {
    const size = fc.constantFrom(1e-100, 1e-30, 1e30, 1e100);
    fc.assert(
      fc.property(wildTeam, anyChoices, size, (results, choices, c) => {
        const plan = planOf(scaled(results, c), choices);
        expect(numbersOf(plan).filter((x) => !Number.isFinite(x))).toEqual([]);
      }),
    );
  });
});
