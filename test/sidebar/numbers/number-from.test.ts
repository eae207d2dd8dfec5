import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS, type Limits, type NumberName } from "../../../src/sidebar/numbers/number-field.ts";
import { numberFrom, otherMeant, type Typist } from "../../../src/sidebar/numbers/number-from.ts";
import { numberWords } from "../../../src/sidebar/numbers/number-words.ts";
import { numbersIn } from "../../../src/text/number.ts";
import { languageOf } from "../../../src/text/voice.ts";

const typistIn = (locale: string): Typist => ({ locale, language: languageOf(locale) });
const read = (typed: string, name: NumberName, locale = "en_US") =>
  numberFrom(typed, LIMITS[name], typistIn(locale));

describe("numberFrom", () => {
  it("takes a share in percent, and says where it is out of its limits", () => {
    expect(read("7", "penetration")).toEqual({ value: 0.07 });
    expect(read("7,5 %", "penetration", "es_ES")).toEqual({ value: 0.075 });
    expect(read("101", "penetration")).toEqual({ why: "outside" });
    expect(read("-1", "penetration")).toEqual({ why: "outside" });
    expect(read("-60", "growth")).toEqual({ why: "outside" });
  });

  it("takes an empty field for no answer, unless a number is needed there", () => {
    expect(read(" ", "workingDays")).toEqual({ value: null });
    expect(read("", "factor")).toEqual({ why: "needed" });
  });

  it("says that something is no number, or not a whole one", () => {
    expect(read("a few", "rampMonths")).toEqual({ why: "notANumber" });
    expect(read("2.5", "rampMonths")).toEqual({ why: "notWhole" });
    expect(read("2.5", "sellingHours")).toEqual({ value: 2.5 });
    expect(read("1000000", "available")).toEqual({ value: 1_000_000 });
  });

  it("takes an amount in thousands or millions, as people write them in either language", () => {
    const amounts: readonly (readonly [string, string, number])[] = [
      ["en_US", "11.8m", 11_800_000],
      ["en_US", "11.8 M", 11_800_000],
      ["en_US", "$11.8M", 11_800_000],
      ["en_US", "11,8 million EUR", 11_800_000],
      ["en_US", "500k", 500_000],
      ["en_US", "€1,250 k", 1_250_000],
      ["en_US", "1.2bn", 1_200_000_000],
      ["es_ES", "11,8 M", 11_800_000],
      ["es_ES", "11,8 M€", 11_800_000],
      ["es_ES", "11.8 millones", 11_800_000],
      ["es_ES", "1 millón €", 1_000_000],
      ["es_MX", "11.8 MM", 11_800_000],
      ["es_ES", "500 mil", 500_000],
      ["es_ES", "500 MIL EUR", 500_000],
      ["es_ES", "500K", 500_000],
      ["es_ES", "1,2 mil millones", 1_200_000_000],
    ];
    for (const [locale, typed, value] of amounts)
      expect(read(typed, "companyTarget", locale), typed).toEqual({ value });
  });

  it("takes no size that may mean another, none of nothing, and none where months or shares are asked", () => {
    const refused = [
      ["en_US", "500 mil"],
      ["en_US", "500 MIL"],
      ["es_MX", "500 MDD"],
      ["es_ES", "500 m"],
      ["es_ES", "1,2 bn"],
      ["es_ES", "1,2 billones"],
      ["en_US", "m"],
      ["en_US", "5 km"],
      ["en_US", "5x"],
      ["en_US", "5k m"],
    ] as const;
    for (const [locale, typed] of refused)
      expect(read(typed, "companyTarget", locale), typed).toEqual({ why: "notANumber" });
    expect(read("3m", "lag")).toEqual({ why: "notANumber" });
    expect(read("2k", "minutes")).toEqual({ why: "notANumber" });
    expect(read("5k", "growth")).toEqual({ why: "notANumber" });
  });

  it("reads back what the field shows, in any locale", () => {
    const names = fc.constantFrom(...(Object.keys(LIMITS) as NumberName[]));
    const locale = fc.constantFrom("en_US", "es_ES", "es_MX");
    fc.assert(
      fc.property(names, fc.nat(10_000), locale, (name, part, where) => {
        const limits: Limits = LIMITS[name];
        const { least, most, isWhole } = limits;
        const exact = least + (part / 10_000) * ((most ?? 10_000) - least);
        const value = isWhole ? Math.round(exact) : Number(exact.toFixed(4));
        const shown = numberWords(value, limits, numbersIn(where));
        const outcome = numberFrom(shown, limits, typistIn(where));
        expect("value" in outcome && outcome.value).toBeCloseTo(value, 6);
      }),
    );
  });
});

it("tells what else a number may mean, where the field takes that, too", () => {
  expect(otherMeant("25.000", LIMITS.companyTarget, typistIn("en_US"))).toBe(25_000);
  expect(otherMeant("1,500", LIMITS.cap, typistIn("es_ES"))).toBe(15);
  expect(otherMeant("1.125", LIMITS.factor, typistIn("en_US"))).toBeNull();
  expect(otherMeant("1.250k", LIMITS.companyTarget, typistIn("en_US"))).toBe(1_250_000);
  expect(otherMeant("25,000", LIMITS.companyTarget, typistIn("en_US"))).toBeNull();
});
