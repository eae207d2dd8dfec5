import type { Choices } from "../choices.ts";
import type { Notice } from "../notices.ts";
import { sum } from "../stats/sum.ts";
import type { Outcome } from "./outcome.ts";

/** How the goals stand to what can be carried. */
export const capacityNotices = (
  { capacity, goals }: Outcome,
  { period }: Pick<Choices, "period">,
): readonly Notice[] => {
  if (capacity === null) return [];
  const { bottleneck, unit, limit, demand, oneMore, crowded } = capacity;
  const total = sum(goals.map(({ goal }) => goal));
  return [
    demand > limit
      ? { code: "capacityBinds", facts: { bottleneck, unit, limit, demand, oneMore } }
      : { code: "capacityEnough", facts: { bottleneck, limit, goals: total } },
    ...(total > limit
      ? [{ code: "capacityExceeded", facts: { bottleneck, limit, goals: total } } as const]
      : []),
    ...(crowded.length > 0
      ? [
          {
            code: "monthsCrowded",
            facts: { months: crowded, most: limit / period.months },
          } as const,
        ]
      : []),
  ];
};
