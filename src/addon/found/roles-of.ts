import type { ColumnRole } from "../../core/doubts.ts";
import { nameOf } from "../../sheet/read/name-of.ts";
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
  const options = columnNames(headings, origin.column).slice(zone.left, zone.right + 1);
  const [value = null, ...more] = layout.values;
  const columns: readonly (readonly [ColumnRole, number | null])[] = [
    ["date", layout.date],
    ["person", layout.person],
    ["metric", layout.metric],
    ["value", layout.kind === "long" && more.length === 0 ? value : null],
  ];
  return columns.flatMap(([role, column]) => {
    const answer = column === null ? undefined : options[column - zone.left];
    return answer === undefined
      ? []
      : [{ key: `column:${role}`, words: text.roles[role], answer, options }];
  });
};
