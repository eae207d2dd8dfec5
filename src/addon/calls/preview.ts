import { isoMonth } from "../../core/calendar/month.ts";
import { openWeeks } from "../../core/calendar/open-weeks.ts";
import { workingDaysAMonth } from "../../core/calendar/working-days.ts";
import { closedPace } from "../../core/fairness/closed-pace.ts";
import { dueOf } from "../../core/goals/activities-at.ts";
import { servedMonth } from "../../core/goals/served-month.ts";
import { isStretchCut } from "../../core/goals/stretch-cut.ts";
import { fittingCurve } from "../../core/incentives/fitting-curve.ts";
import { mostCost } from "../../core/incentives/most-cost.ts";
import { isOfIncentives } from "../../core/incentives/notice-codes.ts";
import type { Notice } from "../../core/notices.ts";
import { FOR_SCREEN, type GoalsAlone, type SliderGoals } from "../../core/plan.ts";
import type { Activity, MeasurePlan, Plan } from "../../core/planned.ts";
import { headroomOf } from "../../core/potential/growth-potential.ts";
import { reviewsToCome } from "../../core/review/reviews-to-come.ts";
import { sum } from "../../core/stats/sum.ts";
import { isTrendKnown } from "../../sheet/is-trend-known.ts";
import { marketReport } from "../../sheet/market-report.ts";
import { seenLags } from "../../sheet/metrics/seen-lags.ts";
import { lastMonthRead } from "../../sheet/read/last-month.ts";
import { driversSentences } from "../../text/drivers-sentences.ts";
import { monthSpans } from "../../text/month.ts";
import { numbersIn } from "../../text/number.ts";
import { toMend } from "../changes/left-out.ts";
import { type Asked, asked, forecastFor } from "../facts.ts";
import { needsTold, UNUSUAL } from "../needs-manager.ts";
import type { MeasurePreview, Preview, PreviewPerson } from "../preview.ts";
import { questionOf } from "../question.ts";
import { rewardsTold } from "../rewards-told.ts";
import type { Question } from "../service.ts";
import { today } from "../today.ts";
import { noticesTold } from "../told.ts";
import { withKept } from "../told-months.ts";
import { userLanguage, workbookVoice } from "../voices.ts";
import { budgetFit } from "./budget-fit.ts";
import { comingWords } from "./coming-words.ts";
import { fairnessTold } from "./fairness-told.ts";
import { growthEffect } from "./growth-effect.ts";
import { latePaces } from "./late-paces.ts";
import { reasonsFor } from "./reasons-for.ts";
import { recentOf } from "./recent-of.ts";

const LEAST = 50; // of 100: the slider's lower end
const POSITIONS = 31;

/**
 * The goals at every position of the slider, so that moving it asks nobody; what follows from them
 * (activities, costs, what is to be said) at the position that was asked for.
 */
