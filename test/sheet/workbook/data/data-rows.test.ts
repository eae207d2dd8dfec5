import fc from "fast-check";
import { expect, it } from "vitest";
import { isoMonth, monthOf } from "../../../../src/core/calendar/month.ts";
import { periodOf } from "../../../../src/core/calendar/period.ts";
import type { Choices } from "../../../../src/core/choices.ts";
import { planOf } from "../../../../src/core/plan.ts";
import { usualChoices } from "../../../../src/core/usual-choices.ts";
import type { Cell, Grid } from "../../../../src/sheet/cell.ts";
import { joinedReadings } from "../../../../src/sheet/read/joined-readings.ts";
import { readTable } from "../../../../src/sheet/read/read-table.ts";
import type { Reading } from "../../../../src/sheet/read/reading.ts";
import { dataRows } from "../../../../src/sheet/workbook/data/data-rows.ts";
import { dataKey } from "../../../../src/sheet/workbook/data/data-tab.ts";
import { readOptions } from "../../read/read-options.ts";

const ISO = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, "0")}`);

const rowsOf = (reading: Reading, choices: Partial<Choices> = {}) => {
  const { results, name } = reading.metrics.find((one) => one.name === reading.main)!;
  const plan = planOf(results, { ...usualChoices(periodOf("2026")!), ...choices });
  return dataRows(reading, { plan, metric: name });
};

const read = (grid: Grid, tab = "Results") => readTable(grid, { ...readOptions, tab });

/** Two metrics a row; Ana's June is a windfall, her August is blank, Luis has two rows in March. */
const LIST: Grid = [
  ["month", "rep", "calls", "sales_eur"],
  ...ISO.flatMap((month, i): Cell[][] => [
    [month, "Ana", 20 + i, i === 5 ? 9000 : i === 7 ? "" : 1000 + i],
    [month, "Luis", 30, 800],
    ...(i === 2 ? [[month, "Luis", 1, 50]] : []),
  ]),
];
const list = rowsOf(read(LIST));
const at = (rows: typeof list, month: string, person: string, metric: string) =>
  rows.find(
    (row) => isoMonth(row.month) === month && row.person === person && row.metric === metric,
  );

it("has every metric, by month, then in the source's order of people and metrics", () => {
  expect(list.slice(0, 4).map(dataKey)).toEqual([
    "2025-01│Ana│calls",
    "2025-01│Ana│sales_eur",
    "2025-01│Luis│calls",
    "2025-01│Luis│sales_eur",
  ]);
  expect(list.length).toBe(12 * 4);
  expect(new Set(list.map(dataKey)).size).toBe(list.length);
  expect(list[0]).toEqual({
    ...{ person: "Ana", month: monthOf(2025, 1), metric: "calls", currency: null },
    ...{ value: 20, cells: { first: "C2", more: 0 }, flag: null },
  });
  expect(list[1]?.currency).toBe("EUR");
});

it("says of results that were added up how many cells they come from", () => {
  const march = at(list, "2025-03", "Luis", "sales_eur");
  expect(march).toMatchObject({ value: 850, cells: { first: "D7", more: 1 }, flag: "added" });
});

it("flags windfalls of the main metric only, unless the manager calls them normal", () => {
  expect(list.filter(({ flag }) => flag === "windfall")).toMatchObject([
    { person: "Ana", metric: "sales_eur", value: 9000 },
  ]);
  const normal = rowsOf(read(LIST), { normal: [{ person: "Ana", month: monthOf(2025, 6) }] });
  expect(normal.filter(({ flag }) => flag === "windfall")).toEqual([]);
});

it("has a row without a result where one is missing", () => {
  const missing = list.filter(({ flag }) => flag === "missing");
  expect(missing).toMatchObject([{ person: "Ana", metric: "sales_eur", value: null, cells: null }]);
  expect(missing.map(({ month }) => isoMonth(month))).toEqual(["2025-08"]);
});

const wide = (ana: readonly Cell[], luis: readonly Cell[]): Grid => [
  ["Month", "Ana", "Luis"],
  ...ISO.map((month, i) => [month, ana[i]!, luis[i]!]),
];
const twelve = (from: (i: number) => Cell) => Array.from({ length: 12 }, (_, i) => from(i));

it("misses no month before the first result, and shows where words stand", () => {
  const rows = rowsOf(
    read(
      wide(
        twelve((i) => (i < 3 ? "" : i === 6 ? "n/a" : 500)),
        twelve(() => 700),
      ),
    ),
  );
  const ana = rows.filter(({ person }) => person === "Ana");
  expect(ana.map(({ month }) => isoMonth(month))).toEqual(ISO.slice(3));
  expect(ana.find(({ flag }) => flag === "missing")).toMatchObject({
    cells: { first: "B8", more: 0 },
  });
});

it("misses the last months of who has a goal, and not those of who left", () => {
  const grid = wide(
    twelve(() => 500),
    twelve((i) => (i > 8 ? "" : 700)),
  );
  const results = read(grid);
  const last = (gone: readonly string[]) =>
    rowsOf(results, { gone }).filter(({ flag }) => flag === "missing").length;
  expect(last([])).toBe(3);
  expect(last(["Luis"])).toBe(0);
});

it("misses no month of leave", () => {
  const reading = read(
    wide(
      twelve(() => 500),
      twelve((i) => (i === 4 || i === 7 ? "" : 700)),
    ),
  );
  const away = {
    from: { month: monthOf(2025, 5), day: 1 },
    to: { month: monthOf(2025, 5), day: 31 },
  };
  const team = reading.team.map((member) => ({ ...member, leaves: [away] }));
  const missing = rowsOf({ ...reading, team }).filter(({ flag }) => flag === "missing");
  expect(missing.map(({ month }) => isoMonth(month))).toEqual(["2025-08"]);
});

it("names the tab of each cell where tabs were joined", () => {
  const one = wide(
    twelve(() => 500),
    twelve(() => 700),
  );
  const joined = joinedReadings([
    { tab: "Sales", reading: read(one, "Sales") },
    { tab: "Ana's calls", reading: read(one, "Ana's calls") },
  ]);
  expect(rowsOf(joined).slice(0, 2)).toMatchObject([
    { metric: "Sales", cells: { first: "'Sales'!B2", more: 0 } },
    { metric: "Ana's calls", cells: { first: "'Ana''s calls'!B2", more: 0 } },
  ]);
});

it("holds exactly the readings' results, whatever they are", () => {
  const cell = fc.option(fc.integer({ min: 1, max: 999 }), { nil: "" });
  const column = fc.array(cell, { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(column, column, (ana, luis) => {
      const reading = read(wide([5, 6, 7, ...ana.slice(3)], [...luis.slice(0, 9), 5, 6, 7]));
      const rows = rowsOf(reading);
      for (const { name, results } of reading.metrics) {
        for (const { person, values } of results.people) {
          const shown = rows.filter((row) => row.metric === name && row.person === person);
          expect(shown.flatMap(({ value }) => value ?? [])).toEqual(
            values.flatMap((value) => value ?? []),
          );
        }
      }
    }),
    { numRuns: 50 },
  );
});
