import type { ColumnRole } from "../../core/doubts.ts";
import { nameOf } from "../../sheet/read/name-of.ts";
import type { Layout, Zone } from "../../sheet/read/reading.ts";
import { columnNames } from "../../sheet/read/table/column-told.ts";
import type { ReadingText } from "../../text/en/reading.ts";
import type { SourceReading } from "../read/read-source.ts";
import type { Found } from "../service.ts";

/** The columns that were read, each with those that could stand in its place. */
export const rolesOf = (
  { grid, origin, reading }: SourceReading,
  text: ReadingText,
): Found["roles"] => {
  const { layout, zone } = reading;
  const headings = grid[layout.header]!.map(nameOf);
  const names = columnNames(headings, origin.column);
  const [value = null, ...more] = layout.values;
  const columns: readonly (readonly [ColumnRole, number | null])[] = [
    ["date", layout.date],
    ["person", layout.person],
    ["metric", layout.metric],
    ["value", layout.kind === "long" && more.length === 0 ? value : null],
  ];
  return columns.flatMap(([role, column]) => {
    const answer = column === null ? undefined : names[column];
    const options = names.filter((name, at) => name === answer || canStand(at, layout, zone));
    return answer === undefined
      ? []
      : [{ key: `column:${role}`, words: text.roles[role], answer, options }];
  });
};

/** Whether a column may hold words or dates: any of a list, those left of the results of a wide table. */
const canStand = (column: number, { kind, values }: Layout, { left, right }: Zone): boolean =>
  column >= left && column <= (kind === "long" ? right : values[0]! - 1);
