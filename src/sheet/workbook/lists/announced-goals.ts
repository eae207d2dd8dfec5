import { lookedUp } from "../frame/formula.ts";

/**
 * The column of Lists with the goals that people were told, as values, a row a person. A write lays
 * in what it knows of, and publishing what it has told. Its row of the team has the cause that the
 * last write was given for making goals easier.
 */
export const ANNOUNCED = "announced";
/**
 * Beside it, the goals as the workbook had them at that publication, where a change within the period
 * told other ones: months before it stay as they were.
 */
export const HELD = "held";
/** And 1 where the goal that holds is neither of the two, by a formula. */
export const DIFFERS = "differs";

const FINAL = lookedUp("goals!people*", "final");
export const DIFFERS_FORMULA = `=IF([${ANNOUNCED}]="";0;IF(OR(${FINAL}=[${ANNOUNCED}];${FINAL}=[${HELD}]);0;1))`;

/** Where the two stand, from A1 on: the first column, the first row, and what its rows say. */
export interface AnnouncedSpots {
  readonly row: number;
  readonly column: number;
  readonly people: readonly {
    readonly person: string;
    readonly told: unknown;
    readonly held: unknown;
  }[];
}

/** The same of what the cells of a Lists tab hold; null for one of before this column. */
export const announcedSpots = (cells: readonly (readonly unknown[])[]): AnnouncedSpots | null => {
  const column = cells[HEADER]?.indexOf(ANNOUNCED) ?? -1;
  if (column < 0) return null;
  const below = cells.slice(HEADER + 1);
  const end = below.findIndex((line) => line[PERSON] === "");
  return {
    ...{ row: HEADER + 2, column: column + 1 },
    people: below.slice(0, end).map((line) => ({
      person: String(line[PERSON]),
      told: line[column],
      held: line[column + 1],
    })),
  };
};

/** The row "header" and the column "person", from 0. */
const [HEADER, PERSON] = [3, 2];
