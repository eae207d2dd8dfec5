import { describe, expect, it } from "vitest";
import { type Basis, sharesOf } from "../../../src/core/company/shares.ts";

const basis = (
  person: string,
  expected: number,
  last: number | null,
  territory: number | null = null,
  presence = 1,
): Basis => ({ person, expected, last, territory, presence });
const team = [basis("Ana", 100, 120, 50), basis("Bo", 50, 40, 150), basis("Cy", 50, null, 0, 0.5)];
const by = (method: "likely" | "even" | "lastYear" | "weighted", historyShare = 0.5) =>
  sharesOf(team, { by: method, historyShare });

describe("sharesOf", () => {
  it("goes by what is likely, or alike for the time that people are there", () => {
    expect(by("likely").weights).toEqual([100, 50, 50]);
    expect(by("even").weights).toEqual([1, 1, 0.5]);
    expect(by("even").withoutLast).toEqual([]);
  });

  it("goes by last year, or what is expected of who has none, and names them", () => {
    expect(by("lastYear")).toMatchObject({ weights: [120, 40, 50], withoutLast: ["Cy"] });
  });

  it("weighs history against potential", () => {
    // history 120, 40, 50 of 210; territories 50, 150, 0 of 200
    const { weights } = by("weighted", 0.7);
    const expected = [
      0.7 * (120 / 210) + 0.3 * (50 / 200),
      0.7 * (40 / 210) + 0.3 * (150 / 200),
      0.7 * (50 / 210),
    ];
    for (const [i, weight] of weights.entries()) expect(weight).toBeCloseTo(expected[i]!, 12);
  });

  it("takes an unknown territory for as large as its history, and names whose it is", () => {
    const some = [basis("Ana", 0, 100, 200), basis("Bo", 0, 300)];
    const { weights, withoutSize } = sharesOf(some, { by: "weighted", historyShare: 0.3 });
    expect(weights[1]! / weights[0]!).toBeCloseTo(3, 12);
    expect(withoutSize).toEqual(["Bo"]);
  });

  it("goes by history alone where no territory is known", () => {
    const none = [basis("Ana", 0, 100), basis("Bo", 0, 300)];
    const made = sharesOf(none, { by: "weighted", historyShare: 0.3 });
    expect(made).toEqual({ weights: [100, 300], withoutLast: [], withoutSize: ["Ana", "Bo"] });
  });

  it("counts what was taken back as nothing", () => {
    const refunds = [basis("Ana", -5, -20), basis("Bo", 5, 20)];
    for (const method of ["likely", "lastYear"] as const)
      expect(sharesOf(refunds, { by: method, historyShare: 1 }).weights[0]).toBe(0);
  });
});
