// @vitest-environment happy-dom
import axe from "axe-core";
import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Sharing, SharingService } from "../../../src/addon/sharing.ts";
import { remote, Told } from "../../../src/sidebar/remote.ts";
import { SharePage } from "../../../src/sidebar/share/share-page.tsx";
import { textIn } from "../../../src/sidebar/voice.ts";
import { numbersIn } from "../../../src/text/number.ts";
import { opening } from "../fake-service.ts";
import { button, press, titled, type, words } from "../shown.tsx";
import {
  answer,
  difference,
  draft,
  fakeSharing,
  file,
  NAMES,
  now,
  person,
  published,
  shared,
} from "./fake-sharing.ts";

afterEach(() => {
  const root = document.body.firstElementChild;
  if (root) render(null, root);
});

type Language = "en" | "es";

const shown = async (
  first: Sharing,
  change: Partial<SharingService> & { readonly open?: () => unknown } = {},
  language: Language = "en",
) => {
  const locale = { en: "en_US", es: "es_ES" }[language];
  const server = fakeSharing(
    { open: () => opening({ language, locale, who: "Laura" }), ...change } as never,
    first,
  );
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  document.title = "Goalwright";
  const onWizard = vi.fn();
  const answerOf = async (name: string, args: readonly unknown[]) =>
    JSON.parse(JSON.stringify({ ok: true, value: await server.call(name, args) }));
  render(
    <SharePage remote={remote(answerOf)} close={() => {}} language="en" onWizard={onWizard} />,
    root,
  );
  const text = textIn(language).share;
  await titled(root, text.stands.title);
  await vi.waitFor(() => expect(root.querySelector(".card, .note")).not.toBeNull());
  await vi.waitFor(() => expect(server.asked.at(-1)?.name).toBe("sharing"));
  await vi.waitFor(() => expect(root.querySelector(".steps")).not.toBeNull());
  return { root, text, onWizard, ...server };
};

