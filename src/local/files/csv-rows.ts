import { csvDelimiter } from "./csv-delimiter.ts";
import { csvFields } from "./csv-fields.ts";

/** The lines of a CSV file as fields, as written. What separates them is told by "sep=;" (Excel's own first line), or found. */
export function csvRows(file: string): readonly (readonly string[])[] {
  const text = file.replace(/\r\n?/g, "\n");
  const told = /^"?sep=([^\n"])"?[ ;,\t]*(?:\n|$)/i.exec(text);
  if (told === null) return csvFields(text, csvDelimiter(text));
  return csvFields(text.slice(told[0].length), told[1]!);
}
