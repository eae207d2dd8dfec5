import type { Notice } from "../../core/notices.ts";
import type { Stay } from "../../core/people/exposure.ts";
import type { WorkbookFacts } from "../../sheet/workbook/facts.ts";
import { awayWithin } from "./away-within.ts";
import type { OwnReason } from "./own-reasons.ts";
import { speaksOfLeave } from "./speaks-of-leave.ts";

/**
 * Own goals that were set for a leave of which the computed goals know by now, as far as the two differ: the
 * own one still stands, and the leave may be counted twice. A computed goal that is held at what was
 * announced counts no leave.
 */
export const leaveCounted = (
  own: readonly Omit<OwnReason, "who">[],
  stays: readonly Stay[],
  { plan }: Pick<WorkbookFacts, "plan">,
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
    if (goals.length === 0) return [];
    const facts = {
      people: goals.map(({ person }) => person),
      goals: goals.map(({ goal }) => goal),
      cells: goals.map(({ at }) => at),
      computed: goals.map((one) => one.computed),
    };
    return metric === null
      ? [{ code: "leaveCounted", facts }]
      : [{ code: "leaveCounted", facts, of: { metric, currency } }];
  });
};
