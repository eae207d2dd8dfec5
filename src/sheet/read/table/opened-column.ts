import type { Grid } from "../../cell.ts";
import { isMostly, summaryOf } from "../column-summary.ts";
import { withoutObject } from "../heading.ts";
import { plainWords } from "../plain-words.ts";
import type { Layout } from "../reading.ts";

const OPENING =
  /\b(created?|creation|opened|open|opening|added|engaged?|started?|cread[oa]s?|creacion|abiert[oa]s?|apertura|alta|inicio)\b/;

/** In a list of deals, the column of the days on which they were opened; null where a table has none. */
export const openedColumn = (
  grid: Grid,
  { header, date }: Pick<Layout, "header" | "date">,
  headings: readonly string[],
): number | null => {
  const found = headings.findIndex((heading, column) => {
    if (column === date || !OPENING.test(plainWords(heading))) return false;
    const summary = summaryOf(grid, header, column);
    return isMostly(summary.months + summary.serials, summary);
  });
  return found < 0 ? null : found;
};

const DAY = /\b(date|day|on|fecha( de)?|dia( de)?)\b/gi;

/** What such a column's heading says without the word for a date: "Create Date" is "Create". */
export const openedName = (heading: string): string => {
  const bare = withoutObject(heading)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/_/g, " ")
    .replace(DAY, " ")
    .replace(/\s+/g, " ")
    .trim();
  return bare === "" ? heading : bare;
};
