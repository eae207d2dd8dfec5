/**
 * "Jan 2024", "ene-24" or "3 March 2024" as "2024-01-01": typed into a cell, Sheets makes dates of
 * them, in English and in the spreadsheet's own language. Null for anything else.
 */
export function typedMonth(text: string, localeCode: string): string | null {
  const match = /^(?:(\d{1,2})[ -])?(\p{L}{3,})\.?[ -](\d{4}|\d{2})$/u.exec(text.trim());
  if (!match) return null;
  const names = [...monthNames("en"), ...monthNames(localeCode.replace("_", "-"))];
  const month = names.findIndex((name) => isShort(name, match[2]!.toLowerCase())) % 12;
  if (month < 0) return null;
  const year = match[3]!.length === 2 ? `20${match[3]}` : match[3]!;
  return `${year}-${String(month + 1).padStart(2, "0")}-${(match[1] ?? "1").padStart(2, "0")}`;
}

/** The whole name, its first three letters, or "sept". */
const isShort = (name: string, typed: string): boolean =>
  name === typed || name.slice(0, 3) === typed || (typed === "sept" && name.startsWith("sep"));

function monthNames(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) =>
    format.format(Date.UTC(2024, month, 1)).toLowerCase(),
  );
}
