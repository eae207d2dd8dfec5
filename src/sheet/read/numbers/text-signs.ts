import { type DecimalSign, signNeeded } from "./decimal-sign.ts";
import type { NumberText } from "./number-text.ts";

/**
 * Whether a sheet could have read the decimal sign of its texts: they need "own"; or another, be it
 * bare numbers ("foreign") or only amounts with a currency or %, which it may keep as text anyway.
 */
export type TextSigns = "none" | "own" | "foreign" | "foreignAmounts";

export const textSigns = (
  texts: ReadonlyMap<string, NumberText>,
  decimalComma: boolean,
): TextSigns => {
  const found = new Set<TextSigns>();
  for (const [shown, text] of texts)
    found.add(signsOf(shown, text, decimalComma ? "comma" : "point"));
  return BY_WEIGHT.find((signs) => found.has(signs)) ?? "none";
};

const BY_WEIGHT = ["foreign", "foreignAmounts", "own"] as const;

const signsOf = (shown: string, text: NumberText, own: DecimalSign): TextSigns => {
  const sign = signNeeded(text);
  if (sign === null || sign === own) return sign === null ? "none" : "own";
  return /^-?[\d.,]+$/.test(shown.trim()) ? "foreign" : "foreignAmounts";
};
