import Papa from "papaparse";

/** The fields of a file's first lines (all of them unless told), separated by a sign. Lines end in "\n". */
export function csvFields(text: string, delimiter: string, lines = 0): readonly string[][] {
  const { data, errors } = parsed(text, delimiter, lines);
  // A quote that nobody closes would swallow all lines after it: then quotes mean nothing.
  return errors.some(({ code }) => code === "MissingQuotes")
    ? plainFields(text, delimiter, lines)
    : data;
}

/** The same for trying a sign out: null where the file's quotes speak against it. */
export function quotedFields(
  text: string,
  delimiter: string,
  lines: number,
): readonly string[][] | null {
  const { data, errors } = parsed(text, delimiter, lines);
  return errors.some(({ type }) => type === "Quotes") ? null : data;
}

/** The same where quotes are signs like all others, save around a field. */
export function plainFields(text: string, delimiter: string, lines: number): readonly string[][] {
  const { data } = parsed(text, delimiter, lines, NO_QUOTE);
  return data.map((row) => row.map((field) => field.replace(/^"(.*)"$/, "$1")));
}

const NO_QUOTE = "\u0000"; // is in no text that we open

const parsed = (text: string, delimiter: string, preview: number, quoteChar = '"') =>
  Papa.parse<string[]>(text, { delimiter, newline: "\n", preview, quoteChar });
