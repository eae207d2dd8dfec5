import { addMonths, type Month } from "../../core/calendar/month.ts";
import { type Period, periodCode } from "../../core/calendar/period.ts";
import {
  type ActivityGoal,
  activityGoals,
  activityNeed,
} from "../../core/funnel/activity-goals.ts";
import { evenParts } from "../../core/funnel/even-parts.ts";
import { inUnits, splitAfter, splitUnit } from "../../core/goals/split.ts";
import type { Results } from "../../core/history/results.ts";
import type {
  Activity,
  MeasurePlan,
  PersonActivity,
  PersonGoal,
  Plan,
} from "../../core/planned.ts";
import { reviewsToOpen } from "../../core/review/open-review.ts";
import { sum } from "../../core/stats/sum.ts";
import type { WhyFacts } from "../../text/why-facts.ts";
import { unheldGoal } from "../../text/why-facts.ts";
import { aheadNeed } from "../ahead-need.ts";
import { isoOfSerial } from "../read/dates/date-serial.ts";
import { foldName } from "../read/people/tidy-name.ts";
import type { MetricReading } from "../read/reading.ts";
import { closuresIn } from "../workbook/calendar/closures-in.ts";
import type { WorkbookFacts, WorkbookVoice } from "../workbook/facts.ts";
import { whyFacts } from "../workbook/goals/why-facts.ts";
import { lastMonth } from "../workbook/last-months.ts";
import { measureFacts } from "../workbook/measure-facts.ts";
import { changedFrom, isOther, type SpreadMetric, standing } from "./changed-metric.ts";
import {
  type DecidedGoal,
  type DecidedPay,
  decidedGoals,
  decidedMeasure,
  decidedMonths,
  decidedPay,
  decidedWeights,
  type TabReads,
} from "./decided.ts";
import { earlierReasons } from "./earlier-reasons.ts";
import { dayWords } from "./formats.ts";
import { openMonths, weeksIn } from "./open-months.ts";
import type { RepClosure, RepFacts, RepMetric, RepPay, RepReward } from "./rep-facts.ts";
import { isPromised, repReward } from "./rep-reward.ts";
import { repActivityWhy, repOwnStepWhy, repWhy } from "./rep-why.ts";
import { stepsApart } from "./steps-apart.ts";
import { teamRange } from "./team-range.ts";

/** What a publication is, beside the goals. */
export interface Publication {
  readonly version: number;
  /** The day, "2026-01-12". */
  readonly on: string;
  /** The first month of what changes; null where nothing is published, and goals are told as they stand. */
  readonly from: Month | null;
  /** "" for a period's first version. */
  readonly cause: string;
  readonly questionsUntil: string | null;
  /** The last day on which goals may be corrected either way; null or left out where it is over. */
  readonly correctUntil?: string | null;
  /** Whether people are told no chances. */
  readonly hidesChance?: boolean;
  /** Who set the goals; "" where nobody said. */
  readonly manager: string;
  /** What was published last for the same period: months of it before a change stay as they were. */
  readonly before: readonly RepFacts[];
  /** What was published last, of whatever period: the goals of months that are past. */
  readonly earlier: readonly RepFacts[];
}

