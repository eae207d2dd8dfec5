import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Found } from "../../src/addon/service.ts";
import { textIn } from "../../src/sidebar/voice.ts";
import { workbench as en } from "../../src/text/en/workbench.ts";
import { workbench as es } from "../../src/text/es/workbench.ts";
import { shownIn, typeInto } from "./cells.ts";
import { typeAsGuest } from "./guest.ts";
import { press } from "./wizard-page.ts";
import {
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

interface Answered<T> {
  readonly value: T;
}

/** All that a workbook and Drive hold, as far as anybody can see it or a script can ask for it. */
const held = (page: Page) =>
  page.evaluate(() => {
    const { drive } = window.workbench;
    const { getters } = window.workbench.book()!.host.model;
    const cellsOf = (of: typeof getters, sheetId: string) =>
      of.getCells(sheetId).map((cell) => {
        const place = of.getCellPosition(cell.id);
        const { formattedValue } = of.getEvaluatedCell(place);
        const content = cell.isFormula ? cell.compiledFormula.toFormulaString(of) : cell.content;
        return `${place.col} ${place.row} ${content} ${formattedValue} ${cell.format ?? ""}`;
      });
    const sheetsOf = (of: typeof getters) =>
      of.getSheetIds().map((id) => ({
        ...{ name: of.getSheetName(id), isVisible: of.isSheetVisible(id) },
        ...{ cells: cellsOf(of, id).sort(), rules: of.getConditionalFormats(id).length },
        ...{ charts: of.getChartIds(id).length, merges: of.getMerges(id).length },
      }));
    const state = (getters as unknown as { getAppsScriptState(): object }).getAppsScriptState();
    return {
      ...{ sheets: sheetsOf(getters), state, files: drive.files, mails: drive.mails },
      shared: drive.files.map(({ id }) =>
        sheetsOf(drive.book(id, window.o_spreadsheet).model.getters),
      ),
    };
  });

const kept = (page: Page) =>
  expect.poll(() => page.evaluate(() => window.workbench.isKept()), { timeout: 60_000 }).toBe(true);

const reloaded = async (page: Page, path = "") => {
  await page.goto(workbench.url + path);
  await page.locator(".o-grid-overlay").first().waitFor({ timeout: 60_000 });
};

/** Writes the goals at a chance. */
const write = (page: Page, probability: number) =>
  page.evaluate((chance) => {
    const { run } = window.workbench.book()!.host;
    const { value: found } = run("rpc", "look", [null]) as Answered<Found>;
    const { source, metric, periods } = found;
    const question = { source, metric, period: periods[0], probability: chance, growth: null };
    run("rpc", "write", [question]);
  }, probability);

/** A file that is shared with Ana, with something in it. */
const share = (page: Page) =>
  page.evaluate(() => {
    const { drive } = window.workbench;
    const [owner, emailAddress] = ["manager@example.com", "ana@example.com"];
    const settings = { locale: "en_US", timeZone: "Europe/Madrid" };
    const mimeType = "application/vnd.google-apps.spreadsheet";
    const own = { name: "Ana – Goal 2026", mimeType, parents: [], appProperties: { who: "ana" } };
    const { id } = drive.create(own, owner, { createdBy: owner, settings });
    drive.meet({ email: emailAddress, name: "Ana" });
    drive.share(id, owner, { emailAddress, role: "writer", mail: { message: "Yours" } });
    drive.book(id, window.o_spreadsheet);
  });

const startOver = async (page: Page) => {
  await page.getByText("File", { exact: true }).click();
  await page.getByText(en.kept.startOver, { exact: true }).click();
  const question = page.getByRole("dialog");
  await question.getByText(en.kept.startOverSure).waitFor();
  const loaded = page.waitForEvent("load");
  await question.getByRole("button", { name: en.ok }).click();
  await loaded;
  await page.locator(".o-grid-overlay").first().waitFor();
};

it("opens as it was left: tabs, answers, what can be undone, and the files that were shared", async () => {
  const { page, errors } = await openPage(workbench);
  let asked = 0;
  page.on("dialog", (dialog) => {
    asked += 1;
    void dialog.accept();
  });
  await write(page, 0.65);
  const first = await held(page);
  await write(page, 0.75);
  await typeInto(page, "H4", "=SUM(B4:B6)");
  await page.keyboard.press("Enter");
  await clickMenu(page, "Extensions", "Set up goals");
  await sidebarOf(page).getByRole("heading", { name: "Choose your data" }).waitFor();
  await press(sidebarOf(page), "Looks right");
  await share(page);
  await page.getByRole("button", { name: "Drive", exact: true }).click();
  await page.getByRole("button", { name: "Open as Ana (ana@example.com)" }).click();
  await typeAsGuest(page, "B2", "20000");
  await page.getByRole("button", { name: en.drive.back }).click();
  await kept(page);
  const before = await held(page);
  expect(JSON.stringify(before.shared)).toContain("20000");

  await reloaded(page);
  await page.getByText(en.kept.restored).waitFor();
  expect(asked).toBe(0);
  expect(await held(page)).toEqual(before);
  // The panel was open: it opens again, and asks whether to go on.
  const { title } = textIn("en").resume;
  await sidebarOf(page).getByRole("heading", { name: title }).waitFor();
  await kept(page);

  await page.evaluate(() => window.workbench.book()!.host.run("rpc", "undo", []));
  const undone = (await held(page)).sheets.find(({ name }) => name === "Goals");
  const written = first.sheets.find(({ name }) => name === "Goals");
  const isOurs = (cell: string) => !cell.includes("=SUM(B4:B6)"); // what was typed stays
  expect(undone!.cells.filter(isOurs)).toEqual(written!.cells);
  await kept(page);
  // The file that one starts with is the same in the other language.
  await reloaded(page, "/?lang=es");
  await page.getByText(es.kept.restored).waitFor();
  await sidebarOf(page)
    .getByRole("heading", { name: textIn("es").resume.title })
    .waitFor();
  await page.getByRole("button", { name: es.closeSidebar }).click();
  await kept(page);
  await reloaded(page);
  await page.getByText(en.kept.restored).waitFor();
  expect(await page.locator("aside.dock").count()).toBe(0);

  // It is in no file: a new one takes its place only when that is agreed to.
  await page.getByText("File", { exact: true }).click();
  await page.getByText(en.new, { exact: true }).click();
  await page.getByRole("dialog").getByText(en.replaceSure).waitFor();
  await page.getByRole("button", { name: en.cancel }).click();
  expect((await held(page)).sheets.map(({ name }) => name)).toContain("Goals");

  await startOver(page);
  expect((await held(page)).sheets.map(({ name }) => name)).toEqual(["Example results"]);
  expect(await page.evaluate(() => window.workbench.drive.files.length)).toBe(0);
  await reloaded(page);
  expect(await page.getByText(en.kept.restored).count()).toBe(0);
  expect(asked).toBe(0);
  expect(errors).toEqual([]);
  await page.close();
}, 240_000);

it("is kept in one page of a browser: another one shows it and says that it is not kept", async () => {
  const context = await workbench.browser.newContext({ locale: "en-US" });
  const browser = { newPage: () => context.newPage() } as unknown as ServedWorkbench["browser"];
  const { page } = await openPage({ ...workbench, browser });
  await typeInto(page, "H4", "12");
  await page.keyboard.press("Enter");
  await kept(page);
  const { page: other } = await openPage({ ...workbench, browser });
  await other.getByText(en.kept.elsewhere).waitFor();
  expect(await other.evaluate(() => window.workbench.isKept())).toBe(false);
  await other.close();
  await reloaded(page);
  await expect.poll(async () => (await shownIn(page, "H4")).text).toBe("12");
  await context.close();
});

it("says once that nothing can be kept, and asks before it is loaded anew while nothing is saved", async () => {
  const { page } = await openPage(workbench);
  let asked = 0;
  page.on("dialog", async (dialog) => {
    asked += dialog.type() === "beforeunload" ? 1 : 0;
    await dialog.dismiss();
  });
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await typeInto(page, "H4", "12");
  await page.keyboard.press("Enter");
  await page.getByText(en.kept.failed).waitFor();
  await page.evaluate(() => location.reload());
  await expect.poll(() => asked).toBe(1);
  await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as .xlsx" }).click(),
  ]);
  await expect.poll(() => page.evaluate(() => window.workbench.isUnsaved())).toBe(false);
  const loaded = page.waitForEvent("load");
  await page.evaluate(() => location.reload());
  await loaded;
  expect(asked).toBe(1);
  await page.close();
});
