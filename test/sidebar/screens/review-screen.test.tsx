// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { Question, Source } from "../../../src/addon/service.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { doubt, fakeService, found, metric, preview, withTold } from "../fake-service.ts";
import { atReview, button, fill, press, radio, shown, titled, walk, words } from "../shown.tsx";

const PEOPLE = { about: "people" } as const;
const people = ["Ana", "Bruno", "Carla", "Diego", "Eva", "Fran", "Gil"].map((person, i) => ({
  person,
  months: 24,
  last12: person === "Gil" ? null : 1000 * (i + 1),
  change: person === "Ana" ? null : 0.05 * (i - 3),
  gone: person === "Bruno",
}));

const windfalls = [
  {
    ...{ person: "Ana", month: "2025-03", isNormal: false, isTold: false },
    ...{ value: 36_090, limit: 16_000, usual: 6000 },
  },
  {
    ...{ person: "Eva", month: "2025-04", isNormal: false, isTold: false },
    ...{ value: 9000, limit: 4000, usual: 3000 },
  },
];

const metrics = [metric("Prima", { currency: "EUR", review: people })];

const rows = (root: HTMLElement) => [...root.querySelectorAll(".people tbody tr")].map(words);

/** Waits for the groups, which come with the preview. */
const grouped = (root: HTMLElement) =>
  vi.waitFor(() => expect(words(root)).toContain(en.review.tiers.top));

