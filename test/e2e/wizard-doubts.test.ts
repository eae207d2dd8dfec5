import type { FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addMonths, isoMonth, monthOf } from "../../src/core/calendar/month.ts";
import { heading, pressByTab, tabTo, WORDS } from "./wizard-page.ts";
import {
  axeViolations,
  clickMenu,
  openPage,
  type ServedWorkbench,
  serveFile,
  sidebarOf,
} from "./workbench-page.ts";

// Months that an English and a Spanish sheet read alike; Ana twice, Bruno gone, Carla on leave.
const MESSY = [
  ["Rep", ...Array.from({ length: 24 }, (_, i) => isoMonth(addMonths(monthOf(2024, 1), i)))],
  ["Ana Ruiz", ...Array.from({ length: 24 }, (_, i) => (i < 12 ? 1200 + 10 * i : ""))],
  ["Anna Ruiz", ...Array.from({ length: 24 }, (_, i) => (i < 12 ? "" : 1300 + 10 * i))],
  ["Bruno", ...Array.from({ length: 24 }, (_, i) => (i < 15 ? 800 + 7 * i : ""))],
  ["Carla", ...Array.from({ length: 24 }, (_, i) => (i === 9 || i === 10 ? "" : 950 + 9 * i))],
  ["Diego", ...Array.from({ length: 24 }, (_, i) => 1100 + 11 * i)],
]
  .map((row) => row.join(","))
  .join("\n");

let served: ServedWorkbench;
beforeAll(async () => {
  served = await serveFile("messy.csv", MESSY);
});
afterAll(() => served.close());

describe.each(Object.values(WORDS))("a table that leaves questions, in $locale", (words) => {
  it("is answered by keyboard alone, and the focus stays at each question", async () => {
    const { page, errors } = await openPage(served, { locale: words.locale });
    await clickMenu(page, words.menu[0], words.menu[1]);
    const sidebar = sidebarOf(page);
    for (const title of words.titles.slice(0, 3)) {
      await heading(sidebar, title);
      if (title === words.titles[1]) {
        await pressByTab(page, sidebar); // Nothing is asked of the metrics.
        continue;
      }
      expect(await axeViolations(page, "sidebar"), title).toEqual([]);
      await tabTo(page, sidebar, "input[type=radio]");
      const before = await focused(sidebar);
      await page.keyboard.press("ArrowDown");
      await sidebar.getByText(words.noted).waitFor();
      expect(await focused(sidebar), title).not.toEqual(before);
      expect(await sidebar.locator("input[type=radio]:focus").isChecked()).toBe(true);
      expect(await axeViolations(page, "sidebar"), title).toEqual([]);
      await pressByTab(page, sidebar);
    }
    await heading(sidebar, words.titles[3]);
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** The answer that has the focus. */
const focused = async (sidebar: FrameLocator): Promise<readonly (string | null)[]> => {
  const radio = sidebar.locator("input[type=radio]:focus");
  return [await radio.getAttribute("name"), await radio.getAttribute("value")];
};
