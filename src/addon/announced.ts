import type { Month } from "../core/calendar/month.ts";
import { type Period, periodCode, periodOf } from "../core/calendar/period.ts";
import type { Measure, SoFar } from "../core/choices.ts";
import type { Plan } from "../core/planned.ts";
import { behind } from "../core/review/behind.ts";
import { nextReview, openReview } from "../core/review/open-review.ts";
import { reviewMonths } from "../core/review/review-months.ts";
import { within } from "../core/stats/within.ts";
import { usualChoices } from "../core/usual-choices.ts";
import type { RepFacts } from "../sheet/rep/rep-facts.ts";
import type { Settings } from "../sheet/workbook/lists/lists-tab.ts";
import { isoMonthIn } from "./iso-month-in.ts";
import type { MetricNames } from "./metric-names.ts";
import { type OwnStanding, ownStanding } from "./share/own-standing.ts";
import { publishedFacts } from "./share/published-facts.ts";
import { isPublishedByHand } from "./share/put-status.ts";
import { lastVersion, shareRecord, sourceWord, type Version } from "./share/share-record.ts";
import type { Steps } from "./steps.ts";
import type { OurTabs } from "./tabs/our-tabs.ts";
import { today } from "./today.ts";

/** The key of the goals that the last write gave people, and how those of further metrics begin. */
const WRITTEN = "goals";
const OF_METRIC = `${WRITTEN}:`;

/** What the Lists tab keeps of a plan: its goals by person, a setting for each metric, under the source's own word. */
export const writtenGoals = (
  plan: Plan,
  main: string,
  metricOf: MetricNames["metricOf"],
): Readonly<Record<string, string>> => {
  const kept = (name: string, goals: Plan["goals"]) =>
    JSON.stringify({
      period: periodCode(plan.period),
      metric: metricOf(name),
      goals: goals.map(({ person, goal }) => [person, goal]),
    });
  return Object.fromEntries([
    [WRITTEN, kept(main, plan.goals)],
    ...plan.measures.map(({ metric, goals }) => [
      `${OF_METRIC}${metricOf(metric)}`,
      kept(metric, goals),
    ]),
  ]);
};

/** Settings without the goals that an earlier write gave further metrics. */
export const withoutGoals = (settings: Settings): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => !key.startsWith(OF_METRIC)));

/** The goals that the last write gave, those of the main metric first. */
export const goalsWritten = (settings: Settings): readonly WrittenGoals[] =>
  Object.entries(settings)
    .filter(([key]) => key === WRITTEN || key.startsWith(OF_METRIC))
    .sort(([one], [other]) => Number(other === WRITTEN) - Number(one === WRITTEN))
    .map(([, text]) => JSON.parse(text) as WrittenGoals);

/** Goals that people know, and whether they may get harder now. */
export interface GoalsKnown {
  readonly goals: ReadonlyMap<string, number>;
  /** What was computed where the manager's own value was told and one, that or another, stands. */
  readonly computed: ReadonlyMap<string, number>;
  readonly mayRise: boolean;
  /**
   * The first months of the period whose results are taken in: those that are over, at a review; those of
   * the last version until then, so that what was published stays as it was.
   */
  readonly monthsTaken: number;
  /** Who is behind what was told of the months that are taken in; nobody between reviews, which raise no goal. */
  readonly behind: (soFar: SoFar, isLessBetter: boolean) => ReadonlySet<string>;
}

/** Those of a period and a metric (the source's own word); null for none. */
export type GoalsTold = (period: Period, metric: string) => GoalsKnown | null;

/**
 * What was published is announced, whatever was written since; of whom the last version does not
 * tell, the goals that were written last, where the manager says that these are announced: as an
 * answer, or by the status on the Start tab. What was published (`last`, of the period that is asked
 * about) gets no harder between reviews.
 */
export const goalsTold = (tabs: OurTabs, steps: Steps, last: VersionTold | null): GoalsTold => {
  const isAnnounced = steps.announced === true || isPublishedByHand(tabs);
  const written = goalsWritten(isAnnounced ? tabs.settings : {});
  const mayRise = last === null || reviewOf(last.version, steps).open !== null;
  const own = ownStanding(tabs);
  return (period, metric) => {
    const code = periodCode(period);
    const before = written.find((one) => one.period === code && one.metric === metric);
    const all = [...(before?.goals ?? []), ...(last === null ? [] : goalsIn(last, metric))];
    if (all.length === 0) return null;
    const goals = new Map(all);
    return last === null
      ? { goals, computed: new Map(), mayRise: true, monthsTaken: 0, behind: nobody }
      : {
          goals,
          computed: computedIn(last, metric, own),
          ...reviewed(last, period, metric, mayRise),
        };
  };
};

/** What a review takes in and goes by; between reviews what the last one did, and no goal gets harder. */
const reviewed = (
  last: VersionTold,
  period: Period,
  metric: string,
  mayRise: boolean,
): Pick<GoalsKnown, "mayRise" | "monthsTaken" | "behind"> => {
  if (!mayRise) return { mayRise, monthsTaken: last.version.soFar, behind: nobody };
  const months = monthsIn(last, metric);
  return {
    mayRise,
    monthsTaken: monthsGone(period),
    behind: (soFar, isLessBetter) => behind(months, soFar, period.start, isLessBetter),
  };
};

