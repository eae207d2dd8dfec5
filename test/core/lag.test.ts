import { describe, expect, it } from "vitest";
import { addMonths } from "../../src/core/calendar/month.ts";
import type { Stage } from "../../src/core/choices.ts";
import type { Results } from "../../src/core/history/results.ts";
import type { MarketEvent } from "../../src/core/market/market-event.ts";
import type { Stay } from "../../src/core/people/exposure.ts";
import { planOf } from "../../src/core/plan.ts";
import { months, planAt, TOY_YEAR, team } from "./teams.ts";

const YEARS = 36;
/** A strong season, so that a shift by months shows. */
const sold = (i: number, usual: number): number => Math.round(usual * TOY_YEAR[i % 12]!);
const sales = team({
  Ana: months(YEARS, (i) => sold(i, 100)),
  Bo: months(YEARS, (i) => sold(i, 60)),
});
const PERIOD = { start: addMonths(sales.start, YEARS), months: 12 };
/** Calls of which twenty go to each sale `lag` months later. */
const calls = (lag: number): Results => ({
  start: sales.start,
  people: [
    { person: "Ana", values: months(YEARS, (i) => 20 * sold(i + lag, 100)) },
    { person: "Bo", values: months(YEARS, (i) => 20 * sold(i + lag, 60)) },
  ],
});
const stage = (lag: number, told = lag): Stage => ({
  ...{ metric: "calls", results: calls(lag), isCount: true, minutes: 5, lag: told },
});
/** Closed so many days, or all of them, from one place of the period's months to another. */
const closed = (first: number, last = first, days = 21): MarketEvent => ({
  ...{ name: "Closed", from: addMonths(PERIOD.start, first), to: addMonths(PERIOD.start, last) },
  size: { kind: "closed", days },
});
const planWith = (stages: readonly Stage[]) => planAt(planOf, sales, { period: PERIOD, stages });

