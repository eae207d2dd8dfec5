import type { Answers } from "../../../core/doubts.ts";
import type { Grid } from "../../cell.ts";
import { columnLetters } from "../../workbook/frame/tab.ts";
import { isBlank } from "../is-blank.ts";
import { nameOf } from "../name-of.ts";
import type { ReadOptions } from "../reading.ts";

/** The answer by which a table has no row of headings: its columns are named by their letters. */
export const NO_HEADINGS = "none";

const ABOUT_COLUMNS = /^(headings|stageOrder|column:.+)$/;
const DEEPEST = 50; // a row of headings stands no lower

/** The headings that answers about columns were given for, as one text. */
export const headingsAsText = (headings: readonly string[]): string =>
  headings.filter((heading) => heading !== "").join(" | ");

/** A grid's columns by their letters; `firstColumn` is its own, from 1. */
export const lettersOf = (grid: Grid, firstColumn: number): readonly string[] =>
  (grid[0] ?? []).map((_, column) => columnLetters(firstColumn + column));

/**
 * The answers without those about the columns of another table: what was said of an export holds for
 * the next one with the same headings, and for no other. A remembered table is known by its own.
 */
export const answersHere = (
  grid: Grid,
  { told, remembered, origin }: Pick<ReadOptions, "told" | "remembered" | "origin">,
): Answers => {
  const of = told["column:of"];
  if (of === undefined || remembered !== null) return told;
  const isHere =
    told["headings"] === NO_HEADINGS
      ? headingsAsText(lettersOf(grid, origin.column)) === of
      : grid.slice(0, DEEPEST).some((row) => headingsAsText(row.map(nameOf)) === of);
  if (isHere) return told;
  return Object.fromEntries(Object.entries(told).filter(([key]) => !ABOUT_COLUMNS.test(key)));
};

/** The first row with something in it. */
export const firstFilled = (grid: Grid): number =>
  Math.max(
    0,
    grid.findIndex((row) => !row.every(isBlank)),
  );
