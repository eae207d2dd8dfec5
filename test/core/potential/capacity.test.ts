import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capacityOf, type Resource, sellingMonths } from "../../../src/core/potential/capacity.ts";

const resource = (name: string, some: Partial<Resource> = {}): Resource => ({
  name,
  available: 100,
  need: 1,
  utilisation: 1,
  backlog: 0,
  ...some,
});

describe("capacityOf", () => {
  it("names the scarcest resource, and what one more of it allows", () => {
    // 400 hours · 0.85 · 12 ÷ 3 hours a sale = 1,360 sales; 112 cases · 0.85 · 12 = 1,142.4
    const hours = resource("Support", {
      available: 400,
      need: 3,
      utilisation: 0.85,
      unit: "hours",
    });
    const cases = resource("Back office", { available: 112, utilisation: 0.85, unit: "cases" });
    const capacity = capacityOf([hours, cases], 12)!;
    expect(capacity).toMatchObject({ bottleneck: "Back office", unit: "cases" });
    expect(capacity.limit).toBeCloseTo(1142.4, 9);
    expect(capacity.oneMore).toBeCloseTo(0.85 * 12, 9);
  });

  it("counts one more only until the next resource binds", () => {
    const capacity = capacityOf(
      [resource("A", { available: 10 }), resource("B", { available: 10.5 })],
      2,
    );
    expect(capacity).toMatchObject({ limit: 20, bottleneck: "A", unit: "", oneMore: 1 });
    expect(capacityOf([resource("A"), resource("B")], 1)).toMatchObject({
      bottleneck: "A",
      oneMore: 0,
    });
  });

  it("takes off what waits already, down to no sale at all", () => {
    expect(capacityOf([resource("A", { backlog: 30 })], 1)!.limit).toBe(70);
    const flooded = capacityOf([resource("A", { available: 10, backlog: 10.25 })], 1);
    expect(flooded).toMatchObject({ limit: 0, bottleneck: "A", oneMore: 0.75 });
  });

  it("knows no limit where no resource is needed", () => {
    expect(capacityOf([], 12)).toBeNull();
    expect(capacityOf([resource("A", { available: 0, need: 0 })], 12)).toBeNull();
    const spare = resource("Spare", { available: 0, need: 0 });
    expect(capacityOf([spare, resource("A")], 1)).toMatchObject({ bottleneck: "A", limit: 100 });
  });

  it("counts the months in which anybody sells", () => {
    expect(sellingMonths([{ weights: [0, 1, 0] }, { weights: [0, 0, 0.5] }], 3)).toBe(2);
  });

  const part = fc.integer({ min: 0, max: 500 });
  const resources = fc
    .array(
      fc.record({
        available: part,
        need: fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8),
        utilisation: fc.constantFrom(0.25, 0.5, 0.85, 1),
        backlog: part,
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((list) => list.map((one, i) => ({ name: `R${i}`, ...one })));

  it("gains with one more of the bottleneck exactly what it says", () => {
    fc.assert(
      fc.property(resources, fc.integer({ min: 1, max: 12 }), (list, months) => {
        const capacity = capacityOf(list, months);
        if (capacity === null) return;
        const more = list.map((one) =>
          one.name === capacity.bottleneck ? { ...one, available: one.available + 1 } : one,
        );
        expect(capacityOf(more, months)!.limit).toBeCloseTo(capacity.limit + capacity.oneMore, 9);
        expect(capacity.oneMore).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([
    ["available", -1],
    ["available", Number.POSITIVE_INFINITY],
    ["need", Number.NaN],
    ["utilisation", 0],
    ["utilisation", 85],
    ["backlog", -5],
  ] as const)("refuses %s of %d", (bad, value) => {
    expect(() => capacityOf([resource("Ok"), resource("Odd", { [bad]: value })], 12)).toThrow(
      expect.objectContaining({
        code: "badCapacity",
        facts: { name: "Odd", part: bad, value: String(value) },
      }),
    );
  });
});
