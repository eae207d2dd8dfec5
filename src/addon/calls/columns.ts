import { GoalError } from "../../core/errors.ts";
import type { Grid } from "../../sheet/cell.ts";
import { columnChoices } from "../../sheet/read/by-hand/column-choices.ts";
import { askedSource } from "../question.ts";
import { findSource } from "../read/find-source.ts";
import type { Columns, Source } from "../service.ts";
import { addressOf, contentOf, rangeAt } from "../source.ts";
import { recover } from "../tabs/in-one-run.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

const SAMPLE_ROWS = 3;

/** The columns of a table, whether it can be read or not. */
export const columns = (source: Source): Columns => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  recover(book);
  const asked = askedSource(source)!;
  const read = readOrNull(asked);
  const { sheet, origin, grid, reading, source: place } = read ?? unread(rangeOf(asked));
  const choices = columnChoices(grid, reading, { origin, told: asked.told });
  const rows = Math.min(SAMPLE_ROWS, grid.length - choices.top);
  const [row, width] = [origin.row + choices.top, grid[0]?.length ?? 0];
  const sample = rows > 0 ? sheet.getRange(row, origin.column, rows, width).getDisplayValues() : [];
  return {
    source: place,
    of: choices.of,
    hasHeadings: choices.hasHeadings,
    columns: choices.columns.map(({ column, name }) => ({
      name,
      sample: sample.map((row) => row[column]!),
    })),
    roles: choices.roles,
  };
};

const unread = (range: Range) => ({
  sheet: range.getSheet(),
  origin: { row: range.getRow(), column: range.getColumn() },
  grid: range.getValues() as Grid,
  reading: null,
  source: addressOf(range),
});

const rangeOf = ({ source }: Source): Range =>
  source.trim() === ""
    ? contentOf(SpreadsheetApp.getActiveSpreadsheet().getActiveSheet())
    : rangeAt(source);

const readOrNull = (asked: Source) => {
  try {
    return findSource(asked);
  } catch (error) {
    if (!(error instanceof GoalError)) throw error;
    return null; // What it lacks is what the user is about to say.
  }
};
