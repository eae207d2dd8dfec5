import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { normalResults } from "../../../src/core/forecast/normal-results.ts";
import { saturationOf } from "../../../src/core/potential/saturation.ts";
import type { Cell } from "../../../src/sheet/cell.ts";
import { saturation } from "../../../src/sheet/functions/saturation.ts";
import { column, context, months, refusal } from "./calls.ts";

const run = (...args: unknown[]) => saturation.run(args, context) as Cell[][];
const dates = (count: number) => column(months(2023, count));
const FLAT = column(Array.from({ length: 12 }, () => 1));
/** From 45 % to 92 % of 1,000, a little uneven. */
const filling = Array.from(
  { length: 36 },
  (_, t) => 1000 * Math.exp(-0.8 * 0.1 ** (t / 35)) * (1 + 0.01 * (((t * 7) % 11) / 5 - 1)),
);

describe("SATURATION", () => {
  it("tells growth before and now, the ceiling, what is reached of it, and a verdict", () => {
    const [headings, line] = run(column(filling), dates(36), FLAT);
    expect(headings).toEqual([
      ...["Growth before", "Growth now", "Ceiling a month", "Of it reached", "Verdict"],
    ]);
    const [before, now, ceiling, reached, verdict] = line!;
    expect(before).toBeGreaterThan(0.25);
    expect(now).toBeLessThan(0.15);
    expect(ceiling).toBeCloseTo(1000, -2);
    expect(reached).toBeCloseTo(0.92, 1);
    expect(verdict).toBe("Growth flattens");
  });

  it("is the core's answer to the last digit", () => {
    const results = { start: monthOf(2023, 1), people: [{ person: "", values: filling }] };
    const { normal } = normalResults(results, Array(12).fill(1));
    const { ceiling, reached } = saturationOf(normal);
    expect(run(column(filling), dates(36), FLAT, false)[0]!.slice(2, 4)).toEqual([
      ceiling,
      reached,
    ]);
  });

  it("takes the season out: its own, or the one that is given", () => {
    const shape = [0.8, 0.9, 1, 1.1, 1, 0.9, 0.8, 0.5, 1.2, 1, 1, 1.8];
    const sold = column(filling.map((value, i) => value * shape[i % 12]!));
    const given = run(sold, dates(36), column(shape), false)[0]!;
    expect(given[2]).toBeCloseTo(1000, -2);
    expect(run(sold, dates(36), "", false)[0]![4]).toBe("Growth flattens");
  });

  it("sees no ceiling in steady growth, and too few months in less than 24", () => {
    const grown = (count: number) =>
      column(Array.from({ length: count }, (_, i) => 100 * 1.01 ** i));
    expect(run(grown(36), dates(36), FLAT, false)[0]!.slice(2)).toEqual([
      "",
      "",
      "No ceiling is seen",
    ]);
    expect(run(grown(23), dates(23), FLAT, false)).toEqual([
      ["", "", "", "", "Too few months to tell (fewer than 24)"],
    ]);
    expect(refusal(() => run(column([1, 2]), dates(2)))).toMatchObject({ code: "tooShort" });
  });

  it("speaks Spanish", () => {
    const spanish = { ...context, language: () => "es" as const };
    const table = saturation.run([column(filling), dates(36), FLAT], spanish) as Cell[][];
    expect(table[0]![4]).toBe("Conclusión");
    expect(table[1]![4]).toBe("El crecimiento se frena");
  });
});
