import { openWeeks } from "../calendar/open-weeks.ts";
import type { Choices } from "../choices.ts";
import { activityGoals, activityNeed } from "../funnel/activity-goals.ts";
import { timeShare } from "../funnel/time-share.ts";
import type { Activity, PersonActivity, PersonGoal } from "../planned.ts";
import { sum } from "../stats/sum.ts";
import type { Funnel, FunnelStage } from "./funnel-of.ts";
import { chanceOf } from "./goal-at.ts";
import type { Served } from "./work-months.ts";

/** What goals ask of each step of the sale, first to last. */
export const activitiesAt = (
  funnel: Funnel,
  goals: readonly PersonGoal[],
  { workingDays, period }: Pick<Choices, "workingDays" | "period">,
): readonly Activity[] => {
  const weeks = openWeeks(period, funnel.open);
  const needs = goals.map((goal) => {
    const units = funnel.perUnit.get(goal.person)!;
    const serves = funnel.stages.map((one) => one.ownServes.get(goal.person) ?? one.serves);
    const feeds = serves.map((each) => fed(goal, funnel.after.get(goal.person)!, each));
    const dueAt = (rung: number, i: number) => dueOf(rung, funnel.stages[i]!, feeds[i]!.all);
    const needAt = (rung: number) =>
      units.map((events, i) => (events === null ? null : activityNeed(dueAt(rung, i), events)));
    const atGoal = units.map((events, i) => {
      const months = funnel.stages[i]!.lead === 0 ? goal.months : feeds[i]!.all;
      const asked = { goal: dueAt(goal.goal, i), months, open: funnel.open, weeks };
      return activityGoals(asked, [events], workingDays)[0]!;
    });
    return {
      ...{ units, serves, feeds, goal: atGoal },
      ...{ start: needAt(goal.start), stretch: needAt(goal.stretch) },
    };
  });
  return funnel.stages.map(({ stage, lead, serves, rates, ...known }, i) => ({
    metric: stage.metric,
    isCount: stage.isCount,
    minutes: stage.minutes,
    lead,
    serves,
    teamRate: rates.teamRate,
    counted: funnel.span && { events: rates.events, reached: rates.reached, ...funnel.span },
    people: goals.map(({ person }, row): PersonActivity => {
      const { units, serves: own, feeds, start, goal, stretch } = needs[row]!;
      return {
        person,
        rate: rates.byPerson.get(person) ?? null,
        perUnit: units[i]!,
        serves: own[i]!,
        feeds: feeds[i]!.all,
        beyond: feeds[i]!.beyond,
        need: goal[i]!,
        start: start[i] ?? null,
        stretch: stretch[i] ?? null,
        ...outlook(known, person, goal[i]?.need ?? null),
      };
    }),
  }));
};

/** What of a goal the months of the period feed by a step. */
export const dueOf = (
  goal: number,
  { lead }: Pick<Activity, "lead">,
  feeds: readonly number[],
): number => (lead === 0 ? goal : goal * sum(feeds));

/**
 * What each month of the period feeds: the goals of the months that it serves, and behind the period
 * what the season lets expect at the same rate. Shares of the goal.
 */
const fed = (
  { weights }: PersonGoal,
  after: readonly number[],
  serves: FunnelStage["serves"],
): { readonly all: readonly number[]; readonly beyond: readonly number[] } => {
  const whole = sum(weights);
  const due = [...weights, ...after];
  const shareOf = (served: readonly Served[]) =>
    whole > 0 ? sum(served.map(({ month, share }) => share * due[month]!)) / whole : 0;
  return {
    all: serves.map(shareOf),
    beyond: serves.map((served) => shareOf(served.filter(({ month }) => month >= weights.length))),
  };
};

/** What the own results say of a need. */
const outlook = (
  { forecasts, last }: Pick<FunnelStage, "forecasts" | "last">,
  person: string,
  need: number | null,
): Pick<PersonActivity, "expected" | "chance" | "last"> => {
  const forecast = forecasts.get(person);
  return {
    expected: forecast?.expected ?? null,
    chance: forecast === undefined || need === null ? null : chanceOf(forecast, need),
    last: last.get(person) ?? null,
  };
};

/** Whether anybody's goal takes some of it: else the plan has no goal of this step. */
export const isAsked = ({ people }: Pick<Activity, "people">): boolean =>
  people.some(({ need }) => need !== null && need.need > 0);

/** Share of each person's selling time in so many open months that the activities take; nobody of whom no minutes are known. */
export const timeTaken = (
  activities: readonly Activity[],
  people: readonly string[],
  months: number,
  { workingDays, sellingHours }: Pick<Choices, "workingDays" | "sellingHours">,
): readonly { readonly person: string; readonly share: number }[] =>
  people.flatMap((person, i) => {
    const timed = activities.map(({ minutes, people: each }) => ({
      need: each[i]!.need?.need ?? null,
      minutes,
    }));
    const share = timeShare(timed, months * workingDays, sellingHours);
    return share === null ? [] : [{ person, share }];
  });
