import fc from "fast-check";
import { type Month, monthOf } from "../../src/core/calendar/month.ts";
import type { Choices } from "../../src/core/choices.ts";
import type { Results } from "../../src/core/history/results.ts";
import type { Commission } from "../../src/core/incentives/pay-rule.ts";
import { USUAL_CURVE } from "../../src/core/incentives/payout-curve.ts";
import type { MarketEvent } from "../../src/core/market/market-event.ts";
import type { MarketIndex } from "../../src/core/market/market-index.ts";
import type { Stay } from "../../src/core/people/exposure.ts";
import type { PlanOf } from "../../src/core/plan.ts";
import { usualChoices } from "../../src/core/usual-choices.ts";

const JAN_2023 = monthOf(2023, 1);
export const YEAR_2025 = { start: monthOf(2025, 1), months: 12 };

/** A team by name; every person's months from January 2023 on. */
export const team = (
  people: Readonly<Record<string, readonly (number | null)[]>>,
  start: Month = JAN_2023,
): Results => ({
  start,
  people: Object.entries(people).map(([person, values]) => ({ person, values })),
});

/** n months of something. */
export const months = <T>(count: number, at: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => at(i));

/** A year with a strong December and a quiet August, mean 1. */
export const TOY_YEAR = [0.8, 0.6, 0.7, 0.7, 0.7, 0.8, 0.8, 0.5, 0.8, 1, 1.5, 3.1] as const;

/** ±1, ±2 … around 0 without any clock or chance: a fixed, uneven pattern. */
export const wobble = (i: number, person = 0): number => ((i * 7 + person * 5) % 11) / 5 - 1;

export const planAt = (planOf: PlanOf, results: Results, choices: Partial<Choices> = {}) =>
  planOf(results, { ...usualChoices(YEAR_2025), ...choices });

/** What sheets hold: steady sellers, counts, closed months, refunds, gaps, nothing at all. */
const value = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 1, max: 200, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constant(null) },
);
const refund = fc.double({ min: -300, max: -1, noNaN: true });
const spike = fc.double({ min: 1e4, max: 1e6, noNaN: true });

const teamOf = (
  month: fc.Arbitrary<number | null>,
  most: { people: number; months: number },
): fc.Arbitrary<Results> =>
  fc
    .tuple(fc.integer({ min: 1, max: most.people }), fc.integer({ min: 3, max: most.months }))
    .chain(([people, length]) =>
      fc
        .array(fc.array(month, { minLength: length, maxLength: length }), {
          minLength: people,
          maxLength: people,
        })
        .map((rows) => ({
          start: JAN_2023,
          people: rows.map((values, i) => ({ person: `P${i}`, values })),
        })),
    )
    // enough to say anything: three months that somebody knows
    .filter(
      ({ people }) =>
        people[0]!.values.filter((_, i) => people.some(({ values }) => values[i] !== null))
          .length >= 3,
    );

/** Results that never fall below zero. */
export const anyTeam = teamOf(
  fc.oneof({ weight: 20, arbitrary: value }, { weight: 1, arbitrary: spike }),
  { people: 8, months: 40 },
);

/** Results of any kind, refunds included. */
export const wildTeam = teamOf(
  fc.oneof(
    { weight: 10, arbitrary: value },
    { weight: 1, arbitrary: spike },
    { weight: 2, arbitrary: refund },
  ),
  { people: 8, months: 40 },
);

const day = fc.record({
  month: fc.integer({ min: JAN_2023, max: JAN_2023 + 70 }).map((m) => m as Month),
  day: fc.integer({ min: 1, max: 28 }),
});
const stay = (person: string): fc.Arbitrary<Stay> =>
  fc.record({
    person: fc.constant(person),
    hired: fc.option(day),
    ended: fc.constant(null),
    leaves: fc.array(fc.record({ from: day, to: fc.option(day) }), { maxLength: 1 }),
  });

