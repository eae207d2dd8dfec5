import { currencySign } from "../../text/number.ts";
import type { Language } from "../../text/voice.ts";

/** Money without cents: the sign before the number in English, behind it in Spanish. */
export const moneyFormat = (currency: string | null, language: Language): string => {
  if (currency === null) return "#,##0";
  const sign = currencySign(currency);
  return language === "es" ? `#,##0" ${sign}"` : `"${sign}${sign.length > 1 ? " " : ""}"#,##0`;
};

export const PERCENT = "0%";
export const CHANGE = "+0%;-0%;0%";
