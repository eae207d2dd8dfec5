import type { Library, Locale } from "../gas/engine/library.ts";
import { serialOf } from "../gas/values/serial.ts";
import { plainText } from "./plain-text.ts";

export interface CsvCell {
  readonly content: string;
  readonly format?: string;
}

/** Excel and Sheets know no day before 1 January 1900. */
const FIRST_DAY = 1;

/**
 * A field as a cell: numbers as the file writes them, ISO dates as dates; all else is text, and
 * "=…" in a CSV file is never a formula.
 */
export function csvCell(library: Library, field: string, numbers: Locale, locale: Locale): CsvCell {
  const text = field.trim();
  if (library.helpers.isNumber(text, numbers)) return { content: canonical(text, numbers) };
  return isoDate(text) ?? { content: plainText(library, field, locale) };
}

const canonical = (text: string, { decimalSeparator, thousandsSeparator }: Locale): string =>
  text.replaceAll(thousandsSeparator ?? "", "").replace(decimalSeparator, ".");

function isoDate(text: string): CsvCell | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/.exec(text);
  if (!match) return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const wall = Date.UTC(+year!, +month! - 1, +day!, +hour, +minute, +second);
  const same = new Date(wall).toISOString().startsWith(`${year}-${month}-${day}`);
  const serial = serialOf(wall);
  if (!same || serial < FIRST_DAY) return null;
  return {
    content: String(serial),
    format: match[4] === undefined ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss",
  };
}
