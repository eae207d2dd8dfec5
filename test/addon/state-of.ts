import type { StateGetters } from "../../src/local/gas/engine/workbook-plugin.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";

/** Ids that differ from run to run: of runs, and of the sheet in "tab.goals". */
const CHANCE_ID = /\b[0-9a-f]{8}\b|\b\d+(?=\|)/g;

/**
 * A range of one cell, "$D$13:$D$13": the engine makes a cell of it when it is typed or copied, and
 * leaves it a range when all other rows of a longer one are deleted. Sheets leaves both as they are.
 */
const RANGE_OF_ONE = /(\$?[A-Z]+\$?\d+):\1(?![\d:])/g;

/**
 * All that a person can see of a workbook, and our marks: tabs in order, hidden or not, each cell
 * with its content, value, looks and note. Two workbooks with equal states are the same to a user.
 */
export const stateOf = ({ model }: LocalWorkbook): Readonly<Record<string, string>> => {
  const { getters } = model;
  const nameOf = (sheetId: string) => getters.getSheetName(sheetId);
  const state: Record<string, string> = { front: nameOf(getters.getActiveSheetId()) };
  for (const [i, sheetId] of getters.getSheetIds().entries()) {
    const name = nameOf(sheetId);
    state[name] = `tab ${i}${getters.isSheetVisible(sheetId) ? "" : ", hidden"}`;
    for (const cell of getters.getCells(sheetId)) {
      const position = getters.getCellPosition(cell.id);
      const what = {
        content: getters.getCellText(position, { showFormula: true }).replace(RANGE_OF_ONE, "$1"),
        value: getters.getEvaluatedCell(position).value,
        style: getters.getCellStyle(position),
        format: cell.format || undefined, // no format, or one taken away
      };
      state[`${name}!${position.row + 1},${position.col + 1}`] = JSON.stringify(what);
    }
  }
  const { notes, marks } = (getters as unknown as StateGetters).getAppsScriptState();
  for (const { sheetId, row, col, text } of notes) {
    if (text !== "") state[`note ${nameOf(sheetId)}!${row + 1},${col + 1}`] = text;
  }
  state["marks"] = marks
    .map(({ key, value, place }) => JSON.stringify({ key, value, at: placeText(place, nameOf) }))
    .sort()
    .join("\n");
  return Object.fromEntries(
    Object.entries(state)
      .map(([key, value]): [string, string] => [
        key.replace(CHANCE_ID, "ID"),
        value.replace(CHANCE_ID, "ID"),
      ])
      .sort(([a], [b]) => (a < b ? -1 : Number(a > b))),
  );
};

const placeText = (place: object, nameOf: (sheetId: string) => string): string => {
  const { sheetId, zone } = place as { sheetId?: string; zone?: object };
  return sheetId === undefined ? "" : `${nameOf(sheetId)} ${JSON.stringify(zone ?? {})}`;
};
