import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS, type Limits, type NumberName } from "../../../src/sidebar/numbers/number-field.ts";
import { numberFrom, otherMeant } from "../../../src/sidebar/numbers/number-from.ts";
import { numberWords } from "../../../src/sidebar/numbers/number-words.ts";
import { numbersIn } from "../../../src/text/number.ts";

const read = (typed: string, name: NumberName, locale = "en_US") =>
  numberFrom(typed, LIMITS[name], locale);

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
        const outcome = numberFrom(shown, limits, where);
        expect("value" in outcome && outcome.value).toBeCloseTo(value, 6);
      }),
    );
  });
});

it("tells what else a number may mean, where the field takes that, too", () => {
  expect(otherMeant("25.000", LIMITS.companyTarget, "en_US")).toBe(25_000);
  expect(otherMeant("1,500", LIMITS.cap, "es_ES")).toBe(15);
  expect(otherMeant("1.125", LIMITS.factor, "en_US")).toBeNull();
  expect(otherMeant("25,000", LIMITS.companyTarget, "en_US")).toBeNull();
});
