import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import type { IncentivePlan } from "../../../src/core/choices.ts";
import { incentiveCosts } from "../../../src/core/incentives/incentive-cost.ts";
import { incentiveNotices } from "../../../src/core/incentives/incentive-notices.ts";
import { isOfIncentives } from "../../../src/core/incentives/notice-codes.ts";
import { paidByOne } from "../../../src/core/incentives/paid.ts";
import { type PayoutCurve, USUAL_CURVE } from "../../../src/core/incentives/payout-curve.ts";
import type { Spiff } from "../../../src/core/incentives/spiffs.ts";

const YEAR = { start: monthOf(2026, 1), months: 12 };
const PEOPLE = 10;

/** Ten people whose attainment has a mean of 1.02 and a deviation of 15 %, with 1,000 each. */
const of = (
  change: Partial<IncentivePlan>,
  sd = 15,
  once: number | null = null,
  closed: readonly number[] = [],
  away: Readonly<Record<string, (month: number) => boolean>> = {},
) => {
  const targets = new Map(Array.from({ length: PEOPLE }, (_, i) => [`P${i}`, 1000]));
  const months = Array.from({ length: YEAR.months }, (_, i) => (closed.includes(i) ? 0 : 1));
  const plan: IncentivePlan = { targets, curve: USUAL_CURVE, cap: null, ...change };
  const paid = [...targets.values()].map((target) =>
    paidByOne({ expected: 102, sd, goal: 100, target }),
  );
  const goals = [...targets.keys()].map((person) => ({
    person,
    months: months.map((goal, i) => (away[person]?.(i) ? 0 : goal)),
  }));
  return incentiveNotices(plan, YEAR, { ...incentiveCosts(plan)(paid), once }, goals);
};
const codes = (change: Partial<IncentivePlan>, sd?: number) =>
  of(change, sd).map(({ code }) => code);

const SOFT: PayoutCurve = [
  [0.5, 0],
  [0.7, 0.4],
  [1, 1],
  [1.2, 1.5],
];

