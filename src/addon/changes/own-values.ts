import type { Plan } from "../../core/planned.ts";
import { sum } from "../../core/stats/sum.ts";
import type { UserCell } from "../../sheet/workbook/again/user-cells.ts";
import { listRow } from "../../sheet/workbook/frame/layout.ts";
import type { Written } from "../service.ts";

/** The goals that the manager has set in the place of ours, by the names of their rows. */
export const ownValues = (cells: readonly UserCell[]): ReadonlyMap<string, number> =>
  new Map(
    cells.flatMap(({ tab, row, column, value }) =>
      tab === "goals" && column === "own" && typeof value === "number" ? [[row, value]] : [],
    ),
  );

/** What the sheet holds where the manager has set goals; null where they have set none. */
export const ownIn = (
  { goals }: Pick<Plan, "goals">,
  own: ReadonlyMap<string, number>,
): Written["own"] => {
  const people = goals.filter(({ person }) => own.has(rowOf(person))).length;
  return people === 0 ? null : { people, total: heldSum(goals, own) };
};

/** What goals add up to with the manager's own values in their place: the sum that stands in the sheet. */
export const heldSum = (
  goals: readonly { readonly person: string; readonly goal: number }[],
  own: ReadonlyMap<string, number>,
): number => sum(goals.map(({ person, goal }) => own.get(rowOf(person)) ?? goal));

const rowOf = (person: string): string => listRow("people", person);
