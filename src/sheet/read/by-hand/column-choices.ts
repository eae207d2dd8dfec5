import type { Answers, ColumnRole } from "../../../core/doubts.ts";
import type { Grid } from "../../cell.ts";
import { isMonth, isNumber } from "../column-summary.ts";
import { isBlank } from "../is-blank.ts";
import { nameOf } from "../name-of.ts";
import type { Reading, ReadOptions } from "../reading.ts";
import { columnNames } from "../table/column-told.ts";
import { firstFilled, headingsAsText, lettersOf, NO_HEADINGS } from "./column-answers.ts";

/** A table's columns, for somebody to say what each holds. */
export interface ColumnChoices {
  /** Whether a row of headings stands above them; else they are named by their letters. */
  readonly hasHeadings: boolean;
  /** What the answers are about, to be kept beside them. */
  readonly of: string;
  /** The first row below the headings. */
  readonly top: number;
  readonly columns: readonly { readonly column: number; readonly name: string }[];
  /** The columns as they are read so far; none where the table cannot be read, or many are. */
  readonly roles: Readonly<Partial<Record<ColumnRole, string>>>;
}

/** The columns of a grid with something in them; those of the reading where there is one. */
export const columnChoices = (
  grid: Grid,
  reading: Reading | null,
  { origin, told }: Pick<ReadOptions, "origin" | "told">,
): ColumnChoices => {
  const isBare = told["headings"] === NO_HEADINGS;
  const header = isBare ? null : (reading?.layout.header ?? headingsRow(grid));
  const headings = header === null ? lettersOf(grid, origin.column) : grid[header]!.map(nameOf);
  const names = columnNames(headings, origin.column);
  const top = header === null ? firstFilled(grid) : header + 1;
  const isFilled = (column: number) =>
    headings[column] !== "" && header !== null
      ? true
      : grid.slice(top).some((row) => !isBlank(row[column]));
  const columns = [...names.keys()].filter(isFilled);
  return {
    hasHeadings: header !== null,
    of: headingsAsText(headings),
    top,
    columns: columns.map((column) => ({ column, name: names[column]! })),
    roles: reading === null ? toldRoles(told, names) : rolesIn(reading, names),
  };
};

/** The first row of two words or more with other cells below it. */
const headingsRow = (grid: Grid): number | null => {
  const found = grid.findIndex((row, at) => {
    const filled = row.filter((cell) => !isBlank(cell));
    const areWords = filled.every(
      (cell) => typeof cell === "string" && !isMonth(cell) && !isNumber(cell),
    );
    return filled.length >= 2 && areWords && grid[at + 1]?.some((cell) => !isBlank(cell));
  });
  return found < 0 ? null : found;
};

const ROLES: readonly ColumnRole[] = [
  "person",
  "date",
  "value",
  "metric",
  "stage",
  "opened",
  "currency",
];

const toldRoles = (told: Answers, names: readonly string[]): ColumnChoices["roles"] =>
  Object.fromEntries(
    ROLES.flatMap((role) => {
      const name = told[`column:${role}`];
      return name !== undefined && names.includes(name) ? [[role, name]] : [];
    }),
  );

const rolesIn = ({ layout }: Reading, names: readonly string[]): ColumnChoices["roles"] => {
  const { values, isCounted } = layout;
  const lone = values.length === 1 && layout.kind === "long" && !isCounted ? values[0]! : null;
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const column = role === "value" ? lone : layout[role];
      const name = column === null ? undefined : names[column];
      return name === undefined ? [] : [[role, name]];
    }),
  );
};