describe("incentiveNotices", () => {
  it("flags the usual curve's one cliff with what jumps, and nothing else of it", () => {
    expect(of({})).toEqual([
      { code: "curveCliff", facts: { attainment: 0.8, payout: 0.5, amount: 500, months: null } },
    ]);
    expect(codes({ curve: SOFT })).toEqual([]);
    expect(of({}).every(({ code }) => isOfIncentives(code))).toBe(true);
  });

  it("tells what paying once would cost where parts change it by a twentieth", () => {
    const { expected } = incentiveCosts({ curve: SOFT, cap: null })(
      Array.from({ length: PEOPLE }, () =>
        paidByOne({ expected: 102, sd: 15, goal: 100, target: 1000 }),
      ),
    );
    const withOnce = (once: number) => of({ curve: SOFT, payoutMonths: 3 }, 15, once).slice(1);
    expect(withOnce(expected * 0.96)).toEqual([]);
    expect(withOnce(expected * 1.04)).toEqual([]);
    for (const once of [expected * 0.9, expected * 1.1])
      expect(withOnce(once)).toEqual([{ code: "paidOnce", facts: { months: 3, expected, once } }]);
  });

  it("shares the amount among the parts that have a goal", () => {
    const eachWith = (closed: readonly number[]) => {
      const [first] = of({ payoutMonths: 3 }, 15, null, closed);
      return (first!.facts as { each: number }).each;
    };
    expect([eachWith([]), eachWith([0, 1]), eachWith([0, 1, 2])]).toEqual([1 / 4, 1 / 4, 1 / 3]);
  });

  it("flags what the goals' own distributions make of threshold and excellence", () => {
    const wide = of({}, 40);
    expect(wide.map(({ code }) => code)).toEqual(["curveCliff", "thresholdHard", "excellenceFar"]);
    const [, threshold, excellence] = wide;
    expect(threshold!.facts).toMatchObject({ attainment: 0.8 });
    // R: pnorm((1.02 - 0.8) / 0.4), pnorm((1.02 - 1.2) / 0.4)
    expect((threshold!.facts as { passing: number }).passing).toBeCloseTo(0.708840313211654, 9);
    expect((excellence!.facts as { reached: number }).reached).toBeCloseTo(0.32635522028792, 9);
    // R: qnorm(0.9, 1.02, 0.4)
    expect((excellence!.facts as { inTen: number }).inTen).toBeCloseTo(1.53262062621784, 9);
    expect(codes({ curve: [...SOFT.slice(0, 3), [1.5, 2]] })).toEqual(["excellenceFar"]);
  });

  it("says nothing of a point for the best that the limit does not let pay more than itself", () => {
    const codesWith = (cap: number) => of({ cap }, 40).map(({ code }) => code);
    expect(USUAL_CURVE[2]).toEqual([1.2, 1.5]);
    expect(codesWith(1.6)).toContain("excellenceFar");
    expect(codesWith(1.5)).not.toContain("excellenceFar");
    expect(codesWith(1.2)).not.toContain("excellenceFar");
  });

  it("advises a point of the curve only between its neighbours", () => {
    // By these goals 10 in 100 get as far as 153 %, and the usual curve has its next point at 140 %.
    const [, , usual] = of({}, 40);
    expect(usual).toMatchObject({ code: "excellenceFar", facts: { isBetween: false } });
    const three: PayoutCurve = USUAL_CURVE.slice(0, 3);
    expect(of({ curve: three }, 40)[2]).toMatchObject({ facts: { isBetween: true } });
    const steps = fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 1, maxLength: 3 });
    let advised = 0;
    fc.assert(
      fc.property(steps, fc.integer({ min: 2, max: 60 }), (widths, sd) => {
        const beyond = widths.map((_, i) => 100 + widths.slice(0, i + 1).reduce((a, b) => a + b));
        const curve: PayoutCurve = [
          ...SOFT.slice(0, 3),
          ...beyond.map((at, i) => [at / 100, 1.2 + 0.2 * i] as const),
        ];
        const [found] = of({ curve }, sd).flatMap((notice) =>
          notice.code === "excellenceFar" ? [notice.facts] : [],
        );
        if (!found) return;
        const typed = Math.round(100 * found.inTen);
        const isBetween = typed > 100 && typed < (beyond[1] ?? Number.POSITIVE_INFINITY);
        advised += isBetween ? 1 : 0;
        expect(found.isBetween).toBe(isBetween);
      }),
    );
    expect(advised).toBeGreaterThan(0);
  });

  it("flags an accelerator beyond 2.5, a decelerator and a low cap", () => {
    const steep: PayoutCurve = [...SOFT.slice(0, 3), [1.2, 1.7]];
    expect(of({ curve: steep })).toContainEqual({
      code: "curveSteep",
      facts: { slope: expect.closeTo(3.5, 9), most: 2.5 },
    });
    const slowing: PayoutCurve = [...SOFT, [1.4, 1.6]];
    expect(of({ curve: slowing })).toEqual([{ code: "curveSlows", facts: { attainment: 1.2 } }]);
    // With a limit of 150 % nothing more is paid from 120 % of the goal on; one of 140 % comes before.
    expect(codes({ curve: slowing, cap: 1.55 })).toContain("curveSlows");
    expect(codes({ curve: slowing, cap: 1.5 })).toEqual([]);
    expect(codes({ curve: [...SOFT.slice(0, 3), [1.2, 1.5], [1.3, 2]], cap: 1.4 })).toEqual([]);
    expect(of({ curve: SOFT, cap: 1.1 })).toEqual([
      { code: "capLow", facts: { cap: 1.1, least: 1.2 } },
    ]);
    expect(codes({ curve: SOFT, cap: 1.2 })).toEqual([]);
  });

  it("says of a budget that nobody can be paid more where a limit keeps all within it", () => {
    const isSure = (given: Parameters<typeof of>[0]) => {
      const [notice] = of(given).filter(({ code }) => code === "budgetChance");
      return (notice!.facts as { isSure: boolean }).isSure;
    };
    const most = 1.2 * 1000 * PEOPLE;
    expect(isSure({ curve: SOFT, cap: 1.2, budget: most })).toBe(true);
    expect(isSure({ curve: SOFT, cap: 1.2, budget: most - 1 })).toBe(false);
    expect(isSure({ curve: SOFT, budget: 100 * most })).toBe(false);
  });

  it("says what is paid in parts and by the team, and what a budget is good for", () => {
    const notices = of({ curve: SOFT, teamShare: 0.2, budget: 9000 });
    expect(notices.map(({ code }) => code)).toEqual(["paidByTeam", "budgetChance"]);
    const { chance, over, isLikelyOver } = notices[1]!.facts as Record<string, unknown>;
    expect(chance).toBeLessThan(0.5);
    expect(isLikelyOver).toBe(true);
    expect(over).toBeGreaterThan(0);
    const quarters = { payoutMonths: 3, annualShare: 0.2 };
    expect(of({ curve: SOFT, ...quarters })).toEqual([
      {
        code: "paidInParts",
        facts: { months: 3, each: expect.closeTo(0.2, 12), whole: 0.2, amount: 1000 },
      },
    ]);
    expect(of(quarters)[1]).toMatchObject({
      code: "curveCliff",
      facts: { amount: expect.closeTo(100, 9), months: 3 }, // half of a fifth of 1,000
    });
    const unlike = new Map([
      ["A", 1000],
      ["B", 2000],
    ]);
    expect(of({ curve: SOFT, ...quarters, targets: unlike })[0]!.facts).toMatchObject({
      amount: null,
    });
    expect(codes({ curve: SOFT, payoutMonths: 12 })).toEqual([]);
  });

  it("names who is paid in fewer parts than the team, how many and how much, not who has no goal", () => {
    const away = (from: number, until: number) => (i: number) => i >= from && i < until;
    const [, fewer] = of({ curve: SOFT, payoutMonths: 1, annualShare: 0.2 }, 15, null, [0], {
      P1: away(5, 8),
      P2: away(0, 12),
      P3: away(0, 1),
    });
    expect(fewer).toEqual({
      code: "fewerParts",
      facts: { months: 1, people: ["P1"], counts: [8], pays: [expect.closeTo(100, 9)] },
    });
    const unpaid = new Map([["P0", 1000]]);
    const tiers = [[0, 0.05]] as const;
    const isSilent = (change: Partial<IncentivePlan>) =>
      !of({ payoutMonths: 1, ...change }, 15, null, [], { P1: away(5, 8) }).some(
        ({ code }) => code === "fewerParts",
      );
    expect(isSilent({})).toBe(false);
    expect(isSilent({ targets: unpaid })).toBe(true);
    expect(isSilent({ payoutMonths: 12 })).toBe(true);
    expect(isSilent({ commission: { tiers, mode: "marginal" } })).toBe(true);
  });

  it("flags the jumps of a retroactive commission, which takes the curve's place", () => {
    const tiers = [
      [0, 0.05],
      [80, 0.07],
      [110, 0.08],
    ] as const;
    expect(codes({ commission: { tiers, mode: "marginal" } })).toEqual(["commissionInstead"]);
    expect(of({ commission: { tiers, mode: "retroactive" } })[1]).toEqual({
      code: "commissionJumps",
      facts: { from: 80, amount: expect.closeTo(1.6, 9) },
    });
  });
});

