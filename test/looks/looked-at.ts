import type { Page } from "playwright-core";
import { expect } from "vitest";
import { textIn } from "../../src/sidebar/voice.ts";
import type { Language } from "../../src/text/voice.ts";
import { violationsIn } from "../e2e/axe.ts";
import { cutAtTheSide, outOfOrder, type Stop, tabStops } from "./focus.ts";
import { compareToKept } from "./kept.ts";
import type { SidebarWindow } from "./sidebar-window.ts";

/** What the sidebar shows has no barrier, and looks as the image kept by this name. */
export const expectKept = async (sidebar: SidebarWindow, name: string): Promise<void> => {
  await sidebar.page.mouse.move(0, 0);
  await sidebar.settled();
  const picture = await sidebar.picture();
  expect(await violationsIn(sidebar.page.mainFrame())).toEqual([]);
  compareToKept(name, picture);
};

/** The button of the first screen that leads to the second one. */
export const looksRightIn = (language: Language): string =>
  `button:text-is("${textIn(language).data.looksRight}")`;

/** Stops of the Tab key: each is seen, in the screen's order, and nothing is cut at 200 % zoom. */
export const expectStops = async (page: Page): Promise<readonly Stop[]> => {
  const stops = await tabStops(page);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  expect(outOfOrder(stops)).toEqual([]);
  // 200 % zoom of a panel of 300 px.
  await page.setViewportSize({ width: 150, height: 640 });
  expect(await page.evaluate(cutAtTheSide)).toEqual([]);
  await page.setViewportSize({ width: 300, height: 640 });
  return stops;
};
