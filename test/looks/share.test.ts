import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReadBack, ShareReport, Sharing } from "../../src/addon/sharing.ts";
import { GoalError } from "../../src/core/errors.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { textIn } from "../../src/sidebar/voice.ts";
import { sharing as en, type SharingText } from "../../src/text/en/sharing.ts";
import { sentenceOf } from "../../src/text/error-sentence.ts";
import { sharing as es } from "../../src/text/es/sharing.ts";
import type { Language } from "../../src/text/voice.ts";
import { agencyBook, agencyLater, bookIn } from "./agency-book.ts";
import { answerAs } from "./answer-as.ts";
import { bundledBrowser, hasBundledBrowser } from "./browser.ts";
import { expectKept, expectStops } from "./looked-at.ts";
import { unfold } from "./mistakes.ts";
import { type ShareScreen, shareName } from "./share-screens.ts";
import { type Rpc, type SidebarWindow, sidebarWindow } from "./sidebar-window.ts";

/** What somebody else's doing or Google's makes of an answer. */
interface Altered {
  sharing?: (value: Sharing) => Sharing;
  share?: (report: ShareReport) => ShareReport;
  readBack?: (value: ReadBack) => ReadBack;
  isHeld?: boolean;
}

describe.runIf(hasBundledBrowser).each(["en", "es"] as const)("sharing in %s", (language) => {
  const sentences = { en, es }[language];
  let browser: Browser;
  let sidebar: SidebarWindow;
  let book: LocalWorkbook;
  let altered: Altered = {};
  const page = () => sidebar.page;

  /** The workbook's own script, but for what is altered. */
  const script: Rpc = (name, args) => {
    if (name === "share" && altered.isHeld) return new Promise<never>(() => {});
    const answer = book.run("rpc", name, args) as { ok: boolean; value: never };
    const alter = altered[name as keyof Omit<Altered, "isHeld">];
    return alter && answer.ok ? { ok: true, value: alter(answer.value) } : answer;
  };
  const open = async (next: Altered = {}) => {
    altered = next;
    await sidebar.open(script, "share");
    await page().locator("footer.bottom button").first().waitFor({ timeout: 60_000 });
    await page().mouse.move(0, 0);
  };
  const look = async (screen: ShareScreen, state: string): Promise<void> => {
    await expectKept(sidebar, shareName(language, screen, state));
    await expectStops(page());
  };
  /** Tabs to a control and presses a key there. */
  const key = async (control: string, pressed = "Enter") => {
    const one = page().locator(control).first();
    const hasFocus = () => one.evaluate((element) => element === document.activeElement);
    for (let i = 0; i < 80 && !(await hasFocus()); i++) await page().keyboard.press("Tab");
    expect(await hasFocus(), control).toBe(true);
    await page().keyboard.press(pressed);
  };
  /** Presses a button and waits for another title. */
  const press = async (button: string) => {
    const before = await page().locator("h1").textContent();
    await key(button);
    await page().locator("h1").filter({ hasNotText: before! }).waitFor({ timeout: 60_000 });
    await sidebar.settled();
  };
  const act = async () => {
    await key("button.action");
    await sidebar.settled();
  };
  beforeAll(async () => {
    browser = await bundledBrowser();
    sidebar = await sidebarWindow(browser, language);
  }, 60_000);
  afterAll(() => browser.close());

  it("where there are no goals yet looks as it did", async () => {
    book = await bookIn(language, null);
    await open();
    await look("standing", "empty");
  }, 60_000);

  it("a draft without a name looks as it did", async () => {
    ({ book } = await agencyBook(language));
    await open();
    await act();
    await look("standing", "error");
  }, 120_000);

  it("publishing looks as it did", async () => {
    await page().locator("#who").fill("Laura");
    await act();
    await press("button.action");
    await look("publish", "empty");
    await page().locator("#who").fill("");
    await page().locator("#until").fill("2025-12-01");
    await act();
    await look("publish", "error");
  }, 120_000);

  it("publishing another version looks as it did", async () => {
    const request = { who: "Laura", from: "", cause: "", questionsUntil: "2026-01-31" };
    book.run("rpc", "publish", [request]);
    await open({ sharing: changed });
    await press("button.action");
    await page().locator("#cause").fill(CAUSES[language]);
    await unfold(page());
    await look("publish", "filled");
  }, 120_000);

  it("who gets what looks as it did, and the list before the second click", async () => {
    await open({ sharing: withoutEmail(sentences.uninvitable.noEmail) });
    await press("button.action");
    await unfold(page());
    await look("people", "filled");
    await key("#everybody", "Space");
    await act();
    await look("people", "error");
    await key("#everybody", "Space");
    await press("button.action");
    await look("confirm", "filled");
  }, 120_000);

  it("a run looks as it did, and its report where not all went well", async () => {
    altered = { isHeld: true };
    await key("button.action");
    await page().locator("progress").waitFor();
    await page().waitForTimeout(400);
    await expectKept(sidebar, shareName(language, "running", "filled"));
    await open({ share: troubled(sentences.problems, language) });
    await press("button.action");
    await press("button.action");
    await key("button.action");
    await page().locator(".card.warn").waitFor({ timeout: 60_000 });
    await look("report", "error");
  }, 120_000);

  it("the report of everybody looks as it did", async () => {
    altered = {};
    const { title } = textIn(language).share.report;
    for (const _ of ["the rest", "the one that failed"]) {
      await key("button.action");
      await page().locator("footer button.action").waitFor({ timeout: 60_000 });
      await sidebar.settled();
    }
    expect(await page().locator("h1").textContent()).toBe(title);
    await look("report", "filled");
  }, 120_000);

  it("where everything is shared looks as it did, and as somebody else sees it", async () => {
    const people = (book.run("rpc", "sharing", []) as { value: Sharing }).value.people;
    const [ana, bruno, carla] = people.map(({ file, email }) => ({ url: file!.url, email }));
    const readOn = "2026-01-12";
    const comment = COMMENTS[language];
    answerAs(book, ana!, language, { results: ["24500", "21000"], readOn, verdict: "agree" });
    answerAs(book, bruno!, language, { results: ["15200"], readOn, verdict: "question", comment });
    answerAs(book, carla!, language, { results: [], readOn, verdict: "disagree" });
    book = await agencyLater(book, language, "2026-03-10");
    await open({ sharing: others });
    await look("standing", "others");
    await press("main .buttons button");
    await look("people", "anew");
    await open();
    await look("standing", "filled");
    await press("main .buttons button");
    await look("people", "empty");
    await press("footer button.plain");
  }, 120_000);

  it("what came back looks as it did, and the second click before an invitation is taken back", async () => {
    await open({ sharing: withoutFiles });
    await press("main .buttons button");
    await look("team", "empty");
    await open();
    await key("button.action");
    await wasRead();
    await page()
      .locator("details")
      .nth(1)
      .evaluate((fold) => fold.setAttribute("open", ""));
    await look("team", "filled");
    altered = { readBack: halfRead(sentences) };
    await key("button.action");
    await wasRead();
    await look("team", "error");
    const { unshare } = textIn(language).share.team;
    await press(`details[open] button:text-is("${unshare}")`);
    await look("letGo", "filled");
  }, 120_000);

  const wasRead = async () => {
    await page().locator("main .stats").first().waitFor({ timeout: 60_000 });
    await sidebar.settled();
  };
});

