import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { a1Of, parseA1 } from "../../../../src/local/gas/values/a1.ts";

// Sheets has 18,278 columns at most (ZZZ).
const zones = fc
  .tuple(fc.nat(18_277), fc.nat(18_277), fc.nat(100_000), fc.nat(100_000))
  .map(([a, b, c, d]) => ({
    left: Math.min(a, b),
    right: Math.max(a, b),
    top: Math.min(c, d),
    bottom: Math.max(c, d),
  }));

describe("A1 notation", () => {
  it("reads back every zone that it writes", () => {
    fc.assert(
      fc.property(zones, (zone) => {
        expect(parseA1(a1Of(zone))).toEqual({ tab: null, ...zone });
      }),
    );
  });

  it("reads back every tab's name, quoted", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (tab) => {
        expect(parseA1(`'${tab.replaceAll("'", "''")}'!B2`)?.tab).toBe(tab);
      }),
    );
  });

  it("leaves the sides of whole rows and columns open", () => {
    expect(parseA1("Goals!B:C")).toEqual({
      tab: "Goals",
      left: 1,
      right: 2,
      top: null,
      bottom: null,
    });
    expect(parseA1("$3:5")).toEqual({ tab: null, left: null, right: null, top: 2, bottom: 4 });
    expect(parseA1("A2:A")).toEqual({ tab: null, left: 0, right: 0, top: 1, bottom: null });
  });

  it("is not any other text", () => {
    for (const text of ["", "A", "3", "A0", "A1:B2:C3", "A1:3", "Goals!", "ABCD1", "a b"])
      expect(parseA1(text)).toBeNull();
  });
});
