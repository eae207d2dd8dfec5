// Countries whose own currency is written "$" (CLDR 44). Elsewhere a bare "$" is the US dollar's.
const DOLLARS: Readonly<Record<string, string>> = {
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
  DOLLARS[/[_-]([A-Z]{2})$/.exec(locale)?.[1] ?? ""] ?? "USD";