export const preview = (question: Question, hasEffect = false): Preview => {
  const about = asked(questionOf(question), userLanguage());
  const { planAt, goalsAt, holding } = forecastFor(about, FOR_SCREEN);
  const plans = Array.from({ length: POSITIONS }, (_, i) => goalsAt(chanceAt(i)));
  const { currency } = about.metric;
  const plan = withKept(about, planAt(chanceAt(nearest(question.probability))), holding);
  const paces = latePaces(plan, plan);
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  const fairnessOf = (one: Pick<Plan, "fairness">) =>
    fairnessTold(one, workbookVoice(locale, userLanguage()));
  return {
    period: question.period,
    start: isoMonth(plan.period.start),
    currency,
    people: plan.goals.map((_, i) => ({
      ...personAt(plans, i),
      alone: aloneAt(plans, i),
      past: paces.people[i]!,
    })),
    teamPace: paces.team === null ? null : { ...paces.team, closed: closedTold(plan) },
    typicalMonths: plan.goals.map(({ why }) => why.ownLevel),
    measures: plan.measures.map((measure, i) => ({
      ...measureAt(
        measure,
        plans.map(({ measures }) => measures[i]!),
        latePaces(measure, plan).people,
      ),
      fairness: fairnessOf(measure),
      apart: apartSaid(measure, plan.notices),
    })),
    teamChance: plans.map(({ team }) => team.chance),
    reasons: reasonsFor(plan, {
      reading: about.from.reading,
      last: lastMonthRead(about.from.reading),
      isGrowthGiven: question.growth !== null,
      currency,
      locale,
    }),
    notices: noticesTold(
      [...about.ofPeriod, ...plan.notices].filter(({ code }) => !isSaidApart(code)),
      currency,
    ),
    needs: needsTold([...toMend(about.notices), ...plan.notices], currency),
    isCount: plan.isCount,
    isLessBetter: plan.isLessBetter,
    windfalls: plan.windfalls.map(({ month, ...facts }) => ({ ...facts, month: isoMonth(month) })),
    recent: recentOf(about.metric.results, lastMonthRead(about.from.reading)),
    season: { basis: plan.seasonBasis, months: plan.season },
    market: marketReport(plan),
    coming: comingWords(plan, lastMonthRead(about.from.reading), numbersIn(locale)),
    growth: plan.growth,
    isTrendKnown: isTrendKnown(plan),
    growthEffect: hasEffect ? growthEffect(about, plan) : null,
    activities: plan.activities.map(({ metric, teamRate, counted, lead, serves, people }) => ({
      metric,
      lead,
      ...servedIn(plan, { lead, serves }),
      counted: counted && { ...counted, from: isoMonth(counted.from), to: isoMonth(counted.to) },
      people: people.map(({ person, perUnit, rate, feeds }) => ({
        person,
        perUnit: perUnit === null ? null : dueOf(perUnit, { lead }, feeds),
        rate,
        teamRate,
      })),
    })),
    lags: lagsIn(about),
    months: plan.period.months,
    workingDays: about.choices.workingDays,
    weekdays: workingDaysAMonth(plan.period),
    open: openIn(plan),
    time: plan.time,
    potential: potentialIn(about, plan),
    capacity: capacityIn(about, plan, plans),
    drivers: driversIn(about, plan, locale),
    saturation: plan.saturation?.team ?? null,
    company: companyIn(plans),
    fairness: fairnessOf(plan),
    step: plan.step,
    reviews: reviewsToCome(plan.reviews, today(), about.published !== null).map(isoMonth),
    incentives: costIn(about, plan),
    fitsBudget: budgetFit(about, plan, question.steps),
    rewards: rewardsTold(plan.rewards),
    published: about.published?.facts ? about.published.version.number : null,
  };
};

/** What other screens' cards say where it can be mended: the costs, and a limit that is too small. */
const isSaidApart = (code: Notice["code"]): boolean =>
  isOfIncentives(code) || code === "monthsCrowded" || code === "handledMore";

const chanceAt = (position: number): number => (LEAST + position) / 100;

/** The position nearest to a chance. */
const nearest = (probability: number): number =>
  Math.min(POSITIONS - 1, Math.max(0, Math.round(100 * probability) - LEAST));

const measureAt = (
  { metric, unit, currency, weight, isGuard, isLessBetter, goals }: MeasurePlan,
  plans: readonly GoalsAlone[],
  past: readonly PreviewPerson["past"][],
): Omit<MeasurePreview, "fairness" | "apart"> => ({
  ...{ metric, unit, currency, weight, isGuard, isLessBetter },
  people: goals.map((_, i) => ({ ...personAt(plans, i), alone: null, past: past[i]! })),
  teamChance: plans.map(({ team }) => team.chance),
});

/** A person's goal without the company's target, where that is handed down. */
const aloneAt = (plans: readonly SliderGoals[], i: number): PreviewPerson["alone"] => {
  const rows = plans.flatMap(({ company }) => company?.handed?.rows[i] ?? []);
  return rows.length === plans.length ? rows.map(({ bottomUp }) => bottomUp) : null;
};

const personAt = (
  plans: readonly GoalsAlone[],
  i: number,
): Omit<PreviewPerson, "alone" | "past"> => {
  const goals = plans.map((plan) => plan.goals[i]!);
  const { person, tier, last, expected } = goals[0]!;
  const withRoom = goals.flatMap(({ chanceWith }) => (chanceWith === null ? [] : [chanceWith]));
  return {
    person,
    tier,
    last,
    expected,
    start: goals.map(({ start }) => start),
    goal: goals.map(({ goal }) => goal),
    stretch: goals.map(({ stretch }) => stretch),
    chance: goals.map(({ chance }) => chance),
    chanceWith: withRoom.length === goals.length ? withRoom : null,
    held: goals.map(({ verdict }) => verdict !== "free" && verdict !== "loweredWithCause"),
  };
};

/** The first month of the period whose work at a step serves a later month's goal. */
const servedIn = ({ goals, period }: Plan, step: Pick<Activity, "lead" | "serves">) => {
  const { done, serves } = servedMonth(goals, period, step);
  return { done: isoMonth(done), serves: isoMonth(serves) };
};

/** All of a period that is closed throughout: nothing is asked for in no time. */
const openIn = ({ open, period }: Plan): Preview["open"] => {
  const shares = sum(open) > 0 ? open : open.map(() => 1);
  return { months: sum(shares), weeks: sum(openWeeks(period, shares)) };
};

