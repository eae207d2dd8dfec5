import type { ColumnRole } from "../../core/doubts.ts";
import type { Layout, Zone } from "../../sheet/read/reading.ts";
import type { ReadingText } from "../../text/en/reading.ts";
import type { SourceReading } from "../read/read-source.ts";
import type { Found } from "../service.ts";

/** The columns that were read, each with those that could stand in its place. */
export const rolesOf = ({ reading }: SourceReading, text: ReadingText): Found["roles"] => {
  const { layout, zone, headings } = reading;
  const names = headings.all;
  const [value = null, ...more] = layout.values;
  const columns: readonly (readonly [ColumnRole, number | null])[] = [
    ["date", layout.date],
    ["person", layout.person],
    ["metric", layout.metric],
    ["value", layout.kind === "long" && !layout.isCounted && more.length === 0 ? value : null],
    ["stage", layout.stage],
    ["opened", layout.opened],
    ["currency", layout.currency],
  ];
  return columns.flatMap(([role, column]) => {
    const answer = column === null ? undefined : names[column - zone.left];
    const options = names.filter(
      (name, at) => name === answer || canStand(at + zone.left, layout, zone),
    );
    return answer === undefined
      ? []
      : [{ key: `column:${role}`, words: text.roles[role], answer, options }];
  });
};

/** Whether a column may hold words or dates: any of a list, those left of the results of a wide table. */
const canStand = (column: number, { kind, values }: Layout, { left, right }: Zone): boolean =>
  column >= left && column <= (kind === "long" ? right : values[0]! - 1);
