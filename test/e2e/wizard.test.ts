import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localBook, serviceOf, teamRows } from "../addon/local-book.ts";
import { allTabsOf, chartsOf, tabsOf, typeInto, valueIn } from "./cells.ts";
import { asked, goalsShown, inTable } from "./goals-shown.ts";
import {
  buttonsOf,
  heading,
  press,
  pressByTab,
  previewed,
  skipToGoals,
  WORDS,
} from "./wizard-page.ts";
import {
  axeViolations,
  clickMenu,
  openPage,
  type ServedWorkbench,
  serveFile,
  serveWorkbench,
  sharedPage,
  sidebarOf,
} from "./workbench-page.ts";

let workbench: ServedWorkbench;
beforeAll(async () => {
  workbench = await serveWorkbench();
});
afterAll(() => workbench.close());

describe.each(Object.values(WORDS))("the wizard in $locale", (words) => {
  const opened = sharedPage(() => workbench, { locale: words.locale });

  it("keeps the answers on the way back and forth", async () => {
    const { page } = await opened();
    await clickMenu(page, words.menu[0], words.menu[1]);
    const sidebar = sidebarOf(page);
    await skipToGoals(sidebar, words);
    const slider = sidebar.getByRole("slider");
    await previewed(sidebar);
    const before = await sidebar.locator("[aria-live]").first().textContent();
    await slider.focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
    expect(await slider.inputValue()).toBe("70");
    await expect.poll(() => sidebar.locator("[aria-live]").first().textContent()).not.toBe(before);
    for (const title of words.titles.slice(0, 5).reverse()) {
      await press(sidebar, words.back);
      await heading(sidebar, title);
    }
    await skipToGoals(sidebar, words);
    expect(await slider.inputValue()).toBe("70");
  });

  it("goes on where it was closed, or starts anew", async () => {
    const { page } = await opened();
    const sidebar = sidebarOf(page);
    for (const button of [words.resume.go, words.resume.anew]) {
      await clickMenu(page, words.menu[0], words.menu[1]);
      await heading(sidebar, words.resume.title);
      expect(await axeViolations(page, "sidebar")).toEqual([]);
      await press(sidebar, button);
      if (button === words.resume.anew) continue;
      await heading(sidebar, words.titles[5]);
      expect(await sidebar.getByRole("slider").inputValue()).toBe("70");
    }
    await heading(sidebar, words.titles[0]);
  });

  it("leads from the example to a finished workbook in 12 clicks and a minute, and back by undo", async () => {
    const { page, errors, foreignRequests } = await opened();
    const begun = Date.now();
    await clickMenu(page, words.menu[0], words.menu[1]); // two clicks
    const sidebar = sidebarOf(page);
    const buttons = buttonsOf(words);
    for (const [i, title] of words.titles.entries()) {
      await heading(sidebar, title);
      await previewed(sidebar);
      expect(await axeViolations(page, "sidebar"), title).toEqual([]);
      const button = buttons[i];
      if (button) await press(sidebar, button);
    }
    expect(2 + buttons.length).toBeLessThanOrEqual(12);
    expect(Date.now() - begun).toBeLessThan(60_000);
    expect(await tabsOf(page)).toEqual(words.tabs);
    expect(await allTabsOf(page)).toEqual([...words.tabs, words.hidden]);
    const { goals, calendar, tracking, seasonality, incentives, review } = words.names;
    expect(await chartsOf(page)).toEqual({
      [goals]: 2,
      [calendar]: 1,
      [tracking]: 1,
      [seasonality]: 1,
      [incentives]: 1,
      [review]: 1,
    });
    await press(sidebar, words.show);
    expect(await goalsShown(page)).toEqual(await goalsPlanned());
    await press(sidebar, words.undo);
    await press(sidebar, words.agree);
    await page.waitForFunction(
      () => window.workbench.book()!.host.model.getters.getSheetIds().length === 1,
    );
    expect(await allTabsOf(page)).toEqual(words.tabs.slice(0, 1));
    expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
  }, 60_000);
});

