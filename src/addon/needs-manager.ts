import { isOfIncentives } from "../core/incentives/notice-codes.ts";
import type { Notice, NoticeCode } from "../core/notices.ts";
import type { DraftScreen } from "./draft/draft-screens.ts";
import type { Need } from "./service.ts";
import { noticesTold } from "./told.ts";

/**
 * What a manager has to decide, mend or know, the most urgent first, and the screen where that is
 * done, null where it is none of the wizard's; other notices say how goals came about.
 */
const NEEDS: Readonly<Partial<Record<NoticeCode, DraftScreen | null>>> = {
  restored: null,
  answersLost: null,
  keptCells: null,
  tabsGone: null,
  rebound: null,
  nameTaken: null,
  personGone: null,
  publishedLost: null,
  ownUnexplained: null,
  ownNamesOthers: null,
  ownOldReasons: null,
  ownTurned: null,
  leaveUntold: null,
  leaveCounted: null,
  ownOverCapacity: null,
  ownOverTarget: null,
  ownUnfair: null,
  furtherStays: null,
  budgetChance: "incentives",
  fewerParts: null,
  targetOpen: "goals",
  beyondTarget: "goals",
  cappedByChance: "goals",
  heldByReview: "goals",
  targetOverCapacity: "goals",
  nothingToHandDown: "goals",
  unfair: "goals",
  vacant: "goals",
  withoutLastYear: "goals",
  firstMonthWhole: "data",
  noSizes: "data",
  withoutSize: "data",
  peopleNotYet: "data",
  rosterCell: "data",
  rosterBackward: "data",
  noGoalNoResults: "data",
  gapForecastOver: "data",
  noMeasureGoal: "metrics",
  timeShort: "metrics",
  sumsApart: "metrics",
  goalsApart: "metrics",
  fewBegun: "metrics",
  stageUnknown: "metrics",
  manyMetrics: "metrics",
  manyWeights: "metrics",
  smallMainWeight: "metrics",
  smallWeights: "metrics",
  notForLess: "metrics",
  capacityBinds: "potential",
  capacityExceeded: "potential",
  handledMore: "potential",
  monthsCrowded: "potential",
  growthFlattened: "potential",
  seasonUnlike: "season",
  seasonUnlikeToo: "season",
  eventUnfelt: "season",
  nothingAnnounced: "startLow",
  thresholdHard: "incentives",
  excellenceFar: "incentives",
  curveCliff: "incentives",
  curveSteep: "incentives",
  curveSlows: "incentives",
  capLow: "incentives",
  commissionJumps: "incentives",
  spiffsDear: "incentives",
  spiffsMany: "incentives",
  spiffLong: "incentives",
  spiffFewWinners: "incentives",
  spiffTooManyWinners: "incentives",
  spiffAtTheEnd: "incentives",
  spiffOutside: "incentives",
};

/** Of these what only says how something stands: nothing waits for the manager. */
const TO_KNOW: ReadonlySet<NoticeCode> = new Set<NoticeCode>([
  ...(["withoutLastYear", "firstMonthWhole", "noSizes", "withoutSize", "noGoalNoResults"] as const),
  ...(["gapForecastOver", "tabsGone", "seasonUnlike", "seasonUnlikeToo"] as const),
  ...(["vacant", "nothingToHandDown", "heldByReview", "targetOverCapacity"] as const),
  ...([
    "furtherStays",
    "noMeasureGoal",
    "fewBegun",
    "stageUnknown",
    "notForLess",
    "monthsCrowded",
    "nothingAnnounced",
  ] as const),
  ...(["fewerParts", "curveCliff", "curveSteep", "curveSlows"] as const),
  ...(["capLow", "commissionJumps", "spiffsDear", "spiffsMany", "spiffLong"] as const),
  ...(["spiffFewWinners", "spiffTooManyWinners", "spiffAtTheEnd"] as const),
]);

const RANKS = Object.keys(NEEDS);

/** Sums that lie apart are of the first where pay goes by them. */
const rankOf = (notice: Notice): number =>
  RANKS.indexOf(
    notice.code === "sumsApart" && notice.facts.weight > 0 ? "ownUnexplained" : notice.code,
  );

/** A budget that even a dear period stays within is good news. */
const isNeed = (notice: Notice): boolean =>
  notice.code === "budgetChance" ? notice.facts.over > 0 : rankOf(notice) >= 0;

/** How far from the usual pay begins and ends: it costs money, so the wizard warns of it. */
export const UNUSUAL: readonly NoticeCode[] = ["thresholdHard", "excellenceFar"];

/** Such pay, and a budget that does not suffice more often than it does. */
const isWarning = (notice: Notice): boolean =>
  UNUSUAL.includes(notice.code) || (notice.code === "budgetChance" && notice.facts.chance < 0.5);

/** What own values in the place of computed goals make another thing of, beside incentives. */
const OF_HELD: ReadonlySet<NoticeCode> = new Set<NoticeCode>([
  ...(["ownOverCapacity", "unfair", "ownUnfair", "furtherStays", "targetOpen"] as const),
  ...(["ownOverTarget", "cappedByChance", "capacityExceeded", "sumsApart", "goalsApart"] as const),
]);

export const isOfHeld = ({ code }: Notice): boolean => isOfIncentives(code) || OF_HELD.has(code);

/** What needs the manager, the most urgent first, each with its screen; in words. */
export const needsTold = (notices: readonly Notice[], currency: string | null): readonly Need[] => {
  const needs = notices.filter(isNeed).sort((a, b) => rankOf(a) - rankOf(b));
  const sentences = noticesTold(needs, currency);
  return needs.map(({ code }, i) => ({
    sentence: sentences[i]!,
    isDecision: !TO_KNOW.has(code),
    ...(isWarning(needs[i]!) ? { isWarning: true as const } : {}),
    screen: NEEDS[code] ?? null,
    ...(isOfHeld(needs[i]!) ? { isOfHeld: true as const } : {}),
    ...tabOf(needs[i]!),
  }));
};

const OF_GOALS: ReadonlySet<NoticeCode> = new Set<NoticeCode>([
  ...(["leaveCounted", "ownOverTarget", "ownNamesOthers", "ownTurned"] as const),
]);

/** Where nobody keeps a list of people of their own, our tab Team has the days; Goals has the main metric's own values. */
const tabOf = (notice: Notice): Pick<Need, "tab"> => {
  if (notice.code === "leaveUntold" && notice.facts.roster === "") return { tab: "team" };
  if (notice.code === "ownUnfair") return { tab: "fairness" };
  return OF_GOALS.has(notice.code) && notice.of === undefined ? { tab: "goals" } : {};
};

/** The other notices: how the goals came about. */
export const withoutNeeds = (notices: readonly Notice[]): readonly Notice[] =>
  notices.filter((notice) => !isNeed(notice));
