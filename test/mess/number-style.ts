import type { Author } from "./author.ts";
import type { Amount } from "./field.ts";
import type { Random } from "./random.ts";

/** How an author writes amounts. */
export interface NumberStyle {
  readonly decimal: "," | ".";
  /** What parts thousands; "" for nothing. */
  readonly group: string;
  /** Digits after the decimal sign for money: always two, or as many as there are. */
  readonly decimals: "two" | "needed";
  readonly negative: "minus" | "brackets" | "longMinus";
  readonly mark: "none" | "before" | "after" | "code";
  /** Whether groups and marks come and go from cell to cell. */
  readonly isMixed: boolean;
}

export const anyNumberStyle = (random: Random, author: Author): NumberStyle => ({
  decimal: author.decimal,
  group: random.chance(0.65) ? random.pick(author.groups) : "",
  decimals: random.pick(["two", "two", "needed"]),
  negative: random.pick(["minus", "minus", "brackets", "longMinus"]),
  mark: random.pick(["none", "none", author.decimal === "." ? "before" : "after", "code"]),
  isMixed: random.chance(0.2),
});

/** The text of an amount. */
export const numberText = (
  random: Random,
  { amount, unit, symbol }: Amount,
  style: NumberStyle,
  money: { readonly symbol: string; readonly code: string },
): string => {
  if (unit === "share") return shareText(random, amount, style.decimal);
  const isPlain = style.isMixed && random.chance(0.4);
  const isMarked = unit === "money" && style.mark !== "none" && !isPlain;
  const digits = digitsOf(
    Math.abs(amount),
    isPlain ? { ...style, group: "" } : style,
    unit === "money",
  );
  const mark = symbol ?? (style.mark === "code" ? money.code : money.symbol);
  const marked = isMarked || symbol !== undefined ? withMark(digits, mark, style.mark) : digits;
  return amount < 0 ? negative(marked, style.negative) : marked;
};

const digitsOf = (size: number, style: NumberStyle, isMoney: boolean): string => {
  const hasTwo = isMoney && style.decimals === "two" && !Number.isInteger(size);
  const rounded = Math.round(100 * size) / 100;
  const [whole = "", part] = (hasTwo ? rounded.toFixed(2) : String(rounded)).split(".");
  const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, style.group);
  return part === undefined ? grouped : `${grouped}${style.decimal}${part}`;
};

const shareText = (random: Random, share: number, decimal: string): string => {
  const percent = String(Math.round(10_000 * share) / 100).replace(".", decimal);
  return `${percent}${random.pick([" %", "%"])}`;
};

const withMark = (digits: string, mark: string, place: NumberStyle["mark"]): string =>
  place === "before" ? `${mark}${digits}` : `${digits} ${mark}`;

const negative = (marked: string, style: NumberStyle["negative"]): string => {
  if (style === "brackets") return `(${marked})`;
  return `${style === "minus" ? "-" : "\u2212"}${marked}`;
};
