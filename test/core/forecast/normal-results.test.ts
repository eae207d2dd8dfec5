import { expect, it } from "vitest";
import { normalResults } from "../../../src/core/forecast/normal-results.ts";
import { refusal } from "../../sheet/functions/calls.ts";
import { months, TOY_YEAR, team } from "../teams.ts";

const toys = (level: number, windfallAt = -1) =>
  months(24, (i) => level * TOY_YEAR[i % 12]! * (i === windfallAt ? 10 : 1));

it("divides by the factors it is given, after capping by them", () => {
  const { normal, windfalls } = normalResults(team({ Ana: toys(100, 14) }), TOY_YEAR);
  // normal months 100 and one 1,000: mean deviation 37.5, so the limit is 100 + 4 · 1.2533 · 37.5
  expect(normal.people[0]!.values.map((value) => Math.round(value!))).toEqual(
    months(24, (i) => (i === 14 ? 288 : 100)),
  );
  expect(windfalls).toHaveLength(1);
});

it("caps by its own season where none is given, so that December is no windfall", () => {
  expect(normalResults(team({ Ana: toys(100) }), null).windfalls).toEqual([]);
});

it("takes a limit, and refuses under three months", () => {
  expect(normalResults(team({ Ana: toys(100, 14) }), TOY_YEAR, 1e9).windfalls).toEqual([]);
  expect(refusal(() => normalResults(team({ Ana: [5, null, 6] }), TOY_YEAR))).toEqual({
    code: "tooShort",
    facts: { months: 2 },
  });
});
