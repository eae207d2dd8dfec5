import { describe, expect, it } from "vitest";
import { teamSeason } from "../../../src/core/season/team-season.ts";
import { months, TOY_YEAR, team, wobble } from "../teams.ts";

/** People who share a year, each at a level of their own, a few per cent off it every month. */
const shop = (year: readonly number[], count = 36, people = 6) =>
  team(
    Object.fromEntries(
      Array.from({ length: people }, (_, p) => [
        `P${p}`,
        months(count, (i) => 100 * (p + 1) * year[i % 12]! * (1 + 0.05 * wobble(i, p))),
      ]),
    ),
  );

const GENTLE = [0.9, 0.85, 1, 1.05, 1.1, 1, 0.9, 0.8, 1, 1.1, 1.1, 1.2] as const;
const worstOff = (factors: readonly number[], year: readonly number[]): number =>
  Math.max(...factors.map((factor, m) => Math.abs(factor - year[m]!)));

describe("teamSeason", () => {
  it("finds the season that people share", () => {
    expect(worstOff(teamSeason(shop(GENTLE))!.factors, GENTLE)).toBeLessThan(0.03);
    expect(worstOff(teamSeason(shop(TOY_YEAR))!.factors, TOY_YEAR)).toBeLessThan(0.08);
  });

  it("does not take growth for season", () => {
    const growing = shop(GENTLE);
    const people = growing.people.map(({ person, values }) => ({
      person,
      values: values.map((value, i) => value! * 1.01 ** i),
    }));
    expect(worstOff(teamSeason({ ...growing, people })!.factors, GENTLE)).toBeLessThan(0.03);
  });

  it("is hardly bent by one month of one person", () => {
    const plain = shop(GENTLE);
    const [first, ...others] = plain.people;
    const values = first!.values.map((value, i) => (i === 20 ? value! * 8 : value));
    const spiked = { ...plain, people: [{ ...first!, values }, ...others] };
    const [before, after] = [plain, spiked].map((results) => teamSeason(results)!.factors);
    expect(worstOff(after!, before!)).toBeLessThan(0.02);
  });

  it("finds the own season of somebody whose years bear it out", () => {
    const plain = shop(GENTLE, 48);
    const own = GENTLE.map((factor, m) => factor * (m === 5 ? 1.6 : 1));
    const values = months(48, (i) => 300 * own[i % 12]! * (1 + 0.05 * wobble(i, 9)));
    const season = teamSeason({ ...plain, people: [...plain.people, { person: "Own", values }] })!;
    const [first, last] = [season.own[0]!, season.own[plain.people.length]!];
    expect(last[5]! / first[5]!).toBeGreaterThan(1.35);
    expect(last[0]! / first[0]!).toBeGreaterThan(0.85);
  });

  it("does not believe the own season of somebody of whom it was seen once", () => {
    const plain = shop(GENTLE, 48);
    const values = months(48, (i) => 300 * GENTLE[i % 12]! * (i === 29 ? 1.6 : 1));
    const season = teamSeason({ ...plain, people: [...plain.people, { person: "Once", values }] })!;
    expect(season.own[plain.people.length]![5]! / season.own[0]![5]!).toBeLessThan(1.1);
  });
});
