import { GoalError } from "../../core/errors.ts";
import { addressParts, contentOf } from "../source.ts";
import { asTable, readSource, type SourceReading } from "./read-source.ts";
import type { Search } from "./search.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Another table of the tab than the one remembered, which the user has just chosen by its place.
 * Null where nothing was chosen, or long ago: the place holds no table any more.
 */
export const tableChosenAnew = (sheet: Sheet, { asked, ways }: Search): SourceReading | null => {
  const place = asked.told["table"];
  if (place === undefined || place === addressParts(asked.source).a1) return null;
  try {
    return asTable(readSource(contentOf(sheet), ways));
  } catch (error) {
    const isOld =
      error instanceof GoalError &&
      error.code === "badAnswer" &&
      (error.facts as { key: string }).key === "table";
    if (!isOld) throw error;
    return null;
  }
};
