// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { Question } from "../../../src/addon/service.ts";
import { opening, preview } from "../fake-service.ts";
import { atStep, previewed, type, words } from "../shown.tsx";

const choose = (root: HTMLElement, value: string) =>
  root.querySelector<HTMLInputElement>(`[name=season][value=${value}]`)!.click();

describe("the screen of season and market", () => {
  it("says the highest and the lowest month, and all twelve to who cannot see them", async () => {
    const root = await atStep("season");
    expect(words(root)).toContain("The highest is Dec 1.20, the lowest Aug 0.70.");
    const chart = root.querySelector("[role=img]")!;
    expect(chart.getAttribute("aria-label")).toMatch(/^Season by month: Jan 1.00, .*, Dec 1.20$/);
    expect([...chart.querySelectorAll(".figure")].map(words)).toEqual(["0.70", "1.20"]);
  });

  it("takes twelve numbers of one's own, and each must be one", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atStep("season", {
      open: () => opening({ locale: "es_ES" }),
      preview: ask,
    });
    choose(root, "own");
    await vi.waitFor(() => expect(root.querySelectorAll(".months input")).toHaveLength(12));
    type(root, "factor-7", "");
    await vi.waitFor(() => expect(words(root)).toContain("A number is needed here."));
    type(root, "factor-7", "0,25");
    await previewed(root);
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].steps.season?.[7]).toBe(0.25));
    expect(ask.mock.lastCall?.[0].steps.season).toHaveLength(12);
  });

  it("says where no month differs, and draws nothing then", async () => {
    const root = await atStep("season");
    choose(root, "none");
    await vi.waitFor(() => expect(words(root)).toContain("Every month counts the same."));
    expect(root.querySelector("[role=img]")).toBeNull();
  });

  it("takes the market's growth in percent, the team's own where it is left blank", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atStep("season", { preview: ask });
    expect(words(root)).toContain("Leave it blank to use your own results: +2.0%.");
    type(root, "growth-0", "-3.5 %");
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].growth).toBe(-0.035));
    expect(root.querySelector<HTMLInputElement>("#growth-0")?.value).toBe("−3.5");
    type(root, "growth-0", "");
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].growth).toBeNull());
  });
});
