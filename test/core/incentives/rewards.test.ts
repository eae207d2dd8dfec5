import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rewardsFor } from "../../../src/core/incentives/rewards.ts";
import type { Tier } from "../../../src/core/planned.ts";

const codes = (tiers: readonly Tier[], activities: readonly string[] = []) =>
  rewardsFor({ tiers, activities }).map(({ code }) => code);

describe("rewardsFor", () => {
  it("has one for every part of a whole team, those that cost nothing first", () => {
    const tiers: Tier[] = ["top", "middle", "middle", "bottom", "new"];
    expect(rewardsFor({ tiers, activities: ["Calls", "Visits"] })).toEqual([
      { code: "thanks", tier: "all", metric: null },
      { code: "firstPick", tier: "top", metric: null },
      { code: "mentor", tier: "top", metric: null },
      { code: "weeklyWins", tier: "bottom", metric: "Calls" },
      { code: "halfDay", tier: "middle", metric: "Visits" },
      { code: "contest", tier: "all", metric: null },
    ]);
  });

  it("names no activity where none is known", () => {
    const rewards = rewardsFor({ tiers: ["top", "middle", "bottom"], activities: [] });
    expect(rewards.every(({ metric }) => metric === null)).toBe(true);
  });

  it("holds no contest of two, and finds a mentor only where there is one to learn", () => {
    expect(codes(["middle", "middle"])).toEqual(["thanks", "halfDay", "choice"]);
    expect(codes(["new", "new", "new"])).toEqual(["thanks", "halfDay", "contest"]);
    expect(codes(["top", "middle", "bottom"])).not.toContain("mentor");
  });

  it("gives three to six, each once, and only to parts that the team has", () => {
    const tier = fc.constantFrom<Tier>("top", "middle", "bottom", "new");
    fc.assert(
      fc.property(fc.array(tier), fc.array(fc.string()), (tiers, activities) => {
        const rewards = rewardsFor({ tiers, activities });
        expect(rewards.length).toBeGreaterThanOrEqual(3);
        expect(rewards.length).toBeLessThanOrEqual(6);
        expect(new Set(rewards.map(({ code }) => code)).size).toBe(rewards.length);
        for (const { tier: whom, metric } of rewards) {
          expect(whom === "all" || tiers.includes(whom)).toBe(true);
          expect(metric === null || activities.includes(metric)).toBe(true);
        }
      }),
    );
  });
});
