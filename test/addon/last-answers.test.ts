import { describe, expect, it } from "vitest";
import { lastAnswers } from "../../src/addon/last-answers.ts";
import type { IncentiveAnswer } from "../../src/addon/steps.ts";
import { questionAbout } from "./local-book.ts";

const heldBackIn = (incentives: IncentiveAnswer, layouts?: string) => {
  const answers = JSON.stringify({ ...questionAbout("Results"), steps: { incentives } });
  return lastAnswers({ answers, ...(layouts === undefined ? {} : { layouts }) })?.steps.incentives
    ?.annualShare;
};

describe("what a file knows of its last answers", () => {
  it("keeps a fifth held back where a file from before is paid in parts and nobody said otherwise", () => {
    const paid = { target: 1000, payoutMonths: 3 } as const;
    expect(heldBackIn(paid, "10")).toBe(0.2);
    expect(heldBackIn(paid)).toBe(0.2);
    expect(heldBackIn({ ...paid, annualShare: 0 }, "10")).toBe(0);
    expect(heldBackIn({ target: 1000 }, "10")).toBeUndefined();
    expect(heldBackIn(paid, "11")).toBeUndefined();
  });
});
