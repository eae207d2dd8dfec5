import { freshGetters, type HostContext } from "../host-context.ts";
import { type Signatures, served } from "../served.ts";

/** The part of PivotTable that the host doubles. */
type PivotApi = Pick<GoogleAppsScript.Spreadsheet.PivotTable, "getAnchorCell">;

const signatures: Signatures<PivotApi> = { getAnchorCell: "-" };

/** SpreadsheetApp.PivotTable of a sheet: the engine shows one by a formula in its first cell. */
export function pivotTablesOn(
  context: HostContext,
  sheetId: string,
): GoogleAppsScript.Spreadsheet.PivotTable[] {
  const getters = freshGetters(context);
  if (getters.getPivotIds().length === 0) return []; // No cell need be looked at.
  return Object.values(getters.getCells(sheetId)).flatMap((cell) => {
    if (!cell.isFormula || !PIVOT.test(cell.compiledFormula.toFormulaString(getters))) return [];
    const { col, row } = getters.getCellPosition(cell.id);
    const zone = { left: col, right: col, top: row, bottom: row };
    const pivot: PivotApi = { getAnchorCell: () => context.objects.range(sheetId, zone) };
    return [served(context, "SpreadsheetApp.PivotTable", pivot, signatures)];
  });
}

const PIVOT = /^=PIVOT\(/i;