const barriers = async () => {
  const { violations } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

const tick = (root: HTMLElement, name: string) =>
  root.querySelector<HTMLInputElement>(`#tick-${name}`)!;

const answers = NAMES.map((name, i) =>
  answer(name, {
    ...(i < 4 ? { readOn: "2026-01-12" } : {}),
    verdict: ([null, "agree", "question", "disagree"] as const)[i] ?? null,
    comment: i === 2 ? "(why?)" : "",
    ...(i < 2 ? { sold: 1000.4 + i, goalSoFar: 2000, asOf: "2026-02" } : {}),
    problem: i === 1 ? "(no number)" : "",
  }),
);

describe("the page on sharing", () => {
  it.each(["en", "es"] as const)(
    "goes from draft to shared and back in %s, without a barrier that axe finds",
    async (language) => {
      const changes = [
        difference("Ana", { before: 11_000, after: 12_000 }),
        difference("Bruno", { before: null, after: 9000, months: [] }),
      ];
      const before = shared({ state: "draft", reviewed: null, changes });
      const missing = ["Elena", "Fabio", "Gala", "Hugo"].map((name) =>
        person(name, { email: "", problem: `(no address of ${name})` }),
      );
      const wrong = person("Ines", { email: "ines@", problem: "(a wrong address)" });
      const after = published({
        people: [...NAMES.map((name) => person(name)).slice(0, 4), ...missing, wrong],
      });
      const { root, text } = await shown(
        before,
        {
          review: (by) => ({ ...before, state: "reviewed", reviewed: { by, on: "2026-01-10" } }),
          publish: () => after,
        },
        language,
      );
      expect(document.documentElement.lang).toBe(language);
      expect(words(root)).toContain(text.publish.changes(2));
      expect(words(root)).toContain({ en: "€11,000€12,000", es: "11.000 €12.000 €" }[language]);
      expect(await barriers()).toEqual([]);
      button(root, text.stands.review).click();
      await vi.waitFor(() => expect(words(root)).toContain(text.stands.isNow.reviewed));
      await press(root, text.stands.publish, text.publish.title);
      expect(words(root)).toContain(
        { en: "Until 31 Jan 2026.", es: "Hasta el 31 ene 2026." }[language],
      );
      expect(await barriers()).toEqual([]);
      button(root, text.publish.go).click();
      await vi.waitFor(() => expect(words(root)).toContain(text.publish.noCause));
      const cause = root.querySelector<HTMLTextAreaElement>("#cause")!;
      await vi.waitFor(() => expect(document.activeElement).toBe(cause));
      expect(await barriers()).toEqual([]);
      cause.value = "(joined)";
      cause.dispatchEvent(new Event("input", { bubbles: true }));
      await press(root, text.publish.go, text.stands.title);
      await press(root, text.stands.share, text.people.title);
      const lacking = missing.map((one) => one.person);
      const numbers = { plain: String } as never;
      expect(words(root)).toContain(
        `${text.people.cannot(5, numbers)}${text.people.noEmail(lacking, numbers)}`,
      );
      expect(words(root)).toContain("(a wrong address)");
      expect(words(root)).not.toContain("(no address of");
      expect(words(root)).toContain("(to Ana)");
      expect(await barriers()).toEqual([]);
      await press(
        root,
        textIn(language).next,
        text.confirm.ask(text.confirm.share(4, { plain: String } as never)),
      );
      expect(await barriers()).toEqual([]);
      await press(root, text.confirm.share(4, { plain: String } as never), text.report.title);
      expect(await barriers()).toEqual([]);
    },
    20_000,
  );

  it("says what becomes of the months, fills in the reasons, and gives the words for whose goal changed", async () => {
    const changes = [
      difference("Ana", { before: 12_000, after: 15_000, reason: "a district more" }),
      difference("Bruno", { before: 12_000, after: 900, reason: "a district more" }),
      difference("Carla", {
        ...{ after: 21_000, reason: "a district more" },
        // January closed: of what it does not keep, 20,000, the others have 1 or 2 in 21 each
        monthsNow: [0, 1000, ...Array.from({ length: 10 }, () => 2000)],
      }),
      difference("Dora", {
        ...{ after: 21_000, reason: "a district more" },
        // July closed
        monthsNow: Array.from({ length: 12 }, (_, i) => (i === 6 ? 0 : 2000)),
      }),
    ];
    const before = shared({ state: "reviewed", changes });
    const after = published({
      version: { number: 2, by: "Laura", on: "2026-01-10", from: "2026-02", cause: "x" },
      people: ["Ana", "Bruno", "Carla"].map((name) =>
        person(name, { file: file(name), will: "update", isChanged: name === "Ana" }),
      ),
    });
    const { root, text } = await shown(before, {
      publish: () => after,
      share: ({ people }) => ({
        people: people.map((name) => now(name, { did: "updated", isInvited: false })),
        stopped: "",
      }),
    });
    await press(root, text.stands.publish, text.publish.title);
    expect(root.querySelector<HTMLTextAreaElement>("#cause")!.value).toBe("a district more");
    expect(words(root)).toContain(`${text.publish.causeFilled} ${text.publish.causeHint}`);
    expect(words(root)).toContain("€15,000: Jan keeps €1,000, from Feb €1,273 a month.");
    expect(words(root)).toContain(
      "€21,000: Jan keeps €1,000, from Feb between €952 and €1,905 a month.",
    );
    expect(words(root)).toContain(
      "€21,000: Jan keeps €1,000, from Feb €2,000 in each of 10 months (1 month asks for nothing).",
    );
    expect(words(root)).toContain("€900 is less than Jan keeps, €1,000: choose an earlier month");
    expect(await barriers()).toEqual([]);
    await press(root, text.publish.go, text.stands.title);
    await press(root, text.stands.share, text.people.title);
    const told = () => root.querySelector<HTMLTextAreaElement>("textarea[readonly]")!;
    expect(words(root)).toContain(text.people.toTell(1, numbersIn("en_US")));
    expect(told().value).toBe("(to Ana)\n\nLaura");
    expect(await barriers()).toEqual([]);
    expect(words(root)).toContain("ana@example.com · version 1 · to be updated, goal changed");
    await press(root, textIn("en").next, "Update 3 files?");
    await press(root, "Update 3 files", text.report.title);
    expect(words(root)).toContain("The goal of 1 person changed; 2 people keep theirs.");
    expect(told().value).toBe("(to Ana)\n\nLaura");
    expect(await barriers()).toEqual([]);
  });

  it("looks again whether a reason that lacked is there", async () => {
    let now = draft({ trouble: "(no reason in N7)" });
    const { root, text } = await shown(now, { sharing: () => now });
    expect(words(root)).toContain("(no reason in N7)");
    now = draft();
    button(root, text.stands.checkAgain).click();
    await vi.waitFor(() => expect(words(root)).not.toContain("(no reason in N7)"));
    expect(words(root)).toContain(text.stands.review);
  });

  it("says from the start what an address is for and where it goes, as long as some lack one", async () => {
    const cannot = [
      { person: "Ana", email: "", problem: "(no address)" },
      { person: "Bruno", email: "olmo", problem: "(no e-mail)" },
    ];
    const said = async (sharing: Sharing, language: Language = "en") =>
      words((await shown(sharing, {}, language)).root);
    expect(await said(draft({ cannot }))).toContain(
      "Write the addresses into the column E-mail of the tab Team, or into your own list of people: 1 person has none yet.",
    );
    expect(await said(draft({ cannot }), "es")).toContain("1 persona aún no tiene ninguna.");
    const { addresses } = textIn("en").share.stands;
    const numbers = numbersIn("en_US");
    expect(await said(draft({ cannot: cannot.slice(1) }))).not.toContain(addresses(1, numbers));
    expect(await said(draft({ state: "reviewed", cannot }))).not.toContain(addresses(1, numbers));
    expect(await said(published({ cannot }))).not.toContain(addresses(1, numbers));
  });

  it("says before publishing whose address is wrong, and looks addresses up again in place", async () => {
    const cannot = [
      { person: "Ana", email: "", problem: "(no address)" },
      { person: "Bruno", email: "olmo", problem: "(no e-mail)" },
    ];
    let now = draft({ state: "reviewed", cannot });
    const { root, text } = await shown(now, { sharing: () => now });
    await press(root, text.stands.publish, text.publish.title);
    expect(words(root)).toContain("1 person cannot be invited yet");
    expect(words(root)).not.toContain("no e-mail in the tab Team");
    expect(words(root)).toContain("(no e-mail)");
    expect(words(root)).toContain(text.publish.cannotYet);
    expect(await barriers()).toEqual([]);
    now = draft({ state: "reviewed" });
    button(root, text.people.look).click();
    await vi.waitFor(() => expect(words(root)).not.toContain("cannot be invited"));
    expect(root.querySelector("h1")?.textContent).toBe(text.publish.title);
  });

  it("says before publishing that own goals bring the sum beyond what can be carried", async () => {
    const overCapacity = "Your own goals bring the sum to €4,368,000.";
    const { root, text } = await shown(draft({ state: "reviewed", overCapacity }));
    await press(root, text.stands.publish, text.publish.title);
    expect([...root.querySelectorAll(".note.warn")].map(words)).toContain(overCapacity);
  });

  it("says on the first page and before publishing what there is to look at, with the way there, until it is published", async () => {
    const sentence = "The reason for Ana speaks of a leave.";
    const toCheck = [{ sentence, cells: ["Team!L12", "Team!L13"] }];
    const { root, text, asked } = await shown(draft({ state: "reviewed", toCheck }));
    const warnings = () => [...root.querySelectorAll(".note.warn")].map(words);
    expect(warnings()).toContain(sentence);
    button(root, text.publish.toCell("Team!L13")).click();
    await vi.waitFor(() => expect(asked.at(-1)).toEqual({ name: "showCell", args: ["Team!L13"] }));
    await press(root, text.stands.publish, text.publish.title);
    expect(warnings()).toContain(sentence);
    button(root, text.publish.toCell("Team!L12")).click();
    await vi.waitFor(() => expect(asked.at(-1)).toEqual({ name: "showCell", args: ["Team!L12"] }));
    const { root: later } = await shown(published({ toCheck }));
    expect(words(later)).not.toContain(sentence);
  });

  it("says before publishing what files will promise of changes, with the day to question a goal", async () => {
    const { root, text } = await shown(draft({ state: "reviewed" }));
    await press(root, text.stands.publish, text.publish.title);
    expect(words(root)).toContain(
      "People’s files promise: until 31 Jan 2026 a goal may still be corrected; after that it gets harder only at a review (Apr 2026, Jul 2026) and only for months to come, and easier only for a documented cause.",
    );
    expect(root.querySelectorAll(".note.warn")).toHaveLength(0);
    for (const [language, said] of [
      ["en", "a goal can be questioned until 11 Dec 2025; until 31 Dec 2025 it may still be"],
      ["es", "una meta se puede objetar hasta el 11 dic 2025; hasta el 31 dic 2025 aún puede"],
    ] as const) {
      const soon = draft({ state: "reviewed", today: "2025-11-20" });
      const page = await shown(soon, {}, language);
      await press(page.root, page.text.stands.publish, page.text.publish.title);
      expect(words(page.root)).toContain(said);
    }
  });

  it("warns of goals that would get harder against what files promise: without a review, or from a month that has begun", async () => {
    const changes = [difference("Ana"), difference("Bruno", { after: 9_000 })];
    const promise = { correctUntil: "", reviews: ["2026-04"], mayRise: false };
    const { root, text } = await shown(shared({ state: "reviewed", changes, promise }));
    const warned = () => [...root.querySelectorAll(".note.warn")].map(words);
    await press(root, text.stands.publish, text.publish.title);
    expect(warned()).toEqual([text.publish.unreviewed(1, "Ana", true)]);
    const from = root.querySelector<HTMLSelectElement>("#from")!;
    from.value = "2026-01";
    from.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() =>
      expect(warned()).toEqual([
        text.publish.unreviewed(1, "Ana", true),
        text.publish.begun("Jan 2026", "Ana"),
      ]),
    );
  });

  it("says whose reason is still the one of the version before, and leaves the field for why empty", async () => {
    const changes = [difference("Ana", { hasOldReason: true })];
    const { root, text, asked } = await shown(shared({ state: "reviewed", changes }));
    expect([...root.querySelectorAll(".note.warn")].map(words)).toEqual([
      `${text.publish.oldReason(["Ana (Goals!O12)"], 1)} ${text.stands.oldReasonThen.reviewed}`,
    ]);
    await press(root, text.stands.publish, text.publish.title);
    expect(root.querySelector<HTMLTextAreaElement>("#cause")!.value).toBe("");
    expect([...root.querySelectorAll(".note.warn")].map(words)).toEqual([
      text.publish.oldReason(["Ana (Goals!O12)"], 1),
    ]);
    type(root, "cause", "x");
    button(root, text.publish.go).click();
    await vi.waitFor(() => expect(words(root)).toContain(text.publish.noNewReason));
    const keep = root.querySelector<HTMLInputElement>("#keep-reason")!;
    await vi.waitFor(() => expect(document.activeElement).toBe(keep));
    expect(await barriers()).toEqual([]);
    keep.click();
    await press(root, text.publish.go, text.stands.title);
    expect(asked.some(({ name }) => name === "publish")).toBe(true);
  });

  it.each(["en", "es"] as const)(
    "looks for the new reason in Goals before it refuses, and says what that leads to: %s",
    async (language) => {
      const at = (change: Partial<Sharing>, hasOldReason = true) =>
        shared({ state: "reviewed", changes: [difference("Ana", { hasOldReason })], ...change });
      let standing = at({});
      const looked = () => standing;
      const { root, text, asked } = await shown(
        standing,
        { sharing: looked, review: looked },
        language,
      );
      await press(root, text.stands.publish, text.publish.title);
      type(root, "cause", "x");
      button(root, text.publish.go).click();
      await vi.waitFor(() => expect(words(root)).toContain(text.publish.noNewReason));
      standing = at({ state: "draft", reviewed: null }, false);
      await press(root, text.publish.go, text.stands.title);
      const said = text.stands.isNow.toReview("1");
      await vi.waitFor(() => expect(words(document.activeElement!)).toBe(said));
      expect(said).toContain({ en: "version 1 holds", es: "vale la versión 1" }[language]);
      // What has to come first is no mistake of anybody's.
      expect(root.querySelector("[role=alert], .note.bad")).toBeNull();
      expect(words(root)).not.toContain(text.publish.oldReason(["Ana (Goals!O12)"], 1));
      expect(asked.some(({ name }) => name === "publish")).toBe(false);
      expect(await barriers()).toEqual([]);
      standing = at({}, false);
      button(root, text.stands.review).click();
      await vi.waitFor(() => expect(words(root)).toContain(text.stands.isNow.reviewed));
      expect(words(root)).not.toContain(said);
    },
  );

  it.each(["en", "es"] as const)(
    "says after a review what is left before publishing, where, and leads there: %s",
    async (language) => {
      const names = ["Ana", "Bruno", "Carla", "Diego"];
      const old = (some: readonly string[]) =>
        shared({
          state: "draft",
          reviewed: null,
          changes: some.map((name, i) =>
            difference(name, { hasOldReason: true, reasonAt: `Goals!O${12 + i}` }),
          ),
        });
      for (const [some, said] of [
        [["Ana"], { en: "Ana (Goals!O12) stands", es: "Ana (Goals!O12) ha cambiado" }],
        [
          names,
          {
            en: "Ana (Goals!O12), Bruno (Goals!O13), Carla (Goals!O14) and 1 more stand",
            es: "Ana (Goals!O12), Bruno (Goals!O13), Carla (Goals!O14) y 1 más han cambiado",
          },
        ],
      ] as const) {
        const { root, text, asked } = await shown(old(some), {}, language);
        // Said where it is pressed, too, below the name.
        const atButton = text.stands.reviewOld(some.length, numbersIn(language));
        const warned = [...root.querySelectorAll(".note.warn")].map(words);
        expect(warned.indexOf(atButton)).toBe(warned.length - 1);
        expect(warned.length).toBe(2);
        button(root, text.stands.review).click();
        const done = text.stands.isNow.reviewedBut(some.length, numbersIn(language));
        await vi.waitFor(() => expect(words(root.querySelector(".note.good")!)).toBe(done));
        expect(words(root)).not.toContain(text.stands.isNow.reviewed);
        expect(words(root.querySelector(".note.warn")!)).toContain(said[language]);
        expect(words(root)).toContain(text.stands.oldReasonThen.reviewed);
        button(root, text.publish.toCell("Goals!O12")).click();
        await vi.waitFor(() =>
          expect(asked.at(-1)).toEqual({ name: "showCell", args: ["Goals!O12"] }),
        );
        expect(await barriers()).toEqual([]);
      }
    },
  );

  it("warns of an old reason first on the page on publishing", async () => {
    const changes = [difference("Ana", { hasOldReason: true })];
    const company = { target: 120_000, goals: 100_000, currency: "EUR" };
    const { root, text } = await shown(shared({ state: "reviewed", changes, company }));
    await press(root, text.stands.publish, text.publish.title);
    const [first] = [...root.querySelectorAll(".note.warn")].map(words);
    expect(first).toBe(text.publish.oldReason(["Ana (Goals!O12)"], 1));
    expect(words(root)).not.toContain(text.stands.reviewOld(1, numbersIn("en")));
  });

  it("looks again when the pointer comes back from the workbook, or at the press of a button, without taking the focus", async () => {
    const old = shared({
      state: "draft",
      reviewed: null,
      changes: [difference("Ana", { hasOldReason: true })],
    });
    const renewed = { ...old, changes: [difference("Ana", { reason: "new" })] };
    let standing = old;
    const { root, text, asked } = await shown(old, { sharing: () => standing });
    const near = () => window.dispatchEvent(new Event("pointermove"));
    const warns = () => words(root).includes(text.publish.oldReason(["Ana (Goals!O12)"], 1));
    expect(warns()).toBe(true);
    standing = renewed;
    const looks = () => asked.filter(({ name }) => name === "sharing").length;
    window.dispatchEvent(new Event("focus"));
    near();
    expect(looks()).toBe(1);
    window.dispatchEvent(new Event("blur"));
    const focused = document.activeElement;
    near();
    await vi.waitFor(() => expect(warns()).toBe(false));
    near();
    expect(looks()).toBe(2);
    expect(document.activeElement).toBe(focused);
    standing = old;
    window.dispatchEvent(new Event("focus"));
    await vi.waitFor(() => expect(warns()).toBe(true));
    standing = renewed;
    button(root, text.stands.checkAgain).click();
    await vi.waitFor(() => expect(warns()).toBe(false));
  });

  it.each(["en", "es"] as const)(
    "says what can be done about published goals that are short of the company's target: %s",
    async (language) => {
      const told = async (goals: number, reviews: readonly string[]) => {
        const company = { target: 120_000, goals, currency: "EUR" };
        const promise = { correctUntil: "", reviews, mayRise: false };
        const { root } = await shown(published({ company, promise }), {}, language);
        return words(root);
      };
      const { shortChoices } = textIn(language).changes;
      const month = { en: "from Apr 2026 on", es: "desde abr 2026" }[language];
      const short = await told(100_000, ["2026-04"]);
      expect(short).toContain(month);
      expect(short).toContain({ en: "€20,000 short", es: "faltan 20.000 €" }[language]);
      expect(await told(100_000, [])).toContain(shortChoices(""));
      expect(await told(120_000, [])).not.toContain(shortChoices(""));
      expect(await told(130_000, [])).not.toContain(shortChoices(""));
    },
  );

  it("says how far the goals lie from the company's target, and nothing where they come to it", async () => {
    const told = async (goals: number, language: "en" | "es" = "en") => {
      const company = { target: 11_800_000, goals, currency: "USD" };
      const { root, text } = await shown(
        draft({ state: "reviewed", company }),
        undefined,
        language,
      );
      await press(root, text.stands.publish, text.publish.title);
      return [...root.querySelectorAll(".note")].map((note) => [
        note.classList.contains("warn"),
        words(note),
      ]);
    };
    expect(await told(11_785_000)).toContainEqual([
      ...[
        true,
        "The goals come to $11,785,000: $15,000 short of the company target of $11,800,000.",
      ],
    ]);
    expect(await told(11_815_000)).toContainEqual([
      ...[false, "The goals come to $11,815,000: $15,000 over the company target of $11,800,000."],
    ]);
    expect(String(await told(11_785_000, "es"))).toMatch(
      /Las metas suman 11\.785\.000.*: faltan 15\.000.* para el objetivo de la empresa, 11\.800\.000/,
    );
    expect(String(await told(11_800_000))).not.toContain("company target");
  });

  it("says that a first version leaves chances out, and why, before it is published", async () => {
    const low = await shown(draft({ state: "reviewed", areMostUnlikely: true }));
    await press(low.root, low.text.stands.publish, low.text.publish.title);
    expect(low.root.querySelector<HTMLInputElement>("#chance")!.checked).toBe(false);
    expect(words(low.root)).toContain(low.text.publish.chanceLow);
    const { root, text } = await shown(draft({ state: "reviewed" }));
    await press(root, text.stands.publish, text.publish.title);
    expect(root.querySelector<HTMLInputElement>("#chance")!.checked).toBe(true);
    expect(words(root)).not.toContain(text.publish.chanceLow);
  });

  it("says who is ticked and whose file is old with the same goals, and ticks all at once", async () => {
    const { root, text } = await shown(
      published({
        version: { number: 2, by: "Laura", on: "2026-01-10", from: "2026-02", cause: "x" },
        people: NAMES.map((name, i) =>
          person(name, { file: file(name, { isSame: i > 0 }), isChanged: i === 0 }),
        ),
      }),
    );
    const numbers = numbersIn("en_US");
    expect(words(root)).toContain(text.stands.sameGoals(6, "1", numbers));
    expect(words(root)).toContain(text.stands.older(1, "2", numbers));
    await press(root, text.stands.share, text.people.title);
    expect(words(root)).toContain(text.people.sameFirst(1, 6, "1", numbers));
    expect(words(root)).toContain("1 of 7 ticked");
    expect(words(root)).toContain("version 1 · same goals");
    root.querySelector<HTMLInputElement>("#everybody")!.click();
    await vi.waitFor(() => expect(words(root)).toContain("7 of 7 ticked"));
  });

  it.each([
    ["en", "2 files do not show version 2 yet: update them with “Make or update the files…”"],
    [
      "es",
      "2 archivos aún no muestran la versión 2: actualícelos con «Crear o actualizar los archivos…»",
    ],
  ] as const)(
    "says of files without an invitation, too, that they show the version before: %s",
    async (language, sentence) => {
      const bare = (change = {}) => file("Ana", { invited: null, ...change });
      const two = [bare(), bare(), bare({ isSame: true }), bare({ isArchived: true })];
      const others = [bare({ version: 0 }), bare({ version: 2 })];
      const version = { number: 2, by: "Laura", on: "2026-01-10", from: "2026-02", cause: "x" };
      const people = [...two, ...others].map((one, i) => person(NAMES[i]!, { file: one }));
      const { root, text } = await shown(published({ version, people }), {}, language);
      expect(words(root)).toContain(sentence);
      expect(button(root, text.stands.share).type).toBe("submit");
      const none = await shown(published({ people: people.slice(0, 5) }), {}, language);
      expect(words(none.root)).not.toMatch(/show version|muestran? la versión/);
    },
  );

  it("lists everybody's file with its link at the end", async () => {
    const { root, text } = await shown(published());
    await press(root, text.stands.share, text.people.title);
    await press(root, "Next", "Share with 7 people?");
    await press(root, text.confirm.share(7, numbersIn("en_US")), text.report.title);
    const links = [...root.querySelectorAll<HTMLAnchorElement>(".card a")];
    expect(links.map((link) => [words(link), link.getAttribute("href")])).toEqual(
      NAMES.map((name) => [name, "(url)"]),
    );
    expect(await barriers()).toEqual([]);
  });

  it("shows goals that were changed in the workbook as soon as the user is back, and before sharing", async () => {
    let standing = shared();
    const { root, text, asked } = await shown(standing, { sharing: () => standing });
    const looks = () => asked.filter(({ name }) => name === "sharing").length;
    await vi.waitFor(() => expect(words(root)).toContain("Version 1 published by Laura"));
    const before = looks();
    window.dispatchEvent(new Event("pointerdown"));
    window.dispatchEvent(new Event("blur"));
    standing = shared({ state: "draft", reviewed: null, changes: [difference("Ana")] });
    window.dispatchEvent(new Event("focus"));
    await vi.waitFor(() => expect(words(root)).toContain(text.stands.changed("1", true)));
    expect(looks()).toBeGreaterThan(before);
    button(root, text.stands.review);
    await press(root, text.stands.share, text.people.title);
    expect(words(root)).toContain(text.people.unpublished("1"));
    expect(words(root)).toContain(text.people.nobody("1"));
  });

  it("brings into view why the server refused to publish, each time", async () => {
    const { root, text } = await shown(draft({ state: "reviewed" }), {
      publish: () => {
        throw new Told("namesColleague", "(names Bruno)");
      },
    });
    await press(root, text.stands.publish, text.publish.title);
    for (const _ of ["once", "again"]) {
      root.querySelector<HTMLElement>("#chance")!.focus();
      button(root, text.publish.go).click();
      await vi.waitFor(() => expect(words(document.activeElement!)).toBe("(names Bruno)"));
    }
    expect(await barriers()).toEqual([]);
  });

  it("says in view why pressing for files makes none where goals have changed since", async () => {
    let standing = published();
    const { root, text } = await shown(standing, { sharing: () => standing });
    await vi.waitFor(() => expect(words(root)).toContain("Version 1 published by Laura"));
    standing = published({ state: "draft", reviewed: null, changes: [difference("Ana")] });
    button(root, text.stands.share).click();
    const said = text.stands.isNow.changed("1");
    await vi.waitFor(() => expect(words(document.activeElement!)).toBe(said));
    expect(await barriers()).toEqual([]);
    await press(root, text.stands.share, text.people.title);
    expect(words(root)).not.toContain(said);
  });

  it("says of files that nobody is invited to that they are not shared", async () => {
    const bare = NAMES.map((name) => person(name, { file: file(name, { invited: null }) }));
    const { root, text } = await shown(published({ people: bare }));
    await press(root, text.stands.share, text.people.title);
    expect(words(root)).toContain(text.people.filesOnly("1", 7, { plain: String } as never));
    expect(words(root)).not.toContain(text.people.nobody("1"));
  });

  it("says that files show the version of before only where there are some", async () => {
    const changed = { state: "draft" as const, reviewed: null };
    const stood = "Changed since version 1 was published.";
    const none = await shown(published(changed));
    expect(words(none.root)).toContain(stood);
    expect(words(none.root)).not.toContain("The files still show that one");
    const { root } = await shown(shared(changed));
    expect(words(root)).toContain(`${stood} The files still show that one.`);
  });

  it("asks for a name in words, and gives its field the focus", async () => {
    const { root, text, asked } = await shown(draft());
    type(root, "who", "");
    button(root, text.stands.review).click();
    await vi.waitFor(() => expect(words(root)).toContain(text.stands.noWho));
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("who"));
    expect(asked.some(({ name }) => name === "review")).toBe(false);
  });

  it("is never without a way on where nobody has an address, and signs what will be sent", async () => {
    const bare = published({
      people: [person("Ana", { email: "", problem: "(no address)" })],
    });
    const { root, text, asked } = await shown(bare);
    await press(root, text.stands.share, text.people.title);
    expect(await barriers()).toEqual([]);
    button(root, text.people.look).click();
    await vi.waitFor(() => expect(asked.filter(({ name }) => name === "sharing")).toHaveLength(2));
    button(root, text.people.makeOnly).click();
    await vi.waitFor(() => expect(words(root)).toContain(text.people.listMake));
    expect(tick(root, "Ana").checked).toBe(true);
    expect(words(root)).toContain("1 of 1 ticked");
    expect(words(root)).toContain("no file yet");
    expect(words(root)).not.toContain(text.people.nobodyTicked);
    tick(root, "Ana").click();
    await vi.waitFor(() => expect(words(root)).toContain("Nobody of 1 ticked"));
    expect(await barriers()).toEqual([]);
    button(root, textIn("en").next).click();
    await vi.waitFor(() => expect(words(root)).toContain(text.people.nobodyTicked));
    tick(root, "Ana").click();
    await press(root, textIn("en").next, "Make 1 file?");
    const one = await shown(published({ people: [person("Ana", { caution: "(whose?)" })] }));
    await press(one.root, text.stands.share, text.people.title);
    const line = one.root.querySelector<HTMLTextAreaElement>("#line")!;
    line.value = "See you on Monday.";
    line.dispatchEvent(new Event("input", { bubbles: true }));
    await vi.waitFor(() =>
      expect(one.root.querySelector("blockquote")?.textContent).toBe(
        "(to Ana)\n\nSee you on Monday.\n\nLaura",
      ),
    );
    await press(one.root, textIn("en").next, "Share with 1 person?");
    expect(words(one.root)).toContain("(whose?)");
    expect(await barriers()).toEqual([]);
  });

  it("says what Start says by hand, before a review and in the same breath after it", async () => {
    const { root, text } = await shown(draft({ startSays: "published" }));
    expect(words(root)).toContain(text.stands.startSays("published"));
    button(root, text.stands.review).click();
    await vi.waitFor(() => expect(words(root)).toContain(text.stands.isNow.startSaid("published")));
  });

  it("leads to the wizard where goals are out of date, and shares nothing of somebody else's", async () => {
    const old = await shown(draft({ trouble: "(out of date)", mends: "update" }));
    expect(words(old.root)).toContain("(out of date)");
    button(old.root, old.text.stands.update).click();
    expect(old.onWizard).toHaveBeenCalledWith("update");
    const { root, text } = await shown(shared({ isOthers: true }));
    expect(words(root)).toContain(text.stands.others("Laura", "laura@example.com"));
    const buttons = [...root.querySelectorAll("button")].map(({ textContent }) => textContent);
    expect(buttons).toEqual([text.stands.takeOver, textIn("en").inFile.open, text.close]);
  });

  it("takes over by a second click that says what becomes of the old files", async () => {
    const { root, text, asked } = await shown(shared({ isOthers: true }));
    await press(root, text.stands.takeOver, text.people.title);
    expect(words(root)).toContain(text.anew("Laura"));
    expect(words(root)).toContain("ana@example.com · no file yet · to be invited");
    expect(await barriers()).toEqual([]);
    await press(root, textIn("en").next, "Share with 7 people?");
    expect(words(root)).toContain(text.anew("Laura"));
    expect(asked.some(({ name }) => name === "share")).toBe(false);
    await press(root, "Share with 7 people", text.report.title);
    expect(asked.filter(({ name }) => name === "share")[2]?.args).toEqual([
      {
        ...{ people: ["Gala"], role: "writer", isTold: true, isAnew: true },
        done: ["Ana", "Bruno", "Carla", "Diego", "Elena", "Fabio"].map((person) =>
          expect.objectContaining({ person, did: "created" }),
        ),
      },
    ]);
  });

  it("ticks sharing off only once everybody is invited to the version that counts", async () => {
    const all = shared();
    const some = {
      ...all,
      people: all.people.map((one, i) => (i > 1 ? { ...one, file: null } : one)),
    };
    const mark = async (first: Sharing) => {
      const { root } = await shown(first);
      const last = root.querySelector(".steps li:last-child")!;
      return [words(last), last.querySelector("svg")?.outerHTML];
    };
    const [done, tick] = await mark(all);
    expect(done).toBe("Invited: 7 of 7 people");
    const [few, todo] = await mark(some);
    expect(few).toBe("Invited: 2 of 7 people");
    expect(todo).not.toBe(tick);
    const [older, alsoTodo] = await mark({ ...all, version: { ...all.version!, number: 2 } });
    expect(older).toContain("7 people do not have version 2 yet: share again");
    expect(alsoTodo).toBe(todo);
  });

  it.each(["en", "es"] as const)(
    "says what comes next once goals are published, also where nothing is left to do: %s",
    async (language) => {
      const said = async (first: Sharing) => {
        const { root, text } = await shown(first, {}, language);
        expect(await barriers()).toEqual([]);
        const all = [
          text.stands.next.none,
          text.stands.next.uninvited,
          text.stands.next.team({ en: "Apr 2026", es: "abr 2026" }[language]),
          text.stands.next.team(""),
        ];
        return all.findIndex((one) => [...root.querySelectorAll(".note")].map(words).includes(one));
      };
      const withFiles = (change: Parameters<typeof file>[1], first = NAMES[0] as string) =>
        published({
          people: NAMES.map((name) =>
            person(name, { file: file(name, name === first ? {} : change), will: "update" }),
          ),
        });
      expect(await said(published())).toBe(0);
      expect(await said(withFiles({ invited: null }, ""))).toBe(1);
      expect(await said(shared())).toBe(2);
      const promise = { correctUntil: "", reviews: [], mayRise: false };
      expect(await said(shared({ promise }))).toBe(3);
      expect(await said(withFiles({ version: 0, invited: null }, ""))).toBe(-1);
      expect(await said(draft())).toBe(-1);
      expect(await said(shared({ state: "reviewed" }))).toBe(-1);
    },
  );

  it("says once of people without an address, where they are shared with, that their addresses are missing, not that there is a limit", async () => {
    const cannot = ["Ana", "Bruno"].map((one) => ({ person: one, email: "", problem: "(none)" }));
    const before = await shown(draft({ state: "reviewed", cannot }), {}, "es");
    await press(before.root, before.text.stands.publish, before.text.publish.title);
    expect(words(before.root)).not.toContain("Faltan los correos");
    expect(words(before.root)).toContain(before.text.publish.reasons);
    const people = cannot.map((one) => person(one.person, one));
    const { root, text } = await shown(published({ people, cannot }), {}, "es");
    await press(root, text.stands.share, text.people.title);
    expect(words(root)).toContain("Faltan los correos de 2 personas");
    expect(words(root)).not.toContain("No se puede");
  });

  it("says that no e-mail is sent where everybody has been invited before", async () => {
    const all = shared();
    const { root, text } = await shown({ ...all, version: { ...all.version!, number: 2 } });
    await press(root, text.stands.share, text.people.title);
    expect(words(root)).toContain(text.people.noneTold);
    expect(words(root)).not.toContain(text.people.tell);
    expect(words(root)).toContain("ana@example.com · version 1 · to be updated");
    await press(root, textIn("en").next, "Update 7 files?");
    expect(words(root)).toContain("the file will be updated");
    expect(words(root)).toContain(text.confirm.noMails);
  });

  it("tells an answer with the version that it was given to", async () => {
    const readBack = (people: readonly string[]) => ({
      people: people.map((name) => answer(name, { answered: name === "Ana" ? 1 : null })),
      stopped: "",
    });
    const { root, text } = await shown(shared(), { readBack });
    await press(root, text.stands.team, text.team.title);
    await vi.waitFor(() => expect(words(root)).toContain("Ana · answered version 1"));
    expect(words(root)).toContain(text.team.answeredHint);
    expect(words(root)).toContain("Bruno · not read yet");
  });

  it("leads to the workbook for all and back, once there are goals", async () => {
    const inFile = () => ({ people: [], others: [], seen: [], isProtected: false, notices: [] });
    const none = await shown(draft({ trouble: "(no goals)", mends: "wizard" }));
    const { inFile: text } = textIn("en");
    expect(words(none.root)).not.toContain(text.open);
    expect(button(none.root, textIn("en").share.stands.wizard)).toBeTruthy();
    const there = await shown(draft({ trouble: "(no such metric)", mends: "wizard" }), {
      open: () => opening({ goals: { tab: "Goals", undo: null } }),
    });
    expect(button(there.root, textIn("en").share.stands.wizardAgain)).toBeTruthy();
    const { root } = await shown(draft(), { inFile } as never);
    await press(root, text.open, text.allSee.title);
    await press(root, textIn("en").back, textIn("en").share.stands.title);
  });

  it("lists who gets what before the second click, and leaves out who was unticked", async () => {
    const { root, text, asked } = await shown(published());
    await press(root, text.stands.share, text.people.title);
    const ofBruno = () => words(tick(root, "Bruno").closest(".check"));
    const before = ofBruno();
    expect(before).toBe("Brunobruno@example.com · no file yet · to be invited");
    tick(root, "Bruno").click();
    await vi.waitFor(() => expect(tick(root, "Bruno").checked).toBe(false));
    expect(ofBruno()).toBe(before); // the list keeps its place
    await press(root, textIn("en").next, "Share with 6 people?");
    expect(words(root.querySelector("dl"))).not.toContain("Bruno");
    expect(words(root.querySelector("dl"))).toContain(
      "Anaana@example.com · a file will be made, will be invited",
    );
    expect(words(root)).toContain("Google sends 6 e-mails from your account, one to each person");
    expect(words(root)).toContain("(to Ana)");
    expect(asked.some(({ name }) => name === "share")).toBe(false);
    await press(root, "Share with 6 people", text.report.title);
    expect(words(root)).toContain("6 people invited");
  });

  it("shows how far it is, can be stopped, and says what failed and what is left", async () => {
    let go = (): void => {};
    const share: SharingService["share"] = ({ people }) => {
      const report = {
        people: people.map((name) =>
          now(name, name === "Bruno" ? { did: "failed", isInvited: false, problem: "(lost)" } : {}),
        ),
        stopped: "",
      };
      return new Promise((resolve) => {
        go = () => resolve(report);
      }) as never;
    };
    const { root, text } = await shown(published(), { share });
    await press(root, text.stands.share, text.people.title);
    await press(root, textIn("en").next, "Share with 7 people?");
    await press(root, "Share with 7 people", text.running.title.share);
    expect(words(root)).toContain("0 of 7 done. Now: Ana, Bruno, Carla");
    go();
    await vi.waitFor(() => expect(words(root)).toContain("3 of 7 done. Now: Diego, Elena, Fabio"));
    expect(root.querySelector("progress")?.value).toBe(3);
    expect(await barriers()).toEqual([]);
    button(root, text.running.stop).click();
    await vi.waitFor(() => button(root, text.running.stopping));
    go();
    await titled(root, text.report.titleSome);
    expect(words(root)).toContain(text.report.cancelled);
    expect(words(root)).toContain("1 person: it did not workBruno(lost)");
    expect(words(root)).toContain("1 person not tried yet");
    button(root, text.report.goOn);
    button(root, text.report.againOne);
    expect(await barriers()).toEqual([]);
  });

  it("says what came back in the sheet's numbers, and takes back only by a second click", async () => {
    const people = [
      ...NAMES.map((name) => person(name, { file: file(name), will: "nothing" as const })),
      person("Hugo", { isGone: true, goal: null, file: file("Hugo"), will: "nothing" }),
    ];
    const readBack: SharingService["readBack"] = (names) => ({
      people: [...answers, answer("Hugo")].filter((one) => names.includes(one.person)),
      stopped: "",
    });
    const { root, text, asked } = await shown(shared({ people }), { readBack }, "es");
    await press(root, text.stands.team, text.team.title);
    await vi.waitFor(() => expect(words(root)).toContain("4 de 8 personas han leído su meta."));
    expect(words(root)).toContain(`${text.team.gone}Hugo`);
    const [diego, bruno] = [...root.querySelectorAll("details")];
    expect([diego!.open, bruno!.open]).toEqual([true, false]);
    expect(words(diego!)).toContain(text.team.howToAnswer("Diego"));
    expect(words(bruno!)).not.toContain(text.team.reply);
    expect(words(root)).toContain("De acuerdo1Tienen una pregunta1En desacuerdo1Comentarios1");
    expect(words(root)).toContain(
      `2.001,8 € Resultado escrito4.000 € Meta hasta entonces${text.team.notTracking}`,
    );
    expect(words(root)).toContain("Carla · tiene una pregunta");
    expect(words(root)).toContain("«(why?)»");
    const order = [...root.querySelectorAll("summary")].map((one) => words(one).split(" ")[0]);
    expect(order).toEqual(["Diego", "Bruno", "Carla", "Ana", "Elena", "Fabio", "Gala", "Hugo"]);
    expect(words(root)).toContain("Bruno · de acuerdo · por revisar(no number)");
    for (const fold of root.querySelectorAll("details")) fold.open = true;
    expect(await barriers()).toEqual([]);
    await press(root, text.team.unshare, text.letGo.title.unshare("Diego"));
    expect(asked.some(({ name }) => name === "unshare")).toBe(false);
    expect(await barriers()).toEqual([]);
    await press(root, text.letGo.unshare, text.team.title);
    await vi.waitFor(() => expect(words(root)).toContain(text.team.taken("Diego")));
    expect(asked.filter(({ name }) => name === "unshare")).toEqual([
      { name: "unshare", args: [["Diego"]] },
    ]);
  });

  it("asks to share again only where an older version has other goals", async () => {
    const version = { number: 2, by: "Laura", on: "2026-01-10", from: "2026-02", cause: "x" };
    const people = NAMES.map((name, i) =>
      person(name, { file: file(name, { isSame: i > 0 }), will: "nothing" as const }),
    );
    const readBack: SharingService["readBack"] = (names) => ({
      people: names.map((name) => answer(name)),
      stopped: "",
    });
    const { root, text } = await shown(shared({ version, people }), { readBack });
    await press(root, text.stands.team, text.team.title);
    await vi.waitFor(() => expect(words(root)).toContain(text.team.older("1", true)));
    expect(words(root).split(text.team.older("1", true))).toHaveLength(NAMES.length);
    expect(words(root).split(text.team.older("1", false))).toHaveLength(2);
  });

  it("keeps what is done where Google is silent, and asks again where it began so", async () => {
    const { root, text } = await shown(published(), {
      share: () => {
        throw new Error("lost");
      },
    });
    await press(root, text.stands.share, text.people.title);
    await press(root, textIn("en").next, "Share with 7 people?");
    await press(root, "Share with 7 people", text.report.titleSome);
    expect(words(root)).toContain(text.report.unanswered);
    await press(root, text.report.done, text.stands.title);
  });
});
