import type { Period } from "../core/calendar/period.ts";
import type { Choices, Measure, Stage } from "../core/choices.ts";
import { GoalError } from "../core/errors.ts";
import { type Resource, USUAL_UTILISATION } from "../core/potential/capacity.ts";
import type { Potential } from "../core/potential/growth-potential.ts";
import { USUAL_STEP } from "../core/review/held-goal.ts";
import { givenYear } from "../core/season/given-year.ts";
import { usualChoices } from "../core/usual-choices.ts";
import { isCountMetric } from "../sheet/metrics/is-count-metric.ts";
import { isLessBetterMetric } from "../sheet/metrics/is-less-better-metric.ts";
import { likelyStages } from "../sheet/metrics/likely-stages.ts";
import { whoIsThere } from "../sheet/read/people/who-is-there.ts";
import type { MetricReading, Reading } from "../sheet/read/reading.ts";
import { announcedGoals } from "./announced.ts";
import { incentivesFor } from "./incentives-for.ts";
import { isoMonthIn } from "./iso-month-in.ts";
import type { Question } from "./service.ts";
import type { StageAnswer, Steps } from "./steps.ts";

const YEAR = 12;

/** What the manager decided, with the usual answer wherever nothing was said. */
export const choicesFor = (
  { probability, growth, steps }: Question,
  period: Period,
  reading: Reading,
  metric: MetricReading,
): Choices => {
  const usual = usualChoices(period);
  const kind = kindOf(steps, metric);
  return {
    period,
    probability,
    growth,
    ...kind,
    stages: stagesFor(steps, reading, metric, kind),
    measures: measuresFor(steps, period, reading, metric),
    workingDays: steps.workingDays ?? usual.workingDays,
    sellingHours: steps.sellingHours ?? usual.sellingHours,
    normal: (steps.normal ?? []).map(({ person, month }) => ({
      person,
      month: isoMonthIn(month),
    })),
    season: steps.season === undefined ? null : factorsOf(steps.season),
    potential: steps.potential === undefined ? null : potentialOf(steps.potential),
    resources: (steps.resources ?? []).map(
      ({ name, available, need, utilisation, backlog }): Resource => ({
        name,
        available,
        need,
        utilisation: utilisation ?? USUAL_UTILISATION,
        backlog: backlog ?? 0,
      }),
    ),
    ...whoIsThere(reading, metric.results, period),
    rampMonths: steps.rampMonths ?? usual.rampMonths,
    announced: announcedFor(steps, period, metric.name),
    reviewMonths: steps.reviewMonths ?? usual.reviewMonths,
    incentives: incentivesFor(steps.incentives ?? {}, period, reading),
  };
};

const kindOf = (
  { isCount, isLessBetter }: Pick<Steps, "isCount" | "isLessBetter">,
  metric: MetricReading,
): Pick<Choices, "isCount" | "isLessBetter"> => ({
  isCount: isCount ?? isCountMetric(metric),
  isLessBetter: isLessBetter ?? isLessBetterMetric(metric),
});

const stagesFor = (
  { stages }: Steps,
  { metrics }: Reading,
  { name }: MetricReading,
  { isLessBetter }: Pick<Choices, "isLessBetter">,
): readonly Stage[] => {
  const usual = isLessBetter ? [] : likelyStages(metrics, name);
  const minutesOf = new Map(usual.map(({ metric, minutes }) => [metric, minutes]));
  const told: readonly StageAnswer[] = stages ?? usual.map(({ metric }) => ({ metric }));
  return told.map(({ metric, minutes, lag }) => {
    const found = otherMetric(metric, metrics, name);
    return {
      metric,
      results: found.results,
      isCount: isCountMetric(found),
      minutes: minutes ?? minutesOf.get(metric) ?? null,
      lag: lag ?? 0,
    };
  });
};

const measuresFor = (
  steps: Steps,
  period: Period,
  { metrics }: Reading,
  { name }: MetricReading,
): readonly Measure[] =>
  (steps.measures ?? []).map(({ metric, weight, isGuard, unit, ...told }) => {
    const found = otherMetric(metric, metrics, name);
    return {
      metric,
      results: found.results,
      ...kindOf(told, found),
      weight: weight ?? 0,
      isGuard: isGuard ?? false,
      unit: unit?.trim() ? unit.trim() : null,
      currency: found.currency,
      announced: announcedFor(steps, period, metric),
    };
  });

/** A metric of the table beside the main one. */
const otherMetric = (metric: string, metrics: Reading["metrics"], main: string): MetricReading => {
  const found = metrics.find((one) => one.name === metric);
  if (found !== undefined && metric !== main) return found;
  const known = metrics.map((one) => one.name).filter((one) => one !== main);
  throw new GoalError("noSuchMetric", { metric, known: known.join(", ") || "–" });
};

/** None at all is no season. */
const factorsOf = (season: readonly number[]): readonly number[] =>
  givenYear(season.length > 0 ? season : Array.from({ length: YEAR }, () => 1));

const potentialOf = ({
  tools,
  leads,
  training,
  coaching,
  penetration,
  ceiling,
}: NonNullable<Steps["potential"]>): Potential => {
  const conditions = [tools, leads, training, coaching];
  return {
    support: conditions.filter(Boolean).length / conditions.length,
    isCoached: coaching,
    penetration: penetration ?? 0,
    ceiling: ceiling ?? 1,
  };
};

const announcedFor = (
  { announced, cause, maxStep }: Steps,
  period: Period,
  metric: string,
): Choices["announced"] => {
  const goals = announced === true ? announcedGoals(period, metric) : null;
  if (goals === null) return null;
  return { goals, hasCause: (cause ?? "").trim() !== "", maxStep: maxStep ?? USUAL_STEP };
};
