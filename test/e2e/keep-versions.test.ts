import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { workbench as en } from "../../src/text/en/workbench.ts";
import { shownIn, typeInto } from "./cells.ts";
import { openPage, type ServedWorkbench, serveWorkbench } from "./workbench-page.ts";

const folder = mkdtempSync(join(tmpdir(), "goalwright-e2e-"));
const file = join(folder, "deals.csv");
const edit = (version: number) =>
  writeFileSync(file, `Month,Ana,Bruno\n2025-01,${version},20\n2025-02,30,40\n`);

let workbench: ServedWorkbench;
beforeAll(async () => {
  edit(1);
  workbench = await serveWorkbench(file);
});
afterAll(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true });
});

/** Opens the file as it is by now. */
const opened = async (page: Page) => {
  await page.goto(workbench.url);
  await page.locator(".o-grid-overlay").first().waitFor({ timeout: 60_000 });
};

const kept = (page: Page) =>
  expect.poll(() => page.evaluate(() => window.workbench.isKept()), { timeout: 60_000 }).toBe(true);

/** How many names there are under which the browser has kept something. */
const shelves = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done, failed) => {
        const request = indexedDB.open("goalwright", 1);
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          const keys = request.result.transaction("kept").objectStore("kept").getAllKeys();
          keys.onsuccess = () => {
            request.result.close();
            const names = keys.result.flatMap((key) => (Array.isArray(key) ? [key[0]] : []));
            done(new Set(names).size);
          };
        };
      }),
  );

it("keeps the last versions of a file that is edited outside, and clears older ones away", async () => {
  const { page, errors } = await openPage(workbench);
  page.on("dialog", (dialog) => void dialog.accept());
  for (const [version, count] of [
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
  ] as const) {
    edit(version);
    await opened(page);
    await typeInto(page, "E5", `version ${version}`);
    await page.keyboard.press("Enter");
    await kept(page);
    expect(await shelves(page)).toBe(count);
  }
  edit(2); // the edit is taken back: what was kept of that version is there
  await opened(page);
  await page.getByText(en.kept.restored).waitFor();
  expect(await shownIn(page, "E5")).toMatchObject({ text: "version 2" });
  edit(1);
  await opened(page);
  expect(await shownIn(page, "E5")).toMatchObject({ text: "" });
  expect(errors).toEqual([]);
});
