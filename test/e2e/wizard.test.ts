import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localBook, serviceOf, teamRows } from "../addon/local-book.ts";
import { tabsOf } from "./cells.ts";
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
  serveWorkbench,
  sidebarOf,
} from "./workbench-page.ts";

let workbench: ServedWorkbench;
beforeAll(async () => {
  workbench = await serveWorkbench();
});
afterAll(() => workbench.close());

describe.each(Object.values(WORDS))("the wizard in $locale", (words) => {
  it("leads from the example to written goals in 12 clicks at most, and back again by undo", async () => {
    const { page, errors, foreignRequests } = await openPage(workbench, { locale: words.locale });
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
    expect(await tabsOf(page)).toEqual(words.tabs);
    await press(sidebar, words.show);
    expect(await goalsShown(page)).toEqual(await goalsPlanned());
    await press(sidebar, words.undo);
    await page.waitForFunction(
      () => window.workbench.book()!.host.model.getters.getVisibleSheetIds().length === 1,
    );
    expect(await tabsOf(page)).toEqual(words.tabs.slice(0, 1));
    expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
    await page.close();
  }, 60_000);

  it("keeps the answers on the way back and forth", async () => {
    const { page } = await openPage(workbench, { locale: words.locale });
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
    await page.close();
  });
});

it("goes all the way with the keyboard alone", async () => {
  const { page } = await openPage(workbench);
  await clickMenu(page, "Extensions", "Set up goals");
  const sidebar = sidebarOf(page);
  for (const title of WORDS.en.titles.slice(0, -1)) {
    await heading(sidebar, title);
    await pressByTab(page, sidebar);
  }
  await heading(sidebar, "Your goals are ready");
  expect(await tabsOf(page)).toContain("Goals");
  await page.close();
});

it("says what is wrong with a table, keeps the focus there, and reads it again", async () => {
  const { page } = await openPage(workbench);
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
  await page.close();
});

it("removes the example in one click and offers it again", async () => {
  const { page } = await openPage(workbench);
  await clickMenu(page, "Extensions", "Set up goals");
  const sidebar = sidebarOf(page);
  await press(sidebar, "Remove the example");
  await heading(sidebar, "Start with your results");
  expect(await tabsOf(page)).not.toContain("Example results");
  expect(await axeViolations(page, "sidebar")).toEqual([]);
  await press(sidebar, "Use the example");
  await sidebar.getByRole("button", { name: "Looks right" }).waitFor();
  expect(await tabsOf(page)).toContain("Example results");
  await page.close();
});

it("gives a file of one's own the numbers that the command line gives", async () => {
  const folder = mkdtempSync(join(tmpdir(), "goalwright-e2e-"));
  const rows = [
    "date,rep,metric,value",
    ...teamRows(["Ana", "Bruno", "Carla"]).flatMap(([month, ...values], i) =>
      i === 0 ? [] : values.map((v, j) => `${month}-01,${["Ana", "Bruno", "Carla"][j]},units,${v}`),
    ),
  ].join("\n");
  const file = join(folder, "history.csv");
  writeFileSync(file, rows);
  const served = await serveWorkbench(file);
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
    rmSync(folder, { recursive: true });
  }
});

const goalsPlanned = async () => {
  const book = serviceOf(await localBook());
  return inTable(book.plan(asked(book.addExample())));
};
