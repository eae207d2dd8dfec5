import { addMonths, type Month } from "../../../core/calendar/month.ts";
import { historyBefore } from "../../../core/history/history-before.ts";
import type { PersonGoal } from "../../../core/planned.ts";
import type { WorkbookFacts } from "../facts.ts";

export const SHOWN_MONTHS = 24;

/** The last two years before a plan's period, of everybody who has a goal, in the goals' order. */
export interface TwoYears {
  /** Always 24, oldest first, also where the results begin later. */
  readonly months: readonly Month[];
  readonly people: readonly {
    readonly goal: PersonGoal;
    /** One a month; null where none is known. */
    readonly values: readonly (number | null)[];
  }[];
}

export const lastTwoYears = ({
  plan,
  results,
}: Pick<WorkbookFacts, "plan" | "results">): TwoYears => {
  const { start, people } = historyBefore(results, plan.period);
  const end = addMonths(start, people[0]!.values.length - 1);
  const months = Array.from({ length: SHOWN_MONTHS }, (_, i) =>
    addMonths(end, i + 1 - SHOWN_MONTHS),
  );
  const byPerson = new Map(people.map(({ person, values }) => [person, values]));
  return {
    months,
    people: plan.goals.map((goal) => ({
      goal,
      values: months.map((month) => byPerson.get(goal.person)?.[month - start] ?? null),
    })),
  };
};
