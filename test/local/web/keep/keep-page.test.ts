import { expect, it } from "vitest";
import { LocalDrive } from "../../../../src/local/gas/drive/local-drive.ts";
import type { StateGetters } from "../../../../src/local/gas/engine/workbook-plugin.ts";
import type { Book } from "../../../../src/local/web/book.ts";
import { keepPage } from "../../../../src/local/web/keep/keep-page.ts";
import { openFixture } from "../../open-fixture.ts";

/** A page whose workbook becomes one text, the cell B2, in two steps; `between` happens between them. */
const page = async (write: (texts: readonly string[]) => Promise<void>) => {
  const host = await openFixture();
  const drive = new LocalDrive();
  const book = { host } as unknown as Book;
  const told = { failures: 0, panel: "", between: () => {} };
  const cell = () => {
    const sheetId = host.model.getters.getActiveSheetId();
    return host.model.getters.getEvaluatedCell({ sheetId, col: 1, row: 1 }).formattedValue;
  };
  const keeper = keepPage({
    ...{ book: () => book, drive, panel: () => told.panel, turn: async () => told.between() },
    texts: function* () {
      const text = cell();
      yield 0;
      const end = performance.now() + 30; // a turn's time is over
      while (performance.now() < end);
      yield 0.5;
      return [text];
    },
    failed: () => {
      told.failures += 1;
    },
  });
  keeper.begin({ read: async () => [], write }, true);
  const type = (text: string) =>
    host.script(({ sheet }) => void sheet.getRange("B2").setValue(text));
  const seconds = async (count: number) => {
    for (let i = 0; i < count; i++) await keeper.look(true);
  };
  return { host, drive, keeper, told, type, seconds };
};

const shelf = () => {
  const kept: string[] = [];
  return { kept, write: async (texts: readonly string[]) => void kept.push(...texts) };
};

it("keeps a change a second after the last one, and nothing while nothing changes", async () => {
  const { kept, write } = shelf();
  const { keeper, type, seconds } = await page(write);
  await seconds(3);
  expect(kept).toEqual([]);
  expect(keeper.isKept()).toBe(true);
  type("1");
  expect(keeper.isKept()).toBe(false);
  await seconds(1);
  type("2");
  await seconds(1);
  expect(kept).toEqual([]);
  await seconds(2);
  expect(kept).toEqual(["2"]);
  expect(keeper.isKept()).toBe(true);
});

it("keeps answers of the document and what becomes of Drive, too", async () => {
  const { write, kept } = shelf();
  const { host, drive, keeper, seconds } = await page(write);
  (host.model.getters as unknown as StateGetters).setAppsScriptProperties("document", { a: "1" });
  expect(keeper.isKept()).toBe(false);
  await seconds(3);
  expect(kept.length).toBe(1);
  drive.meet({ email: "ana@example.com", name: "Ana" });
  expect(keeper.isKept()).toBe(false);
  await seconds(3);
  expect(kept.length).toBe(2);
  expect(keeper.isKept()).toBe(true);
});

it("never keeps half of one state and half of the next", async () => {
  const { write, kept } = shelf();
  const { told, type, seconds } = await page(write);
  type("1");
  let turns = 0;
  told.between = () => {
    turns += 1;
    if (turns === 2) type("2"); // after the first step has read "1"
  };
  await seconds(2);
  expect(turns).toBeGreaterThan(1);
  await seconds(3);
  expect(kept).toEqual(["2"]);
});

it("says once that keeping fails, and tries again after the next change", async () => {
  let tries = 0;
  const { keeper, told, type, seconds } = await page(async () => {
    tries += 1;
    throw new Error("full");
  });
  type("1");
  await seconds(6);
  expect([tries, told.failures, keeper.isKept()]).toEqual([1, 1, false]);
  type("2");
  await seconds(3);
  expect([tries, told.failures]).toEqual([2, 1]);
});

it("keeps which panel is open, too", async () => {
  const { kept, write } = shelf();
  const { keeper, told, seconds } = await page(write);
  told.panel = "setUpGoals";
  expect(keeper.isKept()).toBe(false);
  await seconds(2);
  expect(kept).toHaveLength(1);
  expect(keeper.isKept()).toBe(true);
});
