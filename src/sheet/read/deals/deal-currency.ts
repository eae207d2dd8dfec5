import type { Notice } from "../../../core/notices.ts";
import type { Cell, Grid } from "../../cell.ts";
import { eachOnce } from "../each-once.ts";
import { withoutObject } from "../heading.ts";
import { isBlank } from "../is-blank.ts";
import { nameOf } from "../name-of.ts";
import { currencyIn } from "../numbers/currency.ts";
import { soundOf } from "../numbers/money-words.ts";
import { plainWords } from "../plain-words.ts";
import type { Shape } from "../table/shape.ts";

const CURRENCY = /\b(currency|moneda|divisa)\b/;
const CONVERTED =
  /\b(company currency|converted|moneda (de la empresa|corporativa)|divisa (de la empresa|corporativa)|convertid[oa])\b/;

const ENOUGH_ROWS = 1000;

/** The column that names each row's currency, null where a list has none. */
export const currencyColumn = (
  part: Grid,
  header: number,
  headings: readonly string[],
): number | null => {
  const sample = part.slice(header + 1, header + 1 + ENOUGH_ROWS);
  const found = headings.findIndex((heading, column) => {
    if (!CURRENCY.test(plainWords(withoutObject(heading)))) return false;
    const filled = sample.map((row) => row[column]).filter((cell) => !isBlank(cell));
    return filled.length > 0 && filled.every((cell) => codeOf(cell) !== null);
  });
  return found < 0 ? null : found;
};

/** The code that a cell of such a column says: "EUR", «MXN - Peso mexicano». */
const codeOf = (cell: Cell | undefined): string | null =>
  typeof cell === "string" && !/\d/.test(cell) ? currencyIn(nameOf(cell)) : null;

/** What the metric of a row's amounts ends in where a list mixes currencies, " (EUR)"; else "". */
export const unitsIn = ({ currency, currencies }: Shape): ((row: readonly Cell[]) => string) => {
  if (currency === null || currencies.length < 2) return () => "";
  const unitOf = eachOnce((code: string) => ` (${code})`);
  return (row) => {
    const code = codeOf(row[currency]);
    return code === null ? "" : unitOf(code);
  };
};

/** How the amounts of a list in several currencies are read. */
export interface AmountColumns {
  readonly values: readonly number[];
  /** The currencies of the amounts, the most frequent first; several are metrics of their own. */
  readonly currencies: readonly string[];
  readonly notices: readonly Notice[];
}

/**
 * A CRM may give each amount twice, the second time in the company's currency: that one is read where
 * the deals are in several, else the first. Without it each currency is a metric of its own.
 */
export const amountsIn = (
  part: Grid,
  header: number,
  headings: readonly string[],
  values: readonly number[],
  currency: number | null,
): AmountColumns => {
  const body = part.slice(header + 1);
  const currencies = currency === null ? [] : byFrequency(body.map((row) => codeOf(row[currency])));
  const isConverted = (column: number) => CONVERTED.test(plainWords(headings[column]!));
  const converted = values.filter(isConverted);
  const own = values.filter((column) => !isConverted(column));
  const isCount = (column: number) => soundOf(headings[column]!) === "count";
  if (own.length === 0) return { values, currencies: [], notices: [] };
  if (converted.length === 0) {
    const notice: Notice = { code: "currenciesApart", facts: { currencies } };
    return { values, currencies, notices: currencies.length > 1 ? [notice] : [] };
  }
  const differ = body.some((row) => !isBlank(row[own[0]!]) && row[own[0]!] !== row[converted[0]!]);
  if (currencies.length <= 1 && !differ) return { values: own, currencies, notices: [] };
  const heading = headings[converted[0]!]!;
  return {
    values: [...converted, ...own.filter(isCount)],
    currencies: [],
    notices: [{ code: "amountsConverted", facts: { heading } }],
  };
};

const byFrequency = (codes: readonly (string | null)[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([code]) => code);
};
