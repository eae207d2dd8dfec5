import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BookData } from "../../src/local/web/book.ts";
import { serviceOf } from "../addon/local-book.ts";
import { bookIn } from "./agency-book.ts";
import { bundledBrowser, hasBundledBrowser } from "./browser.ts";
import { deals, dealsQuestion } from "./deals.ts";
import { tabsWindow } from "./tabs-window.ts";

/** The day on which the goals are set. */
const TODAY = "2026-01-10";

describe.runIf(hasBundledBrowser).each(["en", "es"] as const)("in %s", (language) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await bundledBrowser();
  });
  afterAll(() => browser.close());

  it("what a list of deals and many answers make a workbook say fits where it stands", async () => {
    const book = await bookIn(language, deals());
    const sources = book.model.getters.getSheetIds().map(book.model.getters.getSheetName);
    const service = serviceOf(book);
    service.write(dealsQuestion(language, service.look(null)));
    const tabs = await tabsWindow(browser, language, book.model.exportData() as BookData, TODAY);
    const cut: string[] = [];
    for (const tab of tabs.names.filter((name) => !sources.includes(name)))
      cut.push(...(await tabs.cut(tab)).map((text) => `${tab} ${text}`));
    await tabs.close();
    expect(tabs.names.length).toBeGreaterThan(12);
    expect(cut).toEqual([]);
  }, 60_000);
});
