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
  const held = goals.map(({ person, goal }) => ({ goal, own: own.get(listRow("people", person)) }));
  const people = held.filter((one) => one.own !== undefined).length;
  return people === 0 ? null : { people, total: sum(held.map((one) => one.own ?? one.goal)) };
};
