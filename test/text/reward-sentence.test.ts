import { expect, it } from "vitest";
import type { Reward, RewardCode } from "../../src/core/incentives/rewards.ts";
import { rewards as english } from "../../src/text/en/rewards.ts";
import { rewardSentence } from "../../src/text/reward-sentence.ts";

const every = (Object.keys(english) as RewardCode[]).flatMap((code) =>
  [null, "Llamadas"].map((metric): Reward => ({ code, tier: "all", metric })),
);

it.each(every)("says in two sentences what $code is and why, in both languages", (reward) => {
  for (const language of ["en", "es"] as const) {
    const sentences = rewardSentence(reward, language);
    expect(sentences.match(/[^.]+\./g)?.join("")).toBe(sentences);
    expect(sentences.match(/\.(\s|$)/g)).toHaveLength(2);
    expect(sentences).not.toMatch(/null|undefined|\b(tú|tus|puedes)\b/i);
  }
  expect(rewardSentence(reward, "es")).not.toBe(rewardSentence(reward, "en"));
});

it("names the activity that earns the reward", () => {
  const named = (code: RewardCode) => ({ code, tier: "middle" as const, metric: "Appointments" });
  for (const code of ["weeklyWins", "halfDay"] as const)
    for (const language of ["en", "es"] as const)
      expect(rewardSentence(named(code), language)).toContain("Appointments");
});