const inEnglish = sharedPage(() => workbench);

it("says what is wrong with a table, keeps the focus there, and reads it again", async () => {
  const { page } = await inEnglish();
  await clickMenu(page, "Extensions", "Set up goals");
  const sidebar = sidebarOf(page);
  await heading(sidebar, "Choose your data");
  const field = sidebar.getByLabel("Table with results");
  await field.fill("'Example results'!A3:A39");
  await field.press("Enter");
  const alert = sidebar.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/\w.*\.$/s);
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(await axeViolations(page, "sidebar")).toEqual([]);
  await field.fill("'Example results'!A3:F39");
  await press(sidebar, "Read again");
  await sidebar.getByRole("button", { name: "Looks right" }).waitFor();
  expect(await tabsOf(page)).toEqual(["Example results"]);
});

it("removes the example in one click and offers it again", async () => {
  const { page } = await inEnglish();
  await clickMenu(page, "Extensions", "Set up goals");
  const sidebar = sidebarOf(page);
  await press(sidebar, "Remove the example");
  await heading(sidebar, "Start with your results");
  expect(await tabsOf(page)).not.toContain("Example results");
  expect(await axeViolations(page, "sidebar")).toEqual([]);
  await press(sidebar, "Use the example");
  await sidebar.getByRole("button", { name: "Looks right" }).waitFor();
  expect(await tabsOf(page)).toContain("Example results");
});

it("goes all the way with the keyboard alone", async () => {
  const { page } = await inEnglish();
  await clickMenu(page, "Extensions", "Set up goals");
  const sidebar = sidebarOf(page);
  for (const title of WORDS.en.titles.slice(0, -1)) {
    await heading(sidebar, title);
    await pressByTab(page, sidebar);
  }
  await heading(sidebar, "Your goals are ready");
  await press(sidebar, WORDS.en.show);
  await carriesOwnValue(page);
}, 60_000);

/** A goal typed into the first person's yellow cell reaches whatever follows from it. */
const carriesOwnValue = async (page: Page): Promise<void> => {
  const [own, final, sum, chance, year] = ["K7", "L7", "L12", "J7", "O6"] as const;
  const before = await goalValues(page, [final, sum, chance]);
  const wanted = before[0]! + 12_000;
  await typeInto(page, own, `${wanted}`);
  await page.keyboard.press("Enter");
  await expect.poll(() => valueIn(page, "Goals", final)).toBe(wanted);
  const after = await goalValues(page, [final, sum, chance]);
  expect(after[1]).toBe(before[1]! + 12_000);
  expect(after[2]).toBeLessThan(before[2]!);
  expect(await valueIn(page, "Calendar", year)).toBe(wanted);
};

const goalValues = async (page: Page, cells: readonly string[]): Promise<readonly number[]> =>
  Promise.all(cells.map(async (cell) => Number(await valueIn(page, "Goals", cell))));

it("gives a file of one's own the numbers that the command line gives", async () => {
  const rows = [
    "date,rep,metric,value",
    ...teamRows(["Ana", "Bruno", "Carla"]).flatMap(([month, ...values], i) =>
      i === 0 ? [] : values.map((v, j) => `${month}-01,${["Ana", "Bruno", "Carla"][j]},units,${v}`),
    ),
  ].join("\n");
  const served = await serveFile("history.csv", rows);
  try {
    const { page } = await openPage(served);
    await clickMenu(page, "Extensions", "Set up goals");
    const sidebar = sidebarOf(page);
    for (const name of [...buttonsOf(WORDS.en), WORDS.en.show]) await press(sidebar, name);
    const bytes = new TextEncoder().encode(rows);
    const book = serviceOf(await localBook({ file: { name: "history.csv", bytes } }));
    const plan = book.plan(asked(book.look(null)));
    expect(await goalsShown(page, plan.goals.length)).toEqual(inTable(plan));
  } finally {
    await served.close();
  }
});

const goalsPlanned = async () => {
  const book = serviceOf(await localBook());
  return inTable(book.plan(asked(book.addExample())));
};
