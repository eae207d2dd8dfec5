import { monthOf } from "../core/calendar/month.ts";
import { GoalError } from "../core/errors.ts";
import type { Day } from "../core/people/roster.ts";
import { isDate } from "../sheet/cell.ts";
import { customFunctions } from "../sheet/functions/catalogue.ts";
import type { FunctionResult } from "../sheet/functions/custom-function.ts";
import { sentenceOf } from "../text/error-sentence.ts";
import { type Language, languageOf } from "../text/voice.ts";
import { daysIn } from "./zone.ts";

const DAY = 86_400_000;

/** What a stub of Code.js calls. A mistake becomes a sentence in the spreadsheet's language. */
export const callFunction = (name: string, args: readonly unknown[]): FunctionResult => {
  const custom = customFunctions.find((one) => one.name === name);
  if (!custom) throw new Error(`no function ${name}`);
  try {
    const dayOf = daysOf(args);
    const monthOf = (date: Date) => dayOf(date).month;
    return custom.run(args, { monthOf, dayOf, language: spreadsheetLanguage });
  } catch (error) {
    if (!(error instanceof GoalError)) throw error;
    const locale = spreadsheetLocale();
    throw new Error(`${name}: ${sentenceOf(error, languageOf(locale), locale)}`);
  }
};

/**
 * Days of the dates in a call. Where every date is a midnight of the script's own zone (UTC), no
 * service is asked; else the spreadsheet's zone is, once.
 */
const daysOf = (args: readonly unknown[]): ((date: Date) => Day) =>
  datesIn(args).every((date) => date.getTime() % DAY === 0) ? utcDay : zonedDays();

const utcDay = (date: Date): Day => ({
  month: monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1),
  day: date.getUTCDate(),
});

const datesIn = (args: readonly unknown[]): readonly Date[] =>
  args
    .flatMap((arg) =>
      (Array.isArray(arg) ? arg : [[arg]]).flatMap((row) => (Array.isArray(row) ? row : [row])),
    )
    .filter(isDate);

/** The spreadsheet's days; the script's own where no spreadsheet can be reached. */
const zonedDays = (): ((date: Date) => Day) => {
  try {
    return daysIn(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  } catch {
    return utcDay;
  }
};

const spreadsheetLanguage = (): Language => languageOf(spreadsheetLocale());

const spreadsheetLocale = (): string => {
  try {
    return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  } catch {
    return "en_US";
  }
};
