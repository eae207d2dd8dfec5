import { describe, expect, it } from "vitest";
import { noticeSentence } from "../../src/text/notice-sentence.ts";

const said = (
  facts: { readonly reached: number; readonly inTen: number; readonly isBetween: boolean },
  language: "en" | "es" = "en",
) =>
  noticeSentence(
    { code: "excellenceFar", facts: { attainment: 1.2, ...facts } },
    language,
    language === "en" ? "en_GB" : "es_ES",
    "EUR",
  ).replace(/\u00a0/g, " ");

describe("what is said of the curve's point for the best", () => {
  it("is how many payments would be as high, what is usual, and where the point would go", () => {
    expect(said({ reached: 0.32, inTen: 1.36, isBetween: true })).toBe(
      "By these goals 32 of 100 payments would be for 120% of the goal or more; about 10 is usual. To pay that much to fewer, move that point of the curve from 120% to 136%.",
    );
    expect(said({ reached: 0.02, inTen: 1.12, isBetween: true })).toMatch(
      /To put it within reach, move that point of the curve from 120% to 112%\.$/,
    );
    expect(said({ reached: 0.41, inTen: 1.62, isBetween: false })).toMatch(
      /To pay that much to fewer, move that point of the curve to 160%, and the points above it further up\.$/,
    );
    expect(said({ reached: 0.02, inTen: 0.98, isBetween: false })).toMatch(
      /The goals are hard, not the curve: 10 of 100 get no further than the point before\.$/,
    );
  });

  it("is two sentences in Spanish, too", () => {
    expect(said({ reached: 0.41, inTen: 1.65, isBetween: false }, "es")).toBe(
      "Con estas metas, 41 de cada 100 pagos serían por el 120 % de la meta o más; lo usual son unos 10. Para pagar tanto a menos personas, mueva ese punto de la curva al 165 %, y los siguientes más arriba.",
    );
  });
});
