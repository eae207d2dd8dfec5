import { localeOf } from "../gas/values/locale-of.ts";
import type { BookData } from "./book.ts";
import type { Settings } from "./settings.ts";

const ROWS = 1000; // a new sheet's size on Google
const COLUMNS = 26;
const FIRST_TAB = { en: "Sheet1", es: "Hoja 1" };

/** The engine's data of an empty workbook. */
export const newWorkbook = ({ language, locale, timeZone }: Settings): BookData => {
  const sheet = { id: "sheet-1", rowNumber: ROWS, colNumber: COLUMNS, cells: {} };
  const data = {
    sheets: [{ ...sheet, name: FIRST_TAB[language] }],
    settings: { locale: localeOf(locale) },
    goalwright: { timeZone },
  };
  return data;
};
