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

/** What such a column counts, "Deals created" under "Create Date"; else its heading without the word for a date. */
export const openedName = (heading: string): string => {
  const bare = withoutObject(heading)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/_/g, " ")
    .replace(DAY, " ")
    .replace(/\s+/g, " ")
    .trim();
  const said = plainWords(bare);
  return COUNTED.find(([words]) => words.test(said))?.[1] ?? (bare === "" ? heading : bare);
};

// What is counted under a heading that is no more than a verb.
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/^(deal |record )?(create|created|creation)( at| time)?$/, "Deals created"],
  [/^(deal )?(open|opened|opening)( at)?$/, "Deals opened"],
  [/^(deal )?(add|added)( at| time)?$/, "Deals added"],
  [/^(deal )?(engage|engaged)$/, "Deals engaged"],
  [/^(deal )?(start|started)( at)?$/, "Deals started"],
  [/^(negocio )?(creacion|creado)( el)?$/, "Negocios creados"],
  [/^(negocio )?(apertura|abierto)( el)?$/, "Negocios abiertos"],
  [/^(negocio )?(inicio|iniciado)( el)?$/, "Negocios iniciados"],
];
