import type { Plan } from "../../core/planned.ts";
import type { Changes } from "../service.ts";
import { type OwnValues, ownOf } from "./own-values.ts";
import type { PlanChanges } from "./plan-changes.ts";

/**
 * How many goals stay although more or less of the same target is handed down: what falls to each is another
 * amount by less than a step of rounding. Null where there are none, and where something else keeps goals.
 */
export const leftByRounding = (
  { causes, goals }: Pick<PlanChanges, "causes" | "goals">,
  { company, step }: Pick<Plan, "company" | "step">,
  metric: string,
  own: OwnValues,
): Changes["rounded"] => {
  const handed = company?.handed ?? null;
  if (handed === null || handed.overCapacity > 0 || !causes.some(({ code }) => code === "onTop"))
    return null;
  const moved = new Set(goals.filter((one) => one.metric === metric).map(({ person }) => person));
  const count = handed.rows.filter(
    ({ person, bound }) =>
      bound === "free" && !moved.has(person) && ownOf(own, person, null) === null,
  ).length;
  return count === 0 ? null : { count, step };
};
