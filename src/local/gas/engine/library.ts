import type * as OSpreadsheet from "@odoo/o-spreadsheet";

/** The spreadsheet engine: the page's global, or `require` in Node. */
export type Library = typeof OSpreadsheet;
export type Model = InstanceType<Library["Model"]>;
export type Getters = Model["getters"];
export type EvaluatedCell = ReturnType<Getters["getEvaluatedCell"]>;
export type Zone = OSpreadsheet.Zone;
export type Style = OSpreadsheet.Style;
export type Locale = OSpreadsheet.Locale;

/** A command of the engine, before the engine checks it. */
export interface Command {
  readonly type: string;
  readonly [payload: string]: unknown;
}