/** Everybody's facts, in the order of their goals. Throws where the workbook holds no goal for somebody. */
export const repFactsOf = (
  facts: WorkbookFacts,
  metrics: readonly MetricReading[],
  tabs: TabReads,
  publication: Publication,
  voiceOf: (person: string) => WorkbookVoice & { readonly zone: string },
): readonly RepFacts[] => {
  const { plan } = facts;
  const people = plan.goals.map(({ person }) => person);
  const decided = decidedGoals(tabs, people);
  const measured = plan.measures.map(({ metric }) => decidedMeasure(tabs, metric, people));
  const pay = decidedPay(tabs, people);
  const closures = closuresOf(facts);
  const hidesChance = publication.hidesChance === true;
  const whys = plan.goals.map((goal) => whyFacts(goal, facts));
  const movers = [...new Set(whys.flatMap((why) => why.movers.events))];
  const all: Team = {
    facts,
    whys,
    hidesChance,
    tabs,
    decided,
    measured,
    pay,
    resultsOf: resultsOf(metrics),
  };
  return plan.goals.map((goal, i): RepFacts => {
    const voice = voiceOf(goal.person);
    const of = (all: readonly RepFacts[]) => all.find(({ person }) => person === goal.person);
    const earlier = of(publication.earlier);
    const spread = [
      mainMetric(goal, i, all, voice),
      ...plan.measures.map((measure, j) => measureMetric(measure, j, i, all, voice)),
      ...plan.activities
        .filter(({ metric }) => plan.measures.every((measure) => measure.metric !== metric))
        .flatMap((activity) => activityMetric(activity, i, all, voice) ?? []),
    ];
    const { metrics, change } = changesIn(spread, of(publication.before), publication, {
      ...{ period: plan.period, person: goal.person },
    });
    const [main, ...others] = metrics.map((metric) => withPast(metric, earlier));
    return {
      person: goal.person,
      language: voice.language,
      locale: voice.locale,
      zone: voice.zone,
      manager: publication.manager,
      period: plan.period,
      version: publication.version,
      published: publication.on,
      change,
      ...(hidesChance ? { hidesChance } : {}),
      questionsUntil: publication.questionsUntil,
      ...(publication.correctUntil ? { correctUntil: publication.correctUntil } : {}),
      reviews: reviewsToOpen(plan.reviews, publication.on),
      ...(movers.length > 0 ? { movers } : {}),
      ...(closures.length > 0 ? { closures } : {}),
      ...apartIn(metrics, stepsApart(i, all, voice)),
      metrics: [main!, ...others],
      pay: payFor(goal.person, all),
      rewards: pay.rewards
        .filter((reward) => isPromised(reward, plan.rewards))
        .map((reward) => ({
          ...rewardIn(reward, goal.person, people, voice),
          what: repReward(reward.what, plan.rewards, voice.language),
        })),
    };
  });
};

/** Where no step of the sale stands among somebody's numbers, nothing is to be told apart from it. */
const apartIn = (
  metrics: readonly RepMetric[],
  apart: readonly string[],
): Pick<RepFacts, "apart"> =>
  apart.length > 0 && metrics.some(({ isNeed }) => isNeed) ? { apart } : {};

const closuresOf = ({ plan: { market, period }, results }: WorkbookFacts): readonly RepClosure[] =>
  closuresIn(market.events, period, lastMonth(results));

/** What is the same for everybody. */
interface Team {
  readonly facts: WorkbookFacts;
  /** What there is to say of everybody's goal of the main metric. */
  readonly whys: readonly WhyFacts[];
  readonly hidesChance: boolean;
  readonly tabs: TabReads;
  readonly decided: readonly DecidedGoal[];
  /** By further metric, then by person. */
  readonly measured: readonly (readonly DecidedGoal[])[];
  readonly pay: DecidedPay;
  readonly resultsOf: (metric: string) => Results | undefined;
}

const resultsOf =
  (metrics: readonly MetricReading[]) =>
  (metric: string): Results | undefined =>
    metrics.find(({ name }) => name === metric)?.results;

const mainMetric = (
  goal: PersonGoal,
  i: number,
  { facts, whys, hidesChance, tabs, decided, pay }: Team,
  voice: WorkbookVoice,
): SpreadMetric => {
  const { plan, metric, currency } = facts;
  const one = decided[i]!;
  const { months } = plan.period;
  const spread = decidedMonths(tabs, "people", goal.person, months);
  const unit = splitUnit(goal.goal, plan.step);
  const monthWeights = decidedWeights(tabs, goal.person, months) ?? goal.weights;
  const after: SpreadMetric["after"] = (goalTo, kept) =>
    splitAfter(goalTo, kept, monthWeights, unit);
  const isWhole = spread !== null && adds(spread, one.goal);
  const weights = plan.measures.reduce((sum, { weight }) => sum + weight, 0);
  const { lead, details } = repWhy(whys[i]!, { isOwn: one.isOwn, hidesChance }, voice);
  const told: RepMetric = {
    ...ofKind(metric, currency, plan),
    isGuard: false,
    ...rungsOf(one, goal),
    months: isWhole ? spread.map((value) => inUnits(value, unit)) : after(one.goal, []),
    ...pastOf(facts.results, goal.person, plan),
    ...{ why: [lead], details },
    ...ownOf(one, goal),
    team: teamRange(
      decided.map(({ goal: each }) => each),
      plan.step,
    ),
    target: targetOf(goal.person, 1 - weights, pay, facts),
  };
  return { metric: told, after };
};