const CAUSES = {
  en: "Two sellers joined in March, and the west was divided anew.",
  es: "En marzo entraron dos vendedores y la zona oeste se repartió de nuevo.",
} as const;

const COMMENTS = {
  en: "Why is September so high? Two clients of mine are closing.",
  es: "¿Por qué es tan alto septiembre? Dos clientes míos cierran.",
} as const;

/** As if six goals had been changed since, and reviewed. */
const changed = (value: Sharing): Sharing => ({
  ...value,
  state: "reviewed",
  changes: value.people.map(({ person, goal }, i) => ({
    ...{ person, metric: goal!.metric, currency: goal!.currency },
    before: i === 5 ? null : goal!.amount,
    after: goal!.amount + 1000 * (i - 2.5),
    monthsNow: value.months.map(() => 10 * Math.round(goal!.amount / 120)),
    months: i === 5 ? [] : value.months.map(() => 10 * Math.round(goal!.amount / 120)),
    reason: "",
    hasOldReason: false,
    reasonAt: "",
    isHarder: i > 2 && i !== 5,
  })),
});

/** As if the roster had no address of the last one. */
const withoutEmail =
  (words: (person: string) => string) =>
  (value: Sharing): Sharing => ({
    ...value,
    people: value.people.map((one, i) =>
      i === value.people.length - 1 ? { ...one, email: "", problem: words(one.person) } : one,
    ),
  });

/** As if nobody had a file yet. */
const withoutFiles = (value: Sharing): Sharing => ({
  ...value,
  people: value.people.map((one) => ({ ...one, file: null, will: "create" as const })),
});

const others = (value: Sharing): Sharing => ({
  ...value,
  isOthers: true,
  publisher: { name: "Laura Méndez", email: "laura@agency.example" },
});

/** As if one file had failed, and Google had taken no more. */
const troubled =
  ({ failed }: SharingText["problems"], language: Language) =>
  ({ people }: ShareReport): ShareReport => ({
    people: people.map((one, i) =>
      i === 1
        ? { ...one, did: "failed", isInvited: false, problem: failed("Internal error") }
        : one,
    ),
    stopped: sentenceOf(new GoalError("driveQuota", {}), language, language),
  });

/** As if one number were none, and the rest had to wait. */
const halfRead =
  ({ problems, time }: SharingText) =>
  ({ people }: ReadBack): ReadBack => ({
    people: people.map((one, i) =>
      i === 0 ? { ...one, problem: problems.notANumber("D16", "21 mil") } : one,
    ),
    stopped: time,
  });
