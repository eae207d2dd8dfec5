import { SURE } from "../market/influences.ts";
import type { Notice } from "../notices.ts";
import { sum } from "../stats/sum.ts";
import { mainWeight } from "./main-weight.ts";
import type { Outcome } from "./outcome.ts";

/** Metrics that a team can keep in mind, its steps of a sale among them. Domain practice. */
const MOST_METRICS = 6;
/** Weights that a person can act on, and the least that is felt. Domain practice. */
const MOST_WEIGHTS = 3;
const LEAST_WEIGHT = 0.15;

/** Whether there are too many metrics or weights, and who has no goal of one. */
export const measureNotices = ({
  goals,
  measures,
  activities,
}: Pick<Outcome, "goals" | "measures" | "activities">): readonly Notice[] => {
  if (measures.length === 0) return [];
  const names = measures.map(({ metric }) => metric);
  const steps = activities.map(({ metric }) => metric);
  const count = 1 + new Set([...names, ...steps]).size;
  const both = names.filter((metric) => steps.includes(metric));
  return [
    ...(count > MOST_METRICS
      ? [{ code: "manyMetrics", facts: { count, most: MOST_METRICS } } as const]
      : []),
    ...weightNotices(measures),
    ...(both.length > 0 ? [{ code: "stagesMeasured", facts: { metrics: both } } as const] : []),
    ...stepNotices(measures, activities),
    ...measures.flatMap(({ metric, currency, goals: own }): Notice[] => {
      const has = new Set(own.map(({ person }) => person));
      const people = goals.flatMap(({ person }) => (has.has(person) ? [] : [person]));
      if (people.length === 0) return [];
      return [{ code: "noMeasureGoal", facts: { people }, of: { metric, currency } }];
    }),
  ];
};

/** Where own goals of a step and what the main goals take of it are two numbers, of the team or of somebody. */
export const stepNotices = (
  measures: Outcome["measures"],
  activities: Outcome["activities"],
): readonly Notice[] => [
  ...measures.flatMap((measure) => sumNotices(measure, activities)),
  ...measures.flatMap((measure) => apartNotices(measure, activities)),
];

/** By more than this share the sums of goals speak of another average, beside half a unit a person for rounding up. Judgement. */
export const SUMS_APART = 0.05;

/** Where a step's own goals together are far from what the main goals take of it, though no single one may be. */
const sumNotices = (
  { metric, currency, goals, weight }: Outcome["measures"][number],
  activities: Outcome["activities"],
): readonly Notice[] => {
  const pairs = pairsOf(goals, metric, activities);
  const own = sum(pairs.map(({ goal }) => goal));
  const needs = sum(pairs.map(({ need }) => need));
  if (own <= 0 || Math.abs(own - needs) <= SUMS_APART * needs + pairs.length / 2) return [];
  return [{ code: "sumsApart", facts: { goals: own, needs, weight }, of: { metric, currency } }];
};

/** Own goals of a step, and what the main goals take of it; nobody of whom that is not known. */
const pairsOf = (
  goals: Outcome["measures"][number]["goals"],
  metric: string,
  activities: Outcome["activities"],
) => {
  const people = activities.find((activity) => activity.metric === metric)?.people ?? [];
  return goals.flatMap(({ person, goal, sd }) => {
    const need = people.find((one) => one.person === person)?.need?.need ?? null;
    return need === null ? [] : [{ person, goal, need, far: Math.abs(goal - need) / sd }];
  });
};

/** Whom a step's own goal and the main goal ask for two numbers that no chance makes one. */
const apartNotices = (
  { metric, currency, goals }: Outcome["measures"][number],
  activities: Outcome["activities"],
): readonly Notice[] => {
  const apart = pairsOf(goals, metric, activities)
    .filter(({ far }) => far > SURE && Number.isFinite(far))
    .sort((one, other) => other.far - one.far);
  if (apart.length === 0) return [];
  const facts = {
    people: apart.map(({ person }) => person),
    goals: apart.map(({ goal }) => goal),
    needs: apart.map(({ need }) => need),
  };
  return [{ code: "goalsApart", facts, of: { metric, currency } }];
};

const weightNotices = (measures: Outcome["measures"]): readonly Notice[] => {
  const weighted = measures.filter(({ weight }) => weight > 0);
  const main = mainWeight(weighted);
  const count = weighted.length + (main > 0 ? 1 : 0);
  const small = weighted.filter(({ weight }) => weight < LEAST_WEIGHT).map(({ metric }) => metric);
  return [
    ...(count > MOST_WEIGHTS
      ? [{ code: "manyWeights", facts: { count, most: MOST_WEIGHTS } } as const]
      : []),
    ...(small.length > 0
      ? [{ code: "smallWeights", facts: { metrics: small, least: LEAST_WEIGHT } } as const]
      : []),
    ...(main < LEAST_WEIGHT
      ? [
          {
            code: "smallMainWeight",
            facts: { weight: main, least: LEAST_WEIGHT },
          } as const,
        ]
      : []),
  ];
};
