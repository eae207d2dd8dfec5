import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addMonths, isoMonth, monthOf } from "../../src/core/calendar/month.ts";
import { localBook, serviceOf } from "../addon/local-book.ts";
import { asked, goalsShown, inTable } from "./goals-shown.ts";
import { heading, press, pressByTab, previewed, tabTo, WORDS } from "./wizard-page.ts";
import {
  axeViolations,
  clickMenu,
  openPage,
  type ServedWorkbench,
  serveFile,
  sidebarOf,
} from "./workbench-page.ts";

// Two years of three people; the first month of one of them is far above the usual.
const PEOPLE = ["Ana", "Bruno", "Carla"];
const HISTORY = [
  "date,rep,metric,value",
  ...Array.from({ length: 24 }, (_, month) => month).flatMap((month) =>
    PEOPLE.flatMap((rep, i) => {
      const sold = 20 + 5 * i + (month % 4);
      const deals = month === 12 && rep === "Ana" ? 8 * sold : sold;
      const date = `${isoMonth(addMonths(monthOf(2024, 1), month))}-01`;
      return [`calls,${30 * sold}`, `meetings,${4 * sold}`, `deals,${deals}`].map(
        (result) => `${date},${rep},${result}`,
      );
    }),
  ),
].join("\n");

let served: ServedWorkbench;
beforeAll(async () => {
  served = await serveFile("history.csv", HISTORY);
});
afterAll(() => served.close());

describe.each(Object.values(WORDS))("the nine steps, in $locale", (words) => {
  it("take answers by keyboard alone, show what they do, and write just that", async () => {
    const { page, errors } = await openPage(served, { locale: words.locale });
    await clickMenu(page, words.menu[0], words.menu[1]);
    const sidebar = sidebarOf(page);
    for (const [i, title] of words.titles.slice(0, -1).entries()) {
      await heading(sidebar, title);
      await previewed(sidebar);
      await ANSWERS[i]?.(page, sidebar);
      await previewed(sidebar);
      expect(await axeViolations(page, "sidebar"), title).toEqual([]);
      expect(await scrollsSideways(sidebar), title).toBe(false);
      await pressByTab(page, sidebar);
    }
    await heading(sidebar, words.titles[9]);
    await press(sidebar, words.show);
    expect(await goalsShown(page, PEOPLE.length)).toEqual(await planned());
    expect(errors).toEqual([]);
    await page.close();
  }, 90_000);
});

const typeInto = async (page: Page, sidebar: FrameLocator, field: string, typed: string) => {
  await tabTo(page, sidebar, field);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
};

const key = (name: string, what: string) => async (page: Page, sidebar: FrameLocator) => {
  await tabTo(page, sidebar, what);
  await page.keyboard.press(name);
};

/** What is answered on each screen. */
const ANSWERS: readonly (((page: Page, sidebar: FrameLocator) => Promise<void>) | null)[] = [
  key("d", "#metric"), // deals
  key("Space", "#stage-meetings"),
  key("Space", "[id^=windfall]"),
  async (page, sidebar) => {
    await key("ArrowRight", "[name=season]")(page, sidebar);
    await key("ArrowRight", "[name=season]")(page, sidebar);
  },
  key("Space", "#support-training"),
  null,
  (page, sidebar) => typeInto(page, sidebar, "#maxStep-0", "3"),
  (page, sidebar) => typeInto(page, sidebar, "#target-0", "600"),
];

/** The plan for the same answers, as the add-on makes it without a sidebar. */
const planned = async () => {
  const bytes = new TextEncoder().encode(HISTORY);
  const book = serviceOf(await localBook({ file: { name: "history.csv", bytes } }));
  const none = { tools: false, leads: false, coaching: false };
  const steps = {
    stages: [{ metric: "calls" }],
    normal: [{ person: "Ana", month: "2025-01" }],
    season: [],
    potential: { ...none, training: true },
    maxStep: 0.03,
    incentives: { target: 600 },
  };
  const plan = book.plan({ ...asked(book.look(null), steps), metric: "deals" });
  return inTable({ ...plan, goals: plan.goals.filter(({ metric }) => metric === "deals") });
};

const scrollsSideways = (sidebar: FrameLocator): Promise<boolean> =>
  sidebar.locator("main").evaluate((body) => body.scrollWidth > body.clientWidth);
