import { a1Of, rectanglesOf } from "../../sheet/workbook/frame/rectangles.ts";
import type { PlacedCell, Role } from "../../sheet/workbook/frame/tab.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COMPUTED: readonly Role[] = [
  "calc",
  "calcWord",
  "calcText",
  "decision",
  "decisionPlain",
  "total",
];

/** Who changes a computed cell is warned first. Nobody is kept from it. */
export const lockCells = (sheet: Sheet, cells: readonly PlacedCell[]): void => {
  for (const box of rectanglesOf(cells, ({ role }) => (COMPUTED.includes(role) ? true : null))) {
    sheet.getRange(a1Of(box)).protect().setDescription("Goalwright").setWarningOnly(true);
  }
};
