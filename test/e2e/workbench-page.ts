import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type FrameLocator, type Page } from "playwright-core";
import { afterEach } from "vitest";
import { chromiumPath } from "../../src/local/browser/chromium-path.ts";
import { pageSite } from "../../src/local/page-site.ts";
import { serve } from "../../src/local/serve.ts";
import { startFile } from "../../src/local/start-file.ts";
import { violationsIn } from "./axe.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const PATIENCE = 20_000; // ms

/** A workbench served on a free port, with a browser to look at it. */
export interface ServedWorkbench {
  readonly url: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Serves a file, or (null) the example. */
export const serveWorkbench = async (file: string | null = null): Promise<ServedWorkbench> => {
  const site = await pageSite(ROOT, (query) => startFile(ROOT, file, query));
  const { server, url } = await serve(site, 0);
  const { executable, env, args } = await chromiumPath();
  const browser = await chromium.launch({ executablePath: executable, env, args: [...args] });
  const close = async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  };
  return { url, browser, close };
};

/** Serves a file of this name and content, which goes with the server. */
export const serveFile = async (name: string, content: string): Promise<ServedWorkbench> => {
  const folder = mkdtempSync(join(tmpdir(), "goalwright-e2e-"));
  const file = join(folder, name);
  writeFileSync(file, content);
  const served = await serveWorkbench(file);
  const close = async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  };
  return { ...served, close };
};

/** A page with a painted grid, and what must stay empty: its errors and its requests to elsewhere. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly foreignRequests: readonly string[];
}

/** Opens the page as someone whose browser speaks a language ("es-ES"). */
export const openPage = async (
  { browser, url }: ServedWorkbench,
  { locale = "en-US", path = "/" } = {},
): Promise<WorkbenchPage> => {
  const viewport = { width: 1440, height: 860 };
  const page = await browser.newPage({ locale, timezoneId: "Europe/Madrid", viewport });
  page.setDefaultTimeout(PATIENCE); // less than the test's, so that it says what it waited for
  const errors: string[] = [];
  const foreignRequests: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("request", (request) => {
    const isOurs = request.url().startsWith(url) || /^(data|blob|about):/.test(request.url());
    if (!isOurs) foreignRequests.push(request.url());
  });
  await page.goto(url + path);
  await page.locator(".o-grid-overlay").first().waitFor();
  await painted(page);
  return { page, errors, foreignRequests };
};

/**
 * A page for the tests of a file or a group, which go on where the one before has ended; to open
 * one takes longer than most of them. After a test that failed, the next one has a page of its own.
 */
export const sharedPage = (
  served: () => ServedWorkbench,
  options: Parameters<typeof openPage>[1] = {},
): (() => Promise<WorkbenchPage>) => {
  let opened: Promise<WorkbenchPage> | null = null;
  afterEach(({ task }) => {
    if (task.result?.state === "fail") opened = null;
  });
  return () => {
    opened ??= openPage(served(), options);
    return opened;
  };
};

/** Two frames of the screen: what was asked for before has been painted. */
export const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** What a click or a pointer's way has not brought about by then was lost, as on a busy machine while the page is drawn anew. */
const LOST = 4_000; // ms
const TRIES = 4;

/** Does something, and again, until what comes of it is seen. */
export const untilSeen = async (
  act: () => Promise<void>,
  seen: (timeout: number) => Promise<unknown>,
  tries = TRIES,
): Promise<void> => {
  await act();
  try {
    await seen(LOST);
  } catch (error) {
    if (tries <= 1) throw error;
    await untilSeen(act, seen, tries - 1);
  }
};

/** Clicks an item of the add-on's menu. */
export const clickMenu = async (page: Page, extensions: string, item: string): Promise<void> => {
  const heading = page.getByText(extensions, { exact: true });
  const ours = page.locator(".o-menu-item", { hasText: /^Goalwright$/ });
  const wanted = page.locator(".o-menu-item", { hasText: item });
  await untilSeen(
    () => heading.click(),
    (timeout) => ours.waitFor({ timeout }),
  );
  await untilSeen(
    async () => {
      await heading.hover();
      await ours.hover();
    },
    (timeout) => wanted.waitFor({ timeout }),
  );
  await wanted.click();
};

export const sidebarOf = (page: Page): FrameLocator => page.frameLocator(".dock iframe");

/** Violations of axe's rules, one line each: in the page without its grid, or in the sidebar. */
export const axeViolations = async (
  page: Page,
  where: "page" | "sidebar",
): Promise<readonly string[]> => {
  const element = await page.locator(".dock iframe").elementHandle();
  return violationsIn(where === "page" ? page.mainFrame() : (await element!.contentFrame())!);
};
