import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { type Elapsed, elapsedOf } from "../../../src/core/review/elapsed.ts";
import { paceOf } from "../../../src/core/review/pace.ts";
import { TOY_YEAR } from "../teams.ts";

const day = (month: number, of: number, year = 2026) => ({
  month: monthOf(year, month),
  day: of,
});
const FLAT = new Array<number>(12).fill(1);
const YEAR = { start: day(1, 1), end: day(12, 31) };

describe("elapsedOf", () => {
  it("counts whole months alike, however many days they have", () => {
    expect(elapsedOf(YEAR, day(6, 30), FLAT)).toEqual({
      share: 0.5,
      months: 6,
      weeksGone: 181 / 7,
      weeksLeft: 184 / 7,
    });
  });

  it("counts working days within a month", () => {
    // 11 of January's 22 working days are over after Thursday 15
    const { share, months } = elapsedOf(YEAR, day(1, 15), FLAT);
    expect(months).toBe(0.5);
    expect(share).toBeCloseTo(0.5 / 12, 12);
    expect(elapsedOf(YEAR, day(1, 18), FLAT).share).toBe(elapsedOf(YEAR, day(1, 16), FLAT).share);
  });

  it("weighs months by their season", () => {
    // the toy year's first eleven months are 8.9 of its 12, so December is more than a quarter
    expect(elapsedOf(YEAR, day(11, 30), TOY_YEAR).share).toBeCloseTo(8.9 / 12, 12);
  });

  it("counts part of a month at either end, and nothing before or after", () => {
    // Monday 2 to Friday 13 March: 10 of 22 working days
    const contest = { start: day(3, 2), end: day(3, 13) };
    expect(elapsedOf(contest, day(3, 6), FLAT).share).toBe(0.5);
    expect(elapsedOf(contest, day(3, 1), FLAT)).toMatchObject({ share: 0, weeksLeft: 12 / 7 });
    expect(elapsedOf(contest, day(9, 1), FLAT)).toMatchObject({ share: 1, weeksLeft: 0 });
  });

  it("counts calendar days where nobody works, or no month sells", () => {
    const weekend = { start: day(8, 1), end: day(8, 2) };
    expect(elapsedOf(weekend, day(8, 1), FLAT).share).toBe(0.5);
    const august = { start: day(8, 3), end: day(8, 12) };
    const closed = FLAT.map((factor, i) => (i === 7 ? 0 : factor));
    expect(elapsedOf(august, day(8, 5), closed).share).toBe(0.3);
  });

  it("has no weeks in a month that is closed, unless all are", () => {
    // August and its 31 days are closed: 212 days to the end of July, 122 from September on
    const august = FLAT.map((factor, i) => (i === 7 ? 0 : factor));
    const weeksOn = (asOf: ReturnType<typeof day>, factors: readonly number[], period = YEAR) => {
      const { weeksGone, weeksLeft } = elapsedOf(period, asOf, factors);
      return [weeksGone * 7, weeksLeft * 7].map(Math.round);
    };
    expect(weeksOn(day(7, 31), august)).toEqual([212, 122]);
    expect(weeksOn(day(8, 15), august)).toEqual([212, 122]);
    expect(weeksOn(day(9, 7), august)).toEqual([219, 115]);
    expect(weeksOn(day(9, 7), FLAT)).toEqual([250, 115]);
    const closing = { start: day(7, 20), end: day(8, 31) };
    expect(weeksOn(day(7, 31), august, closing)).toEqual([12, 0]);
    const closed = { start: day(8, 1), end: day(8, 31) };
    expect(weeksOn(day(8, 10), august, closed)).toEqual([10, 21]);
  });

  it("asks of a month that is closed in part for its open share, and counts its open weeks", () => {
    // Half of August is closed: 7 of 11.5 months are over at its beginning, 7.5 at its end
    const open = FLAT.map((_, i) => (i === 7 ? 0.5 : 1));
    const [before, after] = [day(7, 31), day(8, 31)].map((on) => elapsedOf(YEAR, on, FLAT, open));
    expect(before!.share).toBeCloseTo(7 / 11.5, 12);
    expect(after!.share).toBeCloseTo(7.5 / 11.5, 12);
    expect(before!.weeksLeft).toBeCloseTo((15.5 + 122) / 7, 12);
    expect(after!.weeksGone).toBeCloseTo((212 + 15.5) / 7, 12);
    // A month that is closed wholly, as its factor of 0 says it
    const [shut, zero] = [0, 7].map((i) => FLAT.map((_, at) => (at === i ? 0 : 1)));
    expect(elapsedOf(YEAR, day(9, 7), FLAT, zero!)).toEqual(elapsedOf(YEAR, day(9, 7), zero!));
    // A period that begins in another month than January
    const spring = { start: day(3, 1), end: day(5, 31) };
    expect(elapsedOf(spring, day(3, 31), FLAT, shut!)).toEqual(elapsedOf(spring, day(3, 31), FLAT));
  });

  it("never falls as days go by, and ends at 1", () => {
    const anyDay = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(anyDay, anyDay, ([month, of], [otherMonth, other]) => {
        const [one, two] = [day(month, of), day(otherMonth, other)];
        const isFirst = one.month < two.month || (one.month === two.month && of <= other);
        const [first, second] = isFirst ? [one, two] : [two, one];
        const share = (asOf: typeof one) => elapsedOf(YEAR, asOf, TOY_YEAR).share;
        expect(share(first)).toBeLessThanOrEqual(share(second));
      }),
      { numRuns: 50 },
    );
    expect(elapsedOf(YEAR, YEAR.end, TOY_YEAR).share).toBe(1);
  });
});

