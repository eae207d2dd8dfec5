import type { SourceReading } from "./read-source.ts";

/** Rows of a pivot table above its first heading. */
const ABOVE = 2;

/** Whether a table is a pivot table, which shows what its settings leave of other data. */
export const isPivotTable = ({ sheet, origin, reading: { zone } }: SourceReading): boolean =>
  sheet.getPivotTables().some((one) => {
    const anchor = one.getAnchorCell();
    const [row, column] = [anchor.getRow() - origin.row, anchor.getColumn() - origin.column];
    const isBeside = column >= zone.left - 1 && column <= zone.right;
    return isBeside && row >= zone.top - ABOVE && row <= zone.bottom;
  });
