import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { madeSales } from "../../bench/made-sales.ts";
import {
  axeViolations,
  clickMenu,
  openPage,
  painted,
  type ServedWorkbench,
  serveWorkbench,
  sidebarOf,
} from "./workbench-page.ts";

let workbench: ServedWorkbench;
beforeAll(async () => {
  workbench = await serveWorkbench();
});
afterAll(() => workbench.close());

interface Watched {
  readonly words: Set<string>;
  readonly workbench: { readonly openFile: () => void; readonly newFile: () => void };
}

/** Notes every heading of a frame, and what the progress of an opening is called. */
const watch = () => {
  const words = new Set<string>();
  Object.assign(window, { words });
  const look = () => {
    const bar = document.querySelector("main [role=progressbar]");
    if (bar) words.add(bar.getAttribute("aria-label")!);
    for (const { textContent } of document.querySelectorAll("h1")) words.add(textContent!);
  };
  new MutationObserver(look).observe(document, {
    ...{ subtree: true, childList: true, attributes: true },
  });
};
const watchedWords = () => [...(window as unknown as Watched).words];

/** Chooses a long list as the file to open. */
const openLongFile = async (page: Page) => {
  const chooser = page.waitForEvent("filechooser");
  await page.evaluate(() => (window as unknown as Watched).workbench.openFile());
  const buffer = Buffer.from(madeSales(6_000));
  await (await chooser).setFiles({ name: "sales.csv", mimeType: "text/csv", buffer });
};

it.each([
  ["en-US", "Opening sales.csv… 0%", ["Extensions", "Set up goals"], "Reading your table"],
  ["es-ES", "Abriendo sales.csv… 0 %", ["Extensiones", "Fijar metas"], "Leyendo su tabla"],
] as const)(
  "says in %s that a long file is being opened, and then read",
  async (locale, opening, [menu, item], reading) => {
    const { page, errors } = await openPage(workbench, { locale });
    await page.evaluate(watch);
    await page.addInitScript(watch); // for the sidebar's frame, when it comes
    await openLongFile(page);
    await page.getByRole("heading", { level: 1, name: "sales" }).waitFor();
    await page.getByRole("progressbar").waitFor({ state: "detached" });
    const words = await page.evaluate(watchedWords);
    expect(words).toContain(opening);
    // Not two only: the progress moves while cells are put in.
    expect(words.filter((each) => each.includes("sales.csv")).length).toBeGreaterThan(3);
    await painted(page);
    await clickMenu(page, menu, item);
    await sidebarOf(page).locator(".found, .card").first().waitFor();
    const frame = (await (await page.locator(".dock iframe").elementHandle())!.contentFrame())!;
    await expect.poll(() => frame.evaluate(watchedWords)).toContain(reading);
    expect(await axeViolations(page, "page")).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  },
);

it("gives a file up that is being opened where a new one is wanted instead", async () => {
  const { page, errors } = await openPage(workbench);
  await page.evaluate(() => {
    const { workbench } = window as unknown as Watched;
    const watching = new MutationObserver(() => {
      const percent = document.querySelector("main [role=progressbar]")?.ariaValueNow;
      if (!(Number(percent) > 20)) return; // still being read
      watching.disconnect();
      workbench.newFile();
    });
    watching.observe(document, { subtree: true, childList: true, attributes: true });
  });
  await openLongFile(page);
  await page.getByRole("heading", { level: 1, name: "Untitled spreadsheet" }).waitFor();
  expect(await page.getByRole("progressbar").count()).toBe(0);
  // The world that its script would have run in goes as well, and the new workbook stays.
  await expect.poll(() => page.locator("iframe[title='Code.js']").count()).toBe(1);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Untitled spreadsheet");
  expect(errors).toEqual([]);
  await page.close();
});