const measureMetric = (
  measure: MeasurePlan,
  j: number,
  i: number,
  all: Team,
  voice: WorkbookVoice,
): SpreadMetric => {
  const { facts, measured, pay, resultsOf: resultsIn } = all;
  const goal = measure.goals[i]!;
  const one = measured[j]![i]!;
  const isStep = facts.plan.activities.some(({ metric }) => metric === measure.metric);
  const after: SpreadMetric["after"] = (goalTo, kept) =>
    splitAfter(goalTo, kept, goal.weights, splitUnit(goal.goal, measure.step));
  const { lead, details } = repWhy(
    whyFacts(goal, measureFacts(facts.plan, measure)),
    { isOwn: one.isOwn, hidesChance: all.hidesChance },
    voice,
  );
  const told: RepMetric = {
    ...ofKind(measure.metric, measure.currency, measure),
    isGuard: measure.isGuard,
    ...rungsOf(one, goal),
    months: after(one.goal, []),
    ...pastOf(resultsIn(measure.metric), goal.person, facts.plan),
    why: [lead, ...(isStep ? [repOwnStepWhy(measure.metric, facts.metric, voice.language)] : [])],
    details,
    ...ownOf(one, goal),
    team: teamRange(
      measured[j]!.map(({ goal: each }) => each),
      measure.step,
    ),
    target: targetOf(goal.person, measure.weight, pay, facts),
  };
  return { metric: told, after };
};

/** What somebody's goal takes of a step of the sale. */
interface Need {
  readonly activity: Activity;
  readonly one: PersonActivity;
  readonly perUnit: number;
  readonly goal: number;
  readonly needs: (amount: number) => ActivityGoal;
}

/** null where no results tell. */
const needOf = (activity: Activity, i: number, { facts, decided }: Team): Need | null => {
  const { person } = facts.plan.goals[i]!;
  const one = activity.people.find((each) => each.person === person);
  const perUnit = one?.perUnit ?? null;
  if (!one || perUnit === null) return null;
  // What shows in the result months later is asked for by the goals of those months, as in the Calendar.
  const share = activity.lead === 0 ? 1 : sum(one.feeds);
  const asked = { months: one.feeds, open: facts.plan.open };
  const needs = (goal: number) =>
    activityGoals({ goal: goal * share, ...asked }, [perUnit], facts.workingDays)[0]!;
  return { activity, one, perUnit, goal: decided[i]!.goal, needs };
};

const needWhy = (
  { activity, one, perUnit, goal, needs }: Need,
  { metric: main, currency, plan }: WorkbookFacts,
  voice: WorkbookVoice,
  weeks: number,
): string => {
  const { need: asked, perDay } = needs(goal);
  const perWeek = asked / weeks;
  const ahead = aheadNeed(activity, one, { goal, perUnit, asked }, plan);
  const need = activityNeed(goal, perUnit);
  const { metric } = activity;
  return repActivityWhy(
    { metric, main, currency, goal, perUnit, need, perWeek, perDay, ahead },
    voice,
  );
};

/**
 * A step of the sale without a goal of its own. Its numbers follow from the main metric's goal and
 * have no chance of their own: that of reaching them would stand beside the goal's and contradict it.
 */
