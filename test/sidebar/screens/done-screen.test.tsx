// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Question } from "../../../src/addon/service.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { opening, preview, table, written } from "../fake-service.ts";
import { atStep, button, closed, press, words } from "../shown.tsx";

describe("the end of the wizard", () => {
  beforeEach(() => closed.mockClear());

  it("writes what was shown, and shows what was written", async () => {
    const write = vi.fn(() => written({ notices: ["(w1)"] }));
    const showGoals = vi.fn(() => null);
    const root = await atStep("write", { write, showGoals });
    expect(words(root)).toContain("5 people, €42,500");
    expect(words(root)).toContain("“Results” will not be touched.");
    expect([...root.querySelectorAll(".chip")].map(words)).toEqual([
      "Start",
      "Goals",
      "Calendar",
      "Metrics",
      "Tracking",
      "Seasonality",
      "Potential",
      "Incentives",
      "Fairness",
      "What-if",
      "Review",
      "Data",
      "Lists (hidden, our settings)",
    ]);
    await press(root, en.write.create, en.done.title);
    expect(write).toHaveBeenCalledExactlyOnceWith({
      source: "Results!A1:M6",
      table,
      roster: "",
      told: {},
      metric: "Prima",
      period: "2026",
      probability: 0.65,
      growth: null,
      steps: {},
    });
    expect(words(root)).toContain("2 tabs created. “Results” has not changed.");
    expect([...root.querySelectorAll(".chip")].map(words)).toEqual(["Goals", "Lists"]);
    expect([...root.querySelectorAll(".steps li")].map(words)).toEqual([
      "Read each goal and its reason",
      "Talk with each person",
      "Next review: Apr 2026",
    ]);
    expect(words(root)).toContain("(w1)");
    button(root, en.done.show).click();
    await vi.waitFor(() => expect(showGoals).toHaveBeenCalledTimes(1));
    button(root, en.done.close).click();
    expect(closed).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => button(root, "Undo: remove the 2 tabs"));
    await press(root, "Undo: remove the 2 tabs", en.write.title);
    expect(words(root)).toContain("Taken away: “Goals”, “Lists”.");
  });

  it("says that no review is to come where none is", async () => {
    const none = (question: Question) => ({ ...preview(question), reviews: [] });
    const root = await atStep("write", { preview: none, write: () => written({}) });
    await press(root, en.write.create, en.done.title);
    expect(words(root)).toContain(en.done.noReview);
  });

  it("says that goals in the file are updated in place, and puts them back on undo", async () => {
    const root = await atStep("write", {
      open: () => opening({ goals: { tab: "Goals", canUndo: false } }),
      write: () => written({ updated: true, newTabs: [] }),
      undo: () => ({ removed: [], restored: "Goals" }),
    });
    expect(words(root)).toContain("“Goals” and the tabs that were made with it.");
    expect(root.querySelector(".chip")).toBeNull();
    await press(root, en.write.update, en.done.title);
    await press(root, "Undo: put “Goals” back as it was", en.write.title);
    expect(words(root)).toContain("“Goals” is as it was before the last write.");
  });
});