describe("a step that comes months before what it leads to", () => {
  const [ana] = planWith([stage(2)]).activities[0]!.people;

  it("has its rate from the months that belong together", () => {
    expect(ana!.perUnit).toBeCloseTo(20, 6);
    // Sales that grow by 4 a month: the calls of a month are 20 times what comes two months later.
    const growing = team({ Ana: months(YEARS, (i) => 100 + 4 * i) });
    const ahead = team({ Ana: months(YEARS, (i) => 20 * (108 + 4 * i)) });
    const perUnit = (lag: number) =>
      planAt(planOf, growing, {
        period: PERIOD,
        stages: [{ ...stage(2), results: ahead, lag }],
      }).activities[0]!.people[0]!.perUnit;
    expect(perUnit(2)).toBeCloseTo(20, 6);
    expect(perUnit(0)).toBeGreaterThan(20.5);
  });

  it("asks in a month for what the goal takes so many months later", () => {
    const plan = planWith([stage(2)]);
    const { goal, months: parts } = plan.goals[0]!;
    const { need } = plan.activities[0]!.people[0]!;
    for (const i of months(10, (at) => at)) {
      const due = 20 * parts[i + 2]!;
      expect(Math.abs(need!.months[i]! - due)).toBeLessThan(0.02 * due + 20 * plan.step);
    }
    // the two months behind the period, at the rate of the goal: January and February again
    const behind = 20 * (parts[0]! + parts[1]!);
    const last = need!.months[10]! + need!.months[11]!;
    expect(Math.abs(last - behind)).toBeLessThan(0.05 * behind + 40 * plan.step);
    expect(need!.months.reduce((sum, part) => sum + part, 0)).toBe(need!.need);
    expect(need!.need).toBeGreaterThan(0.9 * 20 * goal);
  });

  it("adds up over steps, and leaves one without a lag as it is", () => {
    const visits: Stage = { ...stage(0), metric: "visits", results: scaledDown(calls(0)) };
    const plan = planWith([stage(2), visits]);
    expect(plan.activities.map(({ lead }) => lead)).toEqual([2, 0]);
    const twice = planWith([stage(2), { ...visits, lag: 3 }]);
    expect(twice.activities.map(({ lead }) => lead)).toEqual([5, 3]);
    const alone = planWith([visits]);
    expect(plan.activities[1]!.people[0]!.need!.months).toEqual(
      alone.activities[0]!.people[0]!.need!.months,
    );
  });

  it("is said, with how many months", () => {
    expect(planWith([stage(2)]).notices).toContainEqual({
      code: "stageAhead",
      facts: {
        ...{ metric: "calls", months: 2, done: PERIOD.start, closed: null },
        early: { goal: PERIOD.start, done: addMonths(PERIOD.start, -2), closedFrom: null },
        serves: addMonths(PERIOD.start, 2),
      },
    });
    expect(planWith([stage(0)]).notices.some(({ code }) => code === "stageAhead")).toBe(false);
  });

  describe("of which fewer were begun lately", () => {
    const usual = team({ Ana: months(YEARS, () => 100), Bo: months(YEARS, () => 60) });
    /** Begun in each of the last months; before them 200 and 120. */
    const begun = (last: readonly number[], lag: number, share = 1, length = YEARS): Stage => {
      const valuesOf = (each: number) =>
        months(length, (i) => Math.round(share * each * (last[i - length + last.length] ?? 1)));
      const people = [
        { person: "Ana", values: valuesOf(200) },
        { person: "Bo", values: valuesOf(120) },
      ];
      return { ...stage(lag), results: { start: addMonths(usual.start, YEARS - length), people } };
    };
    const said = (stages: readonly Stage[]) =>
      planAt(planOf, usual, { period: PERIOD, stages }).notices.filter(
        ({ code }) => code === "fewBegun",
      );

    it("is said with the months that start with too little, which no goal tells of", () => {
      const of = (i: number) => addMonths(PERIOD.start, i);
      const [notice, ...others] = said([begun([0.25, 0.25], 2)]);
      expect(others).toEqual([]);
      expect(notice!.facts).toEqual({
        ...{ metric: "calls", from: of(-2), to: of(-1), count: 80, before: 320 },
        ...{ serves: [of(0), of(1)], hasGoal: false },
      });
      const goalsOf = (one: Stage) =>
        planAt(planOf, usual, { period: PERIOD, stages: [one] }).goals.map(({ goal }) => goal);
      expect(goalsOf(begun([0.25, 0.25], 2))).toEqual(goalsOf(begun([], 2)));
    });

    it("is not said of few enough for chance, of a small fall, without a lag or with little before", () => {
      expect(said([begun([0.65, 0.65], 2)])).toEqual([]);
      expect(said([begun([0.55, 0.55], 2)])).toHaveLength(1);
      expect(said([begun([0.5, 0.5], 2, 0.03)])).toEqual([]);
      expect(said([begun([0.25, 0.25], 0)])).toEqual([]);
      expect(said([begun([0.25, 0.25], 2, 1, 4)])).toEqual([]);
      expect(said([begun([0.25, 0.25], 2, 1, 5)])).toHaveLength(1);
      expect(said([{ ...begun([0.25, 0.25], 2), isCount: false }])).toEqual([]);
    });

    it("is not said of a season's usual low, and of the first such step alone", () => {
      const low = Array.from({ length: 14 }, (_, i) => (i < 2 || i > 11 ? 0.25 : 1));
      expect(said([begun(low, 2)])).toEqual([]);
      const second = { ...begun([0.2], 1), metric: "visits" };
      expect(said([begun([0.25, 0.25, 0.25], 2), second]).map(({ facts }) => facts)).toEqual([
        expect.objectContaining({ metric: "calls" }),
      ]);
      expect(said([begun([], 2), second]).map(({ facts }) => facts)).toEqual([
        expect.objectContaining({ metric: "visits", count: 64 }),
      ]);
    });
  });

  it("is said of months that sell: a closed one has no goal that anything serves", () => {
    const said = (events: readonly MarketEvent[], lag: number) =>
      planAt(planOf, sales, { period: PERIOD, stages: [stage(lag)], events }).notices.find(
        ({ code }) => code === "stageAhead",
      )?.facts;
    // March is closed, so two months of work before April are January and February: May's is February's.
    expect(said([closed(2)], 2)).toEqual({
      ...{ metric: "calls", months: 2 },
      early: { goal: PERIOD.start, done: addMonths(PERIOD.start, -2), closedFrom: null },
      ...{ done: addMonths(PERIOD.start, 3), serves: addMonths(PERIOD.start, 5) },
      closed: { month: addMonths(PERIOD.start, 2), isPart: false },
    });
    // January to March are closed: what April takes is done two months of work before, in November.
    expect(said([closed(0, 2)], 2)).toMatchObject({
      ...{ done: addMonths(PERIOD.start, 3), serves: addMonths(PERIOD.start, 5) },
      early: {
        ...{ goal: addMonths(PERIOD.start, 3), done: addMonths(PERIOD.start, -2) },
        closedFrom: PERIOD.start,
      },
      closed: null,
    });
    expect(said([closed(7, 7, 10)], 2)).toMatchObject({
      closed: { month: addMonths(PERIOD.start, 7), isPart: true },
    });
  });

  describe("where a month is closed", () => {
    const needOf = (events: readonly MarketEvent[], lag: number) => {
      const plan = planAt(planOf, sales, { period: PERIOD, stages: [stage(lag)], events });
      return { goal: plan.goals[0]!, ...plan.activities[0]!.people[0]!, time: plan.time[0]! };
    };
    const shareIn = ({ goal: { weights } }: ReturnType<typeof needOf>, i: number) =>
      weights[i]! / weights.reduce((all, weight) => all + weight, 0);

    it("has what would be done then done in the months before it, no month twice", () => {
      const one = needOf([closed(4)], 1);
      expect(one.need!.months[4]).toBe(0);
      expect(one.feeds[4]).toBe(0);
      // April serves no closed May, but June in its place.
      expect(one.feeds[3]).toBeCloseTo(shareIn(one, 5), 9);
      expect(one.feeds.slice(5, 11)).toEqual(
        [6, 7, 8, 9, 10, 11].map((i) => expect.closeTo(shareIn(one, i), 9)),
      );
      const two = needOf([closed(4)], 2);
      expect(two.feeds[4]).toBe(0);
      expect(two.feeds.slice(2, 4)).toEqual([5, 6].map((i) => expect.closeTo(shareIn(two, i), 9)));
    });

    it("asks of a month that is closed in part for as much a day as of its neighbours", () => {
      // August is open for 11 of 21 days. Nothing is sold on the others, so no more is due in all.
      const one = needOf([closed(7, 7, 10)], 2);
      const open = 11 / 21;
      expect(one.feeds[5]).toBeCloseTo(
        shareIn(one, 7) + (1 - open) * shareIn(one, 8), // June: August's open days, then September's first
        9,
      );
      expect(one.feeds[6]).toBeCloseTo(
        open * shareIn(one, 8) + (1 - open) * shareIn(one, 9), // July
        9,
      );
      expect(one.feeds[7]).toBeCloseTo(open * shareIn(one, 9), 9); // August
      expect(one.feeds[8]).toBeCloseTo(shareIn(one, 10), 9);
      const usual = needOf([], 2);
      const total = (feeds: readonly number[]) => feeds.reduce((all, feed) => all + feed, 0);
      // What January and February of the next year take is the period's work as ever.
      expect(total(one.beyond) / total(one.feeds)).toBeGreaterThan(
        total(usual.beyond) / total(usual.feeds),
      );
    });

    it("has it done before the period where that begins with it", () => {
      const one = needOf([closed(0)], 1);
      expect([one.need!.months[0], one.feeds[0]]).toEqual([0, 0]);
      expect(one.feeds[1]).toBeCloseTo(shareIn(one, 2), 9);
    });

    it("works in the period for what a closed month right behind it would have to do", () => {
      const [usual, one] = [needOf([], 1), needOf([closed(12)], 1)];
      // January behind the period is closed: December works for February instead.
      expect(usual.beyond[11]! / shareIn(usual, 0)).toBeCloseTo(1, 0);
      expect(one.beyond[11]! / shareIn(one, 1)).toBeCloseTo(1, 0);
      expect(one.beyond.slice(0, 11)).toEqual(Array(11).fill(0));
    });

    it("spreads a week, a day and the selling time over what is open", () => {
      const { need, time } = needOf([closed(0)], 1);
      expect(need!.perDay).toBeCloseTo(need!.need / (11 * 21), 9);
      expect(need!.perWeek).toBeCloseTo(need!.need / ((365 - 31) / 7), 9);
      expect(time.share).toBeCloseTo((need!.need * 5) / (11 * 21 * 5.5 * 60), 9);
    });
  });

  it("asks nothing of somebody before the first day in the team, nor while away", () => {
    const day = (place: number) => ({ month: addMonths(PERIOD.start, place), day: 1 });
    const needOf = (stay: Pick<Stay, "hired" | "leaves">) => {
      const stays = [{ person: "Bo", ended: null, ...stay }];
      // A newcomer has no results: two others tell what a start is like.
      const [ana, bo] = sales.people;
      const third = { person: "Cy", values: ana!.values };
      const of = { ...sales, people: [ana!, stay.hired === null ? bo! : third] };
      const plan = planAt(planOf, of, { period: PERIOD, stages: [stage(2)], stays });
      const isBo = ({ person }: { readonly person: string }) => person === "Bo";
      const { weights } = plan.goals.find(isBo)!;
      const whole = weights.reduce((all, weight) => all + weight, 0);
      const { feeds } = plan.activities[0]!.people.find(isBo)!;
      return { feeds, shareIn: (i: number) => weights[i]! / whole };
    };
    // Bo begins in May: what May and June take is due before, so July's work is the first.
    const begun = needOf({ hired: day(4), leaves: [] });
    expect(begun.shareIn(4)).toBeGreaterThan(0);
    expect(begun.feeds.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(begun.feeds[4]).toBeCloseTo(begun.shareIn(6), 9);
    // Away in May: two months of work before June are March and April.
    const away = needOf({ hired: null, leaves: [{ from: day(4), to: day(5) }] });
    expect(away.feeds[4]).toBe(0);
    expect(away.feeds.slice(2, 4)).toEqual([5, 6].map((i) => expect.closeTo(away.shareIn(i), 9)));
  });

  it("can be ahead by more than the period is long", () => {
    const quarter = { start: PERIOD.start, months: 3 };
    const plan = planAt(planOf, sales, { period: quarter, stages: [stage(6)] });
    const { need, feeds } = plan.activities[0]!.people[0]!;
    // July, August, September instead of January, February, March
    const [usual, ahead] = [0.8 + 0.6 + 0.7, 0.8 + 0.5 + 0.8];
    expect(feeds.reduce((sum, part) => sum + part, 0)).toBeCloseTo(ahead / usual, 1);
    expect(need!.need).toBeGreaterThan(0);
  });
});

const scaledDown = ({ start, people }: Results): Results => ({
  start,
  people: people.map(({ person, values }) => ({
    person,
    values: values.map((value) => (value === null ? null : value / 10)),
  })),
});
