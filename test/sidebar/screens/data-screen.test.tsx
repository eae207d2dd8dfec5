// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { AskedDoubt, Found, Source } from "../../../src/addon/service.ts";
import { GoalError } from "../../../src/core/errors.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { wizard as es } from "../../../src/text/es/wizard.ts";
import { doubt, fakeService, found, opening, preview, table, withTold } from "../fake-service.ts";
import { atGoals, button, fill, press, radio, shown, titled, words } from "../shown.tsx";

const tooShort = (): never => {
  throw new GoalError("tooShort", { months: 2 });
};

describe("the screen of the table", () => {
  it("says what it found: people, months, metrics, span, and three notices before the others", async () => {
    const root = shown(fakeService());
    await titled(root, en.data.title);
    expect(words(root)).toContain("5 people");
    expect(words(root)).toContain("12 months");
    expect(words(root)).toContain("4 metrics");
    expect(words(root)).toContain(
      "From Jan 2025 to Dec 2025: Prima (€), Pólizas, Citas, Llamadas.",
    );
    expect(words(root.querySelector(".facts .notes")!)).toBe("(1)(2)(3)");
    expect(words(root.querySelector(".facts details")!)).toBe("and 2 more(4)(5)");
    const sample = [...root.querySelectorAll("table.mini tbody tr")].map(words);
    expect(sample).toEqual(["Ana€1,200–", "Bruno€800€900"]);
  });

  it("says in place of the way back why a published first write has none", async () => {
    const goals = { tab: "Goals", undo: null };
    const plain = shown(fakeService({ open: () => opening({ goals }) }));
    await titled(plain, en.data.title);
    expect(words(plain)).not.toContain(en.data.undo);
    const noUndo = "(Version 1 is published.)";
    const root = shown(fakeService({ open: () => opening({ goals: { ...goals, noUndo } }) }));
    await titled(root, en.data.title);
    expect([...root.querySelectorAll(".hint")].map(words)).toContain(noUndo);
    expect(words(root)).not.toContain(en.data.undo);
  });

  it.each([
    [true, "2026 is over: goals for it would come too late. The results end in Dec 2025. Is it"],
    [false, "Months of 2026 are over already. The results end in Dec 2025."],
  ])(
    "says where the period lies in the past (over: %s), and offers the next one",
    async (isOver, sentence) => {
      const asked = vi.fn(preview);
      const root = shown(
        fakeService({
          look: () =>
            found({
              periods: ["2026", "2027-Q2"],
              begun: [{ period: "2026", isOver }],
              ahead: "2027-Q2",
            }),
          preview: (question) => asked(question),
        }),
      );
      await titled(root, en.data.title);
      expect(words(root)).toContain(sentence);
      button(root, "Set goals for Q2 2027").click();
      await vi.waitFor(() => expect(words(root)).not.toContain(sentence));
      await press(root, en.data.looksRight, en.metrics.title);
      await vi.waitFor(() =>
        expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ period: "2027-Q2" })),
      );
    },
  );

  it.each([
    [12, true],
    [11, false],
  ])("says how unsure goals are %s months after the last result (%s)", async (gap, isSaid) => {
    const far = { periods: ["2027"], begun: [], ahead: "2027", gap };
    const root = shown(fakeService({ look: () => found(far) }));
    await titled(root, en.data.title);
    const sentence = `The results end in Dec 2025, ${gap} months before 2027.`;
    expect(words(root).includes(sentence)).toBe(isSaid);
  });

  it("leads back to the usual period from the one that was chosen instead", async () => {
    const past = {
      ...{ periods: ["2026", "2027"], begun: [{ period: "2026", isOver: false }], ahead: "2027" },
    };
    const root = shown(fakeService({ look: () => found(past) }));
    await titled(root, en.data.title);
    button(root, en.past.choose("2027")).click();
    await vi.waitFor(() => button(root, en.past.back("2027", "2026")).click());
    await vi.waitFor(() => button(root, en.past.choose("2027")));
  });

  it("moves the focus to each screen's title, and to the field that is wrong", async () => {
    const root = await atGoals();
    expect(document.activeElement).toBe(root.querySelector("h1"));
    const wrong = shown(fakeService({ look: tooShort }));
    await titled(wrong, en.cannotRead.title);
    const field = wrong.querySelector<HTMLInputElement>("#source")!;
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const error = document.getElementById(field.getAttribute("aria-describedby")!);
    expect(error?.textContent).toBe("(tooShort)");
  });

  it("reads the table that the user types", async () => {
    const look = vi.fn((source: Source | null) =>
      found({ source: source?.source ?? "Results!A1:M6" }),
    );
    const root = shown(fakeService({ look }));
    await titled(root, en.data.title);
    const field = root.querySelector<HTMLInputElement>("#source")!;
    fill(field, "Other!A1:C9");
    await vi.waitFor(() => button(root, en.data.readAgain));
    expect(words(root)).not.toContain(en.data.found);
    button(root, en.data.readAgain).click();
    await vi.waitFor(() => button(root, en.data.looksRight));
    expect(look.mock.calls).toEqual([
      [null],
      [{ source: "Other!A1:C9", table: null, roster: "", told: {} }],
    ]);
    // Leaving the field is enough, and leaving it as it was asks nothing.
    fill(field, "Third!A1:C9");
    await vi.waitFor(() => button(root, en.data.readAgain));
    field.dispatchEvent(new FocusEvent("blur"));
    await vi.waitFor(() => button(root, en.data.looksRight));
    field.dispatchEvent(new FocusEvent("blur"));
    expect(look).toHaveBeenCalledTimes(3);
    expect(look.mock.lastCall?.[0]?.source).toBe("Third!A1:C9");
  });

  it.each(["en", "es"] as const)(
    "offers to update goals that are there, in blue only where there is something new to update with: %s",
    async (language) => {
      const text = language === "en" ? en : es;
      const { data } = text;
      const answers = {
        ...{ source: "Results!A1:M6", table, roster: "", told: {}, metric: "Prima" },
        ...{ period: "2026", probability: 0.65, growth: null, steps: {} },
      };
      const goals = { tab: "Goals", undo: null };
      const buttonsOf = async (source: string) => {
        const root = shown(
          fakeService({
            open: () => opening({ language, goals, answers }),
            look: () => found({ source }),
          }),
        );
        await titled(root, data.title);
        const ways = [data.looksRight, data.update].map((name) => button(root, name));
        return { root, blue: ways.filter((one) => one.classList.contains("action")).map(words) };
      };
      // New rows are something new, and so is an answer.
      expect((await buttonsOf("Results!A1:M7")).blue).toEqual([data.update]);
      const { root, blue } = await buttonsOf("Results!A1:M6");
      expect(blue).toEqual([data.looksRight]);
      expect(words(root)).toContain(data.ways);
      fill(root.querySelector<HTMLSelectElement>("#metric")!, "Pólizas");
      await vi.waitFor(() =>
        expect(button(root, data.update).classList.contains("action")).toBe(true),
      );
      await press(root, data.update, text.write.titleAgain);
    },
  );
});

