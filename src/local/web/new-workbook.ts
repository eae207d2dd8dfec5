import { emptyWorkbook } from "../gas/empty-workbook.ts";
import type { BookData } from "./book.ts";
import type { Settings } from "./settings.ts";

const FIRST_TAB = { en: "Sheet1", es: "Hoja 1" };

/** The engine's data of an empty workbook. */
export const newWorkbook = (settings: Settings): BookData =>
  emptyWorkbook(FIRST_TAB[settings.language], settings);
