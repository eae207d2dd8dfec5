import type { WorkbookText } from "../../text/en/workbook.ts";
import type { Cell, Grid } from "../cell.ts";
import { GOAL_COLUMNS, type GoalsPlace } from "./goals-place.ts";

/**
 * Finds the Goals table by its headings, in a file whose marks another program dropped. Rows and
 * columns count from 1; null where the headings, the names or the total are not to be found.
 */
export const recogniseGoals = (
  grid: Grid,
  languages: readonly WorkbookText[],
): GoalsPlace | null => {
  for (const { goals } of languages) {
    const header = grid.findIndex(
      (row) => row.includes(goals.headers.person) && row.includes(goals.headers.goal),
    );
    const headings: readonly Cell[] = grid[header] ?? [];
    const columns = Object.fromEntries(
      GOAL_COLUMNS.flatMap((column) => {
        const at = headings.indexOf(goals.headers[column]);
        return at < 0 ? [] : [[column, at + 1]];
      }),
    ) as GoalsPlace["columns"];
    const names = grid.map((row) => row[columns.person - 1] ?? "");
    const total = names.indexOf(goals.team, header + 1);
    if (header >= 0 && total >= 0) {
      const rows = { header: header + 1, total: total + 1 };
      return { columns, rows, people: peopleIn(names, rows) };
    }
  }
  return null;
};

/** Row (from 1) of each name between the headings and the total. */
export const peopleIn = (
  names: readonly Cell[],
  rows: { readonly header: number; readonly total: number },
): ReadonlyMap<string, number> =>
  new Map(
    names.flatMap((name, i): [string, number][] =>
      i + 1 > rows.header && i + 1 < rows.total && String(name).trim() !== ""
        ? [[String(name).trim(), i + 1]]
        : [],
    ),
  );
