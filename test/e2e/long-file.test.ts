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
  readonly workbench: { readonly openFile: () => void };
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

it.each([
  ["en-US", "Opening sales.csv… 0%", ["Extensions", "Set up goals"], "Reading your table"],
  ["es-ES", "Abriendo sales.csv… 0 %", ["Extensiones", "Fijar metas"], "Leyendo su tabla"],
] as const)(
  "says in %s that a long file is being opened, and then read",
  async (locale, opening, [menu, item], reading) => {
    const { page, errors } = await openPage(workbench, { locale });
    await page.evaluate(watch);
    await page.addInitScript(watch); // for the sidebar's frame, when it comes
    const chooser = page.waitForEvent("filechooser");
    await page.evaluate(() => (window as unknown as Watched).workbench.openFile());
    const buffer = Buffer.from(madeSales(6_000));
    await (await chooser).setFiles({ name: "sales.csv", mimeType: "text/csv", buffer });
    await page.getByRole("heading", { level: 1, name: "sales" }).waitFor();
    await page.getByRole("progressbar").waitFor({ state: "detached" });
    expect(await page.evaluate(watchedWords)).toContain(opening);
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