const nobody = (): ReadonlySet<string> => new Set();

/** How many months of a period have ended by today. */
const monthsGone = ({ start, months }: Period): number =>
  within(isoMonthIn(today().slice(0, 7)) - start, 0, months);

/** How many have begun, the last one left out: a change holds for it at the least. */
export const monthsBegun = ({ start, months }: Period): number =>
  within(isoMonthIn(today().slice(0, 7)) - start + 1, 0, months - 1);

/** The review that may make a version's goals harder today, and the next one that may; null for none. */
export const reviewOf = (
  { period, on }: Version,
  { reviewMonths: every }: Steps,
): { readonly open: Month | null; readonly next: Month | null } => {
  const of = periodOf(period)!;
  const reviews = reviewMonths(of, every ?? usualChoices(of).reviewMonths);
  const day = today();
  return { open: openReview(reviews, on, day), next: nextReview(reviews, day) };
};

/** A version, and what it told; null where that is lost. */
export interface VersionTold {
  readonly version: Version;
  readonly facts: readonly RepFacts[] | null;
}

/** The last version of a period, read once for all that asks about it; null where there is none. */
export const versionTold = (period: string): VersionTold | null => {
  const version = lastVersion(shareRecord().record, period);
  return version === undefined ? null : { version, facts: publishedFacts(version.number) };
};

/** What a version tells everybody of a metric. */
const toldOf = (
  { version, facts }: VersionTold,
  metric: string,
): readonly (readonly [string, RepFacts["metrics"][number]])[] =>
  (facts ?? []).flatMap(({ person, metrics }) => {
    const found = metrics.find(({ metric: name }) => sourceWord(version, name) === metric);
    return found ? [[person, found] as const] : [];
  });

/** The goals that a version tells of a metric, the manager's own values among them. */
export const goalsIn = (last: VersionTold, metric: string): WrittenGoals["goals"] =>
  toldOf(last, metric).map(([person, { goal }]) => [person, goal]);

/** The same by month. */
const monthsIn = (last: VersionTold, metric: string): ReadonlyMap<string, readonly number[]> =>
  new Map(toldOf(last, metric).map(([person, { months }]) => [person, months]));

/** What was computed of a metric in the place of the manager's own values, of those who have one still. */
const computedIn = (
  { version, facts }: VersionTold,
  metric: string,
  ownOf: OwnStanding,
): ReadonlyMap<string, number> => {
  const goals = (facts ?? []).flatMap(({ person, metrics }) =>
    metrics.map(({ metric: name, own }, i) => ({ person, name, own, isMain: i === 0 })),
  );
  const isAsked = (name: string) => sourceWord(version, name) === metric;
  return new Map(
    goals.flatMap(({ person, name, own, isMain }) =>
      own && isAsked(name) && ownOf(person, isMain ? null : name) !== null
        ? [[person, own.computed] as const]
        : [],
    ),
  );
};

/** The key of the goals that people knew when the last write was planned. */
const TOLD = "told";

export const toldSetting = (
  main: Pick<Measure, "metric" | "announced" | "soFar">,
  measures: readonly Measure[],
  metricOf: MetricNames["metricOf"],
): Settings => ({
  [TOLD]: JSON.stringify(
    [main, ...measures].flatMap(({ metric, announced, soFar }): ToldLine[] =>
      announced
        ? [
            [
              metricOf(metric),
              [...announced.goals],
              announced.maxStep > 0,
              soFar?.months ?? 0,
              [...(announced.computed ?? [])],
              [...(announced.behind ?? [])],
            ],
          ]
        : [],
    ),
  ),
});

/**
 * A metric, its goals, whether they might get harder, months of the period that were taken in, what was
 * computed in the place of own values, and who was behind (an earlier version kept none of these: they might,
 * nothing was, and nobody).
 */
type ToldLine = readonly [
  string,
  WrittenGoals["goals"],
  boolean?,
  number?,
  WrittenGoals["goals"]?,
  (readonly string[])?,
];

/** The same again: a plan made of them is the one that was written. Null for a file that does not tell. */
export const toldIn = (settings: Settings): GoalsTold | null => {
  const text = settings[TOLD];
  if (text === undefined) return null;
  const told = JSON.parse(text) as readonly ToldLine[];
  return (_period, metric) => {
    const found = told.find(([one]) => one === metric);
    if (!found) return null;
    const [, goals, mayRise = true, monthsTaken = 0, computed = [], late = []] = found;
    return {
      goals: new Map(goals),
      computed: new Map(computed),
      mayRise,
      monthsTaken,
      behind: () => new Set(late),
    };
  };
};

/** A metric's goals as the Lists tab keeps them. */
export interface WrittenGoals {
  readonly period: string;
  readonly metric: string;
  readonly goals: readonly (readonly [string, number])[];
}
