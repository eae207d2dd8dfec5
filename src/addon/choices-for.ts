import type { Period } from "../core/calendar/period.ts";
import type { AnnouncedGoals, Choices, Measure, Stage } from "../core/choices.ts";
import { type Company, USUAL_HISTORY } from "../core/company/company.ts";
import { GoalError } from "../core/errors.ts";
import { totalLast12 } from "../core/history/past-results.ts";
import type { EventSize, MarketEvent } from "../core/market/market-event.ts";
import type { MarketIndex } from "../core/market/market-index.ts";
import { type Resource, USUAL_UTILISATION } from "../core/potential/capacity.ts";
import type { Potential } from "../core/potential/growth-potential.ts";
import { USUAL_STEP } from "../core/review/held-goal.ts";
import { givenYear } from "../core/season/given-year.ts";
import { sum } from "../core/stats/sum.ts";
import { usualChoices } from "../core/usual-choices.ts";
import { isCountMetric } from "../sheet/metrics/is-count-metric.ts";
import { isLessBetterMetric } from "../sheet/metrics/is-less-better-metric.ts";
import { likelyStages } from "../sheet/metrics/likely-stages.ts";
import { seenLags } from "../sheet/metrics/seen-lags.ts";
import { soldMetric } from "../sheet/metrics/sold-metric.ts";
import { lastMonthRead } from "../sheet/read/last-month.ts";
import { whoIsThere } from "../sheet/read/people/who-is-there.ts";
import type { MetricReading, Reading, TeamMember } from "../sheet/read/reading.ts";
import type { GoalsKnown, GoalsTold } from "./announced.ts";
import { incentivesFor } from "./incentives-for.ts";
import { isoMonthIn } from "./iso-month-in.ts";
import type { Question } from "./service.ts";
import type { EventAnswer, ResourceAnswer, StageAnswer, Steps } from "./steps.ts";

const YEAR = 12;

/** What the manager decided, with the usual answer wherever nothing was said. */
export const choicesFor = (
  { probability, growth, steps }: Question,
  period: Period,
  { reading, whole }: { readonly reading: Reading; readonly whole: Reading },
  metric: MetricReading,
  told: GoalsTold,
): Choices => {
  const usual = usualChoices(period);
  const kind = kindOf(steps, metric);
  const known = knownIn(steps, period, whole, told);
  return {
    period,
    probability,
    growth,
    ...kind,
    stages: stagesFor(steps, reading, metric, kind),
    measures: measuresFor(steps, reading, metric, known),
    sold: soldFor(reading, metric),
    workingDays: steps.workingDays ?? usual.workingDays,
    sellingHours: steps.sellingHours ?? usual.sellingHours,
    normal: monthsIn(steps.normal),
    oneOffs: monthsIn(steps.oneOffs),
    season: steps.season === undefined ? null : factorsOf(steps.season),
    events: (steps.events ?? []).map(eventOf),
    index: indexFor(steps, reading, metric),
    potential: steps.potential === undefined ? null : potentialOf(steps.potential),
    resources: (steps.resources ?? []).map((one) => resourceFor(one, reading, metric)),
    ...whoIsThere(reading, metric.results, period),
    ramp: steps.rampSchedule ?? steps.rampMonths ?? usual.ramp,
    company: companyOf(steps),
    territories: knownOf(reading, ({ territory }) => territory),
    managers: knownOf(reading, ({ manager }) => manager),
    ...known(metric.name, kind.isLessBetter),
    reviewMonths: steps.reviewMonths ?? usual.reviewMonths,
    incentives: incentivesFor(steps.incentives ?? {}, period, reading),
  };
};

const eventOf = (event: EventAnswer): MarketEvent => {
  const [name, from] = [event.name.trim(), isoMonthIn(event.from)];
  if (name === "") throw new GoalError("eventUnnamed", { from });
  return {
    name,
    from,
    to: event.to === undefined ? null : isoMonthIn(event.to),
    ...(event.isYearly ? { isYearly: true } : {}),
    size: sizeOf(event),
  };
};

const sizeOf = ({ name, effect, daysClosed }: EventAnswer): EventSize => {
  if (effect !== undefined && daysClosed !== undefined)
    throw new GoalError("eventToldTwice", { name });
  if (daysClosed !== undefined) return { kind: "closed", days: daysClosed };
  return effect === undefined ? { kind: "measured" } : { kind: "told", share: effect };
};

const indexFor = (
  { index }: Steps,
  { metrics }: Reading,
  main: MetricReading,
): MarketIndex | null => {
  if (index === undefined) return null;
  const { results } = otherMetric(metrics, index.metric, main);
  return { metric: index.metric, results, expected: index.expected ?? null };
};

/** A metric of the table beside the one that goals are set for. */
const otherMetric = (
  metrics: readonly MetricReading[],
  metric: string,
  main: MetricReading,
): MetricReading => {
  const others = metrics.filter(({ name }) => name !== main.name);
  const found = others.find(({ name }) => name === metric);
  if (found === undefined) {
    if (others.length === 0) throw new GoalError("noOtherMetric", { metric, main: main.name });
    throw new GoalError("noSuchMetric", {
      metric,
      known: others.map(({ name }) => name).join(", "),
    });
  }
  return found;
};

