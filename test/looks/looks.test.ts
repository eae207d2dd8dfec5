import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { FLOW } from "../../src/sidebar/flow.ts";
import { textIn } from "../../src/sidebar/voice.ts";
import { agencyResults, thinResults } from "./agency.ts";
import { type AgencyBook, agencyBook, bookIn } from "./agency-book.ts";
import { bundledBrowser, hasBundledBrowser } from "./browser.ts";
import { differenceOf } from "./difference.ts";
import { inFileNames } from "./in-file-screens.ts";
import { compareToKept, keptForNothing } from "./kept.ts";
import { expectKept, looksRightIn } from "./looked-at.ts";
import { mistakesWith, unfold } from "./mistakes.ts";
import { fromPng } from "./picture.ts";
import { shareNames } from "./share-screens.ts";
import { type SidebarWindow, sidebarWindow } from "./sidebar-window.ts";
import { tabsWindow } from "./tabs-window.ts";
import { NO_TROUBLE, troubledScript } from "./troubled-script.ts";

const LANGUAGES = ["en", "es"] as const;

/** Three months of the period are over. */
const TRACKED = "2026-04-10";

const screenName = (language: string, screen: string, state: string) =>
  `${language}/sidebar/${screen}-${state}`;
/** What there is beside the nine screens. */
const BESIDE = ["done", "resume", "help", "menu", "columns", "waiting"];
/** Everything that has a kept image; the tabs come with the workbook. */
const names = new Set(
  LANGUAGES.flatMap((language) => [
    ...shareNames(language),
    ...inFileNames(language),
    ...BESIDE.map((screen) => screenName(language, screen, "filled")),
    ...FLOW.flatMap((screen) =>
      ["filled", "error", "empty"].map((state) => screenName(language, screen, state)),
    ),
  ]),
);

describe.runIf(hasBundledBrowser).each(LANGUAGES)("in %s", (language) => {
  let browser: Browser;
  let agency: AgencyBook;
  let sidebar: SidebarWindow;
  beforeAll(async () => {
    browser = await bundledBrowser();
    agency = await agencyBook(language);
    sidebar = await sidebarWindow(browser, language);
  });
  afterAll(() => browser.close());

  const look = (screen: string, state: string): Promise<void> =>
    expectKept(sidebar, screenName(language, screen, state));
  /** To the next step; where goals are written, the blue button of the first one leads to the last. */
  const goOn = async (): Promise<void> => {
    const looksRight = sidebar.page.locator(looksRightIn(language));
    const isThere = (await looksRight.count()) > 0;
    await (isThere ? looksRight : sidebar.page.locator("button.action")).click();
    await sidebar.page.mouse.move(0, 0);
    await sidebar.settled();
  };

  const scriptOf = (book: LocalWorkbook, trouble = NO_TROUBLE) =>
    troubledScript(book, agency.written, trouble);

  describe("with every answer given", () => {
    beforeAll(() => sidebar.open(scriptOf(agency.book)));
    it.each([...FLOW, "done"] as const)("%s looks as it did", async (screen) => {
      const heading = sidebar.page.locator("h1");
      const words = textIn(language);
      expect(await heading.textContent()).toBe(
        screen === "write" ? words.write.titleAgain : words[screen].title,
      );
      await unfold(sidebar.page);
      try {
        await look(screen, "filled");
      } finally {
        if (screen !== "done") await goOn();
      }
    });
  });

  describe("with a mistake", () => {
    const trouble = { ...NO_TROUBLE };
    const mistakes = mistakesWith(trouble);
    beforeAll(async () => {
      const book = await bookIn(language, agencyResults(language));
      await sidebar.open(scriptOf(book, trouble));
    });
    it.each(FLOW)("%s looks as it did", async (screen) => {
      await unfold(sidebar.page);
      await mistakes[screen].make(sidebar.page);
      try {
        await look(screen, "error");
      } finally {
        await mistakes[screen].mend(sidebar.page);
        await sidebar.settled();
        if (screen !== "write") await goOn();
      }
    });
  });

  describe("with next to nothing", () => {
    it("data looks as it did", async () => {
      await sidebar.open(scriptOf(await bookIn(language, null)));
      try {
        await look("data", "empty");
      } finally {
        const thin = await bookIn(language, thinResults(language));
        await sidebar.open(scriptOf(thin));
        await goOn();
      }
    });
    it.each(FLOW.slice(1))("%s looks as it did", async (screen) => {
      try {
        await look(screen, "empty");
      } finally {
        if (screen !== "write") await goOn();
      }
    });
    it("looks different as soon as a style has changed", async () => {
      const before = fromPng(await sidebar.picture());
      const style = await sidebar.page.addStyleTag({
        content: ".good { background: #fdecea !important }",
      });
      const after = fromPng(await sidebar.picture());
      await style.evaluate((element) => (element as HTMLElement).remove());
      const again = fromPng(await sidebar.picture());
      expect(differenceOf(before, after).isSeen).toBe(true);
      expect(differenceOf(before, again).isSeen).toBe(false);
    });
  });

  describe("beside the nine screens", () => {
    const page = () => sidebar.page;
    it("the offer to go on, with the list of steps behind it, looks as it did", async () => {
      const book = await bookIn(language, thinResults(language));
      const script = scriptOf(book);
      await sidebar.open(script);
      await goOn();
      await goOn();
      await sidebar.open(script);
      await look("resume", "filled");
      await goOn();
      await page().locator(".menu > button").press("Enter");
      await look("menu", "filled");
    });
    it("the help looks as it did", async () => {
      await sidebar.open(scriptOf(await bookIn(language, agencyResults(language))));
      await page().locator("[aria-controls=help]").press("Enter");
      await look("help", "filled");
    });
    it("columns told by hand look as they did", async () => {
      await page().keyboard.press("Escape");
      await unfold(page());
      const { open } = textIn(language).columns;
      await page().getByRole("button", { name: open }).press("Enter");
      await look("columns", "filled");
    });
    it("a long wait looks as it did", async () => {
      const script = scriptOf(await bookIn(language, agencyResults(language)));
      const never = new Promise<never>(() => {});
      await sidebar.open((name, args) => (name === "look" ? never : script(name, args)));
      await page().locator("main:not(:has(#source))").waitFor();
      await look("waiting", "filled");
    });
  });

  it("every tab looks as it did, and cuts no text", async () => {
    const tabs = await tabsWindow(browser, language, agency.dataWithResults(), TRACKED);
    const [problems, cut]: [string[], string[]] = [[], []];
    for (const tab of tabs.names.filter((name) => !agency.sources.includes(name))) {
      const name = `${language}/tabs/${tab}`;
      names.add(name);
      cut.push(...(await tabs.cut(tab)).map((text) => `${tab} ${text}`));
      try {
        compareToKept(name, await tabs.picture(tab));
      } catch (problem) {
        problems.push((problem as Error).message);
      }
    }
    await tabs.close();
    expect({ problems, cut }).toEqual({ problems: [], cut: [] });
  }, 120_000);
});

it.runIf(hasBundledBrowser)("has no kept image that no screen has", () => {
  const isWhole = LANGUAGES.every((one) =>
    [...names].some((name) => name.startsWith(`${one}/tabs`)),
  );
  if (isWhole) expect(keptForNothing(names)).toEqual([]);
});

it("says so where there is no kept image, and keeps none by itself", () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg==",
    "base64",
  );
  const look = () => compareToKept("nobody/has-looked", png, false);
  expect(look).toThrow(/^There is no kept image of nobody\/has-looked\. Look at build\/looks\//);
  expect(look).toThrow(/There is no kept image/); // the first time has kept none
});