/** Who is there, in which period, and how sure the goals shall be. */
export const anyChoices: fc.Arbitrary<Choices> = fc
  .record({
    period: fc.record({
      start: fc.integer({ min: JAN_2023 + 40, max: JAN_2023 + 60 }).map((m) => m as Month),
      months: fc.constantFrom(1, 3, 6, 12),
    }),
    probability: fc.double({ min: 0.5, max: 0.8, noNaN: true }),
    growth: fc.oneof(fc.constant(null), fc.double({ min: -0.5, max: 1, noNaN: true })),
    gone: fc.oneof(fc.constant(null), fc.subarray(["P0", "P1", "P2", "Nobody"])),
    ramp: fc.oneof(
      fc.integer({ min: 0, max: 12 }),
      fc.array(
        fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4),
        { maxLength: 6 },
      ),
    ),
    stays: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.tuple(stay("P1"), stay("P3"), stay("Newcomer")) },
    ),
  })
  .map((choices) => ({ ...usualChoices(choices.period), ...choices }));

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Told or by closed days: whether one can be measured depends on the results. */
const anyEvent: fc.Arbitrary<MarketEvent> = fc
  .record({
    from: fc.integer({ min: JAN_2023 - 5, max: JAN_2023 + 70 }),
    lasts: fc.constantFrom(1, 2, 12, null),
    size: fc.oneof(
      fc
        .constantFrom(-0.99, -0.5, 0.05, 1, 2)
        .map((part) => ({ kind: "told", share: part }) as const),
      fc.constantFrom(0, 5, 10).map((days) => ({ kind: "closed", days }) as const),
    ),
  })
  .map(({ from, lasts, size }) => ({
    ...{ name: "Fair", from: from as Month, size },
    to: lasts === null ? null : ((from + lasts - 1) as Month),
  }));

const anyIndex: fc.Arbitrary<MarketIndex> = fc
  .tuple(
    fc.array(fc.double({ min: 1, max: 200, noNaN: true }), { minLength: 40, maxLength: 40 }),
    fc.option(fc.double({ min: 50, max: 150, noNaN: true })),
  )
  .map(([values, expected]) => ({
    metric: "Index",
    results: { start: JAN_2023, people: [{ person: "P0", values }] },
    expected: expected === null ? null : [expected],
  }));

/** Those, and whatever else the six steps may ask. */
export const anySteps: fc.Arbitrary<Choices> = fc
  .tuple(
    anyChoices,
    fc.record({
      isCount: fc.boolean(),
      season: fc.oneof(fc.constant(null), fc.constant(TOY_YEAR)),
      events: fc.array(anyEvent, { maxLength: 3 }),
      index: fc.option(anyIndex),
      potential: fc.option(
        fc.record({
          support: share,
          isCoached: fc.boolean(),
          penetration: share,
          ceiling: fc.double({ min: 0.1, max: 1, noNaN: true }),
        }),
      ),
      resources: fc.array(
        fc.record({
          name: fc.constantFrom("Back office", "Supplier"),
          available: fc.integer({ min: 0, max: 2000 }),
          need: fc.constantFrom(0, 0.5, 1, 3),
          utilisation: fc.constantFrom(0.85, 1),
          backlog: fc.integer({ min: 0, max: 50 }),
        }),
        { maxLength: 2 },
      ),
      announced: fc.option(
        fc.record({
          goals: fc
            .integer({ min: 1, max: 2000 })
            .map((goal) => new Map([["P0", goal] as const, ["P2", 2 * goal] as const])),
          hasCause: fc.boolean(),
          maxStep: fc.constantFrom(0, 0.05, 0.2),
        }),
      ),
      reviewMonths: fc.constantFrom(0, 1, 3),
      incentives: fc.option(
        fc.record({
          targets: fc.constant(new Map([["P0", 1000] as const, ["P1", 500] as const])),
          curve: fc.constant(USUAL_CURVE),
          cap: fc.constantFrom(null, 2),
          payoutMonths: fc.constantFrom(3, 12, 12, 12),
          annualShare: fc.constantFrom(0, 0.2),
          teamShare: fc.constantFrom(0, 0.3),
          budget: fc.constantFrom(null, 1500),
          commission: fc.constantFrom<Commission | null>(null, null, {
            tiers: [[0, 0.1] as const, [500, 0.2] as const],
            mode: "retroactive",
          }),
        }),
      ),
    }),
  )
  .map(([choices, steps]) => ({ ...choices, ...steps }));

/** The same team in another unit. */
export const scaled = ({ start, people }: Results, factor: number): Results => ({
  start,
  people: people.map(({ person, values }) => ({
    person,
    values: values.map((x) => (x === null ? null : x * factor)),
  })),
});
