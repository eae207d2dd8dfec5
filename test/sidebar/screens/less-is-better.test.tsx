// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { Question } from "../../../src/addon/service.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { found, metric, preview } from "../fake-service.ts";
import { atStep, previewed, words } from "../shown.tsx";

const complaints = {
  look: () => found({ metrics: [metric("Prima", { isLessBetter: true }), metric("Citas")] }),
};
const tick = (root: HTMLElement) => root.querySelector<HTMLInputElement>("#isLessBetter")!;

describe("a metric of which less is better", () => {
  it("is ticked as found, has no steps of a sale, and can be told otherwise", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atStep("metrics", { ...complaints, preview: ask });
    expect(tick(root).checked).toBe(true);
    expect(words(root)).toContain(en.metrics.stagesNotForLess);
    expect(words(root)).not.toContain(en.notForLess);
    expect(root.querySelector(".lines")).toBeNull();
    tick(root).click();
    await vi.waitFor(() => expect(root.querySelector(".lines")).not.toBeNull());
    await previewed(root);
    expect(ask.mock.lastCall?.[0].steps).toEqual({ isLessBetter: false });
  });

  it("is not ticked for any other metric", async () => {
    expect(tick(await atStep("metrics")).checked).toBe(false);
  });

  it.each(["potential", "incentives"] as const)("has nothing to fill in at %s", async (step) => {
    const root = await atStep(step, complaints);
    expect(words(root)).toContain(en.notForLess);
    expect(root.querySelectorAll("input, select")).toHaveLength(0);
  });

  it("starts high and can fall", async () => {
    const root = await atStep("startLow", complaints);
    expect(words(root)).toContain(en.startLow.whyLess);
    expect(words(root)).toContain(en.startLow.maxStepLess);
    expect(words(root)).not.toContain(en.startLow.atMost);
  });

  it("draws a range from Stretch to Start, left to right", async () => {
    const mirrored = (question: Question) => {
      const { people, ...all } = preview(question, { isLessBetter: true });
      const turned = people.map((one) => ({ ...one, start: one.stretch, stretch: one.start }));
      return { ...all, people: turned };
    };
    const root = await atStep("goals", { ...complaints, preview: mirrored });
    const { left, right } = root.querySelector<HTMLElement>(".range .band")!.style;
    const [from, to] = [Number.parseFloat(left), 100 - Number.parseFloat(right)];
    expect(from).toBeLessThan(to);
    const goal = Number.parseFloat(root.querySelector<HTMLElement>(".range .diamond")!.style.left);
    expect(goal).toBeGreaterThan(from);
    expect(goal).toBeLessThan(to);
    expect(words(root)).toContain(en.goals.less);
  });
});