const kindOf = (
  { isCount, isLessBetter }: Pick<Steps, "isCount" | "isLessBetter">,
  metric: MetricReading,
): Pick<Choices, "isCount" | "isLessBetter"> => ({
  isCount: isCount ?? isCountMetric(metric),
  isLessBetter: isLessBetter ?? isLessBetterMetric(metric),
});

const stagesFor = (
  { stages, index }: Steps,
  { metrics }: Reading,
  main: MetricReading,
  { isLessBetter }: Pick<Choices, "isLessBetter">,
): readonly Stage[] => {
  const steps = metrics.filter(({ name }) => name === main.name || name !== index?.metric);
  const usual = isLessBetter ? [] : likelyStages(steps, main.name);
  const minutesOf = new Map(usual.map(({ metric, minutes }) => [metric, minutes]));
  const told: readonly StageAnswer[] = stages ?? usual.map(({ metric }) => ({ metric }));
  const seen = seenLags(
    metrics,
    told.map(({ metric }) => metric),
    main.name,
  );
  return told.map(({ metric, minutes, lag }, i) => {
    const found = otherMetric(metrics, metric, main);
    return {
      metric,
      results: found.results,
      isCount: isCountMetric(found),
      minutes: minutes ?? minutesOf.get(metric) ?? null,
      lag: lag ?? seen[i]?.months ?? 0,
    };
  });
};

const measuresFor = (
  steps: Steps,
  { metrics }: Reading,
  main: MetricReading,
  known: Known,
): readonly Measure[] =>
  (steps.measures ?? []).map(({ metric, weight, isGuard, followsMarket, unit, ...kind }) => {
    const found = otherMetric(metrics, metric, main);
    const as = kindOf(kind, found);
    return {
      metric,
      results: found.results,
      ...as,
      weight: weight ?? 0,
      isGuard: isGuard ?? false,
      followsMarket: followsMarket ?? false,
      unit: unit?.trim() ? unit.trim() : null,
      currency: found.currency,
      ...known(metric, as.isLessBetter),
    };
  });

const soldFor = ({ metrics }: Reading, metric: MetricReading): Choices["sold"] => {
  const found = soldMetric(metrics, metric);
  return found && { metric: found.name, results: found.results };
};

/** What is needed for one of another metric is so for the part of the main one that it brought lately. */
const resourceFor = (
  { utilisation, backlog, per, ...known }: ResourceAnswer,
  { metrics }: Reading,
  main: MetricReading,
): Resource => {
  const as = { ...known, utilisation: utilisation ?? USUAL_UTILISATION };
  const told = { need: known.need, backlog: backlog ?? 0 };
  if (per === undefined) return { ...as, ...told };
  const counted = otherMetric(metrics, per, main);
  const rate = perUnitOf(counted, main);
  return {
    ...as,
    need: told.need * rate,
    backlog: told.backlog / rate,
    told: { ...told, per: counted.name, rate },
  };
};

/** How many of a metric there were in the last twelve months for one of the main metric. */
const perUnitOf = (one: MetricReading, main: MetricReading): number => {
  const lately = ({ results }: MetricReading) =>
    sum(results.people.map((person) => totalLast12(person) ?? 0));
  const [count, amount] = [lately(one), lately(main)];
  if (!(count > 0 && amount > 0))
    throw new GoalError("noRate", { metric: one.name, main: main.name });
  return count / amount;
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

const companyOf = ({ companyTarget, allocation }: Steps): Company | null =>
  companyTarget === undefined
    ? null
    : {
        target: companyTarget,
        allocation:
          allocation === undefined
            ? null
            : {
                by: allocation.by,
                historyShare: allocation.historyShare ?? USUAL_HISTORY,
                overAssign: allocation.overAssign ?? 0,
                leastChance: allocation.leastChance ?? null,
              },
      };

/** A fact of the roster by person, of those of whom it is known. */
const knownOf = <Fact>(
  { team }: Reading,
  fact: (member: TeamMember) => Fact | null,
): ReadonlyMap<string, Fact> =>
  new Map(
    team.flatMap((member) => {
      const known = fact(member);
      return known === null ? [] : [[member.person, known] as const];
    }),
  );

/** What is known of a metric's goals in the period: those that were announced, and the results so far. */
type Known = (metric: string, isLessBetter: boolean) => Pick<Choices, "announced" | "soFar">;

const knownIn =
  (steps: Steps, period: Period, whole: Reading, told: GoalsTold): Known =>
  (metric, isLessBetter) => {
    const goals = told(period, metric);
    const isRead = (one: MetricReading) => one.name === metric;
    const months = Math.min(goals?.monthsTaken ?? 0, lastMonthRead(whole) - period.start + 1);
    const soFar = months > 0 ? { months, results: whole.metrics.find(isRead)!.results } : null;
    if (goals === null) return { announced: null, soFar };
    const late = soFar === null ? new Set<string>() : goals.behind(soFar, isLessBetter);
    return { announced: { ...announcedFor(steps, goals), behind: late }, soFar };
  };

const announcedFor = (
  { cause, maxStep }: Steps,
  { goals, computed, mayRise }: GoalsKnown,
): AnnouncedGoals => {
  const hasCause = (cause ?? "").trim() !== "";
  return { goals, computed, hasCause, maxStep: mayRise ? (maxStep ?? USUAL_STEP) : 0 };
};

const monthsIn = (list: Steps["normal"]): Choices["normal"] =>
  (list ?? []).map(({ person, month }) => ({ person, month: isoMonthIn(month) }));
