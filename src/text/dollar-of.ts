// Countries whose own currency is written "$" (CLDR 44). Elsewhere a bare "$" is the US dollar's.
const DOLLAR_OF: Readonly<Record<string, string>> = {
  MX: "MXN",
  CO: "COP",
  AR: "ARS",
  CL: "CLP",
  UY: "UYU",
  DO: "DOP",
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
};

/** ISO 4217 code of the currency that a bare "$" stands for in a locale ("es_MX": MXN). */
export const dollarOf = (locale: string): string =>
  DOLLAR_OF[/[_-]([A-Z]{2})$/.exec(locale)?.[1] ?? ""] ?? "USD";

const OTHERS: Readonly<Record<string, string>> = {
  ...{ US: "USD", PR: "USD", EC: "USD", SV: "USD", GB: "GBP", PE: "PEN", BR: "BRL" },
  ...Object.fromEntries("ES DE FR IT PT NL BE AT IE FI GR".split(" ").map((code) => [code, "EUR"])),
};

/** ISO 4217 code of a locale's own currency ("en_US": USD); null where it is not known here. */
export const currencyOf = (locale: string): string | null => {
  const country = /[_-]([A-Z]{2})$/.exec(locale)?.[1] ?? "";
  return DOLLAR_OF[country] ?? OTHERS[country] ?? null;
};

/** All that a bare "$" may stand for, the most used first. */
export const DOLLARS: readonly string[] = ["USD", ...Object.values(DOLLAR_OF)];
