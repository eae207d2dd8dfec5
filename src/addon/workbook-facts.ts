import type { Month } from "../core/calendar/month.ts";
import type { AnnouncedGoals, Choices } from "../core/choices.ts";
import type { Doubt } from "../core/doubts.ts";
import { knownOfLast12, totalLast12 } from "../core/history/past-results.ts";
import type { Notice } from "../core/notices.ts";
import type { Plan } from "../core/planned.ts";
import { headroomOf } from "../core/potential/growth-potential.ts";
import { sum } from "../core/stats/sum.ts";
import { dataRows } from "../sheet/workbook/data/data-rows.ts";
import type { AnnouncedTold, DecisionName, WorkbookFacts } from "../sheet/workbook/facts.ts";
import { teamTold } from "../sheet/workbook/team/team-rows.ts";
import { type Asked, lastTaken } from "./facts.ts";
import { isPeopleDoubt } from "./found/about-people.ts";
import { rewardsWanted } from "./rewards-wanted.ts";
import type { Question } from "./service.ts";
import type { Steps } from "./steps.ts";
import { today } from "./today.ts";
import { monthsTold } from "./told-months.ts";

/** Everything that the workbook tells of a plan, and of what it was made from. */
export const workbookFacts = (
  about: Asked,
  plan: Plan,
  scenarios: WorkbookFacts["scenarios"],
  question: Question,
  owner = "",
): WorkbookFacts => {
  const { from, whole, metric, choices, published } = about;
  const { source, growth, steps } = question;
  return {
    plan: { ...plan, rewards: rewardsWanted(plan.rewards, steps.rewards) },
    owner,
    currency: metric.currency,
    source,
    results: metric.results,
    tracked: new Map(whole.metrics.map(({ name, results }) => [name, results])),
    data: dataRows(whole, { plan, metric: metric.name }),
    taken: lastTaken(choices),
    firstLeftOut: firstLeftOutIn(from.reading.doubts),
    unfinished: unfinishedIn(from.reading.notices),
    potential: potentialTold(steps, choices.potential),
    resources: choices.resources,
    incentives: choices.incentives,
    ownGoals: new Map(),
    ownFurther: new Map(),
    hasClawback: steps.clawback ?? false,
    hasChosenRewards: (steps.rewards ?? []).length > 0,
    announced: choices.announced && announcedTold(choices.announced, steps),
    furtherAnnounced: new Map(
      choices.measures.flatMap(({ metric: further, announced }) =>
        announced ? [[further, announcedTold(announced, steps)] as const] : [],
      ),
    ),
    published: published?.version ?? null,
    ...monthsTold(about),
    scenarios,
    roster: {
      territories: choices.territories,
      managers: choices.managers,
      hired: new Map(
        choices.stays.flatMap(({ person, hired }) =>
          hired === null ? [] : [[person, hired.month] as const],
        ),
      ),
    },
    team: teamTold(from.reading, from.search.asked.told, from.search.roster, from.search.team),
    ownSeason: choices.season && (steps.season?.length ? steps.season : choices.season),
    ownGrowth: growth,
    workingDays: choices.workingDays,
    sellingHours: choices.sellingHours,
    lastYear: new Map(
      from.reading.metrics.map(({ name, results }) => [
        name,
        {
          total: sum(results.people.map((one) => totalLast12(one) ?? 0)),
          months: Math.max(0, ...results.people.map(knownOfLast12)),
        },
      ]),
    ),
    today: today(),
    answered: answeredIn(question, from.reading.doubts),
  };
};

const announcedTold = ({ goals, maxStep }: AnnouncedGoals, { cause }: Steps): AnnouncedTold => ({
  ...{ goals, cause: (cause ?? "").trim(), mayRise: maxStep > 0 },
});

const firstLeftOutIn = (doubts: readonly Doubt[]): Month | null =>
  doubts.flatMap((doubt) =>
    doubt.code === "firstMonth" && doubt.answer === "out" ? doubt.facts.month : [],
  )[0] ?? null;

const unfinishedIn = (notices: readonly Notice[]): Month | null =>
  notices.flatMap((notice) => {
    if (notice.code === "rowsNotBegun") return notice.facts.first;
    return notice.code === "unfinishedMonth" || notice.code === "rowsNotOver"
      ? notice.facts.month
      : [];
  })[0] ?? null;

const potentialTold = (
  { potential: answer }: Steps,
  potential: Choices["potential"],
): WorkbookFacts["potential"] =>
  answer === undefined || potential === null
    ? null
    : {
        ...{ tools: answer.tools, leads: answer.leads },
        ...{ training: answer.training, coaching: answer.coaching },
        support: potential.support,
        penetration: answer.penetration ?? null,
        ceiling: answer.ceiling ?? null,
        headroom: headroomOf(potential),
      };

/** Whether a question is about people, or about which of the past months count and as what. */
const isAboutResults = (doubt: Doubt): boolean => isPeopleDoubt(doubt) || OF_MONTHS.has(doubt.code);
const OF_MONTHS: ReadonlySet<Doubt["code"]> = new Set(["firstMonth", "emptyMonth", "blank"]);

/** The answers of each step. */
export const PARTS: Readonly<Record<DecisionName, readonly (keyof Steps)[]>> = {
  metrics: [
    ...(["isCount", "isLessBetter", "stages", "measures"] as const),
    ...(["workingDays", "sellingHours", "metricNames"] as const),
  ],
  results: ["normal", "oneOffs"],
  season: ["season", "events", "index"],
  potential: ["potential", "resources"],
  realistic: ["companyTarget", "allocation"],
  low: ["rampMonths", "rampSchedule", "announced", "maxStep", "reviewMonths"],
  incentives: ["incentives", "rewards", "clawback"],
};

/**
 * A step counts as answered with any of its answers. Those on the table, such as its currency, are of
 * no step; those on people are of the review of the results.
 */
const answeredIn = (
  { growth, steps }: Question,
  doubts: readonly Doubt[],
): WorkbookFacts["answered"] => {
  const has = (step: DecisionName) => PARTS[step].some((part) => steps[part] !== undefined);
  return {
    metrics: has("metrics"),
    results: has("results") || doubts.some((doubt) => doubt.isTold && isAboutResults(doubt)),
    season: has("season") || growth !== null,
    potential: has("potential"),
    realistic: has("realistic"),
    low: has("low"),
    incentives: has("incentives"),
  };
};
