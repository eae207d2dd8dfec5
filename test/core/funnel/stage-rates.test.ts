import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type StageCounts, stageRates } from "../../../src/core/funnel/stage-rates.ts";

const stage = (metric: string, byPerson: Readonly<Record<string, number>>): StageCounts => {
  return { metric, byPerson: new Map(Object.entries(byPerson)) };
};
const CALLS = stage("Calls", { Ana: 600, Bruno: 400 });
const VISITS = stage("Visits", { Ana: 60, Bruno: 20 });
const PREMIUM = stage("Premium", { Ana: 30_000, Bruno: 14_000 });

describe("stageRates", () => {
  it("pulls each person's rate towards the team's by twenty events", () => {
    const [rates] = stageRates([CALLS, VISITS], ["Ana", "Bruno"]);
    expect(rates).toMatchObject({ metric: "Calls", next: "Visits", teamRate: 0.08 }); // 80 of 1,000
    expect(rates!.byPerson.get("Ana")).toBeCloseTo(61.6 / 620, 15); // (60 + 20 · 0.08) ÷ (600 + 20)
    expect(rates!.byPerson.get("Bruno")).toBeCloseTo(21.6 / 420, 15);
  });

  it("gives what an event yields where the next stage is money, shrunk the same way", () => {
    const [, yields] = stageRates([CALLS, VISITS, PREMIUM], ["Bruno"]);
    expect(yields!.teamRate).toBe(550); // 44,000 of 80 visits
    expect(yields!.byPerson.get("Bruno")).toBe(625); // (14,000 + 20 · 550) ÷ (20 + 20)
  });

  it("gives the team's rate to whoever has no events, or is not known in one of the stages", () => {
    const visits = stage("Visits", { Ana: 60, Bruno: 20, Dora: 0, Eva: 9 });
    const calls = stage("Calls", { Ana: 600, Bruno: 400, Dora: 0, Carla: 50 });
    const [rates] = stageRates([calls, visits], ["Carla", "Dora", "Eva", "Felix"]);
    expect(rates!.teamRate).toBe(0.08);
    for (const person of ["Carla", "Dora", "Eva", "Felix"])
      expect(rates!.byPerson.get(person), person).toBeCloseTo(0.08, 15);
    const [unshrunk] = stageRates([calls, visits], ["Dora", "Ana"], 0);
    expect([...unshrunk!.byPerson.values()]).toEqual([0.08, 0.1]);
  });

  it("knows nothing where nobody had any event", () => {
    const none = stage("Calls", { Ana: 0 });
    const [rates] = stageRates([none, VISITS], ["Ana"]);
    expect(rates).toMatchObject({ teamRate: null, byPerson: new Map([["Ana", null]]) });
    expect(stageRates([VISITS], ["Ana"])).toEqual([]);
  });

  it("lies between a person's own rate and the team's", () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }));
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 8 }), (pairs) => {
        const people = pairs.map((_, i) => `P${i}`);
        const column = (at: 0 | 1) => pairs.map((pair, i) => [people[i]!, pair[at]] as const);
        const [rates] = stageRates(
          [
            { metric: "n", byPerson: new Map(column(0)) },
            { metric: "k", byPerson: new Map(column(1)) },
          ],
          people,
        );
        for (const [i, [n, k]] of pairs.entries()) {
          const [low, high] = [k / n, rates!.teamRate!].sort((a, b) => a - b);
          const rate = rates!.byPerson.get(people[i]!)!;
          expect(rate).toBeGreaterThanOrEqual(low! * (1 - 1e-12));
          expect(rate).toBeLessThanOrEqual(high! * (1 + 1e-12));
        }
      }),
    );
  });
});
