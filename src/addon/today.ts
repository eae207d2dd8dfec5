import { monthOf } from "../core/calendar/month.ts";
import { serialOf } from "../sheet/read/dates/date-serial.ts";

/** The day in the spreadsheet's zone, "2026-01-10". */
export const today = (): string => {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(), zone, "yyyy-MM-dd");
};

const DAY = 1440; // minutes

/** This moment as a day number with its time, in the spreadsheet's zone. */
export const moment = (): number => {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const parts = Utilities.formatDate(new Date(), zone, "yyyy-MM-dd-HH-mm").split("-").map(Number);
  const [year, month, day, hour, minute] = parts as [number, number, number, number, number];
  return serialOf({ month: monthOf(year, month), day }) + (60 * hour + minute) / DAY;
};
