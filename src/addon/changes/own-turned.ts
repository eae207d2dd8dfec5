import type { Notice } from "../../core/notices.ts";
import { byMetricOf } from "./by-metric-of.ts";
import type { GoalChange } from "./goal-changes.ts";
import type { OwnReason } from "./own-reasons.ts";

/**
 * Own goals that lay on one side of the computed one and come to lie on its other side with an update: what
 * raised a goal would lower it, and its reason would say the opposite. `main` is what the main metric is called.
 */
export const ownTurned = (
  own: readonly Pick<OwnReason, "person" | "metric" | "goal" | "at">[],
  changes: readonly Pick<GoalChange, "person" | "metric" | "before" | "after">[],
  main: string,
): readonly Notice[] => {
  const turned = own.flatMap(({ person, metric, goal, at }) => {
    const change = changes.find((one) => one.person === person && one.metric === (metric ?? main));
    const { before = null, after = null } = change ?? {};
    if (goal === null || before === null || after === null) return [];
    return (goal - before) * (goal - after) < 0
      ? [{ person, metric, goal, at, before, computed: after }]
      : [];
  });
  return byMetricOf(turned).map(({ of, goals }) => ({
    code: "ownTurned",
    facts: {
      people: goals.map(({ person }) => person),
      goals: goals.map(({ goal }) => goal),
      before: goals.map((one) => one.before),
      computed: goals.map(({ computed }) => computed),
      cells: goals.map(({ at }) => at),
    },
    ...of,
  }));
};
