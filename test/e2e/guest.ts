import type { Page } from "playwright-core";
import { painted } from "./workbench-page.ts";

/** Types into a cell of the file that is seen with somebody's eyes. */
export const typeAsGuest = async (page: Page, cell: string, text: string): Promise<void> => {
  await page.locator(".o-grid-overlay").first().waitFor();
  await page.evaluate((xc) => {
    const { model } = window.workbench.guest()!.book;
    const { col, row } = window.o_spreadsheet.helpers.toCartesian(xc);
    model.selection.selectCell(col, row);
  }, cell);
  await painted(page);
  await page.locator(".o-grid .o-grid-composer, .o-grid-container").first().click({ trial: true });
  await page.evaluate(() =>
    document.querySelector<HTMLElement>(".o-grid .o-composer")?.focus({ preventScroll: true }),
  );
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await painted(page);
};
