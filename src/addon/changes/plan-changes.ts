import { addMonths } from "../../core/calendar/month.ts";
import { periodCode } from "../../core/calendar/period.ts";
import type { PersonGoal, Plan } from "../../core/planned.ts";
import { sum } from "../../core/stats/sum.ts";
import type { Settings } from "../../sheet/workbook/lists/lists-tab.ts";
import type { Cause } from "../../text/cause-sentence.ts";
import { type GoalsKnown, goalsWritten, toldIn, type WrittenGoals } from "../announced.ts";
import type { Asked } from "../facts.ts";
import { lastAnswers } from "../last-answers.ts";
import type { Question } from "../service.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { addedSince, sharedCauses } from "./causes-of.ts";
import { changesIn, type GoalChange, teamCauses } from "./goal-changes.ts";
import { knownOfOthers } from "./known-of-others.ts";
import { hasRoster, type OwnCauses, ownCauses } from "./own-causes.ts";
import { paceSoFar } from "./pace-so-far.ts";
import { markIn } from "./results-mark.ts";

/** What a plan changes of the goals that were written last. */
export interface PlanChanges {
  /** The goals of the main metric that were written last. */
  readonly last: {
    readonly period: string;
    readonly metric: string;
    readonly total: number;
    readonly goals: readonly { readonly person: string; readonly goal: number }[];
  };
  /** Whether these were goals for another period or metric: then they are not compared. */
  readonly isOther: boolean;
  readonly goals: readonly GoalChange[];
  /** What is different for everybody. */
  readonly causes: readonly Cause[];
}

/** Compares a plan with the last write, by what the Lists tab remembers; null where nothing was written. */
export const planChanges = (
  { settings }: Pick<OurTabs, "settings">,
  about: Asked,
  plan: Plan,
  question: Question,
): PlanChanges | null => {
  const written = goalsWritten(settings);
  const [main] = written;
  if (!main) return null;
  const { nameOf, metricOf } = about.names;
  const before = { question: lastAnswers(settings), mark: markIn(settings) };
  const period = periodCode(plan.period);
  const isOther = main.period !== period || main.metric !== metricOf(about.metric.name);
  const soFar = soFarCauses(about);
  const isTakenAnew = soFarThen(settings, about) !== (about.choices.soFar?.months ?? 0);
  const shared = [...sharedCauses(before, about, question), ...(isTakenAnew ? soFar : [])];
  const isOtherwise = isOtherwiseTold(settings, about);
  const own = withPace(
    ownCauses(before, about, soFar[0] ?? (isOtherwise ? ANNOUNCED : COMPUTING)),
    about,
  );
  const isDivided = isHandedDown(plan);
  const known = (then: WrittenGoals, goals: readonly PersonGoal[]): readonly Cause[] =>
    knownOfOthers(own, then, goals, {
      isDivided: isDivided && then === main,
      isList: hasRoster(about),
    });
  const metrics = [{ metric: about.metric.name, goals: plan.goals }, ...plan.measures];
  return {
    last: {
      period: main.period,
      metric: nameOf(main.metric),
      total: sum(main.goals.map(([, goal]) => goal)),
      goals: main.goals.map(([person, goal]) => ({ person, goal })),
    },
    isOther,
    goals: isOther
      ? []
      : metrics.flatMap(({ metric, goals }) => {
          const same = written.find(
            (one) => one.metric === metricOf(metric) && one.period === period,
          );
          return same
            ? changesIn(
                { ...same, metric },
                goals,
                own,
                same === main ? null : same.metric,
                shared.flatMap(movingGoals),
                known(same, goals),
              )
            : [];
        }),
    causes: isOther
      ? shared
      : [
          ...shared,
          ...addedSince(before, about),
          ...teamCauses(main, plan.goals),
          ...(isDivided ? known(main, plan.goals) : []),
        ],
  };
};

/** Whether a company target is divided into goals. */
export const isHandedDown = ({ company }: Pick<Plan, "company">): boolean =>
  company !== null && company.handed !== null;

const ANNOUNCED: Cause = { code: "announced", facts: {} };
const COMPUTING: Cause = { code: "computing", facts: {} };

/** That results of the period are taken in, where they are. */
const soFarCauses = ({ choices: { period, soFar } }: Asked): readonly Cause[] => {
  if (soFar === null) return [];
  const [first, last] = [period.start, addMonths(period.start, soFar.months - 1)];
  return [{ code: "soFar", facts: { first, last } }];
};

/** Each person's causes with what the period has brought them, where it is taken in. */
const withPace = (causes: OwnCauses, about: Asked): OwnCauses => {
  const { soFar, period } = about.choices;
  if (soFar === null || about.published === null) return causes;
  const paceOf = paceSoFar(about.published, about.metric.name, about.names, soFar, period.start);
  return {
    ...causes,
    of: (person, metric) => [
      ...causes.of(person, metric),
      ...(metric === null ? paceOf(person) : []),
    ],
  };
};

/** How many months of it the last write took in. */
const soFarThen = (settings: Settings, { choices, metric, names }: Asked): number =>
  toldIn(settings)?.(choices.period, names.metricOf(metric.name))?.monthsTaken ?? 0;

/** Whether other goals are announced now than at the last write, or a review has opened or closed, or it is not known. */
const isOtherwiseTold = (settings: Settings, { choices, metric, names }: Asked): boolean => {
  const then = toldIn(settings);
  const all = [{ metric: metric.name, announced: choices.announced }, ...choices.measures];
  return all.some(({ metric: name, announced }) => {
    const before = then?.(choices.period, names.metricOf(name)) ?? null;
    const now = announced && { ...announced, mayRise: announced.maxStep > 0 };
    return textOf(before) !== textOf(now);
  });
};

type Told = Pick<GoalsKnown, "goals" | "mayRise"> & Partial<Pick<GoalsKnown, "computed">>;

const textOf = (known: Told | null): string => {
  const sorted = (goals: GoalsKnown["goals"] | undefined) =>
    [...(goals ?? [])].sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([sorted(known?.goals), sorted(known?.computed), known?.mayRise ?? true]);
};

/** Incentives are paid for goals; they move none. */
const movingGoals = (cause: Cause): readonly Cause[] => {
  if (cause.code !== "answers") return [cause];
  const parts = cause.facts.parts.filter((part) => part !== "incentives");
  return parts.length === 0 ? [] : [{ code: "answers", facts: { parts } }];
};
