import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FLOW } from "../../src/sidebar/flow.ts";
import { textIn } from "../../src/sidebar/voice.ts";
import { agencyBook } from "./agency-book.ts";
import { bundledBrowser, hasBundledBrowser } from "./browser.ts";
import { controlsOf } from "./focus.ts";
import { expectStops, looksRightIn } from "./looked-at.ts";
import { unfold } from "./mistakes.ts";
import { type SidebarWindow, sidebarWindow } from "./sidebar-window.ts";

describe.runIf(hasBundledBrowser).each(["en", "es"] as const)(
  "by keyboard alone, in %s",
  (language) => {
    const text = textIn(language);
    let browser: Browser;
    let sidebar: SidebarWindow;
    let page: Page;
    beforeAll(async () => {
      browser = await bundledBrowser();
      sidebar = await sidebarWindow(browser, language);
      page = sidebar.page;
      const { book } = await agencyBook(language);
      await sidebar.open((name, args) => book.run("rpc", name, args));
    });
    afterAll(() => browser.close());

    /** Tabs to a control and presses a key there. */
    const press = async (key: string, control: string): Promise<void> => {
      const isThere = () => page.locator(`${control}:focus`).count();
      for (let i = 0; i < 80 && (await isThere()) === 0; i++) await page.keyboard.press("Tab");
      expect(await isThere(), control).toBe(1);
      await page.keyboard.press(key);
      await sidebar.settled();
    };

    it.each(FLOW)(
      "%s is seen whole, gone through in its order, and left",
      async (screen) => {
        const heading = page.locator("h1");
        expect(await heading.textContent()).toBe(
          screen === "write" ? text.write.titleAgain : text[screen].title,
        );
        expect(await heading.evaluate((title) => title === document.activeElement)).toBe(true);
        await unfold(page);
        const stops = await expectStops(page);
        expect(stops.length).toBe(await controlsOf(page));
        await press("Enter", screen === "data" ? looksRightIn(language) : "button.action");
      },
      60_000,
    );

    it("ends with the goals written", async () => {
      expect(await page.locator("h1").textContent()).toBe(text.done.title);
      await press("Enter", ".links button:last-child"); // undo
      expect(await page.locator(`button:text-is("${text.undoing.keep}"):focus`).count()).toBe(1);
      await press("Enter", `button:text-is("${text.undoing.undo}")`);
      expect(await page.locator("h1").textContent()).toBe(text.undone.title);
      await press("Enter", "footer button.action");
      expect(await page.locator("h1").textContent()).toBe(text.write.titleAgain);
    });

    it("takes back what Escape is pressed on, and gives the focus back", async () => {
      const help = ".where button[aria-controls=help]";
      const menu = ".menu > button";
      for (const opener of [help, menu]) {
        await press("Enter", opener);
        expect(await page.locator(opener).getAttribute("aria-expanded")).toBe("true");
        await page.keyboard.press("Tab");
        await page.keyboard.press("Escape");
        expect(await page.locator(opener).getAttribute("aria-expanded")).toBe("false");
        expect(await page.locator(`${opener}:focus`).count()).toBe(1);
      }
      await press("Enter", menu);
      await press("Enter", "#steps li:nth-child(7) button");
      const field = page.locator("#maxStep-0");
      const before = await field.inputValue();
      await press("9", "#maxStep-0");
      expect(await field.inputValue()).not.toBe(before);
      await field.press("Escape");
      expect(await field.inputValue()).toBe(before);
    });
  },
);
