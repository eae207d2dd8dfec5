import type { Chart, LaidCell, RowSlot, Rule, Validation } from "../workbook/frame/layout.ts";

/** Some rows of a person's tab, with all that stands in them. */
export interface Part {
  readonly rows: readonly RowSlot[];
  readonly cells: readonly LaidCell[];
  readonly rules?: readonly Rule[];
  readonly validations?: readonly Validation[];
  readonly charts?: readonly Chart[];
  readonly tall?: readonly TallCell[];
}

/** A cell that is merged over rows, too. */
export interface TallCell {
  readonly row: string;
  readonly until: string;
  readonly column: string;
  readonly to: string;
}

/** Parts below each other. */
export const stacked = (parts: readonly Part[]): Required<Part> => ({
  rows: parts.flatMap(({ rows }) => rows),
  cells: parts.flatMap(({ cells }) => cells),
  rules: parts.flatMap(({ rules = [] }) => rules),
  validations: parts.flatMap(({ validations = [] }) => validations),
  charts: parts.flatMap(({ charts = [] }) => charts),
  tall: parts.flatMap(({ tall = [] }) => tall),
});

/** The name of a row of the metric that comes so far down, from 1. */
export const metricRow = (at: number, name: string): string => `${at}.${name}`;

/** The first and the last column of goal and months. */
export const FIRST = "month";
export const LAST = "last";

export const ROW = 21; // pixels
export const HEADER_ROW = 24;
/** Height of a title where no gap stands above it. */
export const APART = 34;
const GAP_ROW = 12;

/** A title over all of them. */
export const titlePart = (row: string, content: string, height = HEADER_ROW): Part => ({
  rows: [{ name: row, height }],
  cells: [{ row, column: FIRST, to: LAST, content, role: "wordHeader" }],
});

export const gapPart = (row: string, height = GAP_ROW): Part => ({
  rows: [{ name: row, height }],
  cells: [],
});

// Arial 10: pixels of a letter with what the ends of lines leave blank, of a line, and around all.
const LETTER = 6.4;
const LINE = 17;
const AROUND = 8;

/** How high a text stands that goes on below, in pixels. */
export const linesHeight = (text: string, width: number): number =>
  LINE *
  text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil((line.length * LETTER) / (width - AROUND))))
    .reduce((lines, more) => lines + more, 0);

/** Height of a row for it. */
const textHeight = (text: string, width: number): number => AROUND + linesHeight(text, width);

/** A sentence over all of these columns, as high as it needs. */
export const textPart = (
  row: string,
  content: string,
  width: number,
  role: "text" | "mist" = "text",
  least = 0,
): Part => ({
  rows: [{ name: row, height: Math.max(least, textHeight(content, width)) }],
  cells: [{ row, column: FIRST, to: LAST, content, role }],
});
