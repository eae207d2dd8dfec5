/** ISO 4217 codes that tables are taken to mean by their three capitals. */
export const CODES: ReadonlySet<string> = new Set(
  "EUR USD GBP JPY CHF MXN COP ARS CLP PEN BRL UYU BOB PYG CRC GTQ DOP CAD AUD NZD HKD SGD SEK NOK DKK PLN CZK HUF RON INR CNY ZAR".split(
    " ",
  ),
);

/** Currencies whose own country writes them with a bare "$". */
export const WRITTEN_WITH_DOLLAR: ReadonlySet<string> = new Set(
  "USD MXN COP ARS CLP UYU DOP CAD AUD NZD HKD SGD".split(" "),
);

/** Whose "$" it is, by the letters before it: "MX$". */
export const DOLLAR_LETTERS: Readonly<Record<string, string>> = {
  US: "USD",
  U: "USD", // U$S, as Argentina writes it
  MX: "MXN",
  R: "BRL",
  C: "CAD",
  CA: "CAD",
  A: "AUD",
  AU: "AUD",
  NZ: "NZD",
  AR: "ARS",
  COL: "COP",
  RD: "DOP",
  HK: "HKD",
  S: "SGD",
};

/** Signs of one currency alone; "Bs", "Q" and "kr" are not. */
export const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/€/, "EUR"],
  [/£/, "GBP"],
  [/¥/, "JPY"],
  [/₹/, "INR"],
  [/zł(?![a-zà-ÿ])/i, "PLN"],
  [/(?:^|[^a-zà-ÿ])S\/(?![a-zà-ÿ])/i, "PEN"],
];

/** Words of one currency, without accents. */
export const WORDS: Readonly<Record<string, string>> = {
  euro: "EUR",
  euros: "EUR",
  dollars: "USD",
  dolares: "USD",
  pounds: "GBP",
  soles: "PEN",
  reais: "BRL",
};
