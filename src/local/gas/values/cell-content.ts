import type { Locale } from "../engine/library.ts";
import { type HostContext, localeOfSheet, refuse, stateOf } from "../host-context.ts";
import { storedFormula } from "./formula-text.ts";
import { dateFormats } from "./read-cell.ts";
import { serialOf } from "./serial.ts";
import { typedContent } from "./typed-content.ts";
import { wallClockOf } from "./zone-time.ts";

/** What the engine stores in a cell; `format` only where the value brings its own. */
export interface CellContent {
  readonly content: string;
  readonly format?: string;
}

/** https://support.google.com/drive/answer/37603: 50,000 characters a cell. */
const MOST_CHARACTERS = 50_000;

/**
 * Turns values into contents as setValues does, which reads text as if it were typed: "=…" is a
 * formula, "1/2" a date, an apostrophe makes text. `formatAt` is the cell's own number format.
 */
export function contentWriter(
  context: HostContext,
): (value: unknown, format: string | undefined) => CellContent {
  const locale = localeOfSheet(context);
  const zone = stateOf(context).timeZone;
  const isDate = dateFormats(context);
  return (value, format) => {
    if (typeof value === "string") return textContent(context, value, format, locale);
    if (!isDateObject(value)) return { content: plainContent(context, value) };
    const serial = serialOf(wallClockOf(zone, value.getTime()));
    const own = isDate(format) ? {} : { format: dateFormatFor(serial, locale) };
    return { content: String(serial), ...own };
  };
}

function plainContent(context: HostContext, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "#NUM!";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return refuse(context, `A cell can't hold a value of the type ${typeof value}`);
}

/** By tag: the Date may come from the script's realm. */
const isDateObject = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === "[object Date]";

const dateFormatFor = (serial: number, locale: Locale): string =>
  Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} ${locale.timeFormat}`;

function checkLength(context: HostContext, text: string): void {
  if (text.length > MOST_CHARACTERS)
    refuse(
      context,
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
}

function textContent(
  context: HostContext,
  text: string,
  format: string | undefined,
  locale: Locale,
): CellContent {
  checkLength(context, text);
  const { library } = context;
  if (format === "@") return plainText(text.replace(/^'/, ""));
  if (text.startsWith("'")) return showsText(format) ? plainText(text.slice(1)) : { content: text };
  if (/^=./s.test(text)) return { content: storedFormula(library, text, locale) };
  return { content: typedContent(library, text, locale) };
}

/** A text that stays one, whatever it looks like: the APIs' stringValue is never read as typed. */
export function textAsItIs(
  context: HostContext,
  text: string,
  format: string | undefined,
): CellContent {
  checkLength(context, text);
  if (showsText(format)) return plainText(text);
  const { isNumber, isDateTime } = context.library.helpers;
  const locales = [localeOfSheet(context), context.library.DEFAULT_LOCALE];
  const isRead =
    /^(?:[='+#]|true$|false$)/i.test(text) ||
    locales.some((locale) => isNumber(text, locale) || isDateTime(text, locale));
  return { content: isRead ? `'${text}` : text };
}

/** Whether the engine takes all that stands in a cell for text, an apostrophe too: `"  "@`. */
const showsText = (format = ""): boolean => /^[^;]*@/.test(format.replace(/"[^"]*"/g, ""));

/** A cell of plain text. The engine takes "=…" for a formula even there, so that needs its apostrophe. */
const plainText = (text: string): CellContent =>
  /^[='+]/.test(text) ? { content: `'${text}`, format: "" } : { content: text };
