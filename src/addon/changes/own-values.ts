import type { Plans } from "../../core/plan.ts";
import type { Plan } from "../../core/planned.ts";
import { mean } from "../../core/stats/mean.ts";
import { sum } from "../../core/stats/sum.ts";
import type { UserCell } from "../../sheet/workbook/again/user-cells.ts";
import type { WorkbookFacts } from "../../sheet/workbook/facts.ts";
import { listRow } from "../../sheet/workbook/frame/layout.ts";
import { measureKey } from "../../sheet/workbook/metrics/measure-cells.ts";
import type { OwnKept, Written } from "../service.ts";
import { hasKept, keptOf } from "../told-months.ts";

/** Goals that the manager has set in the place of ours: of the main metric, and of further ones. */
export type OwnValues = ReadonlyMap<string, number>;

/** An own value counts before ours, and what is typed over the final goal before both. */
export const ownValues = (
  cells: readonly Pick<UserCell, "tab" | "row" | "column" | "value">[],
): OwnValues =>
  new Map(
    ["own", "final"].flatMap((wanted) =>
      cells.flatMap(({ tab, row, column, value }) =>
        column === wanted && typeof value === "number" && value >= 0 && isGoal(tab, row)
          ? [[row, value]]
          : [],
      ),
    ),
  );

const isGoal = (tab: UserCell["tab"], row: string): boolean =>
  tab === "goals" || (tab === "metrics" && row.startsWith(listRow("measures", "")));

/** The manager's own value in the place of somebody's goal; `metric` is null for the main one. */
export const ownOf = (own: OwnValues, person: string, metric: string | null): number | null =>
  own.get(
    metric === null ? listRow("people", person) : listRow("measures", measureKey(metric, person)),
  ) ?? null;

/** What the sheet holds where the manager has set goals; null where they have set none. */
export const ownIn = (plan: Pick<Plan, "goals">, own: OwnValues): Written["own"] => {
  const people = ownGoals(plan, own).length;
  return people === 0 ? null : { people, total: heldSum(plan.goals, own) };
};

/** Goals of the main metric that the manager has set. */
export const ownGoals = ({ goals }: Pick<Plan, "goals">, own: OwnValues): readonly OwnKept[] =>
  goals.flatMap(({ person }) => {
    const goal = ownOf(own, person, null);
    return goal === null ? [] : [{ person, goal }];
  });

/** What goals add up to with the manager's own values in their place: the sum that stands in the sheet. */
export const heldSum = (
  goals: readonly { readonly person: string; readonly goal: number }[],
  own: OwnValues,
): number => sum(goals.map(({ person, goal }) => ownOf(own, person, null) ?? goal));

/**
 * What is written where the manager has set goals, or where months stay as they were told: costs,
 * chances and sentences are of the goals and months that hold.
 */
export const holdingOwn = (
  facts: WorkbookFacts,
  own: OwnValues,
  holding: Plans["holding"],
): { readonly facts: WorkbookFacts; readonly chance: number } => {
  if (own.size === 0 && !hasKept(facts))
    return { facts, chance: mean(facts.plan.goals.map((goal) => goal.chance)) };
  const { plan, chance } = holding(facts.plan, {
    own: (person, metric) => ownOf(own, person, metric),
    kept: keptOf(facts),
  });
  const setIn = (
    goals: Plan["goals"],
    metric: string | null,
    keyOf: (person: string) => string,
  ): readonly (readonly [string, number])[] =>
    goals.flatMap(({ person }) => {
      const goal = ownOf(own, person, metric);
      return goal === null ? [] : [[keyOf(person), goal] as const];
    });
  const ownGoals = new Map(setIn(facts.plan.goals, null, (person) => person));
  const ownFurther = new Map(
    facts.plan.measures.flatMap(({ metric, goals }) =>
      setIn(goals, metric, (person) => measureKey(metric, person)),
    ),
  );
  return { facts: { ...facts, plan, ownGoals, ownFurther }, chance };
};
