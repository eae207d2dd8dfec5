import { instantOf } from "../../src/local/gas/values/zone-time.ts";
import type { Cell } from "../../src/sheet/cell.ts";
import type { Author } from "./author.ts";
import { type DateStyle, dateText } from "./date-style.ts";
import { type Amount, type Field, isAmount, isWhen, type When } from "./field.ts";
import { type NumberStyle, numberText } from "./number-style.ts";
import { type PastedCell, PLAIN, pastedCell } from "./pasted.ts";
import type { Random } from "./random.ts";
import type { Sheet } from "./sheet.ts";

export interface Writing {
  readonly random: Random;
  readonly author: Author;
  readonly sheet: Sheet;
  readonly numbers: NumberStyle;
  readonly dates: DateStyle;
  /** ISO 4217 code that the table's money is in. */
  readonly currency: string;
}

const DAY = 86_400_000; // milliseconds

/** What a field becomes in the sheet. */
export const writtenCell = (field: Field, writing: Writing): PastedCell => {
  const { mode } = writing.sheet;
  if (isAmount(field)) return amountCell(field, writing);
  if (isWhen(field)) return whenCell(field, writing);
  if (typeof field === "number")
    return { cell: mode === "text" ? String(field) : field, format: PLAIN };
  return mode === "pasted" ? typed(field, writing) : { cell: field, format: PLAIN };
};

const amountCell = (field: Amount, writing: Writing): PastedCell => {
  const { random, author, sheet, numbers, currency } = writing;
  if (sheet.mode === "native") return { cell: field.amount, format: formatOf(field, writing) };
  const text = numberText(random, field, numbers, { symbol: author.symbol, code: currency });
  return sheet.mode === "pasted" ? typed(text, writing) : { cell: text, format: PLAIN };
};

const whenCell = ({ day }: When, writing: Writing): PastedCell => {
  const { random, author, sheet, dates } = writing;
  if (dates === "real" && sheet.mode === "native")
    return { cell: new Date(instantOf(sheet.zone, day * DAY)), format: "dd/mm/yyyy" };
  const text = dateText(random, day, dates, author);
  if (sheet.mode === "pasted") return typed(text, writing);
  const cell: Cell = sheet.mode === "native" && dates === "compact" ? Number(text) : text;
  return { cell, format: PLAIN };
};

const typed = (text: string, { sheet }: Writing): PastedCell =>
  pastedCell(text, sheet.locale, sheet.zone);

/** The number format that a manager gives money. */
const formatOf = (field: Amount, { numbers, author, currency }: Writing): string => {
  if (field.unit === "share") return "0%";
  if (field.symbol !== undefined) return `[$${field.symbol}] #,##0.00`;
  if (field.unit !== "money" || numbers.mark === "none") return "#,##0.##";
  if (numbers.mark === "code") return `[$${currency}] #,##0.00`;
  return numbers.mark === "before"
    ? `"${author.symbol}"#,##0.00`
    : `#,##0.00\\ [$${author.symbol}]`;
};