const activityMetric = (
  activity: Activity,
  i: number,
  all: Team,
  voice: WorkbookVoice,
): SpreadMetric | null => {
  const needed = needOf(activity, i, all);
  const { plan } = all.facts;
  const { person } = plan.goals[i]!;
  const months = activity.people.find((each) => each.person === person)?.need?.months;
  if (!needed || !months) return null;
  const { start, goal, stretch } = all.decided[i]!;
  const open = openMonths({ period: plan.period, closures: closuresOf(all.facts) }, months);
  // As the file shows it beside the months.
  const weeks = Math.max(1, sum(open.map(weeksIn)));
  const amount = (of: number) => needed.needs(of).need;
  const after: SpreadMetric["after"] = (goalTo, kept) => [
    ...kept,
    ...evenParts(goalTo - sum(kept), months.slice(kept.length)),
  ];
  const told: RepMetric = {
    ...ofKind(activity.metric, null, { isCount: true, isLessBetter: false, step: 1 }),
    ...{ isNeed: true, isGuard: false },
    ...{ start: amount(start), goal: amount(goal), stretch: amount(stretch) },
    chances: { start: null, goal: null, stretch: null },
    before: null,
    months: after(amount(goal), []),
    ...pastOf(all.resultsOf(activity.metric), person, plan),
    why: [needWhy(needed, all.facts, voice, weeks)],
    ...{ reason: "", team: null, target: null },
  };
  return { metric: told, after };
};

const ofKind = (
  metric: string,
  currency: string | null,
  { isCount, isLessBetter, step }: Pick<Plan, "isCount" | "isLessBetter" | "step">,
) => ({ metric, currency, isCount, isLessBetter, step });

const rungsOf = ({ start, goal, stretch, chance, isOwn }: DecidedGoal, planned: PersonGoal) => ({
  ...{ start, goal, stretch },
  chances: {
    ...{ start: planned.startChance, goal: chance, stretch: planned.stretchChance },
    // It is the computed goal's.
    ...(isOwn || planned.chanceWith === null ? {} : { supported: planned.chanceWith }),
  },
  before: null,
});

const ownOf = (
  { isOwn, reason, goal: set }: DecidedGoal,
  { goal: computed, why }: PersonGoal,
): Pick<RepMetric, "reason" | "own"> => {
  const unheld = unheldGoal(computed, why);
  const held = unheld === computed ? {} : { unheld };
  return isOwn ? { reason, own: { set, computed, ...held } } : { reason: "" };
};

/** An own goal with what was announced in its place before. */
const withAnnounced = (metric: RepMetric, was: RepMetric | undefined): RepMetric =>
  metric.own === undefined || was === undefined || was.goal === metric.own.set
    ? metric
    : { ...metric, own: { ...metric.own, announced: was.goal } };

/** Money for a part of the pay; null where none is paid. */
const targetOf = (
  person: string,
  weight: number,
  { targets }: DecidedPay,
  { incentives }: WorkbookFacts,
): number | null => {
  const target = targets.get(person);
  return target === undefined ? null : target * (1 - (incentives?.teamShare ?? 0)) * weight;
};

const contestsIn = (incentives: WorkbookFacts["incentives"]): RepPay["contests"] =>
  (incentives?.spiffs ?? []).map(({ name, from, weeks, prize, winners, metric }) => ({
    ...{ name, from, weeks, prize, winners, metric },
  }));

const payFor = (person: string, { pay, facts }: Team): RepPay | null => {
  const { incentives, currency, plan, hasClawback } = facts;
  const target = pay.targets.get(person);
  const commission = incentives?.commission ?? null;
  const contests = contestsIn(incentives);
  const isPaid = target !== undefined && target > 0 && pay.curve.length > 0;
  if (!isPaid && commission === null && contests.length === 0) return null;
  return {
    currency,
    curve: pay.curve,
    cap: pay.cap,
    everyMonths: incentives?.payoutMonths ?? plan.period.months,
    wholeShare: incentives?.annualShare ?? 0,
    teamTarget: (target ?? 0) * (incentives?.teamShare ?? 0),
    commission: commission && { tiers: commission.tiers, mode: commission.mode },
    contests,
    ...(hasClawback ? { hasClawback } : {}),
  };
};

/** Shorter parts of names are words: "de", "la". */
const SHORTEST = 3;

