import { BATCH } from "../gas/engine/batch-plugin.ts";
import type { Command, Getters, Library, Model } from "../gas/engine/library.ts";
import { type NamedFile, openFile, type SheetSettings } from "./open-file.ts";
import { tabName } from "./tab-name.ts";

/**
 * Puts the first table of another file behind the tabs of a workbook, and says the new tab's name.
 * Formulas come as their values. Throws FileProblem.
 */
export async function addTab(
  library: Library,
  model: Model,
  file: NamedFile,
  settings: SheetSettings,
): Promise<string> {
  const data = await openFile(library, file, settings);
  const from = new library.Model(data).getters;
  const source = from.getSheetIds().find((id) => from.getCells(id).length > 0);
  const ids = model.getters.getSheetIds();
  const sheetId = freeWord("tab", (word) => ids.includes(word));
  const name = freeWord(
    tabName(file.name),
    (word) => model.getters.getSheetIdByName(word) !== undefined,
  );
  const commands: Command[] = [
    {
      type: "CREATE_SHEET",
      sheetId,
      name,
      position: ids.length,
      rows: source ? from.getNumberRows(source) : 1,
      cols: source ? from.getNumberCols(source) : 1,
    },
    ...(source ? cellsOf(from, source).map((cell) => ({ ...cell, sheetId })) : []),
  ];
  model.dispatch(BATCH as never, { commands } as never);
  return name;
}

const cellsOf = (from: Getters, sheetId: string): readonly Command[] =>
  from.getCells(sheetId).map((cell) => {
    const { col, row } = from.getCellPosition(cell.id);
    const value = cell.isFormula
      ? String(from.getEvaluatedCell({ sheetId, col, row }).value ?? "")
      : cell.content;
    const format = cell.format === undefined ? {} : { format: cell.format };
    return { type: "UPDATE_CELL", col, row, content: value, ...format };
  });

/** The wish, or the wish with the first number that makes it new. */
const freeWord = (wish: string, isTaken: (word: string) => boolean): string => {
  let word = wish;
  for (let i = 2; isTaken(word); i++) word = `${wish} ${i}`;
  return word;
};
