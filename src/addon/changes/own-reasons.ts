import { cellWords, type UserCell } from "../../sheet/workbook/again/user-cells.ts";
import { KEY_JOINT } from "../../sheet/workbook/frame/layout.ts";
import { columnLetters } from "../../sheet/workbook/frame/tab.ts";
import { addressIn } from "../source.ts";
import type { Change } from "../tabs/change-tab.ts";

/** A goal that the manager has set, and why. */
export interface OwnReason {
  readonly person: string;
  /** The person, of a further metric with its name before it. */
  readonly who: string;
  /** The further metric, null for the main one; and the value, null where it is no number. */
  readonly metric: string | null;
  readonly goal: number | null;
  /** Where the goal stands, "Goals!K12". */
  readonly at: string;
  /** Where its reason stands, or is to be written, "Goals!O12". */
  readonly reasonAt: string;
  /** "" where none is given. */
  readonly reason: string;
}

/** The manager's own goals on these tabs, each with what stands beside it as its reason. */
export const ownReasons = (
  there: readonly Change[],
  cells: readonly UserCell[],
): readonly OwnReason[] =>
  there.flatMap(({ layout, sheet, seen, before: { rows, columns } }) =>
    cells
      .filter(({ tab, column, value }) => tab === layout.key && column === "own" && value !== "")
      .flatMap((cell) => {
        const [row, own, reason] = [
          rows.get(cell.row),
          columns.get(cell.column),
          columns.get("reason"),
        ];
        if (row === undefined || own === undefined || reason === undefined) return [];
        const [who = ""] = cellWords(layout, cell);
        return [
          {
            ...{ who, ...whoseIn(cell.row) },
            goal: typeof cell.value === "number" ? cell.value : null,
            at: addressIn(sheet.getName(), `${columnLetters(own)}${row}`),
            reasonAt: addressIn(sheet.getName(), `${columnLetters(reason)}${row}`),
            reason: seen.textAt(row, reason).trim(),
          },
        ];
      }),
  );

/** Of the row of a goal, "people:Ana", or of a further metric, which stands before the person. */
const whoseIn = (row: string): Pick<OwnReason, "person" | "metric"> => {
  const names = row.slice(row.indexOf(":") + 1).split(KEY_JOINT);
  return { person: names.pop()!, metric: names[0] ?? null };
};
