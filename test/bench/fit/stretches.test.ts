import { describe, expect, expectTypeOf, it } from "vitest";
import type { Stretch } from "../../../bench/fit/case.ts";
import { stretchesAtEnd, stretchesInside, stretchesOfTeams } from "../../../bench/fit/stretches.ts";
import type { Series } from "../../../bench/forecast/series.ts";
import { monthOf } from "../../../src/core/calendar/month.ts";

const TRAINING = 60;

/** Every month has its own number, so that each can be told in a stretch; ten series of one team. */
const SET: readonly Series[] = Array.from({ length: 10 }, (_, number) => ({
  ...{ id: `S${number}`, group: "G", start: monthOf(2020, 3) },
  values: Array.from({ length: TRAINING }, (_month, i) => 1000 * (number + 1) + i),
}));
const CUTS = [18, 30, 42, 54].map((before) => ({ before, weight: 1 }));

const expectInside = (stretch: Stretch, before: number): void => {
  const { values } = SET[stretch.series]!;
  const at = values.indexOf(stretch.values[0]!);
  const cut = TRAINING - before;
  expect(at + stretch.values.length).toBe(cut);
  expect(stretch.values).toEqual(values.slice(at, cut));
  expect(stretch.came).toEqual(values.slice(cut, cut + 18));
  expect(stretch.start).toBe((SET[stretch.series]!.start + at) % 12);
};

describe("stretches inside the training months", () => {
  it("are cut out of them: no month of the test, none on both sides of the cut", () => {
    for (const cut of CUTS) {
      const stretches = stretchesInside(SET, [cut]);
      expect(stretches.length).toBeGreaterThan(0);
      for (const stretch of stretches) expectInside(stretch, cut.before);
    }
  });

  it("are so of teams, whose season is found before the cut", () => {
    for (const length of [12, 24, Number.POSITIVE_INFINITY]) {
      const stretches = stretchesOfTeams(SET, { before: 24, weight: 1 }, length);
      expect(stretches).toHaveLength(SET.length);
      for (const stretch of stretches) expectInside(stretch, 24);
    }
    const changed = SET.map((one) => ({
      ...one,
      values: one.values.map((value, i) => (i < TRAINING - 24 ? value : value * 5 ** (i % 3))),
    }));
    const [before, after] = [SET, changed].map((set) =>
      stretchesOfTeams(set, { before: 24, weight: 1 }, 36).map(({ team }) => team),
    );
    expect(after).toEqual(before);
  });

  it("cannot be given what came after, by their type", () => {
    expectTypeOf(stretchesInside).parameter(0).toEqualTypeOf<readonly Series[]>();
    expectTypeOf(stretchesOfTeams).parameter(0).toEqualTypeOf<readonly Series[]>();
    expectTypeOf<Series>().not.toHaveProperty("outcomes");
    expectTypeOf<keyof Series>().toEqualTypeOf<"id" | "group" | "start" | "values">();
  });
});

it("takes a set's own outcomes only at the end, where it is a set to tune on", () => {
  const outcomes = new Map(SET.map(({ id }, i) => [id, [i, -i]]));
  const stretches = stretchesAtEnd({ set: SET, outcomes }, 1);
  for (const { series, values, came } of stretches) {
    expect(came).toEqual([series, -series]);
    expect(values.at(-1)).toBe(SET[series]!.values.at(-1));
  }
});
