// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { Question } from "../../../src/addon/service.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { opening, preview, UNDOABLE } from "../fake-service.ts";
import { atStep, fill, previewed, type, words } from "../shown.tsx";

const goals = { tab: "Goals", undo: UNDOABLE };

describe("the screen of starting low", () => {
  it("shows how high the goals can rise, review by review", async () => {
    const root = await atStep("startLow");
    // Five goals of 8,500; three reviews of 5 % each, in steps of 10: 8,920, 9,360 and 9,820.
    expect([...root.querySelectorAll(".columns li")].map(words)).toEqual([
      "€42,500At first",
      "€44,600Apr",
      "€46,800Jul",
      "€49,100Oct",
    ]);
    expect(words(root)).toContain("Reviewed goals hold from: Apr 2026 · Jul 2026 · Oct 2026");
    expect(words(root)).toContain(en.incentives.goalThatPays(null, false));
    expect(words(root)).toContain("Lowering a goal always needs a written reason");
    expect(words(root)).toContain("Written only as a reason, it changes no month.");
    expect(words(root.querySelector("#maxStep-0-hint"))).toBe(en.startLow.maxStepHint);
    type(root, "maxStep-0", "10");
    await vi.waitFor(() => expect(words(root)).toContain("can rise to €56,500 at most,"));
    fill(root.querySelector<HTMLSelectElement>("#reviews")!, "0");
    await vi.waitFor(() => expect(words(root)).toContain("All goals together stay at €42,500."));
    expect(words(root)).not.toContain(en.startLow.noReviews);
  });

  it("raises goals that a company target sets by what of it is nobody's, and no further", async () => {
    const handed = (unallocated: number) =>
      atStep("startLow", {
        preview: (question) => {
          const steps = { companyTarget: 43_200, allocation: { by: "likely" } } as const;
          const { company, ...all } = preview({ ...question, steps });
          const open = company!.gap.map(() => unallocated);
          return { ...all, company: { ...company!, unallocated: open } };
        },
      });
    const all = await handed(0);
    expect(all.querySelector(".columns")).toBeNull();
    expect(words(all)).toContain(en.startLow.byTarget("€42,500", "5%"));
    // Less than a step of rounding is handed to nobody.
    expect(words(await handed(9))).toContain(en.startLow.byTarget("€42,500", "5%"));
    const some = await handed(700);
    expect(words(some)).toContain("can rise to €43,200 at most,");
    expect(words(some)).toContain(en.startLow.upToTarget("5%"));
    expect(words(await atStep("startLow"))).not.toContain("company target sets");
  });

  it("names the limit where the rises lead beyond it", async () => {
    const limited = (available: number) =>
      atStep("startLow", {
        preview: (question) => {
          const resources = [{ kind: "backOffice" as const, name: "Desk", available, need: 1 }];
          return preview({ ...question, steps: { ...question.steps, resources } });
        },
      });
    // 12 · 85 % of 4,500 are 45,900: more than the goals, less than 49,100.
    expect(words((await limited(4500)).querySelector(".note.warn"))).toContain(
      "more than the €45,900 that Desk can carry",
    );
    expect((await limited(5000)).querySelector(".note.warn")).toBeNull();
  });

  it("tells a period that has no review left from one that is too short for any", async () => {
    const within = (months: number) =>
      atStep("startLow", { preview: (question) => preview(question, { reviews: [], months }) });
    expect(words(await within(12))).toContain(en.startLow.noReviews);
    expect(words(await within(3))).toContain(en.startLow.noReviewsWithin);
  });

  it("says where one more of what is counted is more than the largest rise that was asked for", async () => {
    const few = await atStep("startLow", {
      preview: (question) => {
        const { people, ...rest } = preview(question, { isCount: true, currency: null });
        const fewer = (goals: readonly number[]) => goals.map((goal) => Math.round(goal / 700));
        return { ...rest, people: people.map((one) => ({ ...one, goal: fewer(one.goal) })) };
      },
    });
    expect(words(few.querySelector(".note.info"))).toMatch(
      /^Counted goals change by whole numbers, by 1 at least\. For \d people that is more than 5%: up to \d+%, for Ana\.$/,
    );
    type(few, "maxStep-0", "10");
    await vi.waitFor(() => expect(words(few)).not.toContain("by 1 at least"));
  });

  it("takes a newcomer's ramp as a straight line, or as shares that start from it", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atStep("startLow", { preview: ask });
    const choose = (kind: string) =>
      root.querySelector<HTMLInputElement>(`input[name=ramp][value=${kind}]`)!.click();
    const shares = () =>
      [...root.querySelectorAll<HTMLInputElement>("[id^=rampShare-]")]
        .filter(({ tagName }) => tagName === "INPUT")
        .map(({ value }) => value);
    const button = (label: string) =>
      [...root.querySelectorAll("button")].find((one) => words(one) === label)!;
    type(root, "rampMonths-0", "3");
    choose("own");
    await vi.waitFor(() => expect(shares()).toEqual(["25", "50", "75"]));
    expect(root.querySelector("#rampMonths-0")).toBeNull();
    button("Add a month").click();
    await vi.waitFor(() => expect(shares()).toEqual(["25", "50", "75", "100"]));
    type(root, "rampShare-1", "110");
    await vi.waitFor(() => expect(words(root)).toContain("from 0% to 100%"));
    type(root, "rampShare-1", "40");
    await previewed(root);
    await vi.waitFor(() =>
      expect(ask.mock.lastCall?.[0].steps.rampSchedule).toEqual([0.25, 0.4, 0.75, 1]),
    );
    type(root, "rampShare-3", "many");
    await vi.waitFor(() => expect(root.querySelector(".error")).not.toBeNull());
    button("Remove the last").click();
    await vi.waitFor(() => expect(shares()).toEqual(["25", "40", "75"]));
    expect(root.querySelector(".error")).toBeNull();
    choose("line");
    await previewed(root);
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].steps).toEqual({ rampMonths: 3 }));
  });

  it("asks whether goals are announced only where goals were written before", async () => {
    const first = await atStep("startLow");
    expect(first.querySelector("#announced")).toBeNull();
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atStep("startLow", { open: () => opening({ goals }), preview: ask });
    expect(root.querySelector("#cause")).toBeNull();
    root.querySelector<HTMLInputElement>("#announced")!.click();
    await vi.waitFor(() => type(root, "cause", "leave"));
    await previewed(root);
    await vi.waitFor(() =>
      expect(ask.mock.lastCall?.[0].steps).toEqual({ announced: true, cause: "leave" }),
    );
  });

  it("takes goals as announced where a version is published, and asks for a reason at once", async () => {
    const ask = vi.fn((question: Question) => preview(question, { published: 2 }));
    const root = await atStep("startLow", { open: () => opening({ goals }), preview: ask });
    expect(root.querySelector("#announced")).toBeNull();
    expect(words(root)).toContain(en.startLow.published(2));
    type(root, "cause", "leave");
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].steps).toEqual({ cause: "leave" }));
  });

  it("says at the goals whose goal is kept as announced", async () => {
    const kept = (question: Question) => {
      const { people, ...all } = preview(question);
      return { ...all, people: people.map((one) => ({ ...one, held: one.held.map(() => true) })) };
    };
    const root = await atStep("goals", { preview: kept });
    expect(words(root.querySelector(".range .more"))).toBe("kept as announced");
  });
});
