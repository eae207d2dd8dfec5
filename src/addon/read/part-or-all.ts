import { GoalError } from "../../core/errors.ts";
import { contentOf } from "../source.ts";
import { asTable, isSameTable, readSource, type SourceReading } from "./read-source.ts";
import type { Search } from "./search.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * A range that the user gave. Where it holds a whole table, that is known by its headings from now
 * on; where the table goes on outside of it, the very range counts.
 */
export const partOrAll = (range: Range, { ways }: Search): SourceReading => {
  const content = contentOf(range.getSheet());
  const read = readSource(range, ways);
  if (content.getA1Notation() === range.getA1Notation()) return asTable(read);
  try {
    const again = readSource(content, ways, read.reading.headings);
    return isSameTable(read, again) ? asTable(again) : read;
  } catch (error) {
    if (!(error instanceof GoalError)) throw error;
    return read;
  }
};
