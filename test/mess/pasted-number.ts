import type { PasteLocale } from "./pasted.ts";

export interface TypedNumber {
  readonly value: number;
  readonly format: string;
}

/** A typed number as Sheets reads it; null where the text stays text. */
export const pastedNumber = (typed: string, locale: PasteLocale): TypedNumber | null => {
  const isPercent = typed.endsWith("%");
  const isMoney = typed.includes(locale.symbol);
  const bare = (isPercent ? typed.slice(0, -1) : typed.replace(locale.symbol, "")).trim();
  const value = signed(bare, locale);
  if (value === null) return null;
  if (isPercent) return { value: value / 100, format: "0%" };
  return { value, format: isMoney ? moneyFormat(locale) : "0.###############" };
};

const moneyFormat = ({ symbol }: PasteLocale): string =>
  symbol === "€" ? '#,##0.00\\ "€"' : '"$"#,##0.00';

const signed = (bare: string, locale: PasteLocale): number | null => {
  const bracketed = /^\((.+)\)$/.exec(bare)?.[1];
  const sign = bracketed !== undefined || bare.startsWith("-") ? -1 : 1;
  const digits = bracketed ?? bare.replace(/^[+-]\s?/, "");
  const value = unsigned(digits.trim(), locale);
  return value === null ? null : sign * value;
};

const COMMA_DECIMALS = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
const POINT_DECIMALS = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

const unsigned = (digits: string, { decimal, group }: PasteLocale): number | null => {
  const match = (decimal === "," ? COMMA_DECIMALS : POINT_DECIMALS).exec(digits);
  if (match === null) return null;
  return Number(`${match[1]!.replaceAll(group, "")}.${match[2] ?? 0}`);
};
