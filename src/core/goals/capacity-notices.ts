import type { Notice } from "../notices.ts";
import type { CapacityUse } from "../planned.ts";
import { isTooMuch } from "../potential/too-much.ts";
import { sum } from "../stats/sum.ts";
import type { Outcome } from "./outcome.ts";

/** How the goals stand to what can be carried. */
export const capacityNotices = ({ capacity, goals }: Outcome): readonly Notice[] => {
  if (capacity === null) return [];
  const { unit, limit, demand, oneMore, crowded } = capacity;
  const total = sum(goals.map(({ goal }) => goal));
  const against = againstLimit(capacity, total);
  const { goals: _, ...of } = against;
  return [
    demand > limit
      ? { code: "capacityBinds", facts: { ...of, unit, demand, oneMore } }
      : { code: "capacityEnough", facts: against },
    ...(isTooMuch(total, limit) ? [{ code: "capacityExceeded", facts: against } as const] : []),
    ...handledNotices(capacity),
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

/** That the manager's own goals bring a sum, which was less as computed, beyond what can be carried. */
export const ownOverCapacity = (
  capacity: CapacityUse | null,
  computed: number,
  held: number,
): readonly Notice[] =>
  capacity !== null && held > computed && isTooMuch(held, capacity.limit)
    ? [{ code: "ownOverCapacity", facts: againstLimit(capacity, held) }]
    : [];

const againstLimit = (
  { bottleneck, limit, available, utilisation }: CapacityUse,
  goals: number,
) => ({ bottleneck, limit, goals, available, utilisation });

/** A plan with less than what was handled lately stands on a capacity that was told too small. */
const handledNotices = ({
  bottleneck,
  unit,
  available,
  utilisation,
  lately,
}: CapacityUse): readonly Notice[] => {
  const planned = available * utilisation;
  return lately !== null && isTooMuch(lately, planned)
    ? [{ code: "handledMore", facts: { bottleneck, unit, lately, planned } }]
    : [];
};

/** The bottleneck as it was told: nothing to add where that is the main metric itself. */
const resourceIn = ({ need, per, unit, available, utilisation, bottleneck }: CapacityUse) =>
  need === 1 && per === null && unit === ""
    ? null
    : { name: unit || per || bottleneck, need, available, utilisation };
