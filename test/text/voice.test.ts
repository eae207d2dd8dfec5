import { expect, it } from "vitest";
import { languageOf } from "../../src/text/voice.ts";

it("speaks Spanish to every Spanish locale and English to all others", () => {
  for (const locale of ["es", "es_ES", "es-MX", "ES_419"]) expect(languageOf(locale)).toBe("es");
  for (const locale of ["en_US", "et_EE", "fr_FR", ""]) expect(languageOf(locale)).toBe("en");
});
