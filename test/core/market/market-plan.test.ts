import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import type { Choices } from "../../../src/core/choices.ts";
import type { Results } from "../../../src/core/history/results.ts";
import { planOf } from "../../../src/core/plan.ts";
import { usualChoices } from "../../../src/core/usual-choices.ts";
import { indexFrom, START, sellers } from "./sellers.ts";

const choices = usualChoices({ start: monthOf(2026, 1), months: 12 });
const AUGUST_2025 = monthOf(2025, 8);
const AUGUST_2026 = monthOf(2026, 8);
const planWith = (results: Results, more: Partial<Choices> = {}) =>
  planOf(results, { ...choices, ...more });
const calm = sellers(11, 36, () => 1);
const closed = sellers(11, 36, (month) => (month === AUGUST_2025 ? 11 / 21 : 1));
const closing = (month: typeof AUGUST_2025) => ({
  ...{ name: "Closed in August", from: month, to: month },
  size: { kind: "closed", days: 10 } as const,
});
const augustShare = ({ goals }: ReturnType<typeof planWith>) =>
  goals.map(({ weights }) => weights[7]! / weights.reduce((sum, weight) => sum + weight, 0));

describe("a plan with events", () => {
  it("is the same to the last digit where nothing happened", () => {
    const nothing = { name: "Nothing", from: AUGUST_2025, to: AUGUST_2026 };
    const told = planWith(calm, { events: [{ ...nothing, size: { kind: "told", share: 0 } }] });
    expect(told.goals).toEqual(planWith(calm).goals);
  });

  it("no longer lowers next August by the one that was closed", () => {
    const blind = augustShare(planWith(closed));
    const told = augustShare(planWith(closed, { events: [closing(AUGUST_2025)] }));
    const truth = augustShare(planWith(calm));
    for (const [i, share] of told.entries()) {
      expect(share).toBeGreaterThan(blind[i]!);
      expect(share).toBeCloseTo(truth[i]!, 3);
    }
  });

  it("sets the goals that results without the closing would have had", () => {
    const told = planWith(closed, { events: [closing(AUGUST_2025)] });
    const truth = planWith(calm);
    told.goals.forEach(({ expected, goal }, i) => {
      expect(expected / truth.goals[i]!.expected).toBeCloseTo(1, 9);
      expect(goal).toBe(truth.goals[i]!.goal);
    });
  });

  it("has one of every year count as one in each year told by itself", () => {
    const yearly = { ...closing(monthOf(2027, 8)), isYearly: true } as const;
    const each = [2023, 2024, 2025, 2026].map((year) => closing(monthOf(year, 8)));
    const [once, apart] = [
      planWith(closed, { events: [yearly] }),
      planWith(closed, { events: each }),
    ];
    expect(once.goals).toEqual(apart.goals);
    expect(once.goals).not.toEqual(planWith(closed).goals);
    expect(once.market.events[0]).toMatchObject({ isYearly: true, isFelt: true });
  });

  it("needs a last month within the year of one that comes every year", () => {
    const open = { ...closing(AUGUST_2025), to: null, isYearly: true } as const;
    const long = { ...closing(AUGUST_2025), to: AUGUST_2026, isYearly: true } as const;
    const spans = { ...closing(monthOf(2025, 12)), to: monthOf(2026, 1), isYearly: true } as const;
    for (const event of [open, long])
      expect(() => planWith(calm, { events: [event] })).toThrow("eventYearly");
    const each = [2022, 2023, 2024, 2025, 2026].map((year) => ({
      ...closing(monthOf(year, 12)),
      to: monthOf(year + 1, 1),
    }));
    expect(planWith(calm, { events: [spans] }).goals).toEqual(
      planWith(calm, { events: each }).goals,
    );
  });

  it("takes a closing to come off its month and the whole, and says so", () => {
    const [open, shut] = [planWith(calm), planWith(calm, { events: [closing(AUGUST_2026)] })];
    shut.goals.forEach(({ why, weights, months, goal, expected }, i) => {
      const before = open.goals[i]!;
      expect(weights[7]! / before.weights[7]!).toBeCloseTo(11 / 21, 9);
      expect(weights[6]).toBe(before.weights[6]);
      const total = before.weights.reduce((sum, weight) => sum + weight, 0);
      expect(why.events).toBeCloseTo(1 - (before.weights[7]! * (10 / 21)) / total, 9);
      expect(expected).toBeLessThan(before.expected);
      expect(months.reduce((sum, part) => sum + part, 0)).toBe(goal);
    });
  });

  it("takes off what is expected just what the closed days would have been asked for", () => {
    // Ten months tell of no season, so that each month of the goals weighs the same; single months in them do not.
    const few: Results = {
      start: monthOf(2025, 3),
      people: calm.people.map(({ person, values }) => ({ person, values: values.slice(26) })),
    };
    for (const results of [few, calm]) {
      const open = planWith(results);
      const shut = planWith(results, { events: [closing(AUGUST_2026)] });
      shut.goals.forEach(({ expected, why }, i) => {
        const before = open.goals[i]!;
        expect(expected / before.expected).toBeCloseTo(why.events, 9);
        expect(shut.goals[i]!.months[0]! / before.months[0]!).toBeCloseTo(1, 1);
      });
      const lost = 1 - shut.team.goal / open.team.goal;
      const due = shut.goals.reduce((all, { why }) => all + 1 - why.events, 0) / 6;
      expect(lost).toBeCloseTo(due, 2);
      if (results === few) expect(due).toBeCloseTo(10 / 21 / 12, 9);
    }
  });

  it("closes a month altogether: nothing is due in it", () => {
    const size = { kind: "closed", days: 21 } as const;
    const { goals } = planWith(calm, { events: [{ ...closing(AUGUST_2026), size }] });
    expect(goals.map(({ months }) => months[7])).toEqual(goals.map(() => 0));
  });

  it("rebases what came before a new price: as if it had always held", () => {
    const cheap = sellers(12, 36, (month) => (month < AUGUST_2025 ? 1 : 1.25));
    const dear = sellers(12, 36, () => 1.25);
    const event = { name: "Price", from: AUGUST_2025, to: null };
    const told = planWith(cheap, { events: [{ ...event, size: { kind: "told", share: 0.25 } }] });
    planWith(dear).goals.forEach(({ expected }, i) => {
      expect(told.goals[i]!.expected / expected).toBeCloseTo(1, 9);
      expect(told.goals[i]!.why.events).toBe(1);
    });
  });

  it("keeps counts whole and their chances told", () => {
    const counts: Results = {
      start: START,
      people: closed.people.map(({ person, values }) => ({
        person,
        values: values.map((value) => Math.round(value! / 20)),
      })),
    };
    const events = [closing(AUGUST_2025), closing(AUGUST_2026)];
    const { goals } = planWith(counts, { isCount: true, events });
    for (const { goal, months, chance } of goals) {
      expect([goal, ...months].every(Number.isInteger)).toBe(true);
      expect(chance).toBeGreaterThan(0.55);
      expect(chance).toBeLessThan(0.75);
    }
  });

  it("shows a one-off sale in an event's month as it was sold", () => {
    const people = closed.people.map(({ person, values }, i) => ({
      person,
      values: values.map((value, at) => (i === 0 && at === 31 ? 900 : value)),
    }));
    const { windfalls } = planWith({ start: START, people }, { events: [closing(AUGUST_2025)] });
    expect(windfalls[0]).toMatchObject({ person: "Ana", month: AUGUST_2025 });
    expect(windfalls[0]!.value).toBeCloseTo(900, 6);
  });

  it("is refused where events close all that is known", () => {
    const shut = { name: "Shut", from: START, to: monthOf(2025, 12) };
    const events = [{ ...shut, size: { kind: "closed", days: 21 } as const }];
    expect(() => planWith(calm, { events })).toThrow("eventsCloseAll");
  });

  it("names what is measured, and what moves nothing", () => {
    const measured = { ...closing(AUGUST_2025), size: { kind: "measured" } as const };
    const { notices } = planWith(closed, { events: [measured, closing(monthOf(2020, 8))] });
    const [found, unfelt] = notices.filter(({ code }) => code.startsWith("event"));
    expect(found).toMatchObject({ code: "eventMeasured", facts: { name: "Closed in August" } });
    expect(unfelt).toEqual({ code: "eventUnfelt", facts: { name: "Closed in August" } });
  });
});

