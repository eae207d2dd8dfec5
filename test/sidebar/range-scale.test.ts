import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PreviewPerson } from "../../src/addon/preview.ts";
import { rangeScale } from "../../src/sidebar/range-scale.ts";
import { preview } from "./fake-service.ts";

const amount = fc.integer({ min: 0, max: 1_000_000 });
const person: fc.Arbitrary<PreviewPerson> = fc
  .record({ expected: amount, start: fc.array(amount), stretch: fc.array(amount) })
  .map((some) => ({ ...preview({ period: "2026" }).people[0]!, ...some }));

describe("rangeScale", () => {
  it("puts everyone's expected result at the same place", () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 2 }), (people) => {
        const placeOf = rangeScale(people);
        const places = people
          .filter(({ expected }) => expected > 0)
          .map((one) => placeOf(one, one.expected));
        expect(new Set(places).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("keeps every start and stretch inside the row", () => {
    fc.assert(
      fc.property(fc.array(person), (people) => {
        const placeOf = rangeScale(people);
        for (const one of people)
          for (const end of [...one.start, ...one.stretch]) {
            expect(placeOf(one, end)).toBeGreaterThan(0);
            expect(placeOf(one, end)).toBeLessThan(100);
          }
      }),
    );
  });
});
