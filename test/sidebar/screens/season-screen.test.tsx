// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { Question } from "../../../src/addon/service.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { opening, preview } from "../fake-service.ts";
import { atStep, button, fill, press as pressTo, previewed, type, words } from "../shown.tsx";

const choose = (root: HTMLElement, value: string) =>
  root.querySelector<HTMLInputElement>(`[name=season][value=${value}]`)!.click();

describe("the screen of season and market", () => {
  it("says the highest and the lowest month, and all twelve to who cannot see them", async () => {
    const root = await atStep("season");
    expect(words(root)).toContain("The highest is Dec 1.20, the lowest Aug 0.70.");
    expect(words(root)).toContain(en.season.why);
    const chart = root.querySelector("[role=img]")!;
    expect(chart.getAttribute("aria-label")).toMatch(
      /^Seasonality by month: Jan 1.00, .*, Dec 1.20$/,
    );
    expect([...chart.querySelectorAll(".figure")].map(words)).toEqual(["0.70", "1.20"]);
  });

  it("says, as long as too few months are known, that the results as a source change nothing yet", async () => {
    const root = await atStep("season", {
      preview: (question) => {
        const { season, ...rest } = preview(question);
        const months = season.months.map((one) => ({ ...one, factor: 1 }));
        return { ...rest, season: { basis: "none", months } };
      },
    });
    expect(words(root)).toContain(`${en.season.flat}${en.season.fromLater}`);
    expect(words(await atStep("season"))).not.toContain(en.season.fromLater);
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

  it("is about the main metric alone where another one has goals of its own, unless that is ticked", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atStep("metrics", { preview: ask });
    expect(words(root)).not.toContain(en.season.following);
    root.querySelector<HTMLInputElement>("#measure-Citas")!.click();
    await previewed(root);
    await pressTo(root, en.next, en.review.title);
    await pressTo(root, en.next, en.season.title);
    expect(words(root)).toContain(en.season.followingHint("Prima"));
    const tick = root.querySelector<HTMLInputElement>("#follows-Citas")!;
    expect(tick.checked).toBe(false);
    expect(words(root)).not.toContain("closed days hold");
    tick.click();
    await previewed(root);
    const told = () => ask.mock.lastCall?.[0].steps.measures;
    await vi.waitFor(() => expect(told()).toEqual([{ metric: "Citas", followsMarket: true }]));
    // Where everything is closed, nothing of any metric is done.
    button(root, en.season.addEvent).click();
    await vi.waitFor(() => expect(root.querySelector("#event-kind-0")).not.toBeNull());
    expect(words(root)).not.toContain("closed days hold");
    fill(root.querySelector<HTMLSelectElement>("#event-kind-0")!, "daysClosed");
    await vi.waitFor(() =>
      expect(words(root)).toContain(en.season.followingClosed([en.season.newEvent(1)])),
    );
  });

  it("says where no month differs, and draws nothing then", async () => {
    const root = await atStep("season");
    choose(root, "none");
    await vi.waitFor(() => expect(words(root)).toContain("Every month counts the same."));
    expect(root.querySelector("[role=img]")).toBeNull();
    expect(words(root)).toContain(en.season.whyFlat(false));
    expect(words(root)).not.toContain(en.season.why);
  });

  it("takes the market's growth in percent, the team's own where it is left blank", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atStep("season", { preview: ask });
    expect(words(root)).toContain(en.season.fromTeam("+2.0%", "€42,500", "2026"));
    type(root, "growth-0", "-3.5 %");
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].growth).toBe(-0.035));
    await vi.waitFor(() =>
      expect(words(root)).toContain(
        en.season.growthEffect("€42,500", "€44,000", "+2.0%", "8.5", "2026"),
      ),
    );
    expect(root.querySelector<HTMLInputElement>("#growth-0")?.value).toBe("−3.5");
    type(root, "growth-0", "");
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].growth).toBeNull());
  });

  it("says why a growth moves no goal", async () => {
    for (const heldBy of ["announced", "target", null] as const) {
      const root = await atStep("season", {
        preview: (question: Question) => {
          const { growthEffect, ...value } = preview(question);
          const held = growthEffect && {
            ...growthEffect,
            goalsWithout: growthEffect.goals,
            heldBy,
          };
          return { ...value, growthEffect: held };
        },
      });
      type(root, "growth-0", "4");
      const sentence = en.season.growthSame("€42,500", "+2.0%", "2026", heldBy);
      expect(sentence.includes("trend")).toBe(heldBy === null);
      await vi.waitFor(() => expect(words(root)).toContain(sentence));
    }
  });

  it("asks what a growth changes, which no other screen does, and says nothing of it before", async () => {
    const ask = vi.fn((question: Question, hasEffect?: boolean) => {
      const { growthEffect, ...value } = preview(question);
      return { ...value, growthEffect: hasEffect ? growthEffect : null };
    });
    const root = await atStep("season", { preview: ask });
    type(root, "growth-0", "4");
    const sentence = en.season.growthEffect("€42,500", "€44,000", "+2.0%", "8.5", "2026");
    await vi.waitFor(() => expect(words(root)).toContain(sentence));
    const told = () => ask.mock.calls.filter(([question]) => question.growth !== null);
    expect(told().map(([, hasEffect]) => hasEffect)).toEqual([true]);
    await pressTo(root, en.next, en.potential.title);
    root.querySelector<HTMLInputElement>("#support-tools")!.click();
    await vi.waitFor(() =>
      expect(told().map(([, hasEffect]) => hasEffect)).toEqual([true, undefined]),
    );
    await pressTo(root, en.back, en.season.title);
    await vi.waitFor(() => expect(told()).toHaveLength(3));
    expect(told()[2]![1]).toBe(true);
    await vi.waitFor(() => expect(words(root)).toContain(sentence));
  });

  it("takes events, each with its months and what is known of its size", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atStep("season", { preview: ask });
    const events = () => ask.mock.lastCall?.[0].steps.events;
    press(root, "Add an event");
    await vi.waitFor(() => expect(events()).toHaveLength(1));
    const last = events()![0]!.from;
    expect(events()).toEqual([{ name: "Event 1", from: last, to: last, effect: 0 }]);
    type(root, "event-name-0", "Closed");
    await vi.waitFor(() => expect(events()?.[0]?.name).toBe("Closed"));
    type(root, "effect-0", "12.5");
    await vi.waitFor(() => expect(words(root)).toContain("as you say+12.5%"));
    type(root, "effect-0", "-20");
    await vi.waitFor(() => expect(events()?.[0]?.effect).toBe(-0.2));
    select(root, "event-kind-0", "daysClosed");
    await vi.waitFor(() => expect(root.querySelector("#daysClosed-0")).not.toBeNull());
    type(root, "daysClosed-0", "10");
    const days = { name: "Closed", from: last, to: last, daysClosed: 10 };
    await vi.waitFor(() => expect(events()).toEqual([days]));
    await previewed(root);
    await vi.waitFor(() =>
      expect(words(root)).toContain("Closed · 10 of 21 working days closed−48%"),
    );
    const size = () => root.querySelector<HTMLSelectElement>("#event-kind-0")!.value;
    expect(size()).toBe("daysClosed");
    select(root, "event-kind-0", "closed");
    await vi.waitFor(() => expect(events()).toEqual([{ ...days, daysClosed: 21 }]));
    expect(size()).toBe("closed");
    expect(root.querySelector("#daysClosed-0")).toBeNull();
    select(root, "event-kind-0", "daysClosed");
    await vi.waitFor(() => expect(events()).toEqual([{ ...days, daysClosed: 0 }]));
    type(root, "daysClosed-0", "21");
    await vi.waitFor(() => expect(events()).toEqual([{ ...days, daysClosed: 21 }]));
    expect(root.querySelector<HTMLInputElement>("#daysClosed-0")!.value).toBe("21");
    select(root, "event-kind-0", "measured");
    await vi.waitFor(() => expect(events()).toEqual([{ name: "Closed", from: last, to: last }]));
    select(root, "event-to-0", "");
    await vi.waitFor(() => expect(events()).toEqual([{ name: "Closed", from: last }]));
    await vi.waitFor(() => expect(words(root)).toContain("Closed · −20% to −4%−12%"));
    root.querySelector<HTMLElement>("[aria-label='Remove Closed']")!.click();
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].steps).toEqual({}));
  });

  it("lets what is wrong with an event go with it, so that the way on is free", async () => {
    const root = await atStep("season");
    press(root, "Add an event");
    await vi.waitFor(() => expect(root.querySelector("#effect-0")).not.toBeNull());
    type(root, "effect-0", "-100");
    await vi.waitFor(() => expect(words(root)).toContain("from −99% to 200%"));
    root.querySelector<HTMLElement>("[aria-label='Remove Event 1']")!.click();
    await vi.waitFor(() => expect(words(root)).not.toContain("from −99% to 200%"));
  });

  it("takes another metric as an index, with what is expected of it", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atStep("season", { preview: ask });
    const index = () => ask.mock.lastCall?.[0].steps.index;
    const metric = root.querySelectorAll<HTMLOptionElement>("#index option")[1]!.value;
    select(root, "index", metric);
    await vi.waitFor(() => expect(index()).toEqual({ metric }));
    await vi.waitFor(() =>
      expect(words(root)).toContain(`${metric} helps: 1% more of it goes with +0.80%.`),
    );
    type(root, "indexExpected-0", "104");
    await vi.waitFor(() => expect(index()).toEqual({ metric, expected: [104] }));
    select(root, "index", "");
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].steps).toEqual({}));
  });
});

const press = (root: HTMLElement, label: string) =>
  [...root.querySelectorAll("button")].find((button) => words(button) === label)!.click();

const select = (root: HTMLElement, id: string, value: string) => {
  const field = root.querySelector<HTMLSelectElement>(`#${id}`)!;
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
};