describe("the screen of the review", () => {
  it("shows the last year of five people, those with a question first, each with their group, and folds the others", async () => {
    const doubts = [doubt("leave:Fran:2025-03", PEOPLE), doubt("same:Bruno|Gil", PEOPLE)];
    const root = await atReview({ look: () => found({ metrics, doubts }) });
    await grouped(root);
    expect(rows(root)).toEqual([
      "Bruno · left€2,000−10%€800Middle",
      "Fran€6,000+10%––",
      "Gil–+15%––",
      "Ana€1,000€900Top",
      "Carla€3,000−5%€700Middle",
      "Diego€4,0000%€600Bottom",
      "Eva€5,000+5%–New",
    ]);
    const fold = root.querySelector(".people details");
    expect(words(fold?.querySelector("summary") ?? null)).toBe("and 2 more");
    expect(fold?.querySelectorAll("tbody tr")).toHaveLength(2);
  });

  it("folds many others in the order that they have in the table and in Goals", async () => {
    const names = [..."MLKJIHGFEDCBA"].map((letter) => `${letter}na`);
    const review = names.map((person) => ({ ...people[0]!, person }));
    const root = await atReview({ look: () => found({ metrics: [metric("Prima", { review })] }) });
    await grouped(root);
    const inTable = (table: Element | null) =>
      [...(table?.querySelectorAll("tbody th") ?? [])].map((one) => words(one).slice(0, 3));
    expect(inTable(root.querySelector(".people table"))).toEqual(names.slice(0, 5));
    expect(inTable(root.querySelector(".people details"))).toEqual(names.slice(5));
  });

  it("explains only the marks that the months have", async () => {
    const root = await atReview({
      preview: (question) => {
        const { recent, ...rest } = preview(question);
        const people = recent.people.map((one) => ({ ...one, months: [1, 1] }));
        return { ...rest, recent: { ...recent, people } };
      },
    });
    await vi.waitFor(() => expect(root.querySelector(".heat-key")).not.toBeNull());
    expect(words(root.querySelector(".heat-key"))).toBe("lessmore");
  });

  it("draws each month beside the person’s own mean, empty ones and one-off sales with a shape", async () => {
    const windfall = { person: "Carla", month: "2025-12", value: 3000, limit: 1500, usual: 1000 };
    const windfalls = [{ ...windfall, isNormal: false, isTold: false }];
    const root = await atReview({ preview: (question) => preview(question, { windfalls }) });
    await vi.waitFor(() => expect(root.querySelector(".heat")).not.toBeNull());
    const strip = root.querySelector(".heat")!;
    expect(strip.getAttribute("aria-label")).toBe(
      "Each month from Jan 2025 to Dec 2025 as a share of the person’s own average",
    );
    expect(words(strip.querySelector(".initials"))).toBe("JFMAMJJASOND");
    expect([...strip.querySelectorAll(".name")].map(words).slice(0, 2)).toEqual(["Carla", "Ana"]);
    const [carla, ana] = [...strip.querySelectorAll("svg")];
    const tones = (row: Element) =>
      [...row.querySelectorAll("rect")].slice(0, 12).map((cell) => cell.getAttribute("class"));
    const usual = Array.from({ length: 12 }, () => "tone2");
    expect(tones(ana!)).toEqual([
      "unknown",
      ...usual.slice(1, 7),
      "tone1",
      ...usual.slice(8, 11),
      "tone3",
    ]);
    expect(carla!.querySelectorAll(".mark")).toHaveLength(1);
    expect(ana!.querySelectorAll(".mark")).toHaveLength(0);
    const said = ana!.getAttribute("aria-label")!;
    expect(said).toMatch(/^Ana: Jan 2025 empty; Feb 2025 100%;.*; Aug 2025 70%;.*; Dec 2025 120%$/);
    expect(carla!.getAttribute("aria-label")).toMatch(/; Dec 2025 120%, one-off sale\?$/);
    expect(words(ana!.querySelector("title"))).toBe("Jan 2025 empty");
  });

  it("shows the metric that goals are set for, and as many months as there are", async () => {
    const root = await shown(fakeService({ look: () => found({ months: 10 }) }));
    await titled(root, en.data.title);
    expect(words(root)).not.toContain("(n6)");
    fill(root.querySelector<HTMLSelectElement>("#metric")!, "Pólizas");
    await walk(root, "review");
    await grouped(root);
    expect(rows(root).slice(0, 2)).toEqual(["Ana100+3%900Top", "Bruno101−25%800Middle"]);
    expect(words(root.querySelector("thead"))).toBe(
      "PersonLast 10 months, against as many beforeOwn usual monthGroup",
    );
    expect(words(root)).toContain(`${en.review.groupsBy} ${en.review.newBy}`);
    expect(words(root)).toContain("(n6)");
  });

  it("asks three questions, open ones first, and counts the others", async () => {
    const doubts = [
      doubt("joined:Ana", PEOPLE),
      doubt("left:Bruno", PEOPLE),
      doubt("left:Carla", PEOPLE),
      doubt("same:Ana|Eva", { ...PEOPLE, isOpen: true }),
      doubt("dates"),
    ];
    const root = await atReview({ look: () => found({ doubts }) });
    expect([...root.querySelectorAll("legend")].map(words)).toEqual([
      "(same:Ana|Eva?)",
      "(joined:Ana?)",
      "(left:Bruno?)",
      "(left:Carla?)",
    ]);
    expect(words(root.querySelector(".body > details summary"))).toBe("1 more question");
  });

  it("reads with the answer, stays on the screen, and goes on with it to the season", async () => {
    const look = vi.fn((source: Source | null) =>
      found({ doubts: withTold([doubt("left:Bruno", PEOPLE)], source?.told) }),
    );
    const root = await atReview({ look });
    const no = radio(root, "left:Bruno", "no");
    no.focus();
    no.click();
    await vi.waitFor(() => expect(words(root)).toContain(en.data.noted));
    expect(look.mock.calls[1]?.[0]?.told).toEqual({ "left:Bruno": "no" });
    expect(document.activeElement).toBe(no);
    await press(root, en.next, en.season.title);
    await press(root, en.back, en.review.title);
    await press(root, en.back, en.metrics.title);
  });

  it("takes a click on the answer that is assumed as a yes to it", async () => {
    const open = doubt("left:Bruno", { ...PEOPLE, isOpen: true });
    const look = vi.fn((source: Source | null) =>
      found({ doubts: withTold([open], source?.told) }),
    );
    const root = await atReview({ look });
    expect(words(root)).toContain(en.data.unsure);
    radio(root, "left:Bruno", "yes").click();
    await vi.waitFor(() => expect(words(root)).toContain(en.data.yourAnswers));
    expect(look.mock.calls.map(([source]) => source?.told)).toEqual([
      undefined,
      { "left:Bruno": "yes" },
    ]);
  });

  it("goes to the title where the question has gone with its answer", async () => {
    const doubts = [doubt("same:Ana|Eva", PEOPLE)];
    const root = await atReview({
      look: (source) => found({ doubts: source?.told["same:Ana|Eva"] ? [] : doubts }),
    });
    radio(root, "same:Ana|Eva", "no").focus();
    radio(root, "same:Ana|Eva", "no").click();
    await vi.waitFor(() => expect(root.querySelector("fieldset")).toBeNull());
    await vi.waitFor(() => expect(document.activeElement).toBe(root.querySelector("h1")));
  });

  it("goes on with Enter where there is nothing to answer, but not with the key held down", async () => {
    const root = await atReview();
    const press = (repeat: boolean) =>
      root
        .querySelector("h1")!
        .dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", repeat, bubbles: true }));
    press(true);
    await titled(root, en.review.title);
    press(false);
    await titled(root, en.season.title);
  });

  it("lists results far above the usual with one tick each, and says to the server which will come again", async () => {
    const ask = vi.fn((question: Question) => preview(question, { windfalls }));
    const root = await atReview({ preview: ask });
    await vi.waitFor(() => expect(words(root)).toContain("2 months seem to hold one-off sales"));
    const ticks = [...root.querySelectorAll<HTMLInputElement>("[id^=windfall]")].filter(
      ({ type }) => type === "checkbox",
    );
    expect(ticks.map(({ checked }) => checked)).toEqual([true, true]);
    expect(words(ticks[0]!.closest(".check"))).toBe(
      "Ana, Mar 2025: €36,0906.0 times the usual in such a month, €6,000; counts as €16,000",
    );
    ticks[0]!.click();
    const normal = [
      { person: "Ana", month: "2025-03" },
      { person: "Eva", month: "2025-04" },
    ];
    await vi.waitFor(() =>
      expect(ask.mock.lastCall?.[0].steps).toEqual({ normal: normal.slice(0, 1) }),
    );
    await vi.waitFor(() => expect(words(ticks[0]!.closest(".check"))).toContain("counts in full"));
    button(root, en.review.none).click();
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].steps).toEqual({ normal }));
    button(root, en.review.all).click();
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].steps).toEqual({}));
  });

  it("takes a further month as a one-off, lists it ticked, and drops it unticked", async () => {
    const marked = { person: "Ana", month: "2025-12" };
    const ask = vi.fn((question: Question) =>
      preview(question, {
        windfalls: (question.steps.oneOffs ?? []).map((one) => ({
          ...{ ...one, isNormal: false, isTold: true },
          ...{ value: 9000, limit: 3000, usual: 3000 },
        })),
      }),
    );
    const root = await atReview({ preview: ask });
    await vi.waitFor(() => expect(words(root)).toContain(en.review.other));
    expect(words(root)).toContain("No month seems to hold a one-off sale");
    const months = [...root.querySelectorAll<HTMLOptionElement>("#one-off-month option")];
    const highest = months.map(({ value }) => value).find((month) => month !== "")!;
    button(root, en.review.add).click();
    const oneOffs = [{ ...marked, month: highest }];
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].steps).toEqual({ oneOffs }));
    const tick = () => root.querySelector<HTMLInputElement>("[id^=windfall]");
    await vi.waitFor(() => expect(tick()?.checked).toBe(true));
    expect(words(tick()!.closest(".check"))).toContain("marked by you, counts as €3,000");
    tick()!.click();
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].steps).toEqual({}));
  });

  it("says what sets the groups apart: a sentence, and the steps that make the difference", async () => {
    const root = await atReview({ look: () => found({ metrics }) });
    await vi.waitFor(() => expect(words(root)).toContain(en.drivers.title));
    const card = [...root.querySelectorAll(".card.live")].find((one) =>
      words(one).startsWith(en.drivers.title),
    )!;
    expect(words(card)).toContain("(d1)");
    const tables = [...card.querySelectorAll("table")];
    expect([...tables[0]!.querySelectorAll("tr")].map(words)).toEqual([
      "StepTopMiddleShare",
      "Llamadas a month200200?",
      "From Llamadas to Citas25%13%100%",
      "Average amount per Citas€200€200?",
    ]);
    expect(words(card.querySelector("details summary"))).toBe("Middle against bottom");
    expect([...tables[1]!.querySelectorAll("tr")].map(words)[1]).toBe("Llamadas a month200100100%");
    expect(words(card)).toContain(en.drivers.unclearWords);
    expect(words(card)).not.toContain("cannot be given to one step");
  });

  it("says of how much of a difference no step is clear", async () => {
    const most = (question: Question) => {
      const whole = preview(question);
      const gaps = whole.drivers!.gaps.map((gap) => ({
        ...gap,
        contrast: {
          ...gap.contrast!,
          parts: gap.contrast!.parts.map((part) => ({ ...part, share: 0.6 * part.share })),
        },
      }));
      return { ...whole, drivers: { ...whole.drivers!, gaps } };
    };
    const root = await atReview({ preview: most });
    await vi.waitFor(() => expect(words(root)).toContain(en.drivers.rest("40%")));
  });

  it("shows how steady the groups are where no step of the sale is known, and nothing without groups", async () => {
    const amount = (question: Question) => {
      const whole = preview(question);
      return { ...whole, drivers: { ...whole.drivers!, basis: "amount" as const } };
    };
    const root = await atReview({ preview: amount });
    await vi.waitFor(() => expect(words(root)).toContain(en.drivers.title));
    const table = [...root.querySelectorAll(".card.live table")].at(-1)!;
    expect([...table.querySelectorAll("tr")].map(words)).toEqual([
      "StepTopMiddleBottom",
      "A month€10,000€5,000€2,500",
      "Months differ by10%20%30%",
      "Own trend in a year+5%0%−5%",
    ]);
    const none = await atReview({ preview: (question) => preview(question, { drivers: null }) });
    await grouped(none);
    expect(words(none)).not.toContain(en.drivers.title);
  });
});
