import { describe, expect, it } from "vitest";
import { isDate } from "../../src/sheet/cell.ts";
import { AUTHORS } from "./author.ts";
import { MONTH_STYLES } from "./date-style.ts";
import { DEFECTS } from "./defects.ts";
import { LAYOUTS } from "./layouts/catalogue.ts";
import { messAt } from "./mess-at.ts";
import { settingAt } from "./setting.ts";

const SEEDS = Array.from({ length: 2000 }, (_, seed) => seed);

describe("the generator of messy tables", () => {
  const messes = SEEDS.map(messAt);
  const settings = SEEDS.map(settingAt);
  const count = <T>(list: readonly T[], holds: (each: T) => boolean) => list.filter(holds).length;

  it("makes the same table of the same seed", () => {
    for (const seed of SEEDS.slice(0, 50)) {
      const { grid, truth, description } = messAt(seed);
      expect({ grid, truth, description }).toEqual({
        grid: messes[seed]!.grid,
        truth: messes[seed]!.truth,
        description: messes[seed]!.description,
      });
    }
  });

  it("makes every layout, defect, author and style of dates, each some 10 times at least", () => {
    for (const { name } of LAYOUTS)
      expect(
        count(messes, ({ layout }) => layout === name),
        name,
      ).toBeGreaterThan(80);
    for (const defect of Object.keys(DEFECTS) as (keyof typeof DEFECTS)[])
      expect(
        count(messes, ({ defects }) => defects.has(defect)),
        defect,
      ).toBeGreaterThan(10);
    for (const style of [...MONTH_STYLES, "quarter", "week"])
      expect(
        count(settings, ({ dates }) => dates === style),
        style,
      ).toBeGreaterThan(30);
    for (const { locale } of AUTHORS)
      expect(
        count(settings, ({ author }) => author.locale === locale),
        locale,
      ).toBeGreaterThan(80);
  });

  it("makes texts, numbers and dates, some of them cut or turned by the sheet", () => {
    const cells = messes.flatMap(({ grid }) => grid.flat());
    expect(count(cells, (cell) => typeof cell === "number")).toBeGreaterThan(10_000);
    expect(count(cells, isDate)).toBeGreaterThan(10_000);
    for (const code of ["datesTurned", "thousandsRestored"] as const)
      expect(
        count(messes, ({ said }) => said.some((codes) => codes.includes(code))),
        code,
      ).toBeGreaterThan(20);
  });

  it("writes every value of the truth into a sheet of numbers", () => {
    const written = SEEDS.filter(
      (seed) =>
        settings[seed]!.sheet.mode === "native" &&
        settings[seed]!.world.calendar === "months" &&
        messes[seed]!.layout !== "deals" &&
        !messes[seed]!.defects.has("duplicates") &&
        !messes[seed]!.defects.has("blankIsZero"),
    );
    expect(written.length).toBeGreaterThan(200);
    for (const { grid, truth } of written.map((seed) => messes[seed]!)) {
      const cells = new Set(grid.flat());
      const known = truth.metrics.flatMap(({ values }) => values.flat());
      expect(known.filter((value) => typeof value === "number" && !cells.has(value))).toEqual([]);
    }
  });

  it("makes rows of one width, and says where the table lies in them", () => {
    for (const { grid, zone } of messes) {
      expect(new Set(grid.map((row) => row.length)).size).toBe(1);
      expect(zone.bottom).toBeLessThan(grid.length);
      expect(zone.right).toBeLessThan(grid[0]!.length);
      expect(grid[zone.bottom]!.some((cell) => cell !== "")).toBe(true);
    }
  });
});
