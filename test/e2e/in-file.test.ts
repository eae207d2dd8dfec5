import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textIn } from "../../src/sidebar/voice.ts";
import { menu as menuEn } from "../../src/text/en/menu.ts";
import { menu as menuEs } from "../../src/text/es/menu.ts";
import { numbersIn } from "../../src/text/number.ts";
import { giveAddress } from "./team-addresses.ts";
import { heading, press, pressByTab, skipToGoals, tabTo, WORDS } from "./wizard-page.ts";
import {
  axeViolations,
  clickMenu,
  openPage,
  type ServedWorkbench,
  serveWorkbench,
  sidebarOf,
} from "./workbench-page.ts";

let workbench: ServedWorkbench;
beforeAll(async () => {
  workbench = await serveWorkbench();
});
afterAll(() => workbench.close());

const [ANA, BRUNO] = ["ana@example.com", "bruno@example.com"];
const MENUS = { en: menuEn, es: menuEs };
const LOCALES = { en: "en_US", es: "es_ES" } as const;

/** From the table to written goals, with an address of two people. */
const writeGoals = async (page: Page, words: (typeof WORDS)["en" | "es"], next: string) => {
  const sidebar = sidebarOf(page);
  await clickMenu(page, words.menu[0], words.menu[1]);
  await skipToGoals(sidebar, words);
  for (const _ of words.titles.slice(5, 8)) await press(sidebar, next);
  await press(sidebar, words.create);
  await heading(sidebar, words.titles[9]);
  await giveAddress(page, words.names.team, "Ana", ANA);
  await giveAddress(page, words.names.team, "Bruno", BRUNO);
};

/** Who can open the workbook, and how many of its tabs are protected as a whole. */
const fileNow = (page: Page) =>
  page.evaluate(() => {
    const { getters } = window.workbench.book()!.host.model;
    const { file, locks } = (
      getters as unknown as {
        getAppsScriptState(): {
          readonly file: { readonly editors: string[]; readonly viewers: string[] };
          readonly locks: readonly { readonly place: { readonly kind: string } }[];
        };
      }
    ).getAppsScriptState();
    const { editors, viewers } = file;
    const tabs = locks.filter(({ place }) => place.kind === "sheet").length;
    return { editors, viewers, isProtected: tabs > 0 };
  });

/** Whether somebody at the grid may type beside a person's name: in Tracking's months, and in the goals. */
const mayType = (page: Page, email: string, tab: string, heading: string, row: string) =>
  page.evaluate(
    ([who, name, column, person]) => {
      const { host } = window.workbench.book()!;
      const { getters } = host.model;
      const sheetId = getters.getSheetIdByName(name)!;
      const { right, bottom } = getters.getSheetZone(sheetId);
      const spots = Array.from({ length: (right + 1) * (bottom + 1) }, (_, i) => ({
        ...{ sheetId, col: i % (right + 1), row: Math.floor(i / (right + 1)) },
      }));
      const spotOf = (words: string) =>
        spots.find((spot) => getters.getEvaluatedCell(spot).formattedValue === words)!;
      const { user } = host.settings;
      host.settings.user = { email: who, name: "" };
      const cell = { sheetId, col: spotOf(column).col, row: spotOf(person).row, content: "7" };
      const { isSuccessful } = host.model.dispatch("UPDATE_CELL", cell);
      if (isSuccessful) host.model.dispatch("REQUEST_UNDO");
      host.settings.user = user;
      return isSuccessful;
    },
    [email, tab, heading, row] as const,
  );

/** Tabs to a control with these words and presses it. */
const pressNamed = async (page: Page, sidebar: FrameLocator, name: string) => {
  await tabTo(page, sidebar, `button:has-text("${name}")`);
  await page.keyboard.press("Enter");
};

/** Tabs to what somebody is to get, and goes on to the choice so far right of the first. */
const choose = async (page: Page, sidebar: FrameLocator, person: string, right: number) => {
  await tabTo(page, sidebar, `[name="get-${person}"]`);
  for (let i = 0; i < right; i++) await page.keyboard.press("ArrowRight");
};

describe.each(["en", "es"] as const)("sharing the workbook itself, in %s", (language) => {
  const words = WORDS[language];
  const { share, inFile, next } = textIn(language);
  const numbers = numbersIn(LOCALES[language]);
  const firstMonth = { en: "Jan 26", es: "ene 26" }[language];

  it("gives it by keyboard alone, holds an editor to the yellow cells, and takes it back", async () => {
    const { page, errors } = await openPage(workbench, { locale: words.locale });
    const sidebar = sidebarOf(page);
    await writeGoals(page, words, next);
    await clickMenu(page, words.menu[0], MENUS[language].share);
    await heading(sidebar, share.stands.title);
    await pressNamed(page, sidebar, inFile.open);
    await heading(sidebar, inFile.allSee.title);
    expect(await axeViolations(page, "sidebar")).toEqual([]);
    await pressByTab(page, sidebar);

    await heading(sidebar, inFile.who.title);
    const lacking = share.people.noEmail(["Carla", "Diego", "Elena"], numbers);
    await sidebar.getByText(lacking).waitFor();
    await choose(page, sidebar, "Ana", 2);
    await choose(page, sidebar, "Bruno", 1);
    await pressByTab(page, sidebar);
    await heading(sidebar, inFile.plan.title(2, numbers));
    const before = await fileNow(page);
    expect(before).toEqual({ editors: [], viewers: [], isProtected: false });
    expect(await axeViolations(page, "sidebar")).toEqual([]);
    await pressByTab(page, sidebar);
    await heading(sidebar, inFile.done.title);
    await sidebar.getByText(inFile.done.given.writer(ANA)).waitFor();
    await sidebar.getByText(inFile.done.given.reader(BRUNO)).waitFor();
    expect(await fileNow(page)).toEqual({ editors: [ANA], viewers: [BRUNO], isProtected: true });
    expect(await mayType(page, ANA, words.names.tracking, firstMonth, "Ana")).toBe(true);
    expect(await mayType(page, ANA, words.names.tracking, "Ana", "Ana")).toBe(false);

    await pressNamed(page, sidebar, inFile.allSee.takeBack);
    await heading(sidebar, inFile.takeBack.title);
    expect(await axeViolations(page, "sidebar")).toEqual([]);
    await pressNamed(page, sidebar, inFile.takeBack.go);
    await heading(sidebar, inFile.done.titleTaken);
    expect(await fileNow(page)).toEqual(before);
    expect(errors).toEqual([]);
    await page.close();
  }, 180_000);
});
