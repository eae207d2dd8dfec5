import { monthOf } from "../core/calendar/month.ts";
import { serialOf } from "../sheet/read/dates/date-serial.ts";

/** The day in the spreadsheet's zone, "2026-01-10". */
export const today = (): string => {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(), zone, "yyyy-MM-dd");
};

const DAY = 1440; // minutes

/** The minute in the spreadsheet's zone, "2026-01-10T09:30". */
export const minuteNow = (): string => {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(), zone, "yyyy-MM-dd'T'HH:mm");
};

/** A minute as a day number with its time. */
export const momentOf = (minuteText: string): number => {
  const parts = minuteText.split(/[-T:]/).map(Number);
  const [year, month, day, hour, minute] = parts as [number, number, number, number, number];
  return serialOf({ month: monthOf(year, month), day }) + (60 * hour + minute) / DAY;
};
