import type { Language } from "./author.ts";

export const MONTH_NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: "january february march april may june july august september october november december".split(
    " ",
  ),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
    " ",
  ),
};
