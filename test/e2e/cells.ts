import type { Page } from "playwright-core";
import type { Library } from "../../src/local/gas/engine/library.ts";
import type { createWorkbench } from "../../src/local/web/workbench.tsx";
import { painted, untilSeen } from "./workbench-page.ts";

// What main.ts leaves on the window for tests: the grid is a canvas, its text is not in the page.
declare global {
  interface Window {
    workbench: ReturnType<typeof createWorkbench>;
    o_spreadsheet: Library;
  }
}

/** What a cell of the tab in front shows. */
export interface ShownCell {
  readonly text: string;
  readonly value: unknown;
  /** Why it is an error, "" if it is none. */
  readonly message: string;
}

/** Brings a cell ("H4") of the tab in front into the middle of the pointer's way: a point on the page. */
export const pointOf = async (page: Page, cell: string): Promise<{ x: number; y: number }> => {
  const grid = await page.locator(".o-grid-overlay").first().boundingBox();
  const inGrid = await page.evaluate((xc) => {
    const { getters } = window.workbench.book()!.host.model;
    const rect = (name: string) => {
      const { col, row } = window.o_spreadsheet.helpers.toCartesian(name);
      return getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
    };
    // The engine counts from the corner of the headers, the overlay starts at A1.
    const [wanted, origin] = [rect(xc), rect("A1")];
    return {
      x: wanted.x - origin.x + wanted.width / 2,
      y: wanted.y - origin.y + wanted.height / 2,
    };
  }, cell);
  return { x: grid!.x + inGrid.x, y: grid!.y + inGrid.y };
};

/** Clicks a cell until it is the active one and the grid has the keys: those pressed earlier land in another. */
const clickCell = async (page: Page, cell: string): Promise<void> => {
  await untilSeen(
    async () => {
      const { x, y } = await pointOf(page, cell);
      await page.mouse.click(x, y);
    },
    (timeout) =>
      page.waitForFunction(
        (xc) => {
          const { col, row } = window.workbench.book()!.host.model.getters.getActivePosition();
          const hasKeys = document.activeElement?.closest(".o-spreadsheet") != null;
          return hasKeys && window.o_spreadsheet.helpers.toXC(col, row) === xc;
        },
        cell,
        { timeout },
      ),
  );
  await painted(page);
};

/** Types into a cell, without the Enter that would finish it. */
export const typeInto = async (page: Page, cell: string, text: string): Promise<void> => {
  await clickCell(page, cell);
  await page.keyboard.type(text);
};

export const shownIn = (page: Page, cell: string): Promise<ShownCell> =>
  page.evaluate((xc) => {
    const { getters } = window.workbench.book()!.host.model;
    const position = window.o_spreadsheet.helpers.toCartesian(xc);
    const shown = getters.getEvaluatedCell({
      sheetId: getters.getActiveSheetId(),
      col: position.col,
      row: position.row,
    });
    return {
      text: shown.formattedValue,
      value: shown.value,
      message: String(shown.message ?? ""),
    };
  }, cell);

/** A cell's value, whichever tab is in front. */
export const valueIn = (page: Page, tab: string, cell: string): Promise<unknown> =>
  page.evaluate(
    ([name, xc]) => {
      const { getters } = window.workbench.book()!.host.model;
      const { col, row } = window.o_spreadsheet.helpers.toCartesian(xc);
      const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name)!;
      return getters.getEvaluatedCell({ sheetId, col, row }).value;
    },
    [tab, cell] as const,
  );

/** How many charts each visible tab has, by its name; tabs without any are left out. */
export const chartsOf = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const { getters } = window.workbench.book()!.host.model;
    const counts = getters.getVisibleSheetIds().map((id) => {
      const charts = getters.getFigures(id).filter(({ tag }) => tag === "chart");
      return [getters.getSheetName(id), charts.length] as const;
    });
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  });

/** Names of all tabs, hidden ones included. */
export const allTabsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { getters } = window.workbench.book()!.host.model;
    return getters.getSheetIds().map((id) => getters.getSheetName(id));
  });

/** Names of the visible tabs, in their order. */
export const tabsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { getters } = window.workbench.book()!.host.model;
    return getters.getVisibleSheetIds().map((id) => getters.getSheetName(id));
  });
