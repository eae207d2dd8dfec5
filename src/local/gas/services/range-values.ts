import type { EvaluatedCell } from "../engine/library.ts";
import { freshGetters, gettersAfter, localeOfSheet, refuse } from "../host-context.ts";
import { contentWriter } from "../values/cell-content.ts";
import { withoutBackslashes } from "../values/formula-quotes.ts";
import { shownFormula, storedFormula } from "../values/formula-text.ts";
import { cellReader } from "../values/read-cell.ts";
import { RangeArea } from "./range-area.ts";

type Rows<T> = T[][];

/** What stands in the cells of a range: values, what is shown of them, formulas. */
export abstract class RangeValues extends RangeArea {
  getValues(): Rows<unknown> {
    const getters = freshGetters(this.context);
    const read = cellReader(this.context);
    const { sheetId } = this;
    return this.each((col, row) => {
      const position = { sheetId, col, row };
      const value = read(getters.getEvaluatedCell(position));
      const isOwn = typeof value !== "string" || !value.includes("\\");
      return isOwn || !getters.getCorrespondingFormulaCell(position)
        ? value
        : withoutBackslashes(value);
    });
  }
  getValue(): unknown {
    return this.corner().getValues()[0]![0];
  }
  getDisplayValues(): Rows<string> {
    return this.evaluated((cell) => cell.formattedValue);
  }
  getDisplayValue(): string {
    return this.corner().getDisplayValues()[0]![0]!;
  }
  isBlank(): boolean {
    return this.evaluated((cell) => cell.type).every((row) =>
      row.every((type) => type === "empty"),
    );
  }

  getFormulas(): Rows<string> {
    const { context, sheetId } = this;
    const getters = freshGetters(context);
    const locale = localeOfSheet(context);
    return this.each((col, row) => {
      const cell = getters.getCell({ sheetId, col, row });
      if (!cell?.isFormula) return "";
      return shownFormula(context.library, cell.compiledFormula.toFormulaString(getters), locale);
    });
  }
  getFormula(): string {
    return this.corner().getFormulas()[0]![0]!;
  }

  setValues(values: readonly (readonly unknown[])[]): GoogleAppsScript.Spreadsheet.Range {
    this.checkSize(values);
    const getters = gettersAfter(this.context, /^CLEAR_FORMATTING$|_SHEET$|_COLUMNS_ROWS$/);
    const write = contentWriter(this.context);
    const { sheetId } = this;
    const { writes } = this.context;
    this.each((col, row, i, j) => {
      // A format "text" decides how the value is read, though it waits.
      const format =
        writes.formatFor(sheetId, col, row) ?? getters.getCell({ sheetId, col, row })?.format;
      const content = write(values[i]![j], format);
      writes.push({ type: "UPDATE_CELL", sheetId, col, row, ...content });
    });
    return this.self;
  }
  setValue(value: unknown): GoogleAppsScript.Spreadsheet.Range {
    return this.setValues(this.each(() => value));
  }

  setFormulas(formulas: readonly (readonly string[])[]): GoogleAppsScript.Spreadsheet.Range {
    this.checkSize(formulas);
    const { context, sheetId } = this;
    const locale = localeOfSheet(context);
    this.each((col, row, i, j) => {
      const typed = String(formulas[i]![j] ?? "");
      const formula = typed === "" || typed.startsWith("=") ? typed : `=${typed}`;
      const content = formula === "" ? "" : storedFormula(context.library, formula, locale);
      context.writes.push({ type: "UPDATE_CELL", sheetId, col, row, content });
    });
    return this.self;
  }
  setFormula(formula: string): GoogleAppsScript.Spreadsheet.Range {
    return this.setFormulas(this.each(() => formula));
  }

  clearContent(): GoogleAppsScript.Spreadsheet.Range {
    this.context.writes.push({
      type: "DELETE_CONTENT",
      sheetId: this.sheetId,
      target: [this.zone],
    });
    return this.self;
  }

  /** The rows of the range, by column, row, and both counted from the range's own corner. */
  each<T>(valueAt: (col: number, row: number, i: number, j: number) => T): Rows<T> {
    const { top, left } = this.zone;
    const [height, width] = [this.getNumRows(), this.getNumColumns()];
    const rows: Rows<T> = [];
    for (let i = 0; i < height; i++) {
      const row: T[] = [];
      for (let j = 0; j < width; j++) row.push(valueAt(left + j, top + i, i, j));
      rows.push(row);
    }
    return rows;
  }

  /** Throws unless there is a value for every cell. */
  checkSize(values: readonly unknown[]): void {
    const [rows, columns] = [this.getNumRows(), this.getNumColumns()];
    if (values.length !== rows)
      refuse(
        this.context,
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
      );
    for (const row of values) {
      const length = Array.isArray(row) ? row.length : 0;
      if (length !== columns)
        refuse(
          this.context,
          `The number of columns in the data does not match the number of columns in the range. The data has ${length} but the range has ${columns}.`,
        );
    }
  }

  private evaluated<T>(read: (cell: EvaluatedCell) => T): Rows<T> {
    const getters = freshGetters(this.context);
    const { sheetId } = this;
    return this.each((col, row) => read(getters.getEvaluatedCell({ sheetId, col, row })));
  }

  /** The top left cell: what the singular methods are about. */
  private corner(): GoogleAppsScript.Spreadsheet.Range & this {
    const { left, top } = this.zone;
    return this.raw({ left, top, right: left, bottom: top }) as never;
  }

  abstract raw(zone: RangeArea["zone"]): RangeValues;
}
