import { instantOf } from "../../src/local/gas/values/zone-time.ts";
import type { Cell, Grid } from "../../src/sheet/cell.ts";
import type { ReadOptions } from "../../src/sheet/read/reading.ts";
import { pastedDate } from "./pasted-date.ts";
import { pastedNumber } from "./pasted-number.ts";

/** What a spreadsheet's locale makes of typed text. */
export interface PasteLocale {
  readonly code: "en_US" | "es_ES" | "es_MX";
  readonly decimal: "," | ".";
  readonly group: "," | ".";
  readonly dayFirst: boolean;
  /** The sign of its own money: with another, an amount stays text. */
  readonly symbol: string;
  /** Languages whose month names it knows. */
  readonly languages: readonly ("en" | "es")[];
}

export const englishSheet: PasteLocale = {
  code: "en_US",
  decimal: ".",
  group: ",",
  dayFirst: false,
  symbol: "$",
  languages: ["en"],
};

export const spanishSheet: PasteLocale = {
  code: "es_ES",
  decimal: ",",
  group: ".",
  dayFirst: true,
  symbol: "€",
  languages: ["en", "es"],
};

const mexicanSheet: PasteLocale = {
  ...spanishSheet,
  code: "es_MX",
  decimal: ".",
  group: ",",
  symbol: "$",
};

export const pasteLocales: readonly PasteLocale[] = [englishSheet, spanishSheet, mexicanSheet];

/** A cell and its number format. */
export interface PastedCell {
  readonly cell: Cell;
  readonly format: string;
}

export const PLAIN = "0.###############"; // what Sheets calls its automatic format

/** A text typed into a cell: a number or a date where the locale can read it, else the text. */
export const pastedCell = (text: string, locale: PasteLocale, zone: string): PastedCell => {
  const typed = text.trim();
  const number = pastedNumber(typed, locale);
  if (number !== null) return { cell: number.value, format: number.format };
  const wall = pastedDate(typed, locale);
  return wall === null
    ? { cell: text, format: PLAIN }
    : { cell: new Date(instantOf(zone, wall)), format: "yyyy-mm-dd" };
};

/** A grid and the number formats of its cells. */
export interface Pasted {
  readonly grid: Grid;
  readonly formats: ReadOptions["formats"];
}

/** A CSV text without quotes as a sheet of the locale takes it; without a locale, all text. */
export const pasted = (
  csv: string,
  delimiter: string,
  locale: PasteLocale | null,
  zone: string,
): Pasted => {
  const cells = csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(delimiter))
    .map((row) =>
      row.map((field): PastedCell => {
        return locale === null ? { cell: field, format: PLAIN } : pastedCell(field, locale, zone);
      }),
    );
  return {
    grid: cells.map((row) => row.map(({ cell }) => cell)),
    formats: formatsOf(cells.map((row) => row.map(({ format }) => format))),
  };
};

/** What a sheet answers that is asked for the formats of a zone. */
export const formatsOf =
  (formats: readonly (readonly string[])[]): ReadOptions["formats"] =>
  ({ top, left, bottom, right }) =>
    formats.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