describe("a plan with an index", () => {
  const values = indexFrom(4, 36);
  const results = sellers(2, 36, (_, at) => values[at]! / 100);
  const about = (expected: readonly number[] | null, more = values) => ({
    metric: "Consumer index",
    results: { start: START, people: [{ person: "Ana", values: more }] },
    expected,
  });
  const usual = values.slice(-12).reduce((sum, value) => sum + value, 0) / 12;

  it("moves every month by what is expected of it", () => {
    const asUsual = planWith(results, { index: about(null) });
    const { elasticity, helps } = asUsual.market.index!.effect!;
    expect(helps).toBe(true);
    expect(asUsual.market.index!.usual).toBeCloseTo(usual, 9);
    const better = planWith(results, { index: about([1.1 * usual]) });
    better.goals.forEach(({ why, expected }, i) => {
      expect(why.events).toBeCloseTo(1.1 ** elasticity, 9);
      expect(expected / asUsual.goals[i]!.expected).toBeCloseTo(1.1 ** elasticity, 2);
    });
    expect(asUsual.goals.every(({ why }) => why.events === 1)).toBe(true);
  });

  it("says what it does: used, expected as usual, beyond what was seen, not the same for all", () => {
    const codesOf = (index: Choices["index"]) =>
      planWith(results, { index })
        .notices.map(({ code }) => code)
        .filter((code) => code.startsWith("index"));
    expect(codesOf(about(null))).toEqual(["indexUsed", "indexAsUsual"]);
    expect(codesOf(about([usual]))).toEqual(["indexUsed"]);
    expect(codesOf(about([300]))).toEqual(["indexUsed", "indexBeyond"]);
    const people = [
      { person: "Ana", values },
      { person: "Bo", values: values.map((value, at) => (at < 2 ? value + 1 : value)) },
    ];
    const uneven = { ...about([usual]), results: { start: START, people } };
    expect(codesOf(uneven)).toEqual(["indexDiffers", "indexUsed"]);
    expect(codesOf(about(null, indexFrom(77, 36)))).toEqual(["indexLeftOut"]);
    expect(codesOf(about(null, values.slice(0, 20)))).toEqual(["indexTooShort"]);
  });

  it("leaves the goals alone where it does not help", () => {
    const { goals } = planWith(results, { index: about([300], indexFrom(77, 36)) });
    expect(goals).toEqual(planWith(results).goals);
  });

  it("keeps a season that the index has, too", () => {
    const swung = values.map((value, at) => value * (1 + 0.3 * Math.sin((2 * Math.PI * at) / 12)));
    const seasonal = sellers(2, 36, (_, at) => swung[at]! / 100);
    const { goals, market } = planWith(seasonal, { index: about(null, swung) });
    expect(market.index!.effect!.helps).toBe(true);
    const without = planWith(seasonal).goals;
    goals.forEach(({ weights }, i) => {
      const [high, low] = [
        weights[3]! / weights[9]!,
        without[i]!.weights[3]! / without[i]!.weights[9]!,
      ];
      expect(high / low).toBeGreaterThan(0.85);
      expect(high / low).toBeLessThan(1.15);
    });
  });

  it("is refused where it is not above 0, never known, or told for another number of months", () => {
    const flawed = values.map((value, at) => (at === 3 ? 0 : value));
    expect(() => planWith(results, { index: about(null, flawed) })).toThrow("badIndex");
    expect(() => planWith(results, { index: about([-1]) })).toThrow("badIndex");
    expect(() => planWith(results, { index: about(null, []) })).toThrow("noIndex");
    expect(() => planWith(results, { index: about([1, 2, 3]) })).toThrow("indexExpected");
  });
});
