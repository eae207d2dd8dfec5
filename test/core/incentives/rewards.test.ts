import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rewardsFor } from "../../../src/core/incentives/rewards.ts";
import type { Tier } from "../../../src/core/planned.ts";

const codes = (tiers: readonly Tier[], activities: readonly string[] = []) =>
  rewardsFor({ tiers, activities }).map(({ code }) => code);

describe("rewardsFor", () => {
  it("is the whole menu for a whole team, what costs nothing first", () => {
    const tiers: Tier[] = ["top", "middle", "middle", "bottom", "new"];
    expect(rewardsFor({ tiers, activities: ["Calls", "Visits"] })).toEqual([
      { code: "thanks", tier: "all", metric: null },
      { code: "choice", tier: "all", metric: null },
      { code: "weeklyWins", tier: "bottom", metric: "Calls" },
      { code: "firstPick", tier: "top", metric: null },
      { code: "mentor", tier: "top", metric: null },
      { code: "flexibleHours", tier: "middle", metric: "Visits" },
      { code: "parking", tier: "all", metric: null },
      { code: "lunch", tier: "top", metric: null },
      { code: "halfDay", tier: "middle", metric: "Visits" },
      { code: "giftCard", tier: "bottom", metric: "Calls" },
      { code: "training", tier: "new", metric: "Visits" },
      { code: "contest", tier: "all", metric: null },
      { code: "outing", tier: "all", metric: null },
      { code: "trip", tier: "top", metric: null },
    ]);
  });

  it("names no activity where none is known", () => {
    const rewards = rewardsFor({ tiers: ["top", "middle", "bottom"], activities: [] });
    expect(rewards.every(({ metric }) => metric === null)).toBe(true);
  });

  it("holds no contest of two, compares nobody who is alone, and finds a mentor only where there is one to learn", () => {
    expect(codes(["middle", "middle"])).not.toContain("contest");
    expect(codes(["new", "new", "new"])).toContain("contest");
    expect(codes(["top", "middle", "bottom"])).not.toContain("mentor");
    for (const code of ["weeklyWins", "parking", "outing", "contest"])
      expect(codes(["new"])).not.toContain(code);
  });

  it("gives six or more, each once, and only to parts that the team has", () => {
    const tier = fc.constantFrom<Tier>("top", "middle", "bottom", "new");
    fc.assert(
      fc.property(fc.array(tier), fc.array(fc.string()), (tiers, activities) => {
        const rewards = rewardsFor({ tiers, activities });
        expect(rewards.length).toBeGreaterThanOrEqual(6);
        expect(new Set(rewards.map(({ code }) => code)).size).toBe(rewards.length);
        for (const { tier: whom, metric } of rewards) {
          expect(whom === "all" || tiers.includes(whom)).toBe(true);
          expect(metric === null || activities.includes(metric)).toBe(true);
        }
      }),
    );
  });
});