/** Whether a text holds a part of another's name, however it is written. */
const isColleague = (text: string, person: string, people: readonly string[]): boolean => {
  const words = new Set(partsOf(text));
  const others = people.filter((one) => foldName(one) !== foldName(person)).flatMap(partsOf);
  return others.some((part) => part.length >= SHORTEST && words.has(part));
};

const partsOf = (text: string): readonly string[] =>
  foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Who sees to it is left out where that is a colleague. */
const rewardIn = (
  { what, owner, when }: DecidedPay["rewards"][number],
  person: string,
  people: readonly string[],
  { language }: WorkbookVoice,
): RepReward => ({
  what,
  who: isColleague(owner, person, people) ? "" : owner,
  when: typeof when === "number" ? dayWords(isoOfSerial(when), language) : when,
});

const YEAR = 12;

/** The same months a year before, and the last twelve months with results of anybody. */
const pastOf = (
  results: Results | undefined,
  person: string,
  { period }: Plan,
): Pick<RepMetric, "lastYear" | "past"> => {
  const values = results?.people.find((one) => one.person === person)?.values ?? [];
  const at = (month: Month) => (results ? (values[month - results.start] ?? null) : null);
  const months = Array.from({ length: period.months }, (_, i) => addMonths(period.start, i));
  const end = results ? results.start + (results.people[0]?.values.length ?? 0) : 0;
  const past = Array.from({ length: YEAR }, (_, i) => (end - YEAR + i) as Month);
  return {
    lastYear: months.map((month) => at(addMonths(month, -YEAR))),
    past: past
      .filter((month) => results !== undefined && month >= results.start)
      .map((month) => ({ month, result: at(month), goal: null })),
  };
};

/** A person's goals beside those that were published last, and from when and why they changed within the period. */
const changesIn = (
  spread: readonly SpreadMetric[],
  before: RepFacts | undefined,
  { from, cause, version }: Publication,
  of: { readonly period: Period; readonly person: string },
): { readonly metrics: readonly RepMetric[]; readonly change: RepFacts["change"] } => {
  const isSame = before && periodCode(before.period) === periodCode(of.period);
  const wasOf = ({ metric: { metric } }: SpreadMetric) =>
    isSame ? before.metrics.find((one) => one.metric === metric) : undefined;
  const all = spread.map((each) => {
    const was = wasOf(each);
    const one = { ...each, metric: withAnnounced(each.metric, was) };
    return { one, was, now: standing(one, was) };
  });
  if (from === null) return { metrics: all.map(({ now }) => now), change: null };
  const isChanged = all.some(({ was, now }) => was !== undefined && isOther(now, was));
  const metrics = all.map(({ one, was, now }) => {
    if (was === undefined) return now;
    if (isOther(now, was)) return changedFrom(one, was, from, of);
    // A change of before stays told, but not as one of now.
    const kept = was.kept === undefined ? {} : { kept: was.kept };
    return { ...now, ...kept, before: isChanged ? null : was.before };
  });
  if (!isChanged || !before) return { metrics, change: (isSame && before.change) || null };
  const earlier = earlierReasons(before, metrics, cause);
  return {
    metrics,
    change: { from, cause, version, ...(earlier.length > 0 ? { earlier } : {}) },
  };
};

/** The goals that past months had, where a publication tells. */
const withPast = (metric: RepMetric, earlier: RepFacts | undefined): RepMetric => {
  const was = earlier?.metrics.find((one) => one.metric === metric.metric);
  if (!earlier || !was) return metric;
  const goalOf = (month: Month): number | null =>
    was.months[month - earlier.period.start] ??
    was.past.find((one) => one.month === month)?.goal ??
    null;
  return {
    ...metric,
    past: metric.past.map((one) => ({ ...one, goal: goalOf(one.month) })),
  };
};

const sumOf = (values: readonly number[]): number =>
  Number(values.reduce((sum, value) => sum + value, 0).toPrecision(12));

const adds = (months: readonly number[], goal: number): boolean =>
  Math.abs(sumOf(months) - goal) <= Math.abs(goal) * 1e-9;
