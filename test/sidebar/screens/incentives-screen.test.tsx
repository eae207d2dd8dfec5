// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { Question } from "../../../src/addon/service.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { preview } from "../fake-service.ts";
import { atStep, button, press, previewed, type, words } from "../shown.tsx";

const paid = async () => {
  const ask = vi.fn((question: Question) => preview(question));
  const root = await atStep("incentives", { preview: ask });
  type(root, "target-0", "2,000");
  await vi.waitFor(() => expect(root.querySelector("table")).not.toBeNull());
  await previewed(root);
  const curve = () => ask.mock.lastCall?.[0].steps.incentives?.curve;
  return { root, ask, curve };
};

describe("the screen of the incentives", () => {
  it("can be passed without an answer, and has ideas that cost nothing", async () => {
    const root = await atStep("incentives");
    expect(words(root)).toContain("Without money (3 ideas)");
    expect(root.querySelector("table")).toBeNull();
    await press(root, en.next, en.write.title);
    expect(words(root)).toContain("Incentivesnone");
  });

  it("shows what the incentives cost at goal, likely, and in a bad and a good period", async () => {
    const { root } = await paid();
    expect(words(root)).toContain(
      "Likely €9,600; between €6,000 in a bad period and €13,000 in a good one.",
    );
    expect(root.querySelector(".payout")?.getAttribute("aria-label")).toBe(
      "Payout curve: 80% of goal pays 50%, 100% of goal pays 100%, 120% of goal pays 150%, 140% of goal pays 200%",
    );
    expect([...root.querySelectorAll(".bars li")].map(words)).toEqual([
      "All at goal€10,000",
      "1 in 10, bad€6,000",
      "Likely€9,600",
      "1 in 10, good€13,000",
    ]);
    await press(root, en.next, en.write.title);
    expect(words(root)).toContain("Incentives€10,000 at goal");
  });

  it("lets points of the curve be moved, added and taken away", async () => {
    const { root, curve } = await paid();
    type(root, "payout-0", "60");
    await vi.waitFor(() => expect(curve()?.[0]).toEqual([0.8, 0.6]));
    button(root, en.incentives.addPoint).click();
    await vi.waitFor(() => expect(curve()?.[4]).toEqual([1.6, 2.5]));
    root
      .querySelector<HTMLButtonElement>(`[aria-label="${en.incentives.removePoint(1)}"]`)!
      .click();
    await vi.waitFor(() => expect(curve()?.[0]).toEqual([1, 1]));
    type(root, "attainment-0", "130");
    await vi.waitFor(() => expect(words(root)).toContain(en.wrong.mustRise));
    expect(root.querySelector("#attainment-0")?.getAttribute("aria-describedby")).toBe(
      root.querySelector("[role=alert]")?.id,
    );
    type(root, "cap-0", "300");
    type(root, "attainment-0", "100");
    await vi.waitFor(() => expect(words(root)).not.toContain(en.wrong.mustRise));
  });

  it("goes to the last screen with what the answers make of the goals, however fast", async () => {
    const { root } = await paid();
    type(root, "target-0", "3,000");
    await press(root, en.next, en.write.title);
    expect(words(root)).toContain("Incentives€15,000 at goal");
  });
});
