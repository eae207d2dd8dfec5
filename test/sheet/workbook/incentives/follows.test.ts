import { describe, expect, it } from "vitest";
import type { IncentivePlan } from "../../../../src/core/choices.ts";
import { USUAL_CURVE } from "../../../../src/core/incentives/payout-curve.ts";
import { costFollows, isCostClose } from "../../../../src/sheet/workbook/incentives/follows.ts";
import { RESULTS, workbookFacts } from "../facts.ts";

const paid = (change: Partial<IncentivePlan> = {}): IncentivePlan => ({
  ...{ targets: new Map([["Ana", 1000]]), curve: USUAL_CURVE, cap: null },
  ...change,
});
const complaints = (weight: number, isGuard: boolean) => ({
  ...{ metric: "Complaints", results: RESULTS, isCount: true, isLessBetter: true },
  ...{
    weight,
    isGuard,
    followsMarket: false,
    unit: null,
    currency: null,
    announced: null,
    soFar: null,
  },
});

describe("the costs", () => {
  it("follow closely for one metric that pays once a period, with contests and a budget beside it", () => {
    expect(isCostClose(workbookFacts({ incentives: paid() }))).toBe(true);
    expect(isCostClose(workbookFacts({ incentives: paid({ payoutMonths: 12, budget: 5 }) }))).toBe(
      true,
    );
    const measures = [complaints(0, false)];
    expect(isCostClose(workbookFacts({ incentives: paid(), measures }))).toBe(true);
  });

  it.each([
    ["quarters", { incentives: paid({ payoutMonths: 3 }) }],
    ["a team's pool", { incentives: paid({ teamShare: 0.1 }) }],
    ["a weighted metric", { incentives: paid(), measures: [complaints(0.2, false)] }],
    ["a guard", { incentives: paid(), measures: [complaints(0, true)] }],
  ] as const)("follow roughly for %s", (_name, choices) => {
    expect(costFollows(workbookFacts(choices))).toBe(true);
    expect(isCostClose(workbookFacts(choices))).toBe(false);
  });

  it("stay as they were written for a commission", () => {
    const commission = { tiers: [[0, 0.1]], mode: "marginal" } as const;
    const facts = workbookFacts({ incentives: paid({ commission }) });
    expect([costFollows(facts), isCostClose(facts)]).toEqual([false, false]);
  });
});
