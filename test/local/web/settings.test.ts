import { describe, expect, it } from "vitest";
import { startingSettings } from "../../../src/local/web/settings.ts";

const settings = (query: string, browser: string) => {
  const { language, locale } = startingSettings(query, browser, "Europe/Madrid");
  return `${language} ${locale}`;
};

describe("startingSettings", () => {
  it("follows the browser, its country where we know it", () => {
    expect(settings("", "en-US")).toBe("en en_US");
    expect(settings("", "en-GB")).toBe("en en_GB");
    expect(settings("", "es-MX")).toBe("es es_MX");
    expect(settings("", "es")).toBe("es es_ES");
    expect(settings("", "es-419")).toBe("es es_ES");
  });

  it("speaks English where it does not speak the browser's language", () => {
    expect(settings("", "fr-FR")).toBe("en en_US");
    expect(settings("", "")).toBe("en en_US");
  });

  it("does what the address asks, also against the browser", () => {
    expect(settings("?lang=es", "en-GB")).toBe("es es_ES");
    expect(settings("?lang=en", "es-MX")).toBe("en en_US");
  });

  it("keeps the time zone of the computer", () => {
    expect(startingSettings("", "es", "Asia/Kathmandu").timeZone).toBe("Asia/Kathmandu");
  });
});
