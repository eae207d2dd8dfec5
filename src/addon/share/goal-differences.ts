import type { RepFacts, RepMetric } from "../../sheet/rep/rep-facts.ts";
import type { GoalDifference } from "../sharing.ts";

/** Where the reason of somebody's own goal is written, "Goals!O12"; "" where the goal is not their manager's. */
export type ReasonAt = (person: string, metric: string) => string;

/** Goals of anybody that are others than published; what a goal takes of a step of the sale is none. */
export const goalDifferences = (
  before: readonly RepFacts[],
  after: readonly RepFacts[],
  reasonAt: ReasonAt,
): readonly GoalDifference[] => {
  const goals = (facts: readonly RepFacts[]) =>
    new Map(
      facts.flatMap(({ person, metrics }) =>
        metrics.map((one) => [JSON.stringify([person, one.metric]), { person, one }]),
      ),
    );
  const [old, now] = [goals(before), goals(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key): GoalDifference[] => {
    const [was, is] = [old.get(key)?.one, now.get(key)?.one];
    const { person, one } = (now.get(key) ?? old.get(key))!;
    if (one.isNeed || was?.goal === is?.goal) return [];
    return [
      {
        ...{ person, metric: one.metric, currency: one.currency },
        ...{ before: was?.goal ?? null, after: is?.goal ?? null },
        ...{ months: was?.months ?? [], monthsNow: is?.months ?? [] },
        ...reasonOf(was, is),
        reasonAt: reasonAt(person, one.metric),
        isHarder: was !== undefined && is !== undefined && isHarder(was, is),
      },
    ];
  });
};

/** Why it is another goal, as far as that is another reason than was published. */
const reasonOf = (
  was: RepMetric | undefined,
  is: RepMetric | undefined,
): Pick<GoalDifference, "reason" | "hasOldReason"> => {
  const reason = is?.reason ?? "";
  const hasOldReason = reason !== "" && reason === was?.reason;
  return { reason: hasOldReason ? "" : reason, hasOldReason };
};

const isHarder = ({ goal: was }: RepMetric, { goal: is, isLessBetter }: RepMetric): boolean =>
  isLessBetter ? is < was : is > was;