describe("notices of short contests", () => {
  const spiff: Spiff = {
    ...{ name: "Spring", from: monthOf(2026, 3), weeks: 6, prize: 100, winners: 3, metric: null },
  };
  const say = (...changes: Partial<Spiff>[]) =>
    codes({ curve: SOFT, spiffs: changes.map((change) => ({ ...spiff, ...change })) });

  it("have nothing against one of six weeks with three equal prizes", () => {
    expect(say({})).toEqual([]);
  });

  it.each([
    [{ weeks: 9 }, "spiffLong"],
    [{ winners: 1 }, "spiffFewWinners"],
    [{ winners: 11, prize: 10 }, "spiffTooManyWinners"],
    [{ prize: 170 }, "spiffsDear"], // 510 of 10,000
    [{ from: monthOf(2026, 12), weeks: 5 }, "spiffAtTheEnd"], // until 4 January
    [{ from: monthOf(2027, 1) }, "spiffOutside"],
    [{ from: monthOf(2025, 12) }, "spiffOutside"],
  ] as const)("are of %j: %s", (change, code) => {
    expect(say(change)).toEqual([code]);
  });

  it("let one end the day before the period's last", () => {
    expect(say({ from: monthOf(2026, 12), weeks: 30 / 7 })).toEqual([]); // until 30 December
  });

  it("are for more than three a year", () => {
    const cheap = { prize: 10 };
    expect(say(cheap, cheap, cheap)).toEqual([]);
    expect(say(cheap, cheap, cheap, cheap)).toEqual(["spiffsMany"]);
  });
});
