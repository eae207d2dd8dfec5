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

/** Roles whose cells are words or numbers as written, or formulas: then they are computed, too. */
const WRITTEN_OR_COMPUTED: readonly Role[] = ["word", "wordText", "past"];

const isComputed = ({ role, content }: PlacedCell): boolean =>
  COMPUTED.includes(role) || (WRITTEN_OR_COMPUTED.includes(role) && typeof content === "object");

/** Who changes a computed cell is warned first. Nobody is kept from it. */
export const lockCells = (sheet: Sheet, cells: readonly PlacedCell[]): void => {
  for (const box of rectanglesOf(cells, (cell) => (isComputed(cell) ? true : null))) {
    sheet.getRange(a1Of(box)).protect().setDescription("Goalwright").setWarningOnly(true);
  }
};
