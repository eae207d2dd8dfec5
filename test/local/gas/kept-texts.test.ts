import { expect, it } from "vitest";
import { madeSales } from "../../../bench/made-sales.ts";
import { dataKept, keptTexts } from "../../../src/local/gas/engine/kept-texts.ts";
import type { Model } from "../../../src/local/gas/engine/library.ts";
import { loadLibrary } from "../../../src/local/node/load-library.ts";
import { readDist } from "../../../src/local/node/read-dist.ts";
import { openWorkbook } from "../../../src/local/node/workbook.ts";
import { startingBook } from "../../../src/local/starting-book.ts";
import { atOnce } from "../../../src/local/steps.ts";

const ROOT = new URL("../../../", import.meta.url).pathname;
const SETTINGS = { language: "en", locale: "en_US", timeZone: "Europe/Madrid" } as const;
const library = loadLibrary();

type Data = ReturnType<Model["exportData"]>;

/** The engine's own export, without what makes it shorter. */
const exported = (model: Model): Data =>
  (model as unknown as { _exportData(squishes: boolean): Data })._exportData(false);

const kept = (model: Model): Data => atOnce(dataKept(atOnce(keptTexts(library, model)))) as Data;

/** The data with each cell's looks in full: zones and numbers of looks may be others. */
const inFull = ({ sheets, styles, formats, ...rest }: Data) => ({
  ...rest,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    styles: looksOf(sheet.styles, styles),
    formats: looksOf(sheet.formats, formats),
  })),
});

const looksOf = (
  zones: Readonly<Record<string, number>>,
  looks: Readonly<Record<number, unknown>>,
) =>
  Object.fromEntries(
    Object.entries(zones).flatMap(([zone, number]) =>
      cellsIn(zone).map((cell) => [cell, looks[number]]),
    ),
  );

const cellsIn = (zone: string): readonly string[] => {
  const { left, right, top, bottom } = library.helpers.toZone(zone);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, col) =>
      library.helpers.toXC(left + col, top + row),
    ),
  ).flat();
};

it("keeps all of a written workbook: cells, looks, rules, charts, notes, marks, hidden copies", async () => {
  const { model, run } = await startingBook(ROOT, null, SETTINGS);
  const ask = (call: string, question: unknown) =>
    (run("rpc", call, [question]) as { value: never }).value;
  const { source, metric, periods } = ask("look", null) as {
    source: unknown;
    metric: string;
    periods: readonly string[];
  };
  const question = { source, metric, period: periods[0], probability: 0.65, growth: null };
  for (const probability of [0.65, 0.7]) ask("write", { ...question, probability });
  const whole = exported(model);
  expect(whole.sheets.some(({ isVisible }) => !isVisible)).toBe(true); // what undo goes back to
  expect(inFull(kept(model))).toEqual(inFull(whole));
});

it("keeps a long list in parts, none of them long", async () => {
  const bytes = new TextEncoder().encode(madeSales(6_000));
  const { model } = await openWorkbook({
    ...{ ...(await readDist(ROOT)), userLocale: "en", ...SETTINGS },
    file: { name: "sales.csv", bytes },
  });
  const texts = atOnce(keptTexts(library, model));
  expect(texts.length).toBeGreaterThan(10);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(300_000);
  expect(inFull(kept(model))).toEqual(inFull(exported(model)));
});
