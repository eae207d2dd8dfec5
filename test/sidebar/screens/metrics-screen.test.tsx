// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { Question } from "../../../src/addon/service.ts";
import type { NameAnswer } from "../../../src/addon/steps.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { found, metric, preview } from "../fake-service.ts";
import { atStep, button, press, previewed, type, words } from "../shown.tsx";

const labelled = (root: HTMLElement, label: string) =>
  root.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)!;
const ticked = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLInputElement>(".lines input:checked")].map(({ id }) => id);

describe("the screen of the key metrics", () => {
  it("shows what the goal asks of the person in the middle, each month, week and day", async () => {
    const root = await atStep("metrics");
    // 8,500 a year at 4 calls for each 100: 28.3 a month.
    expect(words(root.querySelector(".live"))).toContain(
      "Carla, in the middle of the team: by your answers so far, a goal of €708 a month.",
    );
    expect([...root.querySelectorAll(".live tbody tr")].map(words)).toEqual([
      "Llamadas286.51.3",
      "Citas7.11.60.3",
    ]);
    expect(words(root)).toContain("It fits: Eva needs the most, 70% of the selling time.");
    expect(words(root)).toContain(en.metrics.asksHow("Carla", "21"));
  });

  it("says beside the working days how many Mondays to Fridays a month of the period has", async () => {
    const root = await atStep("metrics");
    // 21.75 in the fake preview
    expect(words(root.querySelector("#workingDays-0-hint"))).toBe(en.metrics.weekdays("21.8"));
  });

  it("asks what the metrics with goals are called, says so at once, and takes the source's word for none", async () => {
    const asked = vi.fn((question: Question) => preview(question));
    const root = await atStep("metrics", { preview: asked });
    const field = () => root.querySelector<HTMLInputElement>("#name")!;
    const names = (metricNames: NameAnswer[]) =>
      vi.waitFor(() => expect(asked.mock.lastCall?.[0]?.steps.metricNames).toEqual(metricNames));
    expect(field().value).toBe("Prima");
    expect(field().maxLength).toBe(40);
    type(root, "name", " New premium ");
    await names([{ metric: "Prima", name: "New premium" }]);
    // Money is not asked whether it is counted.
    expect(root.querySelector("#isCount")).toBeNull();
    root.querySelector<HTMLInputElement>("#measure-Citas")!.click();
    await vi.waitFor(() => expect(root.querySelector("#measure-Citas-name")).not.toBeNull());
    type(root, "measure-Citas-name", "Meetings");
    await names([
      { metric: "Prima", name: "New premium" },
      { metric: "Citas", name: "Meetings" },
    ]);
    expect(labelled(root, "Move Meetings up")).not.toBeNull();
    type(root, "name", "");
    await names([{ metric: "Citas", name: "Meetings" }]);
    expect(field().value).toBe("Prima");
  });

  it("offers words for a name that a program wrote, until the metric is called otherwise", async () => {
    const asked = vi.fn((question: Question) => preview(question));
    const metrics = [metric("close_value"), metric("Llamadas"), metric("Citas")];
    const look = (all: typeof metrics) => () => found({ metrics: all, metric: "close_value" });
    const root = await atStep("metrics", { preview: asked, look: look(metrics) });
    button(root, "Call it “Close value”").click();
    await vi.waitFor(() =>
      expect(asked.mock.lastCall?.[0]?.steps.metricNames).toEqual([
        { metric: "close_value", name: "Close value" },
      ]),
    );
    await vi.waitFor(() => expect(words(root)).not.toContain("Call it"));
    expect(root.querySelector<HTMLInputElement>("#name")!.value).toBe("Close value");
    const taken = await atStep("metrics", { look: look([...metrics, metric("Close Value")]) });
    expect(words(taken)).not.toContain("Call it");
    expect(words(await atStep("metrics"))).not.toContain("Call it");
  });

  it("shows what the rates are counted from, and what one sale takes by them", async () => {
    const metrics = [metric("Pólizas", { isCount: true }), metric("Llamadas"), metric("Citas")];
    const counted = { from: "2025-03", to: "2025-12" };
    const known = (question: Question, isCount: boolean, last: number | null) => {
      const made = preview(question);
      const [calls, visits] = made.activities;
      return {
        ...made,
        isCount,
        activities: [
          { ...calls!, lead: 2, counted: { events: 1600, reached: 200, ...counted } },
          {
            ...visits!,
            counted: last === null ? null : { events: 200, reached: last, ...counted },
          },
        ],
      };
    };
    const shown = (isCount: boolean, last: number | null) =>
      atStep("metrics", {
        look: () => found({ metrics, metric: "Pólizas", months: 24 }),
        preview: (question: Question) => known(question, isCount, last),
      });
    const root = await shown(true, 50);
    const card = root.querySelector(".funnel")!.closest("section")!;
    expect(words(card.querySelector("h2"))).toBe("One sale takes about 32 of “Llamadas”.");
    expect([...card.querySelectorAll("li")].map(words)).toEqual([
      "Llamadas1,600",
      "Citas20013%",
      "Pólizas5025%",
    ]);
    expect(words(card)).toContain(
      "Mar 2025 to Dec 2025; “Llamadas” is counted 2 months earlier, because it takes that long to reach the next step",
    );
    const titled = async (last: number) =>
      words(
        (await shown(true, last)).querySelector(".funnel")!.closest("section")!.querySelector("h2"),
      );
    expect(await titled(800)).toBe("One sale takes about 2 of “Llamadas”.");
    expect(await titled(700)).toBe("One sale takes about 2.3 of “Llamadas”.");
    const money = (await shown(false, 50)).querySelectorAll(".funnel li");
    expect([...money].map(words)).toEqual(["Llamadas1,600", "Citas20013%"]);
    expect((await shown(true, null)).querySelector(".funnel")).toBeNull();
  });

  it("asks of the last step how long it takes to show in the main metric", async () => {
    const root = await atStep("metrics");
    expect(words(root.querySelector("label[for=lag-0]"))).toBe(en.metrics.lag("Llamadas"));
    expect(words(root.querySelector("label[for=lag-1]"))).toBe(
      en.metrics.lagLast("Citas", "Prima"),
    );
  });

  it("proposes the months that won deals tell, says so, and takes another number or its own again", async () => {
    const lags = { Llamadas: { months: 2, deals: 1234, days: 61, next: 0 } };
    const ask = vi.fn((question: Question) => preview(question, { lags }));
    const root = await atStep("metrics", { preview: ask });
    const field = () => root.querySelector<HTMLInputElement>("#lag-0")!;
    const hint = () => words(root.querySelector("#lag-0-hint"));
    expect([field().value, root.querySelector<HTMLInputElement>("#lag-1")!.value]).toEqual([
      "2",
      "",
    ]);
    expect(hint()).toBe(
      "Measured: of 1,234 won deals, half were won within 61 days of this step. You can change it.",
    );
    const told = () => ask.mock.lastCall?.[0].steps.stages?.[0];
    type(root, "lag-0", "0");
    await vi.waitFor(() => expect(told()).toEqual({ metric: "Llamadas", minutes: 6, lag: 0 }));
    expect([field().value, hint()]).toEqual(["0", ""]);
    type(root, "lag-0", "");
    await vi.waitFor(() => expect(told()).toEqual({ metric: "Llamadas", minutes: 6 }));
    expect(field().value).toBe("2");
  });

  it("warns of those whose time does not suffice", async () => {
    const time = [
      { person: "Ana", share: 1.2 },
      { person: "Eva", share: 0.9 },
    ];
    const root = await atStep("metrics", { preview: (question) => preview(question, { time }) });
    expect(words(root.querySelector(".note.warn"))).toBe(
      "It takes more than the selling time there is: Ana 120%.",
    );
  });

  it("names of many whose time does not suffice those with the most, and how many more", async () => {
    const time = Array.from({ length: 30 }, (_, i) => ({ person: `A${i}`, share: 1.1 + i / 100 }));
    const root = await atStep("metrics", { preview: (question) => preview(question, { time }) });
    expect(words(root.querySelector(".note.warn"))).toBe(
      "It takes more than the selling time there is: A29 139%, A28 138%, A27 137% and 27 more.",
    );
  });

  it("orders the steps of the sale by buttons that keep the focus", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atStep("metrics", { preview: ask });
    const down = labelled(root, en.metrics.down("Llamadas"));
    down.focus();
    down.click();
    await vi.waitFor(() => expect(ticked(root)).toEqual(["stage-Citas", "stage-Llamadas"]));
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(labelled(root, en.metrics.down("Llamadas"))),
    );
    expect(labelled(root, en.metrics.down("Llamadas")).getAttribute("aria-disabled")).toBe("true");
    await previewed(root);
    expect(ask.mock.lastCall?.[0].steps.stages).toEqual([
      { metric: "Citas" },
      { metric: "Llamadas", minutes: 6 },
    ]);
  });

  it("asks once for several ticks in a row", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atStep("metrics", { preview: ask });
    for (const id of ["#isLessBetter", "#isLessBetter", "#stage-Citas", "#stage-P%C3%B3lizas"])
      root.querySelector<HTMLInputElement>(id.replaceAll("%", "\\%"))!.click();
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
    await previewed(root);
    expect(ask.mock.lastCall?.[0].steps).toEqual({
      isLessBetter: false,
      stages: [{ metric: "Llamadas", minutes: 6 }, { metric: "Pólizas" }],
    });
  });

  it("leads back to the field that is wrong, opens its fold, and goes on once it is mended", async () => {
    const root = await atStep("metrics");
    type(root, "workingDays-0", "99");
    await vi.waitFor(() => expect(words(root)).toContain("Write a number from 1 to 31."));
    button(root, en.next).click();
    const field = root.querySelector<HTMLInputElement>("#workingDays-0")!;
    expect(document.activeElement).toBe(field);
    expect(field.closest("details")?.open).toBe(true);
    expect(field.value).toBe("99");
    type(root, "workingDays-0", "20");
    await vi.waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("false"));
    await press(root, en.next, en.review.title);
  });

  it("says where a table has no steps of the sale, and goes straight to the goals", async () => {
    const root = await atStep("metrics", {
      look: () => found({ metrics: [metric("Prima")] }),
      preview: (question) => preview(question, { activities: [] }),
    });
    expect(words(root)).toContain(en.metrics.none);
    expect(root.querySelector(".live")).toBeNull();
    await press(root, en.skipToGoals, en.goals.title);
  });
});
