import { describe, expect, it } from "vitest";
import { planPrint } from "../../../src/sheet/rep/plan-print.ts";
import type { RepFacts } from "../../../src/sheet/rep/rep-facts.ts";
import { repFacts } from "./facts.ts";

const ANA = repFacts();

const withMain = (change: Partial<RepFacts["metrics"][0]>): readonly RepFacts[] => [
  { ...ANA, metrics: [{ ...ANA.metrics[0], ...change }] },
];

describe("the fingerprint of what everybody would be told", () => {
  const told = planPrint(withMain({}));

  it("stays where only the why is worded otherwise", () => {
    expect(planPrint(withMain({ why: ["Other words for the same."] }))).toBe(told);
  });

  it("stays what it was before chances with the promised support were told", () => {
    const { chances } = ANA.metrics[0];
    expect(planPrint(withMain({ chances: { ...chances, supported: 0.7 } }))).toBe(told);
  });

  it.each([
    ["a goal", { goal: ANA.metrics[0].goal + 1000 }],
    ["a chance", { chances: { start: 0.8, goal: 0.64, stretch: 0.35 } }],
    ["a month", { months: [...ANA.metrics[0].months].reverse() }],
    ["the manager's reason", { reason: "A key account left." }],
    ["what it pays", { target: 9500 }],
  ] as const)("is another one with %s", (_, change) => {
    expect(planPrint(withMain(change))).not.toBe(told);
  });
});
