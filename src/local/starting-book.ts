import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { ask } from "./cli/ask.ts";
import { readDist } from "./node/read-dist.ts";
import { type LocalWorkbook, openWorkbook } from "./node/workbook.ts";
import type { Settings } from "./web/settings.ts";

/** The workbook to start with: the person's file, or (null) one that the add-on has put its example in. */
export const startingBook = async (
  root: string,
  file: string | null,
  { language, locale, timeZone }: Settings,
): Promise<LocalWorkbook> => {
  const options = {
    ...(await readDist(root)),
    userLocale: language,
    locale,
    timeZone,
  };
  if (file !== null) {
    const bytes = await readFile(file);
    return openWorkbook({ ...options, file: { name: basename(file), bytes } });
  }
  const book = await openWorkbook(options);
  const [empty] = book.model.getters.getSheetIds();
  ask(book.run, "addExample");
  const sheetName = book.model.getters.getSheetName(empty!);
  book.model.dispatch("DELETE_SHEET", { sheetId: empty!, sheetName });
  return book;
};
