/** The columns of the Goals table, in the order of a new tab. */
export const GOAL_COLUMNS = [
  "person",
  "group",
  "last12",
  "expected",
  "start",
  "stretch",
  "goal",
  "change",
  "chance",
] as const;

export type GoalColumn = (typeof GOAL_COLUMNS)[number];

/** The rows of the Goals tab that are not a person's. */
export const GOAL_ROWS = ["title", "why", "band", "header", "total"] as const;
export type GoalRow = (typeof GOAL_ROWS)[number];

/**
 * Where each part of the Goals tab stands: people move, sort, insert and delete. Only the names,
 * the goals, the headings and the total must be there; a part that was deleted stays away.
 */
export interface GoalsPlace {
  readonly columns: Readonly<
    Partial<Record<GoalColumn, number>> & Record<"person" | "goal", number>
  >;
  readonly rows: Readonly<Partial<Record<GoalRow, number>> & Record<"header" | "total", number>>;
  /** Row of each person, by the name in its cell. */
  readonly people: ReadonlyMap<string, number>;
}

// Column A is a margin; row 2 the title, row 3 the why, row 5 a band over the headers in row 6.
const FIRST_COLUMN = 2;
const HEADER_ROW = 6;

/** A new tab's places. */
export const newGoalsPlace = (people: readonly string[]): GoalsPlace => ({
  columns: Object.fromEntries(
    GOAL_COLUMNS.map((column, i) => [column, FIRST_COLUMN + i]),
  ) as Record<GoalColumn, number>,
  rows: { title: 2, why: 3, band: 5, header: HEADER_ROW, total: HEADER_ROW + people.length + 1 },
  people: new Map(people.map((person, i) => [person, HEADER_ROW + 1 + i])),
});
