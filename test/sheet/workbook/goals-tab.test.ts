import { expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { periodOf } from "../../../src/core/calendar/period.ts";
import { planOf } from "../../../src/core/plan.ts";
import { usualChoices } from "../../../src/core/usual-choices.ts";
import { newGoalsPlace } from "../../../src/sheet/workbook/goals-place.ts";
import { goalsTab } from "../../../src/sheet/workbook/goals-tab.ts";
import { recogniseGoals } from "../../../src/sheet/workbook/recognise-goals.ts";
import { workbook as en } from "../../../src/text/en/workbook.ts";
import { workbook as es } from "../../../src/text/es/workbook.ts";
import { textGrid } from "./text-grid.ts";

const wave = (level: number) =>
  Array.from({ length: 24 }, (_, i) => Math.round(level * (1 + 0.2 * Math.sin((i * Math.PI) / 6))));
const results = {
  start: monthOf(2024, 1),
  people: [
    { person: "Ana", values: wave(1000) },
    { person: "=Bruno", values: wave(600) },
  ],
};
const plan = planOf(results, usualChoices(periodOf("2026")!));
const facts = { plan, metric: "Ventas", currency: "EUR" };
const place = newGoalsPlace(["Ana", "=Bruno"]);

it("is, in Spanish, this tab", () => {
  const voice = { text: es, language: "es", locale: "es_ES" } as const;
  expect(textGrid(goalsTab(facts, place, voice).cells)).toMatchSnapshot();
});

it("is, in English, this tab", () => {
  const voice = { text: en, language: "en", locale: "en_US" } as const;
  expect(textGrid(goalsTab(facts, place, voice).cells)).toMatchSnapshot();
});

it("keeps every note under 90 words", () => {
  for (const text of [en, es]) {
    const voice = { text, language: "en", locale: "en_US" } as const;
    for (const { note } of goalsTab(facts, place, voice).cells) {
      expect(note.split(/\s+/).length).toBeLessThanOrEqual(90);
    }
  }
});

it("can be recognised by its headings alone, in either language", () => {
  for (const text of [en, es]) {
    const { cells } = goalsTab(facts, place, { text, language: "en", locale: "en_US" });
    const grid = Array.from({ length: 12 }, () => Array<string>(12).fill(""));
    for (const { row, column, content } of cells) grid[row - 1]![column - 1] = String(content);
    const found = recogniseGoals(grid, [en, es]);
    expect(found?.columns).toEqual(place.columns);
    expect(found?.rows).toEqual({ header: 6, total: 9 });
    expect([...(found?.people ?? [])]).toEqual([...place.people]);
  }
});

it("leaves the cells of a deleted column away", () => {
  const { change: _change, ...columns } = place.columns;
  const voice = { text: en, language: "en", locale: "en_US" } as const;
  const { cells } = goalsTab(facts, { ...place, columns }, voice);
  expect(cells.filter(({ column }) => column === place.columns.change)).toEqual([]);
});

it("keeps the row of someone who is gone, without a goal", () => {
  const voice = { text: en, language: "en", locale: "en_US" } as const;
  const withGone = newGoalsPlace(["Ana", "Zoe", "=Bruno"]);
  const { cells } = goalsTab(facts, withGone, voice);
  const goal = cells.find(({ row, column }) => row === 8 && column === withGone.columns.goal);
  expect(goal).toMatchObject({ content: "", note: "No longer in the results: no goal." });
});
