import { expect, it } from "vitest";
import { AHEAD, madeTeams } from "../../../bench/fit/made-teams.ts";

it("makes the same teams for the same seed, others for another", () => {
  expect(madeTeams(5, 1)).toEqual(madeTeams(5, 1));
  expect(madeTeams(5, 1)).not.toEqual(madeTeams(5, 2));
});

it("makes whole amounts of at least 0, a history and a year after it", () => {
  const people = madeTeams(40, 3);
  expect(new Set(people.map(({ group }) => group)).size).toBe(40);
  expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  for (const { values } of people) {
    expect(values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
    expect(values.length).toBeGreaterThanOrEqual(3 + AHEAD);
  }
});

it("ends a team's histories in the same month", () => {
  const ends = new Map<string, Set<number>>();
  for (const { group, start, values } of madeTeams(40, 4)) {
    ends.set(group, (ends.get(group) ?? new Set()).add(start + values.length));
  }
  expect([...ends.values()].every(({ size }) => size === 1)).toBe(true);
});
