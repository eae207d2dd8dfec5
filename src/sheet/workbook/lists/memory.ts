import { isoMonth } from "../../../core/calendar/month.ts";
import { fingerprint } from "../../fingerprint.ts";
import { dayOfSerial } from "../../read/dates/date-serial.ts";
import { shapeOf } from "../frame/formula.ts";
import { DAY, MONTH } from "../frame/number-format.ts";
import type { NamedCell } from "../frame/placed.ts";
import type { Content } from "../frame/tab.ts";

/**
 * What we wrote into a tab, as fingerprints by row and column. Whatever differs from it later was
 * written by somebody else, and is left alone.
 */
export type Memory = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A note's fingerprint stands beside its cell's, under the column's name and this. */
const NOTE = "#note";

/** A cell as it is read from a sheet. */
export interface SeenCell {
  readonly value: unknown;
  readonly formula: string;
  readonly note: string;
  /** Of a date, its day number. */
  readonly day?: number;
}

export const isBlank = ({ value, formula }: SeenCell): boolean => value === "" && formula === "";

export const memoryOf = (cells: readonly NamedCell[]): Memory => {
  const rows = new Map<string, Map<string, string>>();
  for (const { at, content, format, note } of cells) {
    const row = rows.get(at.row) ?? new Map<string, string>();
    rows.set(at.row, row);
    row.set(at.column, contentPrint(content, format));
    if (note !== "") row.set(at.column + NOTE, fingerprint(note));
  }
  return rows;
};

/** Whether a cell still holds what we wrote, and whether we ever wrote it. */
export const stateOf = (
  memory: Memory,
  at: { readonly row: string; readonly column: string },
  seen: SeenCell,
): {
  readonly isOurs: boolean;
  readonly isAsWritten: boolean;
  readonly isNoteAsWritten: boolean;
} => {
  const known = memory.get(at.row);
  const content = known?.get(at.column);
  const note = known?.get(at.column + NOTE);
  return {
    isOurs: content !== undefined,
    isAsWritten: content !== undefined && isPrintOf(seen, content),
    isNoteAsWritten: seen.note === "" || (note !== undefined && note === fingerprint(seen.note)),
  };
};

/** Whether this is what we wrote into a cell. */
export const isWritten = (
  memory: Memory,
  at: { readonly row: string; readonly column: string },
  content: Content,
  format: string,
): boolean => memory.get(at.row)?.get(at.column) === contentPrint(content, format);

/** The columns that we wrote in a row, without their notes. */
export const columnsIn = (memory: Memory, row: string): readonly string[] =>
  [...(memory.get(row)?.keys() ?? [])].filter((name) => !name.endsWith(NOTE));

/** Whether we wrote nothing in a row: it only keeps a distance, or gives a chart its room. */
export const isBare = (memory: Memory, row: string): boolean =>
  columnsIn(memory, row).every((column) => memory.get(row)?.get(column) === NOTHING);

const NOTHING = fingerprint("");

/**
 * A day and a month are known as such, since people type one over another; a day with its time as a date
 * alone, and so are the months that an older version has written.
 */
const DATE = /[dmy]{2}/;

const isPrintOf = (seen: SeenCell, content: string): boolean =>
  content === seenPrint(seen) ||
  (seen.day !== undefined && [dayPrint, monthPrint].some((print) => content === print(seen.day!)));

const dayPrint = (day: number): string => fingerprint(`d${day}`);
const monthPrint = (day: number): string => fingerprint(`m${isoMonth(dayOfSerial(day).month)}`);

const formulaPrints = new Map<string, string>();
const MOST_PRINTS = 50_000;

/** Each step of a write asks for it anew, of each formula of the workbook: those that were told are kept. */
const formulaPrint = (formula: string): string => {
  const known = formulaPrints.get(formula);
  if (known !== undefined) return known;
  if (formulaPrints.size === MOST_PRINTS) formulaPrints.clear();
  const print = fingerprint(`=${shapeOf(formula)}`);
  formulaPrints.set(formula, print);
  return print;
};

const contentPrint = (content: Content, format: string): string => {
  if (typeof content === "object") return formulaPrint(content.formula);
  if (typeof content === "number" && DATE.test(format)) {
    if (format === DAY) return dayPrint(content);
    return format === MONTH ? monthPrint(content) : fingerprint("date");
  }
  return fingerprint(content === "" ? "" : `${typeof content === "number" ? "n" : "t"}${content}`);
};

const seenPrint = ({ value, formula }: SeenCell): string => {
  if (formula !== "") return formulaPrint(formula);
  if (Object.prototype.toString.call(value) === "[object Date]") return fingerprint("date");
  return fingerprint(value === "" ? "" : `${typeof value === "number" ? "n" : "t"}${value}`);
};

/** As text: rows that have the same columns share the list of these. */
export const memoryText = (memory: Memory): string => {
  const patterns: string[] = [];
  const rows = [...memory].map(([name, prints]) => {
    const pattern = [...prints.keys()].join("\n");
    if (!patterns.includes(pattern)) patterns.push(pattern);
    return [name, patterns.indexOf(pattern), [...prints.values()].join("")];
  });
  return JSON.stringify({ patterns: patterns.map((pattern) => pattern.split("\n")), rows });
};

/** The memory that a text tells of; empty where it cannot be read. */
export const memoryIn = (text: string): Memory => {
  try {
    const { patterns, rows } = JSON.parse(text) as {
      readonly patterns: readonly (readonly string[])[];
      readonly rows: readonly (readonly [string, number, string])[];
    };
    return new Map(
      rows.map(([name, pattern, prints]) => [
        name,
        new Map(patterns[pattern]!.map((column, i) => [column, prints.slice(6 * i, 6 * i + 6)])),
      ]),
    );
  } catch {
    return new Map();
  }
};