const lagsIn = ({ from, metric, choices, names }: Asked): Preview["lags"] => {
  const steps = choices.stages.map((stage) => stage.metric);
  const seen = seenLags(from.reading.metrics, steps, metric.name);
  return Object.fromEntries(
    seen.flatMap((lag, i) => (lag === null ? [] : [[names.metricOf(steps[i]!), lag]])),
  );
};

const potentialIn = (
  { choices: { potential, isLessBetter } }: Asked,
  { goals }: Plan,
): Preview["potential"] =>
  potential === null || isLessBetter
    ? null
    : {
        support: potential.support,
        headroom: headroomOf(potential),
        growth: goals.map(({ person, why }) => ({ person, growth: why.potential - 1 })),
      };

const driversIn = (
  { metric: { name } }: Asked,
  { drivers, isCount }: Plan,
  locale: string,
): Preview["drivers"] =>
  drivers && {
    ...drivers,
    sentences: driversSentences(drivers, { metric: name, isCount }, userLanguage(), locale),
    parts: drivers.parts.map((values, i) => ({
      metric: drivers.steps[i] ?? name,
      per: drivers.steps[i - 1] ?? null,
      values,
    })),
  };

/** That a metric's own goals and what the main goals take of it are two sums. */
const apartSaid = (
  { metric, currency }: Plan["measures"][number],
  notices: readonly Notice[],
): string | null => {
  const apart = notices.filter(({ code, of }) => code === "sumsApart" && of?.metric === metric);
  return noticesTold(apart, currency)[0] ?? null;
};

const capacityIn = (
  { metric: { currency } }: Asked,
  { capacity, notices, step }: Plan,
  plans: readonly SliderGoals[],
): Preview["capacity"] => {
  if (capacity === null) return null;
  const { limit, bottleneck, unit, oneMore, available, utilisation, months, need } = capacity;
  const most = Math.max(limit, (available * months) / need);
  const said = (wanted: Notice["code"]) =>
    noticesTold(
      notices.filter(({ code }) => code === wanted),
      currency,
    )[0] ?? null;
  return {
    ...{ limit, most, bottleneck, unit, oneMore, available, utilisation },
    demand: plans.map(({ demand }) => demand),
    cutsStretch: plans.map(({ goals }) => isStretchCut(goals, capacity, step)),
    crowded: said("monthsCrowded"),
    handled: said("handledMore"),
  };
};

const companyIn = (plans: readonly SliderGoals[]): Preview["company"] => {
  const uses = plans.flatMap(({ company }) => company ?? []);
  const [first] = uses;
  if (first === undefined) return null;
  const handed = uses.flatMap((use) => use.handed ?? []);
  return {
    target: first.target,
    chance: first.chance,
    gap: uses.map(({ gap }) => gap),
    overAssigned: uses.map(({ overAssigned }) => overAssigned),
    unallocated: handed.length > 0 ? handed.map(({ unallocated }) => unallocated) : null,
    withoutLast: {
      people: handed[0]?.withoutLast ?? [],
      isAll: handed[0] !== undefined && handed[0].withoutLast.length === handed[0].rows.length,
    },
  };
};

const costIn = ({ choices, metric }: Asked, plan: Plan): Preview["incentives"] => {
  const { incentives: cost, notices } = plan;
  if (cost === null) return null;
  const { atTarget, expected, p10, p90, budget, expectedFor } = cost;
  const told = (isWanted: (notice: Notice) => boolean) =>
    noticesTold(notices.filter(isWanted), metric.currency);
  return {
    ...{ atTarget, expected, p10, p90 },
    most: mostCost(choices.incentives!, plan.goals),
    withinBudget: budget?.chance ?? null,
    spiffs: expectedFor.spiffs,
    hasTargets: choices.incentives!.targets.size > 0,
    curve: choices.incentives!.curve,
    inParts: told(({ code }) => code === "paidInParts")[0] ?? null,
    unusual: told(({ code }) => UNUSUAL.includes(code)),
    fittingCurve: fittingCurve(choices.incentives!.curve, cost),
    advice: told(({ code }) => isOfIncentives(code) && ![...UNUSUAL, "paidInParts"].includes(code)),
  };
};

/** The closed days that the team's pace leaves out, and what it would be with them. */
const closedTold = (plan: Plan): NonNullable<Preview["teamPace"]>["closed"] => {
  const pace = closedPace(plan);
  if (pace === null) return null;
  return { months: monthSpans(userLanguage(), pace.closed), plain: pace.plain };
};
