import { expect, it } from "vitest";
import { monthOf } from "../../../../src/core/calendar/month.ts";
import { dataTab } from "../../../../src/sheet/workbook/data/data-tab.ts";
import type { DataRow } from "../../../../src/sheet/workbook/facts.ts";
import { ENGLISH, SPANISH, TWO_PEOPLE, workbookFacts } from "../facts.ts";
import { frameFaults } from "../frame-faults.ts";
import { laidOut } from "../laid.ts";

const row = (parts: Partial<DataRow>): DataRow => ({
  ...{ person: "Ana", month: monthOf(2024, 1), metric: "Ventas", currency: "EUR" },
  ...{ value: 1000, cells: { first: "C5", more: 0 }, flag: null },
  ...parts,
});
const data = [
  row({}),
  row({
    metric: "Llamadas",
    currency: null,
    value: 12.5,
    cells: { first: "D5", more: 3 },
    flag: "added",
  }),
  row({
    person: "=Bruno",
    value: 9000,
    cells: { first: "'Año 2024'!C6", more: 0 },
    flag: "windfall",
  }),
  row({ person: "=Bruno", month: monthOf(2024, 2), value: null, cells: null, flag: "missing" }),
];
const facts = workbookFacts({}, TWO_PEOPLE, { data });

it("is, in English, this tab", () => {
  expect(laidOut(dataTab(facts, ENGLISH))).toMatchSnapshot();
});

it("is, in Spanish, this tab", () => {
  expect(laidOut(dataTab(facts, SPANISH))).toMatchSnapshot();
});

it("keeps the frame's rules", () => {
  for (const voice of [ENGLISH, SPANISH]) {
    expect(frameFaults(dataTab(facts, voice), ["Ana", "Bruno"])).toEqual([]);
  }
});

it("finds a row by its ISO month, person and metric, in every language", () => {
  for (const voice of [ENGLISH, SPANISH]) {
    const list = dataTab(facts, voice).rows.find((slot) => "list" in slot);
    expect(list).toMatchObject({
      list: "results",
      keys: [
        "2024-01│Ana│Ventas",
        "2024-01│Ana│Llamadas",
        "2024-01│=Bruno│Ventas",
        "2024-02│=Bruno│Ventas",
      ],
    });
  }
});

it("is a heading and nothing below it where nothing was read", () => {
  const tab = dataTab(workbookFacts({}, TWO_PEOPLE), ENGLISH);
  expect(frameFaults(tab, [])).toEqual([]);
  expect(tab.cells.find((cell) => cell.row === "source")?.content).toBe(
    "Resultados!A3:Z6 · 0 monthly results",
  );
});

it("says which first month was left out", () => {
  const contentOf = (voice: typeof ENGLISH) =>
    dataTab(
      workbookFacts({}, TWO_PEOPLE, { data, firstLeftOut: monthOf(2023, 12) }),
      voice,
    ).cells.find((cell) => cell.row === "source")?.content;
  expect(contentOf(ENGLISH)).toContain(" · without those of Dec 2023: they begin within it");
  expect(contentOf(SPANISH)).toContain(" · sin los de dic 2023: empiezan ya avanzado el mes");
});

it("says from which month results were left out", () => {
  const contentOf = (voice: typeof ENGLISH) =>
    dataTab(
      workbookFacts({}, TWO_PEOPLE, { data, unfinished: monthOf(2026, 1) }),
      voice,
    ).cells.find((cell) => cell.row === "source")?.content;
  expect(contentOf(ENGLISH)).toContain(
    " · without those from Jan 2026 on: that month was not over",
  );
  expect(contentOf(SPANISH)).toContain(
    " · sin los de ene 2026 en adelante: ese mes no había terminado",
  );
});

it("says where the limit of a possible one-off is to be found", () => {
  for (const voice of [ENGLISH, SPANISH]) {
    const { cells } = dataTab(facts, voice);
    const head = cells.find(({ row, column }) => row === "header" && column === "flag");
    expect(head?.note).toContain(voice.text.review.tab);
  }
});
