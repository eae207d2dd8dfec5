import { beforeAll, describe, expect, it } from "vitest";
import { sheetParts } from "../../src/local/files/sheet-parts.ts";
import { unescapeXml } from "../../src/local/files/xml.ts";
import { unzipped } from "../../src/local/files/zip.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { workedExamples } from "../../src/sheet/functions/worked-examples.ts";
import { localBook, type, valueAt } from "./local-book.ts";
import { contentAt } from "./named-cells.ts";

const COLUMNS = [..."EFGHIJKLMN"];
const NAMES = Object.keys(workedExamples);

/** Characters of a text within a formula: Excel calls a file with a longer one damaged. */
const LONGEST_TEXT = 255;

/** Cells that an example's formula fills, its own first. */
const filledBy = (name: string): readonly string[] =>
  workedExamples[name]!.shows.flatMap((row, i) => row.map((_, j) => `${COLUMNS[j]}${i + 1}`));

const formulaIn = (book: LocalWorkbook, name: string): string => {
  const { getters } = book.model;
  const id = getters.getSheetIds().find((each) => getters.getSheetName(each) === name)!;
  return contentAt(book, id, 1, 5);
};

const valuesIn = (book: LocalWorkbook, name: string): readonly unknown[] =>
  filledBy(name).map((cell) => valueAt(book, `${name}!${cell}`));

describe.each(["en_US", "es_ES"])("a file of all worked examples, saved in %s", (locale) => {
  let first: LocalWorkbook;
  let second: LocalWorkbook;
  let sheets: ReadonlyMap<string, string>;
  beforeAll(async () => {
    first = await localBook({ locale });
    for (const [name, { cells, formula }] of Object.entries(workedExamples)) {
      type(first, name, cells);
      type(first, name, [[formula]], { row: 1, column: 5 });
    }
    const bytes = await first.toXlsx();
    const parts = await unzipped(bytes);
    sheets = new Map(sheetParts(parts).map(({ name, path }) => [name, parts[path]!]));
    second = await localBook({ file: { name: "saved.xlsx", bytes } });
  });

  it.each(NAMES)("has %s's formula and all that it shows when it is opened again", (name) => {
    expect(formulaIn(second, name)).toBe(formulaIn(first, name));
    expect(formulaIn(second, name)).toMatch(new RegExp(`^=${name}\\(`));
    expect(valuesIn(second, name)).toEqual(valuesIn(first, name));
  });

  it.each(NAMES)("holds what %s shows where other programs look for it", (name) => {
    const saved = filledBy(name).map((cell) => savedCell(sheets.get(name)!, cell));
    expect(saved.map(({ value }) => value)).toEqual(valuesIn(first, name));
    const [own, ...spilled] = saved.map(({ formula }) => formula);
    expect(own).toContain(`IFERROR(__xludf.DUMMYFUNCTION("${name}(`);
    for (const formula of spilled) expect(formula).toContain('("""COMPUTED_VALUE"""),');
  });

  it.each(NAMES)("has no text in %s's formula that is too long for Excel", (name) => {
    for (const cell of filledBy(name)) {
      const { formula } = savedCell(sheets.get(name)!, cell);
      const texts = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text!.length);
      expect(Math.max(...texts)).toBeLessThanOrEqual(LONGEST_TEXT);
    }
  });
});

interface SavedCell {
  readonly formula: string;
  readonly value: string | number;
}

/** A cell as the sheet's XML holds it. */
const savedCell = (xml: string, at: string): SavedCell => {
  const [, attributes = "", inside = ""] =
    new RegExp(`<c ((?:[^>]*\\s)?r="${at}"[^>]*)>(.*?)</c>`, "s").exec(xml) ?? [];
  const part = (tag: string) =>
    unescapeXml(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, "s").exec(inside)?.[1] ?? "");
  return { formula: part("f"), value: /t="str"/.test(attributes) ? part("v") : Number(part("v")) };
};
