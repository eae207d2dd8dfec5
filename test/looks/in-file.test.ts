import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { InFileShared } from "../../src/addon/in-file.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { textIn } from "../../src/sidebar/voice.ts";
import { inFile as en } from "../../src/text/en/in-file.ts";
import { inFile as es } from "../../src/text/es/in-file.ts";
import { numbersIn } from "../../src/text/number.ts";
import { agencyBook } from "./agency-book.ts";
import { bundledBrowser, hasBundledBrowser } from "./browser.ts";
import { type InFileScreen, inFileName } from "./in-file-screens.ts";
import { expectKept, expectStops } from "./looked-at.ts";
import { type Rpc, type SidebarWindow, sidebarWindow } from "./sidebar-window.ts";

describe.runIf(hasBundledBrowser).each(["en", "es"] as const)(
  "sharing the workbook itself in %s",
  (language) => {
    const text = textIn(language);
    const sentences = { en, es }[language];
    let browser: Browser;
    let sidebar: SidebarWindow;
    let book: LocalWorkbook;
    /** Whether what is confirmed is no plan that holds any more. */
    let isStale = false;
    let alter = (value: InFileShared): InFileShared => value;
    const page = () => sidebar.page;

    /** The workbook's own script, but for what Google or somebody else makes of it. */
    const script: Rpc = (name, args) => {
      const [wish] = args as [object];
      const given = isStale && name === "shareInFile" ? [{ ...wish, confirmed: "(old)" }] : args;
      const answer = book.run("rpc", name, given) as { ok: boolean; value: InFileShared };
      return name === "shareInFile" && answer.ok
        ? { ok: true, value: alter(answer.value) }
        : answer;
    };
    const look = async (screen: InFileScreen, state: string): Promise<void> => {
      await expectKept(sidebar, inFileName(language, screen, state));
      await expectStops(page());
    };
    /** Tabs to the button with these words, presses Enter, and waits for a title. */
    const press = async (words: string, title: string) => {
      const button = page().getByRole("button", { name: words, exact: true });
      const hasFocus = () => button.evaluate((one) => one === document.activeElement);
      for (let i = 0; i < 80 && !(await hasFocus()); i++) await page().keyboard.press("Tab");
      await page().keyboard.press("Enter");
      await page().locator("h1").filter({ hasText: title }).waitFor({ timeout: 60_000 });
      await sidebar.settled();
    };
    const choose = (person: string, choice: string) =>
      page().locator(`[name="get-${person}"][value=${choice}]`).check();

    beforeAll(async () => {
      browser = await bundledBrowser();
      sidebar = await sidebarWindow(browser, language);
      ({ book } = await agencyBook(language));
    }, 120_000);
    afterAll(() => browser.close());

    const { inFile } = text;
    const numbers = numbersIn(language);
    const two = inFile.plan.title(2, numbers);
    const share = inFile.plan.share(2, numbers);

    it("what everybody would see looks as it did, and who gets it", async () => {
      await sidebar.open(script, "share");
      await page().locator("h1").waitFor({ timeout: 60_000 });
      await press(inFile.open, inFile.allSee.title);
      await look("allSee", "empty");
      await press(inFile.allSee.choose, inFile.who.title);
      await look("who", "empty");
      await press(text.next, inFile.who.title);
      await look("who", "error");
    }, 120_000);

    it("the plan looks as it did, and where it is another one meanwhile", async () => {
      await choose("Ana", "writer");
      await choose("Bruno", "reader");
      await press(text.next, two);
      await look("plan", "filled");
      const { noTracking } = sentences;
      isStale = true;
      alter = ({ plan }) => ({
        plan: { ...plan, problems: [noTracking], confirm: "" },
        done: null,
      });
      await press(share, inFile.plan.titleNot);
      await look("plan", "error");
      isStale = false;
    }, 120_000);

    it("what became of it looks as it did", async () => {
      alter = ({ plan, done }) => ({
        plan,
        done:
          done?.map((person, i) =>
            i === 0
              ? { ...person, did: "failed", problem: sentences.notGiven(person.email) }
              : person,
          ) ?? null,
      });
      await press(text.back, inFile.who.title);
      await press(text.next, two);
      await press(share, inFile.done.titleSome);
      await look("done", "error");
      alter = (value) => value;
      await press(inFile.done.again, two);
      await press(share, inFile.done.title);
      await look("done", "filled");
      await press(inFile.done.finish, inFile.allSee.title);
      await page().locator("details summary").first().click();
      await look("allSee", "filled");
    }, 120_000);

    it("who has it already looks as it did, and the second click before it is taken back", async () => {
      await press(inFile.allSee.choose, inFile.who.title);
      await look("who", "filled");
      await press(text.back, inFile.allSee.title);
      await press(inFile.allSee.takeBack, inFile.takeBack.title);
      await look("takeBack", "filled");
      await press(inFile.takeBack.go, inFile.done.titleTaken);
    }, 120_000);
  },
);
