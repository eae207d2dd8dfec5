import type { Planned } from "../product.ts";
import type { Case } from "./case.ts";
import type { Goals } from "./rules.ts";

/** A team with the goals that the product set it. */
export interface Tried {
  readonly of: Case;
  readonly goals: readonly Planned[];
}

export const goalsAt = ({ goals }: Tried, rung: "start" | "goal" | "stretch"): Goals =>
  new Map(goals.map((one) => [one.rep, one[rung]]));
