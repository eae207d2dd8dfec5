import { describe, expect, it } from "vitest";
import { resultsSeason } from "../../../src/core/forecast/results-season.ts";
import { teamSeason } from "../../../src/core/season/team-season.ts";
import { forecastSeries } from "../../../src/core/series/series-forecast.ts";
import { refusal } from "../../sheet/functions/calls.ts";
import { months, TOY_YEAR, team, wobble } from "../teams.ts";

const toys = (count: number, person = 0) =>
  months(count, (i) => TOY_YEAR[i % 12]! * (100 + 5 * wobble(i, person)));

describe("resultsSeason", () => {
  it("is the shared one of several people, in whatever order, and a single person's own", () => {
    const both = team({ Ana: toys(30), Bea: toys(30, 1) });
    const { factors, raw, basis } = resultsSeason(both);
    expect({ factors, raw }).toEqual({
      factors: teamSeason(both)!.factors,
      raw: teamSeason(both)!.raw,
    });
    expect(basis).toBe("full");
    expect(resultsSeason(team({ Bea: toys(30, 1), Ana: toys(30) })).factors).toEqual(factors);
    const alone = team({ Ana: toys(30) });
    const own = forecastSeries(alone.start, toys(30), 1, null);
    expect(resultsSeason(alone).factors).toEqual(own.factors);
  });

  it("caps a windfall before it looks", () => {
    const values = toys(36).map((value, i) => (i === 16 ? 20 * value : value));
    const capped = resultsSeason(team({ Ana: values }));
    expect(capped.results.people[0]!.values[16]).toBeLessThan(2 * toys(36)[16]!);
    expect(capped.factors[4]).toBeLessThan(1);
  });

  it("believes in none under a year, and refuses under three months", () => {
    const flat = months(12, () => 1);
    expect(resultsSeason(team({ Ana: toys(11) }))).toMatchObject({ factors: flat, basis: "none" });
    expect(resultsSeason(team({ Ana: toys(12) })).basis).toBe("half");
    expect(refusal(() => resultsSeason(team({ Ana: [1, null, 2] })))).toEqual({
      code: "tooShort",
      facts: { months: 2 },
    });
  });
});
