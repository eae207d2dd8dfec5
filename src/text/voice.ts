export type Language = "en" | "es";

/** The language we speak to someone with a locale ("es_MX", "es", "en_GB"): Spanish, else English. */
export const languageOf = (locale: string): Language => (/^es\b|^es_/i.test(locale) ? "es" : "en");