describe("paceOf", () => {
  const half: Elapsed = { share: 0.5, months: 6, weeksGone: 26, weeksLeft: 26 };

  it("believes two thirds of a pace after six months", () => {
    // 660 of 600: the rest of 600 comes 2/3 · 10 % above
    const { expected, pace, projection, perWeek, perWeekSoFar } = paceOf(1200, 660, half);
    expect([expected, pace]).toEqual([600, 1.1]);
    expect(projection).toBeCloseTo(660 + 600 * (1 + (2 / 3) * 0.1), 9);
    expect(perWeek).toBe(540 / 26);
    expect(perWeekSoFar).toBe(660 / 26);
  });

  it("needs 4.2 a week for seven weeks where 3.6 came so far", () => {
    const elapsed: Elapsed = { share: 5 / 12, months: 1.25, weeksGone: 5, weeksLeft: 7 };
    const { perWeek, perWeekSoFar } = paceOf(18 + 29.4, 18, elapsed);
    expect(perWeek).toBeCloseTo(4.2, 12);
    expect(perWeekSoFar).toBeCloseTo(3.6, 12);
  });

  it("draws its lines at 100, 90 and 75 %", () => {
    const statuses = [600, 599, 540, 539, 450, 449].map(
      (actual) => paceOf(1200, actual, half).status,
    );
    expect(statuses).toEqual(["ahead", "onTrack", "onTrack", "watch", "watch", "help"]);
  });

  it("says nothing of a pace before the first day, and nothing of weeks after the last", () => {
    const before: Elapsed = { share: 0, months: 0, weeksGone: 0, weeksLeft: 52 };
    expect(paceOf(520, 0, before)).toEqual({
      ...{ expected: 0, pace: null, projection: 520, status: "notBegun" },
      ...{ perWeek: 10, perWeekSoFar: null },
    });
    const after: Elapsed = { share: 1, months: 12, weeksGone: 52, weeksLeft: 0 };
    expect(paceOf(520, 468, after)).toEqual({
      ...{ expected: 520, pace: 0.9, projection: 468, status: "onTrack" },
      ...{ perWeek: null, perWeekSoFar: 9 },
    });
  });

  it("asks no more a week than is left, on the last days", () => {
    const elapsed: Elapsed = { share: 0.99, months: 0.99, weeksGone: 4, weeksLeft: 2 / 7 };
    expect(paceOf(100, 90, elapsed).perWeek).toBe(10);
    expect(paceOf(100, 120, elapsed).perWeek).toBe(0);
  });

  it("calls a goal of 0 reached, and stays finite whatever the numbers", () => {
    expect(paceOf(0, 0, half)).toMatchObject({ pace: null, projection: 0, status: "ahead" });
    for (const goal of [1e-320, 1e15])
      for (const actual of [-1e15, 1e15]) {
        const { pace, ...rest } = paceOf(goal, actual, { ...half, share: 1e-6 });
        expect(pace === null || Number.isFinite(pace)).toBe(true);
        expect(Number.isFinite(rest.projection)).toBe(true);
      }
  });
});
