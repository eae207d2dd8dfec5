import { expect, it } from "vitest";
import type { Reward } from "../../../src/core/incentives/rewards.ts";
import { isPromised, repReward } from "../../../src/sheet/rep/rep-reward.ts";
import { rewardSentence } from "../../../src/text/reward-sentence.ts";

const IDEAS: readonly Reward[] = [
  { code: "halfDay", tier: "all", metric: "Calls" },
  { code: "trip", tier: "top", metric: null },
];

it("tells the tab's ideas to the person, in the person's language", () => {
  const written = rewardSentence(IDEAS[0]!, "en");
  expect(repReward(written, IDEAS, "es")).toBe("Medio día libre por lograr la meta en Calls.");
  expect(repReward(rewardSentence(IDEAS[1]!, "es"), IDEAS, "en")).toBe(
    "A long weekend, with the Friday or the Monday off, for everyone who reaches Stretch.",
  );
});

it("leaves the manager's own words as they are", () => {
  expect(repReward("A day at the sea", IDEAS, "es")).toBe("A day at the sea");
});

it("takes an idea that nobody sees to for no promise", () => {
  const idea = { what: rewardSentence(IDEAS[1]!, "en"), owner: "", when: "" };
  expect(isPromised(idea, IDEAS)).toBe(false);
  expect(isPromised({ ...idea, owner: "Marta" }, IDEAS)).toBe(true);
  expect(isPromised({ ...idea, when: 46_000 }, IDEAS)).toBe(true);
  expect(isPromised({ ...idea, what: "A day at the sea" }, IDEAS)).toBe(true);
});
