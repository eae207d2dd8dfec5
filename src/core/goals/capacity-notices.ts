import type { Notice } from "../notices.ts";
import type { CapacityUse } from "../planned.ts";
import { isTooMuch } from "../potential/too-much.ts";
import { sum } from "../stats/sum.ts";
import type { Outcome } from "./outcome.ts";

/** How the goals stand to what can be carried. */
export const capacityNotices = ({ capacity, goals }: Outcome): readonly Notice[] => {
  if (capacity === null) return [];
  const { bottleneck, unit, limit, demand, oneMore, crowded } = capacity;
  const total = sum(goals.map(({ goal }) => goal));
  return [
    demand > limit
      ? { code: "capacityBinds", facts: { bottleneck, unit, limit, demand, oneMore } }
      : { code: "capacityEnough", facts: { bottleneck, limit, goals: total } },
    ...(isTooMuch(total, limit)
      ? [{ code: "capacityExceeded", facts: { bottleneck, limit, goals: total } } as const]
      : []),
    ...(crowded.length > 0
      ? [
          {
            code: "monthsCrowded",
            facts: {
              crowded,
              most: limit / Math.max(1, capacity.months),
              of: resourceIn(capacity),
            },
          } as const,
        ]
      : []),
  ];
};

/** The bottleneck as it was told: nothing to add where that is the main metric itself. */
const resourceIn = ({ need, per, unit, available, utilisation, bottleneck }: CapacityUse) =>
  need === 1 && per === null && unit === ""
    ? null
    : { name: unit || per || bottleneck, need, available, utilisation };
