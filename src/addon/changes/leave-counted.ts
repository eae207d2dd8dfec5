import type { Notice } from "../../core/notices.ts";
import type { Stay } from "../../core/people/exposure.ts";
import type { WorkbookFacts } from "../../sheet/workbook/facts.ts";
import { awayWithin } from "./away-within.ts";
import type { OwnReason } from "./own-reasons.ts";
import { speaksOfLeave } from "./speaks-of-leave.ts";

/** Whether an update would make another computed goal of somebody's; of the main metric (null) or a further one. */
export type IsAhead = (person: string, metric: string | null) => boolean;

/**
 * Own goals that were set for a leave of which the computed goals know by now, as far as the two differ: the
 * own one still stands, and the leave may be counted twice. A computed goal that is held at what was
 * announced counts no leave. Those that stand in the workbook are told apart from those that an update would
 * put there.
 */
export const leaveCounted = (
  own: readonly Omit<OwnReason, "who">[],
  stays: readonly Stay[],
  { plan }: Pick<WorkbookFacts, "plan">,
  isAhead: IsAhead,
): readonly Notice[] => {
  const away = awayWithin(stays, plan.period);
  const set = own.filter(({ person, reason }) => away.has(person) && speaksOfLeave(reason));
  const main = { metric: null, currency: null, goals: plan.goals };
  return [main, ...plan.measures].flatMap(({ metric, currency, goals: computed }): Notice[] => {
    const goals = set.flatMap((one) => {
      const found = computed.find(({ person }) => person === one.person);
      if (one.metric !== metric || one.goal === null || !found) return [];
      return found.verdict === "held" || found.goal === one.goal
        ? []
        : [{ person: one.person, goal: one.goal, at: one.at, computed: found.goal }];
    });
    return [false, true].flatMap((ahead): Notice[] => {
      const some = goals.filter(({ person }) => isAhead(person, metric) === ahead);
      if (some.length === 0) return [];
      const facts = { ...factsOf(some), isAhead: ahead };
      return metric === null
        ? [{ code: "leaveCounted", facts }]
        : [{ code: "leaveCounted", facts, of: { metric, currency } }];
    });
  });
};

const factsOf = (
  goals: readonly {
    readonly person: string;
    readonly goal: number;
    readonly at: string;
    readonly computed: number;
  }[],
) => ({
  people: goals.map(({ person }) => person),
  goals: goals.map(({ goal }) => goal),
  cells: goals.map(({ at }) => at),
  computed: goals.map(({ computed }) => computed),
});