const OPEN = { isOpen: true };
const numbered = ["names", "thousands", "numbers"].map((key) => doubt(key));

describe("the questions about a table", () => {
  const asking = async (doubts: readonly AskedDoubt[], change: Partial<Found> = {}) => {
    const look = vi.fn((source: Source | null) =>
      found({ ...change, doubts: withTold(doubts, source?.told) }),
    );
    const root = shown(fakeService({ look }));
    await titled(root, en.data.title);
    const toldLast = () => look.mock.calls.at(-1)?.[0]?.told;
    return { root, look, toldLast };
  };

  it("stand in amber where only the user knows, and are folded where the table says it", async () => {
    const { root } = await asking([...numbered, doubt("dates", OPEN)]);
    expect(words(root.querySelector(".card.warn .cap"))).toBe(en.data.unsure);
    expect(words(root.querySelector(".card.warn legend"))).toBe("(dates?)");
    const fold = [...root.querySelectorAll("details")].find((one) =>
      words(one).startsWith(en.data.answeredForYou(3)),
    );
    expect(fold?.querySelectorAll("fieldset")).toHaveLength(3);
  });

  it("are read with the answers given so far, and the focus stays where it was", async () => {
    const { root, toldLast } = await asking([doubt("dates", OPEN), doubt("blank")]);
    const no = radio(root, "dates", "no");
    no.focus();
    no.click();
    await vi.waitFor(() => expect(words(root)).toContain(en.data.noted));
    expect(document.activeElement).toBe(no);
    expect(no.checked).toBe(true);
    expect(root.querySelector(".card.warn")).toBeNull();
    radio(root, "blank", "no").click();
    await vi.waitFor(() => expect(toldLast()).toEqual({ dates: "no", blank: "no" }));
  });

  it("take an answer in the user's own words on Enter, and go no further with it", async () => {
    const { root, toldLast, look } = await asking([
      doubt("metricName", { options: [], answer: "Sheet1", isOpen: true }),
    ]);
    const field = root.querySelector<HTMLInputElement>("#doubt-metricName")!;
    expect(field.value).toBe("Sheet1");
    fill(field, "  Prima nueva ");
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    await vi.waitFor(() => expect(toldLast()).toEqual({ metricName: "Prima nueva" }));
    await titled(root, en.data.title);
    field.dispatchEvent(new Event("blur"));
    expect(look).toHaveBeenCalledTimes(2);
  });

  it("take Enter in a field as a yes to what it suggests, and Escape as a way back to that", async () => {
    const { root, toldLast } = await asking([
      doubt("metricName", { options: [], answer: "Sheet1" }),
    ]);
    const field = root.querySelector<HTMLInputElement>("#doubt-metricName")!;
    const press = (key: string) =>
      field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    fill(field, "Prima");
    await new Promise((drawn) => setTimeout(drawn));
    press("Escape");
    await vi.waitFor(() => expect(field.value).toBe("Sheet1"));
    press("Enter");
    await vi.waitFor(() => expect(toldLast()).toEqual({ metricName: "Sheet1" }));
  });

  it("take one click as a yes to what is assumed, of whatever kind the field is", async () => {
    const options = ["EUR", "USD", "MXN", "none"].map((value) => ({ value, words: value }));
    const { root, toldLast } = await asking([
      doubt("dates", OPEN),
      doubt("currency", { ...OPEN, options, answer: "EUR" }),
    ]);
    const spoken = (key: string) =>
      root.querySelector<HTMLButtonElement>(`[aria-label="Confirm: (${key}?)"]`);
    expect(words(spoken("dates"))).toBe("Confirm");
    spoken("dates")!.click();
    await vi.waitFor(() => expect(toldLast()).toEqual({ dates: "yes" }));
    await vi.waitFor(() => expect(words(root)).toContain(en.data.noted));
    expect(spoken("dates")).toBeNull();
    expect(document.activeElement).toBe(radio(root, "dates", "yes"));
    spoken("currency")!.click();
    await vi.waitFor(() => expect(toldLast()).toEqual({ dates: "yes", currency: "EUR" }));
    await vi.waitFor(() => expect(words(root)).toContain(en.data.yourAnswers));
    expect(document.activeElement).toBe(root.querySelector("select#doubt-currency"));
  });

  it("offer more than three answers in a list", async () => {
    const options = ["EUR", "USD", "MXN", "none"].map((value) => ({ value, words: value }));
    const { root, toldLast } = await asking([doubt("currency", { options, answer: "EUR" })]);
    fill(root.querySelector<HTMLSelectElement>("select#doubt-currency")!, "MXN");
    await vi.waitFor(() => expect(toldLast()).toEqual({ currency: "MXN" }));
    const press = (...keys: readonly string[]) => {
      for (const key of keys) {
        const select = root.querySelector("select#doubt-currency")!;
        select.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      }
    };
    press("$");
    await vi.waitFor(() => expect(words(root)).toContain(en.data.whoseSign("$", ["USD", "MXN"])));
    expect(toldLast()).toEqual({ currency: "MXN" });
    press("u", "s", "Shift", "$");
    await vi.waitFor(() => expect(toldLast()).toEqual({ currency: "USD" }));
    expect(words(root)).not.toContain("Type the first letters");
  });

  it("do not stop anybody: what is assumed holds", async () => {
    const { root } = await asking([doubt("dates", OPEN)]);
    await press(root, en.data.looksRight, en.metrics.title);
  });

  it("say at the question why an answer does not work, and keep what was read", async () => {
    const look = (source: Source | null) => {
      if (source?.told["dates"]) throw new GoalError("noMonths", { where: "" });
      return found({ doubts: [doubt("dates", OPEN)] });
    };
    const root = shown(fakeService({ look }));
    await titled(root, en.data.title);
    radio(root, "dates", "no").click();
    await vi.waitFor(() => expect(words(root.querySelector(".doubt"))).toContain("(noMonths)"));
    expect(radio(root, "dates", "yes").checked).toBe(true);
    expect(words(root.querySelector("h1"))).toBe(en.data.title);
    expect(root.querySelectorAll("[role=alert]")).toHaveLength(1);
  });

  it("let the user choose other columns, and who is in the team", async () => {
    const columns = { key: "column:date", words: "Dates", answer: "Day", options: ["Day", "Paid"] };
    const { root, look, toldLast } = await asking([], { roles: [columns], rosters: ["Team"] });
    fill(root.querySelector<HTMLSelectElement>("select[id^=role]")!, "Paid");
    await vi.waitFor(() => expect(toldLast()).toEqual({ "column:date": "Paid" }));
    fill(root.querySelector<HTMLSelectElement>("#roster")!, "Team");
    await vi.waitFor(() => expect(look.mock.calls.at(-1)?.[0]?.roster).toBe("Team"));
    expect(toldLast()).toEqual({ "column:date": "Paid" });
  });

  it("say where the roster lies and how many people it names", async () => {
    const roster = { source: "Team!A1:F9", people: 6 };
    const { root } = await asking([], { roster, rosters: ["Team"] });
    expect(words(root)).toContain("Team!A1:F9: 6 people");
  });
});
