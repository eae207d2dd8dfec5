// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { Question } from "../../../src/addon/service.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { FLATTENED } from "../fake-preview.ts";
import { preview } from "../fake-service.ts";
import { atStep, button, press, previewed, type, words } from "../shown.tsx";

describe("the screen of room to grow", () => {
  it("leaves it out where nothing is ticked", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atStep("potential", { preview: ask });
    expect(words(root)).toContain(en.potential.unanswered);
    await press(root, en.next, en.goals.title);
    expect(ask.mock.calls.map(([question]) => question.steps)).toEqual([{}]);
  });

  it("shows the chance without and with the support, here and at the goals", async () => {
    const root = await atStep("potential");
    root.querySelector<HTMLInputElement>("#support-training")!.click();
    // As things are 0.65 four times and 0.2 once; with it 0.70.
    await vi.waitFor(() =>
      expect(words(root)).toContain(
        "If the team gets it, about 70 in 100 people would reach their goal; if the support does not come, only 56.",
      ),
    );
    expect([...root.querySelectorAll(".live tbody tr")].map(words)).toEqual([
      "Eva+4.0%",
      "Diego+3.0%",
      "Carla+2.0%",
      "Bruno+1.0%",
      "Ana0.0%",
    ]);
    expect([...root.querySelectorAll(".live summary")].map(words)).toEqual(["and 2 more"]);
    await press(root, en.next, en.goals.title);
    await previewed(root);
    expect(words(root.querySelector(".range .more"))).toBe("with support 70");
  });

  it("heads its column by what it is where the company target sets the goals", async () => {
    const headAt = async (isHanded: boolean) => {
      const root = await atStep("potential", {
        preview: (question) => {
          const { people, ...rest } = preview(question);
          const alone = (goal: readonly number[]) => (isHanded ? goal : null);
          return { ...rest, people: people.map((one) => ({ ...one, alone: alone(one.goal) })) };
        },
      });
      root.querySelector<HTMLInputElement>("#support-training")!.click();
      await vi.waitFor(() => expect(root.querySelector(".live table")).not.toBeNull());
      return root;
    };
    const handed = await headAt(true);
    expect(words(handed)).toContain(en.potential.moreOf);
    expect(words(handed)).not.toContain(en.potential.growthOf);
    expect(words(handed)).toContain(en.potential.growthHint(true));
    const free = await headAt(false);
    expect(words(free)).toContain(en.potential.growthOf);
    expect(words(free)).toContain(en.potential.growthHint(false));
  });

  it("says that it is about the main metric alone where another one has a goal of its own", async () => {
    const { mainOnly } = en.potential;
    const root = await atStep("potential");
    expect(words(root)).not.toContain(mainOnly("Prima"));
    const measured = await atStep("metrics");
    measured.querySelector<HTMLInputElement>("[id^=measure-]")!.click();
    await press(measured, en.next, en.review.title);
    await press(measured, en.next, en.season.title);
    await press(measured, en.next, en.potential.title);
    expect(words(measured)).toContain(mainOnly("Prima"));
  });

  it.each([
    [
      0,
      "by 4.0% at most. If the team gets it, about 56 in 100 people would reach their goal; if the support does not come, just as many.",
    ],
    [
      0.02,
      "about 58 in 100 people would reach their goal; if the support does not come, 56. That is about the same.",
    ],
  ])("says so where the support changes next to nothing: by %d", async (more, said) => {
    const root = await atStep("potential", {
      preview: (question) => {
        const { people, ...rest } = preview(question);
        const raised = (chance: readonly number[]) => chance.map((one) => one + more);
        return {
          ...rest,
          people: people.map((one) => ({ ...one, chanceWith: raised(one.chance) })),
        };
      },
    });
    root.querySelector<HTMLInputElement>("#support-training")!.click();
    await vi.waitFor(() => expect(words(root)).toContain(said));
  });

  it("names what limits, and says whether the goals fit", async () => {
    const root = await atStep("potential");
    expect(root.querySelector("#need-0")).toBeNull();
    type(root, "available-0", "3000");
    // At 65 in 100 the goals ask for 42,500 of 12 · 85 % of 3,000.
    await vi.waitFor(() => expect(words(root.querySelector(".note.warn"))).toContain("€42,500"));
    expect(words(root)).toContain(
      "Back office is what limits the goals. If it can handle 1 more a month, that allows €12 more in all of 2026.",
    );
    expect(root.querySelector<HTMLInputElement>("#need-0")?.value).toBe("1");
    expect(words(root)).toContain("Needed for €1,000");
    type(root, "unit-backOffice", "hours");
    await vi.waitFor(() =>
      expect(words(root)).toContain("If it can handle 1 more a month (hours), that allows"),
    );
    type(root, "available-0", "5000");
    await vi.waitFor(() => expect(words(root.querySelector(".note.good"))).toContain("€51,000"));
  });

  it("warns, in the same box, of months that ask for more than one can carry", async () => {
    const crowded = "In 1 month the goals ask for more.";
    const root = await atStep("potential", {
      preview: (question) => {
        const { capacity, ...rest } = preview(question);
        return { ...rest, capacity: capacity && { ...capacity, crowded } };
      },
    });
    type(root, "available-0", "5000");
    await vi.waitFor(() =>
      expect(words(root.querySelector(".note.warn"))).toContain(
        `Over the whole period it fits, €42,500 of €51,000 that can be planned, but not month by month. Of 5,000 a month we plan 4,250 (85%). ${crowded}`,
      ),
    );
    expect(root.querySelector(".note.good")).toBeNull();
    expect(words(root)).toContain("plannable limit €51,000");
    type(root, "available-0", "3000"); // the goals are cut, and their peaks are peaks yet
    await vi.waitFor(() =>
      expect(words(root.querySelector(".note.warn"))).toContain(
        `They are cut to that. Of 3,000 a month we plan 2,550 (85%). ${crowded}`,
      ),
    );
  });

  it("says how much of what was told is planned with, and nothing where that is all of it", async () => {
    const root = await atStep("potential");
    type(root, "available-0", "3000");
    const said = "Of 3,000 a month we plan 2,550 (85%).";
    await vi.waitFor(() => expect(words(root.querySelector(".note.warn"))).toContain(said));
    type(root, "utilisation-0", "100");
    await vi.waitFor(() => expect(words(root)).toContain("€36,000 can be planned"));
    expect(words(root)).not.toContain("a month we plan");
  });

  it("warns, in a box of its own, where more was handled lately than is planned with", async () => {
    const handled = "Lately sales took 417 a month of Back office.";
    const root = await atStep("potential", {
      preview: (question) => {
        const { capacity, ...rest } = preview(question);
        return { ...rest, capacity: capacity && { ...capacity, handled } };
      },
    });
    type(root, "available-0", "5000");
    await vi.waitFor(() => expect(words(root.querySelector(".note.warn"))).toBe(handled));
    expect(words(root.querySelector(".note.good"))).toContain("It fits.");
  });

  it("proposes the ceiling that growth flattens to, and takes it over only when told", async () => {
    const ask = vi.fn((question: Question) => preview(question, { saturation: FLATTENED }));
    const root = await atStep("potential", { preview: ask });
    expect(words(root)).toContain(
      "From +18% to +3% a year. About 92% of a ceiling of €54,300 a month is reached.",
    );
    expect(ask.mock.lastCall![0].steps).toEqual({});
    button(root, "Count 92% as won").click();
    await vi.waitFor(() => expect(words(root.querySelector(".note.good"))).toContain("92%"));
    const answered = { tools: false, leads: false, training: false, coaching: false };
    await vi.waitFor(() =>
      expect(ask.mock.lastCall![0].steps).toEqual({
        potential: { ...answered, penetration: 0.92 },
      }),
    );
    // Of a market of which 90 % can be won at most, 83 % are.
    type(root, "ceiling-0", "90");
    await vi.waitFor(() => button(root, "Count 92% as won").click());
    await vi.waitFor(() =>
      expect(ask.mock.lastCall![0].steps.potential).toMatchObject({
        ...{ penetration: 0.83, ceiling: 0.9 },
      }),
    );
  });

  it("says why it proposes nothing", async () => {
    const root = await atStep("potential");
    expect(words(root)).toContain(en.potential.saturation.none);
    expect(words(root)).not.toContain(en.potential.saturation.title);
  });
});
