import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { pageSite } from "../../src/local/page-site.ts";
import { serve } from "../../src/local/serve.ts";
import type { BookData } from "../../src/local/web/book.ts";
import type { Language } from "../../src/text/voice.ts";
import { painted } from "../e2e/workbench-page.ts";
import { cutTexts } from "./cut-texts.ts";
import { serveFonts, useFonts } from "./fonts.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const SIZE = { width: 1440, height: 900 };
/** What is seen of a tab at the most: tables for charts and formulas may lie beyond. */
const MOST = { width: 1640, height: 1400 };

/** A workbook's tabs in the workbench's grid, on a day that stands still. */
export interface TabsWindow {
  /** Names of the visible tabs. */
  readonly names: readonly string[];
  /** A tab from its first cell to its last one or its last chart. */
  readonly picture: (name: string) => Promise<Buffer>;
  /** Its texts that their cells do not hold. */
  readonly cut: (name: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export const tabsWindow = async (
  browser: Browser,
  language: Language,
  data: BookData,
  today: string,
): Promise<TabsWindow> => {
  const site = await pageSite(ROOT, async () => ({
    name: "Goalwright",
    data,
    shelf: { name: "looks", file: "looks" },
  }));
  const { server, url } = await serve(site, 0);
  const locale = { en: "en-US", es: "es-ES" }[language];
  const context = await browser.newContext({ locale, timezoneId: "Europe/Madrid", viewport: SIZE });
  await serveFonts(context);
  const page = await context.newPage();
  await page.clock.setFixedTime(`${today}T11:00:00Z`);
  // The engine remembers how wide texts are: it must not measure any before the fonts are there.
  let begin = () => {};
  const fonts = new Promise<void>((done) => {
    begin = done;
  });
  await context.route("**/workbench.js", (route) => fonts.then(() => route.continue()));
  await page.goto(url, { waitUntil: "commit" });
  await page.locator("#workbench").waitFor({ state: "attached" });
  await useFonts(page);
  begin();
  const grid = page.locator(".o-grid-overlay").first();
  await grid.waitFor();
  await page.evaluate(() => {
    const { Chart } = window as unknown as { Chart: { defaults: { animation: boolean } } };
    Chart.defaults.animation = false;
  });
  const names = await page.evaluate(() => {
    const { getters } = window.workbench.book()!.host.model;
    return getters.getVisibleSheetIds().map((id) => getters.getSheetName(id));
  });
  /** Where A1 begins, and how much of the window is no cell. */
  const corner = (await grid.boundingBox())!;
  const around = { width: SIZE.width - corner.width, height: SIZE.height - corner.height };
  return {
    names,
    picture: async (name) => {
      const size = await page.evaluate(bringToFront, name);
      const width = Math.ceil(Math.min(MOST.width, size.width));
      const height = Math.ceil(Math.min(MOST.height, size.height));
      await page.setViewportSize({
        width: Math.max(SIZE.width, width + Math.ceil(around.width)), // a narrow one has two lines of tools
        height: height + Math.ceil(around.height),
      });
      await painted(page);
      const [x, y] = [Math.ceil(corner.x), Math.ceil(corner.y)];
      return page.screenshot({ clip: { x, y, width, height }, animations: "disabled" });
    },
    cut: (name) => page.evaluate(cutTexts, name),
    close: async () => {
      await context.close();
      server.close();
      server.closeAllConnections();
    },
  };
};

/** In the page: shows a tab, and says how far its contents reach, in pixels. */
const bringToFront = (name: string): { width: number; height: number } => {
  const { model } = window.workbench.book()!.host;
  const { getters } = model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name)!;
  model.dispatch("ACTIVATE_SHEET", {
    sheetIdFrom: getters.getActiveSheetId(),
    sheetIdTo: sheetId,
  });
  const { right, bottom } = getters.getSheetZone(sheetId);
  const numbersTo = (last: number) => Array.from({ length: last + 1 }, (_, i) => i);
  const filled = numbersTo(bottom).flatMap((row) =>
    numbersTo(right).flatMap((col) => (getters.getCell({ sheetId, col, row }) ? { col, row } : [])),
  );
  const charts = getters.getFigures(sheetId).map((figure) => {
    const { x, y } = getters.getFigureUI(sheetId, figure);
    return { right: x + figure.width, bottom: y + figure.height };
  });
  const beside = 12; // pixels
  return {
    width:
      beside +
      Math.max(
        ...filled.map(({ col }) => getters.getColDimensions(sheetId, col).end),
        ...charts.map((chart) => chart.right),
      ),
    height:
      beside +
      Math.max(
        ...filled.map(({ row }) => getters.getRowDimensions(sheetId, row).end),
        ...charts.map((chart) => chart.bottom),
      ),
  };
};
