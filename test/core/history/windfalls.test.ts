import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { withoutWindfalls } from "../../../src/core/history/windfalls.ts";
import { usualSeason } from "../../../src/core/season/usual-season.ts";
import { months, TOY_YEAR, team } from "../teams.ts";

const FLAT = months(12, () => 1);

describe("withoutWindfalls", () => {
  // median 11, deviations 1 1 0 0 1 1 89 → MAD 1: limit 11 + 4 · 1.4826
  it("caps at the median and four robust standard deviations", () => {
    const { results, windfalls } = withoutWindfalls(
      team({ Ana: [10, 12, 11, 11, 10, 12, 100] }),
      FLAT,
    );
    const limit = 11 + 4 * 1.4826;
    expect(windfalls).toEqual([
      {
        ...{ person: "Ana", month: monthOf(2023, 7), value: 100, limit, usual: 11 },
        ...{ isNormal: false, isTold: false },
      },
    ]);
    expect(results.people[0]!.values).toEqual([10, 12, 11, 11, 10, 12, limit]);
  });

  it("lists but does not cap a month that is called normal", () => {
    const told = team({ Ana: [10, 12, 11, 11, 10, 12, 100], Bea: [10, 12, 11, 11, 10, 12, 100] });
    const { results, windfalls } = withoutWindfalls(told, FLAT, (person) =>
      person === "Ana" ? "normal" : null,
    );
    expect(windfalls.map(({ person, isNormal }) => [person, isNormal])).toEqual([
      ["Ana", true],
      ["Bea", false],
    ]);
    expect(results.people[0]!.values[6]).toBe(100);
    expect(results.people[1]!.values[6]).toBeLessThan(20);
  });

  it("takes a further month that the manager calls a one-off as a usual one, never as more than it was", () => {
    const factors = months(12, (i) => (i === 5 ? 1.5 : 1));
    const uneven = team({ Ana: [40, 5, 20, 30, 10, 60, 4] });
    const at = (month: number) =>
      withoutWindfalls(uneven, factors, (_, one) =>
        one === monthOf(2023, month) ? "oneOff" : null,
      );
    expect(withoutWindfalls(uneven, factors).windfalls).toEqual([]);
    const { results, windfalls } = at(6);
    expect(windfalls).toEqual([
      {
        ...{ person: "Ana", month: monthOf(2023, 6), value: 60, limit: 30, usual: 30 },
        ...{ isNormal: false, isTold: true },
      },
    ]);
    expect(results.people[0]!.values).toEqual([40, 5, 20, 30, 10, 30, 4]);
    expect(at(2).results).toEqual(uneven);
    expect(at(2).windfalls).toMatchObject([{ value: 5, limit: 5, usual: 20 }]);
  });

  it("judges by the season: ten times as much in a month ten times as strong is usual", () => {
    const factors = months(12, (i) => (i === 6 ? 10 : 1));
    const told = team({ Ana: [10, 12, 11, 11, 10, 12, 100] });
    expect(withoutWindfalls(told, factors).windfalls).toEqual([]);
  });

  it("takes no usual month for a windfall where a month was low for all within less than a year", () => {
    const low = (months: number) =>
      team({
        Ana: Array.from({ length: months }, (_, i) => (i % 12 === 0 ? 15 : 30 + (i % 3))),
        Bo: Array.from({ length: months }, (_, i) => (i % 12 === 0 ? 4 : 30 + (i % 4))),
        Cy: Array.from({ length: months }, (_, i) => (i % 12 === 0 ? 5 : 30 + (i % 5))),
      });
    const factors = months(12, (i) => (i === 0 ? 0.16 : 1.08));
    const found = (results: ReturnType<typeof team>) =>
      withoutWindfalls(results, factors).windfalls.map(({ person }) => person);
    expect(found(low(10))).toEqual([]); // one January may be chance
    expect(new Set(found(low(24)))).toEqual(new Set(["Ana"]));
  });

  it("needs six months of a person to judge", () => {
    expect(withoutWindfalls(team({ Ana: [10, 12, 11, 11, 100] }), FLAT).windfalls).toEqual([]);
  });

  it("leaves alone someone who sells in lumps", () => {
    const lumpy = team({ Ana: [0, 0, 0, 900, 0, 0, 0, 0, 1200, 0, 0, 0] });
    expect(withoutWindfalls(lumpy, FLAT).windfalls).toEqual([]);
  });

  it("does not make a windfall of a fifth more from a very steady person", () => {
    const steady = team({ Ana: [...months(11, () => 100), 120] });
    expect(withoutWindfalls(steady, FLAT).windfalls).toEqual([]);
  });

  it("leaves refunds as they are", () => {
    const told = team({ Ana: [10, 12, 11, -500, 10, 12, 11] });
    expect(withoutWindfalls(told, FLAT).results).toEqual(told);
  });
});

describe("withoutWindfalls by the usual season", () => {
  const year = (i: number, level: number) => level * TOY_YEAR[i % 12]!;

  it.each([12, 24, 36])("never cuts a December that all have, in %d months", (count) => {
    const shop = team({
      Ana: months(count, (i) => year(i, 100)),
      Bo: months(count, (i) => year(i, 60)),
    });
    expect(withoutWindfalls(shop, usualSeason(shop, 12)).windfalls).toEqual([]);
  });

  it("never cuts a December that one person has every year", () => {
    const shop = team({ Ana: months(24, (i) => year(i, 100)) });
    expect(withoutWindfalls(shop, usualSeason(shop, 12)).windfalls).toEqual([]);
  });

  it("finds the one great deal of the only person", () => {
    const alone = team({ Ana: months(24, (i) => (i === 15 ? 900 : 100 + (i % 5))) });
    const { windfalls } = withoutWindfalls(alone, usualSeason(alone, 12));
    expect(windfalls.map(({ month, value }) => [month, value])).toEqual([[monthOf(2024, 4), 900]]);
  });
});
