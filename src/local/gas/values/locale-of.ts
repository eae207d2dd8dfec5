import type { Locale } from "../engine/library.ts";

/** The engine's locale for a code as Sheets writes it ("es_ES"): separators and dates by Intl. */
export function localeOf(code: string): Locale {
  const tag = code.replace("_", "-");
  const separators = separatorsOf(tag);
  return {
    name: code,
    code,
    ...separators,
    weekStart: code === "en_US" ? 7 : 1,
    dateFormat: dateFormatOf(tag),
    timeFormat: usesHalfDays(tag) ? "hh:mm:ss a" : "hh:mm:ss",
    formulaArgSeparator: separators.decimalSeparator === "," ? ";" : ",",
  };
}

/** Whether Intl knows the code. */
export function isLocale(code: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(code.replace("_", "-")).length > 0;
  } catch {
    return false;
  }
}

function separatorsOf(tag: string): { decimalSeparator: string; thousandsSeparator: string } {
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(-1_234_567.8);
  const part = (type: string, missing: string) =>
    parts.find((each) => each.type === type)?.value ?? missing;
  return { decimalSeparator: part("decimal", "."), thousandsSeparator: part("group", ",") };
}

/** "m/d/yyyy" or "dd/mm/yyyy": order, separator and leading zeros of the locale's 1 January 1970. */
function dateFormatOf(tag: string): string {
  const letters: Partial<Record<string, string>> = { day: "d", month: "m", year: "yyyy" };
  const numeric = { day: "numeric", month: "numeric", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(tag, numeric)
    .formatToParts(0)
    .map(({ type, value }) => {
      const letter = letters[type];
      return letter?.length === 1 ? letter.repeat(value.length) : (letter ?? value.trim());
    })
    .join("");
}

const usesHalfDays = (tag: string): boolean =>
  new Intl.DateTimeFormat(tag, { hour: "numeric" }).resolvedOptions().hour12 === true;
