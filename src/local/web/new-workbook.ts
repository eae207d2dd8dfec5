import { localeOf } from "../gas/values/locale-of.ts";
import type { Settings } from "./settings.ts";

const ROWS = 1000; // a new sheet's size on Google
const COLUMNS = 26;
const FIRST_TAB = { en: "Sheet1", es: "Hoja 1" };

/** The engine's data of an empty workbook. */
export const newWorkbook = ({ language, locale, timeZone }: Settings): object => ({
  sheets: [
    { id: "sheet-1", name: FIRST_TAB[language], rowNumber: ROWS, colNumber: COLUMNS, cells: {} },
  ],
  settings: { locale: localeOf(locale) },
  goalwright: { timeZone },
});
