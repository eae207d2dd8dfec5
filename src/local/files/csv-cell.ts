import { amountsOf } from "../../text/amounts-of.ts";
import type { Library, Locale } from "../gas/engine/library.ts";
import { serialOf } from "../gas/values/serial.ts";
import type { DecimalSign } from "./csv-decimal-sign.ts";
import { plainText } from "./plain-text.ts";

export interface CsvCell {
  readonly content: string;
  readonly format?: string;
}

/**
 * A reader of fields as cells: bare numbers by the file's decimal sign, ISO dates as dates; all else
 * is text, and "=…" in a CSV file is never a formula. Without a sign "1.234" and "1,5" are text too:
 * whoever reads the table then asks. Equal fields are read once and are the same object.
 */
export function csvCells(
  library: Library,
  sign: DecimalSign | null,
  locale: Locale,
): (field: string) => CsvCell {
  const known = new Map<string, CsvCell>();
  return (field) => {
    const found = known.get(field);
    if (found !== undefined) return found;
    const text = field.trim();
    const number = numberIn(text, sign);
    const cell =
      number === null
        ? (isoDate(text) ?? { content: plainText(library, text, locale) })
        : { content: number };
    known.set(field, cell);
    return cell;
  };
}

/** The number as the engine writes it. */
function numberIn(text: string, sign: DecimalSign | null): string | null {
  const [, minus, digits, power = ""] = /^(-?)([.,]?\d[\d.,]*)(e[+-]?\d+)?$/i.exec(text) ?? [];
  if (digits === undefined || MONTH.test(text)) return null;
  if (!/[.,]/.test(digits)) return text;
  const number = sign === null ? null : amountsOf(digits)[sign];
  return number === null ? null : `${minus}${number}${power}`;
}

const MONTH = /^\d\d?\.(?:19|20)\d\d$/;

/** Excel and Sheets know no day before 1 January 1900. */
const FIRST_DAY = 1;

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
