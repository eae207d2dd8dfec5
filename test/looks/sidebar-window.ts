import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { Remote, Runner } from "../../src/sidebar/remote.ts";
import type { Start } from "../../src/sidebar/start.tsx";
import type { Language } from "../../src/text/voice.ts";
import { painted } from "../e2e/workbench-page.ts";
import { serveFonts, useFonts } from "./fonts.ts";

const ORIGIN = "http://sidebar.test/";
const SIZE = { width: 300, height: 640 };
const SIDEBAR = new URL("../../dist/Sidebar.html", import.meta.url);

/** After an answer the sidebar waits for another one before it asks anything (use-asking.ts). */
const SETTLING = 200; // ms

/** What answers the sidebar's calls, as `rpc` of Code.js does; what it throws is a failed call. */
export type Rpc = (name: keyof Remote, args: readonly unknown[]) => unknown;

/** The built sidebar alone in a window of its width. */
export interface SidebarWindow {
  readonly page: Page;
  /** Opens it anew, before another script, for what the menu would open it for. */
  readonly open: (rpc: Rpc, start?: Start) => Promise<void>;
  /** Waits until everything asked is answered and shown. */
  readonly settled: () => Promise<void>;
  /** All of the screen, without a scroll bar. */
  readonly picture: () => Promise<Buffer>;
}

export const sidebarWindow = async (
  browser: Browser,
  language: Language,
): Promise<SidebarWindow> => {
  const locale = { en: "en-US", es: "es-ES" }[language];
  const context = await browser.newContext({ locale, timezoneId: "Europe/Madrid", viewport: SIZE });
  const body = readFileSync(SIDEBAR, "utf8");
  const contentType = "text/html; charset=utf-8";
  let start: Start = "wizard";
  const bodyNow = () => body.replace('<div id="app"', (app) => `${app} data-start="${start}"`);
  await context.route(ORIGIN, (route) => route.fulfill({ contentType, body: bodyNow() }));
  await serveFonts(context);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  let rpc: Rpc = () => null;
  let asking = 0;
  await page.exposeFunction("ask", async (...call: Parameters<Rpc>) => {
    asking += 1;
    try {
      return rpc(...call);
    } finally {
      asking -= 1;
    }
  });
  await page.addInitScript(standIn);
  const settled = async (): Promise<void> => {
    do await page.waitForTimeout(SETTLING);
    while (asking > 0);
    await painted(page);
  };
  return {
    page,
    settled,
    open: async (next, starts = "wizard") => {
      rpc = next;
      start = starts;
      await page.goto(ORIGIN);
      await useFonts(page);
      await settled();
    },
    picture: async () => {
      await page.setViewportSize(SIZE);
      const hidden = await page.locator("main").evaluate((main) => {
        main.scrollTop = 0;
        return main.scrollHeight - main.clientHeight;
      });
      await page.setViewportSize({ ...SIZE, height: SIZE.height + hidden });
      await painted(page);
      return page.screenshot({ animations: "disabled", caret: "hide" });
    },
  };
};

/** google.script in the page: its calls go to `ask`. */
const standIn = (): void => {
  const { ask } = window as unknown as { ask: (...call: unknown[]) => Promise<never> };
  const runner = (done: (value: never) => void, failed: (error: Error) => void): Runner => ({
    withSuccessHandler: (next) => runner(next, failed),
    withFailureHandler: (next) => runner(done, next),
    rpc: (name, args) => {
      ask(name, args).then(done, failed);
    },
  });
  const nothing = () => {};
  const script = { run: runner(nothing, nothing), host: { close: nothing } };
  Object.assign(window, { google: { script } });
};
