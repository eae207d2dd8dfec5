import type { WorkbookVoice } from "../../sheet/workbook/goals-tab.ts";
import { listsTab, type Settings } from "../../sheet/workbook/lists-tab.ts";
import type { PlacedCell } from "../../sheet/workbook/tab.ts";
import { writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes the settings over those that the Lists tab holds, blanking what is left of the old. */
export const writeSettings = (sheet: Sheet, settings: Settings, voice: WorkbookVoice): void => {
  const { cells } = listsTab(settings, voice);
  const last = Math.max(...cells.map(({ row }) => row));
  const surplus = Math.max(0, sheet.getLastRow() - last);
  const blanks = Array.from({ length: surplus }, (_, i) =>
    [1, 2].map(
      (column): PlacedCell => ({
        row: last + 1 + i,
        column,
        content: "",
        role: "setting",
        format: "",
        note: "",
      }),
    ),
  ).flat();
  writeCells(sheet, [...cells, ...blanks]);
};
