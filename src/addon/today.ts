/** The day in the spreadsheet's zone, "2026-01-10". */
export const today = (): string => {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(), zone, "yyyy-MM-dd");
};
