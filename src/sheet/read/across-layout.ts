import type { Grid } from "../cell.ts";
import { isMostly, summaryOf } from "./column-summary.ts";
import { roleOf } from "./heading.ts";
import { monthHeadings } from "./month-headings.ts";
import type { Layout } from "./reading.ts";

type Across = Extract<Layout, { kind: "monthsAcross" }>;

/** A row of months above columns of results; `person` is null where no column holds names. */
export type AcrossLayout = Omit<Across, "person"> & { readonly person: number | null };

const DEEPEST_HEADER = 50; // rows: titles and notes above a table are fewer

/** The table whose columns are months, null where there is none. */
export const acrossLayout = (grid: Grid): AcrossLayout | null => {
  for (const [header, row] of grid.slice(0, DEEPEST_HEADER).entries()) {
    const months = monthHeadings(row);
    // Below two dates of a list lie dates or nothing; below the months of a table lie results.
    const isTable = months.some((column) => holdsResults(grid, header, column));
    if (isTable)
      return {
        kind: "monthsAcross",
        header,
        months,
        person: personColumn(grid, header, months[0]!),
      };
  }
  return null;
};

const holdsResults = (grid: Grid, header: number, column: number): boolean => {
  const summary = summaryOf(grid, header, column);
  return isMostly(summary.numbers, summary) || (summary.filled > 0 && summary.months === 0);
};

/** Among the columns of words left of the months: the one headed as people's, else the last. */
const personColumn = (grid: Grid, header: number, firstMonth: number): number | null => {
  const columns = [...Array(firstMonth).keys()].filter((column) => {
    const summary = summaryOf(grid, header, column);
    return summary.filled > 0 && !isMostly(summary.numbers, summary);
  });
  const headed = columns.find((column) => roleOf(String(grid[header]![column] ?? "")) === "person");
  return headed ?? columns[columns.length - 1] ?? null;
};
