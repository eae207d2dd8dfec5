/** Sheets doubles a quotation mark inside of a text, the engine puts a backslash before it. */
const QUOTED_TAB = "'(?:[^']|'')*'";

/** A formula's texts as the engine writes them. */
export const engineQuotes = (formula: string): string =>
  formula.replace(new RegExp(`${QUOTED_TAB}|"(?:[^"]|"")*"`, "g"), (part) =>
    part.startsWith('"') ? `"${part.slice(1, -1).replaceAll('""', '\\"')}"` : part,
  );

/** A formula's texts as Sheets writes them. */
export const sheetsQuotes = (formula: string): string =>
  formula.replace(new RegExp(`${QUOTED_TAB}|"(?:\\\\"|[^"])*"`, "g"), (part) =>
    part.startsWith('"') ? `"${part.slice(1, -1).replaceAll('\\"', '""')}"` : part,
  );

/** A formula's result: the engine leaves its backslashes in it. */
export const withoutBackslashes = (text: string): string => text.replaceAll('\\"', '"');
