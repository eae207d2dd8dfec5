import { localeOf } from "./values/locale-of.ts";

const ROWS = 1000; // a new sheet's size on Google
const COLUMNS = 26;

/** The engine's data of a workbook with one empty tab. */
export const emptyWorkbook = (
  tab: string,
  { locale, timeZone }: { readonly locale: string; readonly timeZone: string },
) => ({
  sheets: [{ id: "sheet-1", name: tab, rowNumber: ROWS, colNumber: COLUMNS, cells: {} }],
  settings: { locale: localeOf(locale) },
  goalwright: { timeZone },
});
