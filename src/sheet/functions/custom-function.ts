import type { Month } from "../../core/calendar/month.ts";
import type { Day } from "../../core/people/roster.ts";
import type { Language } from "../../text/voice.ts";
import type { Habit } from "../read/reading.ts";

/** What a custom function may ask of the sheet it stands in. Nothing here is asked unless needed. */
export interface CellContext {
  /** Calendar month of a Date cell, in the spreadsheet's time zone. */
  readonly monthOf: (date: Date) => Month;
  /** Calendar day of a Date cell, likewise. */
  readonly dayOf: (date: Date) => Day;
  /** Language of the spreadsheet, for functions that return words. */
  readonly language: () => Language;
  /** Locale of the spreadsheet ("es_ES"), by which numbers in sentences are written. */
  readonly locale: () => string;
  /** How the spreadsheet writes dates and money: what is likelier where nothing else tells. */
  readonly habit: () => Habit;
}

export interface Parameter {
  /** As Sheets shows it, in every language. */
  readonly name: string;
  /** JSDoc type of the stub: what Sheets calls a cell or a range. */
  readonly type: "any" | "number" | "string" | "boolean";
  /** Whether a call may leave it out. Its text says the default. */
  readonly optional: boolean;
  /** Whether each row of a range is one thing, whatever it has columns: then rows are counted and not cells. */
  readonly isTable?: true;
  /** One line without line breaks. */
  readonly text: { readonly en: string; readonly es: string };
  /** What the help shows, as typed in an English sheet. */
  readonly example: string;
}

/** A number, a sentence, or a table that spills, with words where it has headings; "" leaves its cell empty. */
export type FunctionResult = number | string | (number | string)[][];

/** One custom function, told once: stub, help and checks all come from here. */
export interface CustomFunction {
  readonly name: string;
  readonly text: { readonly en: string; readonly es: string };
  readonly parameters: readonly Parameter[];
  /** Values as Sheets passes them: a cell's value, or rows of cells. Throws GoalError. */
  readonly run: (args: readonly unknown[], context: CellContext) => FunctionResult;
}
