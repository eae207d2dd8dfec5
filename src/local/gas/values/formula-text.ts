import type { Library, Locale } from "../engine/library.ts";
import { engineQuotes, sheetsQuotes } from "./formula-quotes.ts";

/** A formula as typed in a locale, in the engine's own wording. ";" separates arguments in every locale. */
export function storedFormula(library: Library, typed: string, locale: Locale): string {
  // Where the comma is the decimal sign, the engine already reads ";" as the separator.
  const separated = locale.formulaArgSeparator === ";" ? typed : semicolonsAsCommas(typed);
  return reworded(library, engineQuotes(separated), locale, library.DEFAULT_LOCALE);
}

/** A stored formula as Sheets shows it in a locale. */
export function shownFormula(library: Library, stored: string, locale: Locale): string {
  return sheetsQuotes(reworded(library, stored, library.DEFAULT_LOCALE, locale));
}

/** ";" as the engine's own separator: outside of texts, quoted tab names and array literals. */
export const semicolonsAsCommas = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|;/g, (part) =>
    part === ";" ? "," : part,
  );

function reworded(library: Library, formula: string, from: Locale, to: Locale): string {
  if (from.formulaArgSeparator === to.formulaArgSeparator) return formula;
  return library
    .tokenize(formula, from)
    .map(({ type, value }) => {
      if (type === "NUMBER") return value.replace(from.decimalSeparator, to.decimalSeparator);
      if (type === "ARG_SEPARATOR") return to.formulaArgSeparator;
      if (type === "ARRAY_ROW_SEPARATOR") return to.formulaArgSeparator === ";" ? "\\" : ";";
      return value;
    })
    .join("");
}
