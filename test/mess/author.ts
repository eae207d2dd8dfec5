import type { Random } from "./random.ts";

export type Language = "es" | "en";

/** Who wrote the table, and how people write there. */
export interface Author {
  readonly locale: string;
  readonly language: Language;
  readonly decimal: "," | ".";
  /** Signs that part thousands. */
  readonly groups: readonly string[];
  readonly dayFirst: boolean;
  /** ISO 4217; "$" stands for whichever dollar or peso the sheet's locale has. */
  readonly currency: string;
  readonly symbol: string;
}

const HARD_SPACE = "\u00a0";
const NARROW_SPACE = "\u202f";

export const AUTHORS: readonly Author[] = [
  author("es_ES", "es", ",", ["."], true, "EUR", "€"),
  author("es_MX", "es", ".", [","], true, "$", "$"),
  author("en_US", "en", ".", [","], false, "$", "$"),
  author("en_GB", "en", ".", [","], true, "GBP", "£"),
  author("de_DE", "en", ",", ["."], true, "EUR", "€"),
  author("fr_FR", "es", ",", [" ", HARD_SPACE, NARROW_SPACE], true, "EUR", "€"),
  author("de_CH", "en", ".", ["'", "’"], true, "CHF", "CHF"),
];

const WEIGHTS = [0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 3, 4, 5, 6]; // most managers are Spanish or American

export const anyAuthor = (random: Random): Author => AUTHORS[random.pick(WEIGHTS)]!;

function author(
  locale: string,
  language: Language,
  decimal: "," | ".",
  groups: readonly string[],
  dayFirst: boolean,
  currency: string,
  symbol: string,
): Author {
  return { locale, language, decimal, groups, dayFirst, currency, symbol };
}
