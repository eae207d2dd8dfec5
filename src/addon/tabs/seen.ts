import { isoMonth } from "../../core/calendar/month.ts";
import type { Day } from "../../core/people/roster.ts";
import { isDate } from "../../sheet/cell.ts";
import { serialOf } from "../../sheet/read/dates/date-serial.ts";
import type { SeenCell } from "../../sheet/workbook/lists/memory.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** All cells of a tab, read in three calls. Rows and columns count from 1. */
export interface Seen {
  readonly cellAt: (row: number, column: number) => SeenCell;
  /** A cell's text; of a date its month, "2026-01". */
  readonly textAt: (row: number, column: number) => string;
  /** A cell's text or number; of a date its day number. */
  readonly plainAt: (row: number, column: number) => number | string;
  readonly rows: number;
  readonly columns: number;
}

const BLANK: SeenCell = { value: "", formula: "", note: "" };

/** `dayOf` gives a date's day in the spreadsheet's zone. */
export const seenOn = (sheet: Sheet, dayOf: (date: Date) => Day): Seen => {
  const content = sheet.getDataRange();
  const values: readonly (readonly unknown[])[] = content.getValues();
  const formulas = content.getFormulas();
  const notes = content.getNotes();
  const cellAt = (row: number, column: number): SeenCell => {
    const value = values[row - 1]?.[column - 1];
    if (value === undefined) return BLANK;
    const cell = {
      value,
      formula: formulas[row - 1]![column - 1]!,
      note: notes[row - 1]![column - 1]!,
    };
    if (!isDate(value)) return cell;
    return {
      ...cell,
      get day() {
        return serialOf(dayOf(value)); // asked for where it matters: a day may cost a service call
      },
    };
  };
  return {
    cellAt,
    textAt: (row, column) => {
      const { value } = cellAt(row, column);
      return isDate(value) ? isoMonth(dayOf(value).month) : String(value);
    },
    plainAt: (row, column) => {
      const { value } = cellAt(row, column);
      if (isDate(value)) return serialOf(dayOf(value));
      return typeof value === "number" ? value : String(value);
    },
    rows: values.length,
    columns: values[0]?.length ?? 0,
  };
};
