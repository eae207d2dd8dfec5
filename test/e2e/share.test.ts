import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textIn } from "../../src/sidebar/voice.ts";
import { menu as menuEn } from "../../src/text/en/menu.ts";
import { rep as repEn } from "../../src/text/en/rep.ts";
import { published as publishedEn } from "../../src/text/en/tabs/published.ts";
import { shared as sharedEn } from "../../src/text/en/tabs/shared.ts";
import { menu as menuEs } from "../../src/text/es/menu.ts";
import { rep as repEs } from "../../src/text/es/rep.ts";
import { published as publishedEs } from "../../src/text/es/tabs/published.ts";
import { shared as sharedEs } from "../../src/text/es/tabs/shared.ts";
import { numbersIn } from "../../src/text/number.ts";
import { typeAsGuest } from "./guest.ts";
import { giveAddress, typeBeside } from "./team-addresses.ts";
import { press, WORDS } from "./wizard-page.ts";
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

const ANA = "ana@example.com";

const LANGUAGES = {
  en: {
    ...{ menu: menuEn.share, rep: repEn, tabs: [publishedEn.tab, sharedEn.tab] },
    ...{ locale: "en_US", as: /^Open as .*ana@example.com/, back: "Back to my workbook" },
    comment: "Thank you, this is fair.",
  },
  es: {
    ...{ menu: menuEs.share, rep: repEs, tabs: [publishedEs.tab, sharedEs.tab] },
    ...{ locale: "es_ES", as: /^Abrir como .*ana@example.com/, back: "Volver a mi libro" },
    comment: "Gracias, me parece justa.",
  },
} as const;

/** Where a row of the file in view has this label, from 1 on. */
const guestRow = (page: Page, label: string): Promise<number> =>
  page.evaluate((words) => {
    const { getters } = window.workbench.guest()!.book.model;
    const sheetId = getters.getSheetIds()[0]!;
    for (let row = 0; row <= getters.getSheetZone(sheetId).bottom; row++)
      if (getters.getEvaluatedCell({ sheetId, row, col: 1 }).formattedValue === words)
        return row + 1;
    throw new Error(`there is no ${words}`);
  }, label);

const tabsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { getters } = window.workbench.book()!.host.model;
    return getters.getSheetIds().map((id) => getters.getSheetName(id));
  });

/** What is done shows Ana's file in the place of the workbook, in no window of its own; and back. */
const opensHere = async (page: Page, back: string, act: () => Promise<unknown>) => {
  await act();
  await page.getByRole("button", { name: back }).waitFor();
  expect(await page.evaluate(() => window.workbench.guest()!.name)).toMatch(/^Ana/);
  expect(page.context().pages()).toHaveLength(1);
  await page.getByRole("button", { name: back }).click();
  await page.locator(".o-grid-overlay").first().waitFor();
  expect(await page.evaluate(() => window.workbench.guest())).toBe(null);
};

/** Follows the first link of a tab, as the engine does when it is clicked. */
const followCell = (page: Page, tab: string): Promise<void> =>
  page.evaluate((name) => {
    const { getters } = window.workbench.book()!.host.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name)!;
    const links = getters
      .getCells(sheetId)
      .map(({ id }) => getters.getEvaluatedCell(getters.getCellPosition(id)).link);
    const link = links.find((one) => one !== undefined)!;
    window.o_spreadsheet.links.openLink(link, {} as never);
  }, tab);

const titled = (sidebar: FrameLocator, title: string) =>
  sidebar.getByRole("heading", { level: 1, name: title }).waitFor();

describe.each(["en", "es"] as const)("sharing, in %s", (language) => {
  const words = WORDS[language];
  const { rep, menu, tabs, locale, as, back, comment } = LANGUAGES[language];
  const { share, next } = textIn(language);
  const numbers = numbersIn(locale);

  it("goes from the goals to Ana’s file, and what she answers comes back", async () => {
    const { page, errors } = await openPage(workbench, { locale: words.locale });
    const sidebar = sidebarOf(page);
    await clickMenu(page, words.menu[0], words.menu[1]);
    await press(sidebar, words.first);
    await press(sidebar, words.skip);
    for (const _ of words.titles.slice(5, 8)) await press(sidebar, next);
    await press(sidebar, words.create);
    await titled(sidebar, words.titles.at(-1)!);
    await giveAddress(page, words.names.team, "Ana", ANA);
    await press(sidebar, share.open);

    await sidebar.locator("#who").fill("Laura");
    await press(sidebar, share.stands.review);
    await press(sidebar, share.stands.publish);
    await titled(sidebar, share.publish.title);
    await press(sidebar, share.publish.go);
    await press(sidebar, share.stands.share);
    await titled(sidebar, share.people.title);
    const ticked = sidebar.locator("fieldset input[type=checkbox]:checked");
    expect(await ticked.count()).toBe(1);
    expect(await axeViolations(page, "sidebar")).toEqual([]);
    await press(sidebar, next);
    await titled(sidebar, share.confirm.ask(share.confirm.share(1, numbers)));
    const mails = () => page.evaluate(() => window.workbench.drive.mails.map(({ to }) => to));
    expect(await mails()).toEqual([]);
    await press(sidebar, share.confirm.share(1, numbers));
    await titled(sidebar, share.report.title);
    expect(await mails()).toEqual([ANA]);
    await opensHere(page, back, () => sidebar.getByRole("link", { name: "Ana" }).click());
    await titled(sidebar, share.report.title);
    await opensHere(page, back, () => followCell(page, tabs[1]!));
    await press(sidebar, share.report.done);
    await titled(sidebar, share.stands.title);

    // The page stays open while a goal is changed and taken back in the workbook.
    const changed = sidebar.getByText(share.stands.changed("1", true));
    for (const own of ["1234", ""]) {
      await page.locator(".o-grid-overlay").first().click();
      await typeBeside(page, words.names.goals, /^(Own value|Su meta)/, "Ana", own);
      await sidebar.getByRole("heading", { level: 1 }).click();
      await changed.waitFor({ state: own === "" ? "detached" : "visible" });
    }

    await page.getByRole("button", { name: "Drive", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: as }).click();
    await page.getByRole("button", { name: back }).waitFor();
    const header = await guestRow(page, rep.headers.month);
    await typeAsGuest(page, `D${header + 1}`, "20000");
    await typeAsGuest(page, `D${header + 2}`, "21000");
    await typeAsGuest(page, `F${await guestRow(page, rep.read)}`, "2026-01-12");
    await typeAsGuest(page, `F${await guestRow(page, rep.verdict)}`, rep.verdicts.agree);
    await typeAsGuest(page, `B${1 + (await guestRow(page, rep.comment))}`, comment);
    await page.getByRole("button", { name: back }).click();
    await page.locator(".o-grid-overlay").first().waitFor();

    await clickMenu(page, words.menu[0], menu);
    await titled(sidebar, share.stands.title);
    await press(sidebar, share.stands.team);
    await titled(sidebar, share.team.title);
    await sidebar.getByText(share.team.say(1, 1, numbers)).waitFor();
    await sidebar.locator("summary", { hasText: "Ana" }).click();
    await sidebar.getByText(share.team.comment(comment)).waitFor();
    await sidebar.getByText(numbers.money(21_000, "EUR")).first().waitFor();
    expect(await axeViolations(page, "sidebar")).toEqual([]);
    expect(await tabsOf(page)).toEqual(expect.arrayContaining([...tabs]));
    expect(errors).toEqual([]);
    await page.close();
  }, 180_000);
});
