import { expect, it } from "vitest";
import type { StateGetters } from "../../../../src/local/gas/engine/workbook-plugin.ts";
import { keepTrack } from "../../../../src/local/web/act/guard-leaving.ts";
import { type Fixture, openFixture } from "../../open-fixture.ts";

const opened = async () => {
  const file = await openFixture();
  const book = { host: file } as unknown as Parameters<ReturnType<typeof keepTrack>["opened"]>[0];
  const track = keepTrack();
  track.opened(book);
  return {
    file,
    book,
    track,
    isUnsaved: () => track.isUnsaved(book),
    saving: () => track.saving(book),
  };
};

const type = (file: Fixture, text: string) =>
  file.script(({ sheet }) => void sheet.getRange("B2").setValue(text));

it("takes a workbook as saved where one has only looked around in it", async () => {
  const { file, isUnsaved } = await opened();
  const sheetIdFrom = file.model.getters.getActiveSheetId();
  file.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetIdFrom });
  file.script(({ sheet }) => sheet.getDataRange().getValues());
  expect(isUnsaved()).toBe(false);
});

it("takes a typed cell, and an answer that the document keeps, as unsaved", async () => {
  const typed = await opened();
  type(typed.file, "12");
  expect(typed.isUnsaved()).toBe(true);
  const answered = await opened();
  const getters = answered.file.model.getters as unknown as StateGetters;
  getters.setAppsScriptProperties("document", { draft: "65" });
  expect(answered.isUnsaved()).toBe(true);
});

it("is content with a file that holds all, and with none that was begun before the last change", async () => {
  const { file, isUnsaved, saving } = await opened();
  type(file, "12");
  const early = saving();
  type(file, "13");
  early();
  expect(isUnsaved()).toBe(true);
  saving()();
  expect(isUnsaved()).toBe(false);
});

it("knows of no file that holds a workbook which the browser has kept", async () => {
  const { book, track } = await opened();
  expect(track.isUnsaved(book)).toBe(false);
  track.reopened(book);
  expect(track.isUnsaved(book)).toBe(true);
});

it("asks nothing where no workbook is open", () => {
  expect(keepTrack().isUnsaved(null)).toBe(false);
});
