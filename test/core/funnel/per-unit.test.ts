import { describe, expect, it } from "vitest";
import { eventsPerUnit, perUnit } from "../../../src/core/funnel/per-unit.ts";

describe("eventsPerUnit", () => {
  it("divides by every rate from a stage on", () => {
    expect(eventsPerUnit([0.5, 0.25, 500])).toEqual([1 / 62.5, 1 / 125, 1 / 500]);
    expect(eventsPerUnit([])).toEqual([]);
  });

  it("is unknown from an unknown or useless rate back", () => {
    expect(eventsPerUnit([0.5, null, 0.25])).toEqual([null, null, 4]);
    expect(eventsPerUnit([0.5, 0, 0.25])).toEqual([null, null, 4]);
    expect(eventsPerUnit([0.5, -1])).toEqual([null, null]);
  });
});

describe("perUnit", () => {
  const rates = [
    { metric: "Calls", next: "Visits", teamRate: 0.2, byPerson: new Map([["Ana", 0.1]]) },
    { metric: "Visits", next: "Sales", teamRate: 0.5, byPerson: new Map([["Ana", 0.4]]) },
  ];

  it("takes the person's own rates", () => {
    const [calls, visits] = perUnit(rates, "Ana");
    expect(calls).toBeCloseTo(25, 12);
    expect(visits).toBe(2.5);
  });

  it("is unknown for whoever has none", () => {
    expect(perUnit(rates, "Bruno")).toEqual([null, null]);
  });
});
