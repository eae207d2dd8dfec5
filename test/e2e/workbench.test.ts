import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Found } from "../../src/addon/service.ts";
import type { StateGetters } from "../../src/local/gas/engine/workbook-plugin.ts";
import { workbench as en } from "../../src/text/en/workbench.ts";
import { pointOf, shownIn, tabsOf, typeInto } from "./cells.ts";
import {
  axeViolations,
  clickMenu,
  openPage,
  painted,
  type ServedWorkbench,
  serveWorkbench,
  sharedPage,
  sidebarOf,
} from "./workbench-page.ts";

interface Answered<T> {
  readonly value: T;
}

let workbench: ServedWorkbench;
beforeAll(async () => {
  workbench = await serveWorkbench();
});
afterAll(() => workbench.close());

describe("the workbench page", () => {
  const inEnglish = sharedPage(() => workbench);

  it("opens with the example and asks no other machine for anything", async () => {
    const { page, errors, foreignRequests } = await inEnglish();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Example");
    expect(await tabsOf(page)).toEqual(["Example results"]);
    expect((await shownIn(page, "A4")).text).toBe("Jan 2023");
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  it("holds the add-on's menu, which opens a sidebar of 300 px with the keyboard in it", async () => {
    const { page, errors } = await inEnglish();
    await clickMenu(page, "Extensions", "Set up goals");
    const frame = page.locator(".dock iframe");
    await sidebarOf(page).getByRole("heading", { level: 1 }).waitFor();
    expect((await frame.boundingBox())!.width).toBe(300);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
    expect(await axeViolations(page, "page")).toEqual([]);
    expect(await axeViolations(page, "sidebar")).toEqual([]);
    await page.getByRole("button", { name: "Close the sidebar" }).click();
    expect(await frame.count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("begins with one button in sight, until the sidebar is open", async () => {
    const { page, errors } = await inEnglish();
    const start = page.locator(".strip").getByRole("button", { name: "Set up goals" });
    await start.click();
    await sidebarOf(page).getByRole("heading", { name: "Choose your data" }).waitFor();
    expect(await start.count()).toBe(0);
    await page.getByRole("button", { name: "Close the sidebar" }).click();
    expect(await start.count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it("needs no mouse for the add-on's menu", async () => {
    const { page } = await inEnglish();
    await page.getByRole("button", { name: "Extensions" }).focus();
    for (const key of ["Enter", "ArrowDown", "ArrowRight", "ArrowDown", "Enter"]) {
      await page.keyboard.press(key);
      await painted(page);
    }
    await sidebarOf(page).getByRole("heading", { name: "Choose your data" }).waitFor();
    await page.getByRole("button", { name: "Close the sidebar" }).click();
  });

  it("shows a message of the add-on until it is answered", async () => {
    const { page } = await inEnglish();
    await clickMenu(page, "Extensions", "Update goals");
    const message = page.getByRole("dialog");
    expect(await message.textContent()).toContain("has no goals of ours yet");
    await message.getByRole("button", { name: "OK" }).click();
    expect(await message.count()).toBe(0);
  });

  it("offers to switch the add-on on in a file where nobody has used it yet", async () => {
    const { page } = await openPage(workbench);
    await clickMenu(page, "Extensions", "Activate in this file");
    const message = page.getByRole("dialog");
    expect(await message.textContent()).toContain("Goalwright is switched on in this file");
    await message.getByRole("button", { name: "OK" }).click();
    await page.getByRole("button", { name: "Extensions" }).click();
    await page.getByText("Goalwright", { exact: true }).last().hover();
    await page.getByText("Set up goals", { exact: true }).last().waitFor();
    expect(await page.getByText("Activate in this file").count()).toBe(0);
    await page.close();
  });

  it("types into a cell of which the first click is lost", async () => {
    const { page } = await openPage(workbench);
    await page.evaluate(() => {
      const lost = { capture: true, once: true };
      for (const name of ["pointerdown", "mousedown", "click"])
        document.addEventListener(name, (event) => event.stopImmediatePropagation(), lost);
    });
    await typeInto(page, "H4", "12");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await shownIn(page, "H4")).text).toBe("12");
    await page.close();
  });

  it("helps while a custom function is typed, and spills its results", async () => {
    const { page } = await inEnglish();
    await typeInto(page, "H4", "=SEASONAL_FACTOR(A4:A15,B4:B39,");
    const help = page.locator(".o-formula-assistant");
    await expect.poll(() => help.textContent()).toContain("target_date");
    expect(await help.textContent()).toContain("How much a month sells against a normal month");
    await page.keyboard.type("A4:A39)");
    await page.keyboard.press("Enter");
    const factors = await Promise.all(
      Array.from({ length: 12 }, async (_, i) => (await shownIn(page, `H${4 + i}`)).value),
    );
    const mean = factors.reduce((sum: number, factor) => sum + Number(factor), 0) / 12;
    expect(mean).toBeCloseTo(1, 6); // a season moves sales within a year, it adds none
  });

  it("tells over the cell why a formula fails", async () => {
    const { page } = await inEnglish();
    await typeInto(page, "H4", "=SEASONAL_FACTOR(A4)");
    await page.keyboard.press("Enter");
    expect((await shownIn(page, "H4")).text).toBe("#ERROR!");
    const { x, y } = await pointOf(page, "H4");
    await page.mouse.move(x, y);
    const tooltip = page.locator(".o-error-tooltip");
    await expect.poll(() => tooltip.textContent()).toContain("values is missing");
  });

  it("shows a cell's note while the pointer rests on it, and lets a click through", async () => {
    const { page } = await openPage(workbench);
    const note = await page.evaluate(() => {
      const { run, model } = window.workbench.book()!.host;
      const { value: found } = run("rpc", "look", [null]) as Answered<Found>;
      const { source, metric, periods } = found;
      const question = { source, metric, period: periods[0], probability: 0.65, growth: null };
      run("rpc", "write", [question]);
      const { getters } = model;
      const sheetIdTo = getters.getSheetIds().find((id) => getters.getSheetName(id) === "Goals")!;
      model.dispatch("ACTIVATE_SHEET", {
        sheetIdFrom: getters.getActiveSheetId(),
        sheetIdTo,
      });
      const { notes } = (getters as unknown as StateGetters).getAppsScriptState();
      const first = notes.find(({ sheetId }) => sheetId === sheetIdTo);
      return { ...first!, cell: window.o_spreadsheet.helpers.toXC(first!.col, first!.row) };
    });
    const { x, y } = await pointOf(page, note.cell);
    await page.mouse.move(x, y);
    const shown = page.locator(".note-popover");
    await expect.poll(() => shown.textContent()).toBe(note.text);
    const box = (await shown.boundingBox())!;
    await page.mouse.click(box.x + 20, y);
    const isBeside = () =>
      page.evaluate(({ row, col }) => {
        const active = window.workbench.book()!.host.model.getters.getActivePosition();
        return active.row === row && active.col > col;
      }, note);
    await expect.poll(isBeside).toBe(true);
    await page.close();
  });

  it("starts a new spreadsheet, into which the menu puts the example", async () => {
    const { page, errors } = await openPage(workbench);
    await page.getByText("File", { exact: true }).click();
    await page.getByText("New", { exact: true }).click();
    await page.getByRole("heading", { name: "Untitled spreadsheet" }).waitFor();
    expect(await tabsOf(page)).toEqual(["Sheet1"]);
    await clickMenu(page, "Extensions", "Insert example");
    await page.getByRole("button", { name: "OK" }).click();
    await expect.poll(() => tabsOf(page)).toEqual(["Sheet1", "Example results"]);
    expect((await shownIn(page, "A4")).text).toBe("Jan 2023");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("speaks Spanish to a Spanish browser, and its formulas take semicolons and decimal commas", async () => {
    const { page, errors } = await openPage(workbench, { locale: "es-ES" });
    expect(await page.getByRole("button", { name: "Guardar como .xlsx" }).count()).toBe(1);
    expect((await shownIn(page, "A4")).text).toBe("ene 2023");
    await typeInto(page, "H4", "=SUM(1,5;2)");
    await page.keyboard.press("Enter");
    expect(await shownIn(page, "H4")).toMatchObject({ text: "3,5", value: 3.5 });
    await typeInto(page, "J4", '=GOAL_TARGET("2026-T1";B4:B39;A4:A39;0,7');
    const help = page.locator(".o-formula-assistant");
    await expect.poll(() => help.textContent()).toContain("Meta de una persona que se logra");
    await page.keyboard.type(")");
    await page.keyboard.press("Enter");
    await typeInto(page, "J5", '=GOAL_PROBABILITY(J4;"2026-T1";B4:B39;A4:A39)');
    await page.keyboard.press("Enter");
    expect((await shownIn(page, "J5")).text).toBe("0,7");
    await clickMenu(page, "Extensiones", "Fijar metas");
    await sidebarOf(page).getByRole("heading", { name: "Elija sus datos" }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("changes language, locale and time zone at once, the open sidebar with them", async () => {
    const { page } = await openPage(workbench);
    await clickMenu(page, "Extensions", "Set up goals");
    await sidebarOf(page).getByRole("heading", { name: "Choose your data" }).waitFor();
    await page.getByText("Settings", { exact: true }).click();
    await page.getByLabel("Spreadsheet time zone").selectOption("Pacific/Auckland");
    await page.getByLabel("Spreadsheet locale").selectOption("es_ES");
    await page.getByLabel("Your language").selectOption("es");
    await page.getByText("Extensiones", { exact: true }).waitFor();
    expect((await shownIn(page, "B4")).text).toBe("€14.860");
    expect(await axeViolations(page, "page")).toEqual([]);
    await page.mouse.click(700, 400); // beside the settings
    await page.locator(".settings:not([open])").waitFor();
    await sidebarOf(page).getByRole("heading", { name: "Elija sus datos" }).waitFor();
    await page.close();
  });

  it("saves an .xlsx that opens again with the same cells and formulas", async () => {
    const { page } = await openPage(workbench);
    await typeInto(page, "H4", "=SEASONAL_FACTOR(A4:A15,B4:B39,A4:A39)");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await shownIn(page, "H15")).value).toBeTypeOf("number");
    const before = await shownIn(page, "H15");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as .xlsx" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Example.xlsx");
    const buffer = await readFile(await download.path());
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Open…" }).click(),
    ]);
    await chooser.setFiles({ name: "Again.xlsx", mimeType: "", buffer });
    await page.getByRole("heading", { name: "Again" }).waitFor();
    expect(await shownIn(page, "H15")).toEqual(before);
    expect((await shownIn(page, "B4")).text).toBe("€14,860");
    await page.close();
  });

  it("keeps the workbook in view where a file cannot be opened, and says why", async () => {
    const { page } = await inEnglish();
    await typeInto(page, "H6", "1");
    await page.keyboard.press("Enter");
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Open…" }).click(),
    ]);
    const broken = Buffer.from("PK\x03\x04 and no more");
    await chooser.setFiles({ name: "broken.xlsx", mimeType: "", buffer: broken });
    // What was typed is in no file: another one takes its place only when that is agreed to.
    await page.getByRole("dialog").getByText(en.replaceSure).waitFor();
    await page.getByRole("button", { name: en.ok }).click();
    await expect
      .poll(() => page.getByRole("status").locator(":visible").first().textContent())
      .toContain("broken.xlsx cannot be read");
    expect(await tabsOf(page)).toEqual(["Example results"]);
  });
});
