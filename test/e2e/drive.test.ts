import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violationsIn } from "./axe.ts";
import { shownIn } from "./cells.ts";
import { typeAsGuest } from "./guest.ts";
import { openPage, painted, type ServedWorkbench, serveWorkbench } from "./workbench-page.ts";

let workbench: ServedWorkbench;
beforeAll(async () => {
  workbench = await serveWorkbench();
});
afterAll(() => workbench.close());

/** Two files in a folder, made as the add-on makes them: Ana edits the first one's B2, Beto reads it. */
const fillDrive = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { drive } = window.workbench;
    const owner = "manager@example.com";
    const settings = { locale: "en_US", timeZone: "Etc/UTC" };
    const made = { createdBy: owner, settings };
    const own = { appProperties: {}, parents: [] as string[] };
    const folders = "application/vnd.google-apps.folder";
    const sheets = "application/vnd.google-apps.spreadsheet";
    const folder = drive.create({ ...own, name: "Goals 2026", mimeType: folders }, owner, made);
    const [ana] = ["Ana · Goals", "Beto · Goals"].map((name) =>
      drive.create({ ...own, name, mimeType: sheets, parents: [folder.id] }, owner, made),
    );
    const { id } = ana!;
    drive.meet({ email: "ana@example.com", name: "Ana" });
    const mail = { message: "Your goals for 2026." };
    drive.share(id, owner, { emailAddress: "ana@example.com", role: "writer", mail });
    drive.share(id, owner, { emailAddress: "beto@example.com", role: "reader", mail: null });
    drive.book(id, window.o_spreadsheet).change((context) => {
      const sheetId = "sheet-1";
      context.writes.push({ type: "UPDATE_CELL", sheetId, col: 0, row: 0, content: "My goal" });
      context.writes.edit({
        kind: "addLock",
        place: { kind: "sheet", sheetId },
        editors: [owner],
        unprotected: [{ left: 1, right: 1, top: 1, bottom: 1 }],
      });
    });
  });

/** What a cell of the file in view shows. */
const guestCell = (page: Page, cell: string): Promise<string> =>
  page.evaluate((xc) => {
    const { model } = window.workbench.guest()!.book;
    const { col, row } = window.o_spreadsheet.helpers.toCartesian(xc);
    return model.getters.getEvaluatedCell({ sheetId: "sheet-1", col, row }).formattedValue;
  }, cell);

const WORDS = {
  en: {
    locale: "en-US",
    as: "Open as Ana (ana@example.com): Ana · Goals",
    asBeto: "Open as beto@example.com: Ana · Goals",
    looking: "You are looking at this file as Ana (ana@example.com), who can read and fill in.",
    back: "Back to my workbook",
    ok: "OK",
    forbidden: "You are trying to edit a protected cell or object.",
    mail: "To Ana (ana@example.com): “Ana · Goals” is shared with you. You can read and fill it in.",
    all: "Download all",
    done: "2 files are in your downloads.",
  },
  es: {
    locale: "es-ES",
    as: "Abrir como Ana (ana@example.com): Ana · Goals",
    asBeto: "Abrir como beto@example.com: Ana · Goals",
    looking: "Está viendo este archivo como Ana (ana@example.com), que puede leer y completar.",
    back: "Volver a mi libro",
    ok: "Aceptar",
    forbidden: "Está intentando editar una celda o un objeto protegidos.",
    mail: "Para Ana (ana@example.com): se ha compartido «Ana · Goals» con usted. Usted puede leerlo y completarlo.",
    all: "Descargar todos",
    done: "2 archivos están en sus descargas.",
  },
} as const;

describe.each(["en", "es"] as const)("the Drive of the page, in %s", (language) => {
  const words = WORDS[language];

  it("lists files, shows one with another's eyes and rights, and gives the workbook back", async () => {
    const { page, errors } = await openPage(workbench, { locale: words.locale });
    await fillDrive(page);
    const before = await page.evaluate(() => {
      Object.assign(window, { ours: window.workbench.book()!.host.model });
      return window.workbench.book()!.name;
    });
    await page.getByRole("button", { name: "Drive", exact: true }).press("Enter");
    const list = page.getByRole("dialog", { name: "Drive" });
    await list.getByText(words.mail).waitFor();
    expect(await violationsIn(page.mainFrame())).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await list.count()).toBe(0);
    await painted(page); // The page hears that the dialog has closed a moment after it is gone.

    await page.getByRole("button", { name: "Drive", exact: true }).press("Enter");
    await list.getByRole("button", { name: words.as }).press("Enter");
    await page.getByText(words.looking).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Ana · Goals");
    await typeAsGuest(page, "B2", "42");
    expect(await guestCell(page, "B2")).toBe("42");
    await typeAsGuest(page, "A1", "no");
    await page.getByText(words.forbidden).waitFor();
    expect(await guestCell(page, "A1")).toBe("My goal");
    await page.getByRole("button", { name: words.ok, exact: true }).click();
    expect(await violationsIn(page.mainFrame())).toEqual([]);

    await page.getByRole("button", { name: words.back }).press("Enter");
    await page.locator(".o-grid-overlay").first().waitFor();
    const isSame = await page.evaluate(
      () => (window as unknown as { ours: unknown }).ours === window.workbench.book()!.host.model,
    );
    expect(isSame).toBe(true);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(before);
    expect((await shownIn(page, "A4")).text).not.toBe("");

    await page.getByRole("button", { name: "Drive", exact: true }).click();
    await list.getByRole("button", { name: words.asBeto }).click();
    await typeAsGuest(page, "B2", "7");
    expect(await guestCell(page, "B2")).toBe("42");
    await page.getByRole("button", { name: words.back }).click();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("downloads every file as one of its own", async () => {
    const { page } = await openPage(workbench, { locale: words.locale });
    await fillDrive(page);
    await page.getByRole("button", { name: "Drive", exact: true }).click();
    const names: string[] = [];
    page.on("download", (download) => names.push(download.suggestedFilename()));
    await page.getByRole("button", { name: words.all }).click();
    await page.getByText(words.done).waitFor();
    await expect.poll(() => names).toEqual(["Ana · Goals.xlsx", "Beto · Goals.xlsx"]);
    await page.close();
  });
});
