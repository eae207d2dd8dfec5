import type { Grid } from "../../cell.ts";
import { acrossShape } from "./across-shape.ts";
import { headRow, isHeaded } from "./head-row.ts";
import type { ShapeContext } from "./label-columns.ts";
import { listShape } from "./list-shape.ts";
import type { Shape } from "./shape.ts";

/** What a table of results lacks. */
export type Lack =
  | { readonly code: "noPeople"; readonly months: number }
  | { readonly code: "noNumbers" | "noYear" };

/** The table whose headings stand in a row, what it lacks, or null where no headings are. */
export const shapeAt = (
  grid: Grid,
  row: number,
  titles: readonly string[],
  context: ShapeContext,
): Shape | Lack | null => {
  // Dates that stand in a column are not in the headings.
  const isToldDown = isHeaded(grid[row]!, context.told.date);
  const across = isToldDown ? null : acrossShape(grid, row, titles, context);
  if (across === "noYear") return { code: "noYear" };
  if (across !== null)
    return across.person === null ? { code: "noPeople", months: across.values.length } : across;
  const head = headRow(grid, row, context.firstColumn, context.told.date);
  if (head === null) return null;
  const shape = listShape(grid, head, context.told);
  if (shape === "noNumbers") return { code: "noNumbers" };
  if (shape !== "noPeople") return shape;
  const months = new Set(grid.slice(row + 1).map((cells) => String(cells[head.date])));
  return { code: "noPeople", months: months.size };
};

export const isShape = (found: Shape | Lack): found is Shape => "kind" in found;
