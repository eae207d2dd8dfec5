import { addMonths } from "../../../core/calendar/month.ts";
import { dayOfSerial, serialOf } from "./date-serial.ts";
import { readDateText } from "./date-text.ts";
import { readQuarterText } from "./quarter-text.ts";
import type { Time } from "./time.ts";
import { readWeekText, type WeekColumn } from "./week-text.ts";

const DIGIT = /\d/;

/** The day, quarter or week that a text names, null where it names none. */
export const readTimeText = (text: string, column: WeekColumn): Time | null => {
  if (!DIGIT.test(text)) return null;
  const week = readWeekText(text, column);
  if (week !== null) return { kind: "week", from: dayOfSerial(week), days: 7 };
  return dayIn(text) ?? quarterIn(text);
};

const dayIn = (text: string): Time | null => {
  const date = readDateText(text);
  if (date === null) return null;
  if (date.parts === null) return { kind: "day", day: date.dayFirst!, isStored: false };
  return { kind: "slashed", text: text.trim(), ...date, parts: date.parts };
};

const quarterIn = (text: string): Time | null => {
  const month = readQuarterText(text);
  if (month === null) return null;
  const from = { month, day: 1 };
  const next = { month: addMonths(month, 3), day: 1 };
  return { kind: "quarter", from, days: serialOf(next) - serialOf(from) };
};
