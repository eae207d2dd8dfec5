import type { Library, Locale } from "../gas/engine/library.ts";

/** Text as cell content that stays text: with an apostrophe where the engine would read more into it. */
export function plainText(library: Library, text: string, locale: Locale): string {
  const { isNumber, isDateTime } = library.helpers;
  const misread =
    /^[='+]/.test(text) ||
    /^(?:true|false)$/i.test(text.trim()) ||
    isNumber(text, library.DEFAULT_LOCALE) ||
    isDateTime(text, locale) ||
    library.registries.errorTypes.has(text);
  return misread ? `'${text}` : text;
}
