import type { Month } from "./calendar/month.ts";
import type { FairnessName } from "./fairness/fairness-of.ts";
import type { MoreOnly } from "./goals/what-applies.ts";
import type { Ramp } from "./people/ramp.ts";
import type { CapacityUse } from "./planned.ts";
import type { UnlikeMonth } from "./season/unlike-months.ts";

/** Months far above the usual, each at its place in all three. */
interface WindfallLists {
  people: readonly string[];
  months: readonly Month[];
  values: readonly number[];
}

/** The goals' sum beside the most that the bottleneck can carry, of which that share is planned with. */
interface AgainstLimit {
  bottleneck: string;
  limit: number;
  goals: number;
  /** How much of it there is a month, in its own unit. */
  available: number;
  utilisation: number;
}

/** Nothing is silent: each thing dropped, capped, assumed or defaulted, and the facts of it. */
export interface NoticeFacts {
  // reading
  monthMissing: { person: string; month: Month };
  monthsMissing: { count: number };
  textNotNumber: { person: string; month: Month; value: string };
  textsNotNumbers: { count: number };
  totalsDropped: { rows: number; columns: number; label: string };
  duplicatesAdded: { count: number };
  negatives: { count: number };
  unfinishedMonth: { month: Month };
  /** The user said that the first month is whole, though the results begin on a day well within it. */
  firstMonthWhole: { month: Month; day: number };
  /** Rows of a list whose month is running, and of months that have not begun: they do not count yet. */
  rowsNotOver: { month: Month; count: number };
  rowsNotBegun: { first: Month; last: Month; count: number };
  rowsWithoutPerson: { count: number };
  rowsWithoutDate: { count: number };
  /** Rows whose date cannot be read, by the cells that hold it. */
  datesUnread: { cells: readonly string[] };
  metricChosen: { metric: string; others: readonly string[] };
  peopleWithoutResults: { people: readonly string[] };
  /** People of whom a list has only rows of months that are not over. */
  peopleNotYet: { people: readonly string[] };
  /** Spellings that differ in case or blanks only; `shown` is the one that counts. */
  spellingsUnited: { shown: string; others: readonly string[] };
  /** Further people with several spellings. */
  /** `others`: the spellings of each. */
  moreSpellingsUnited: { people: readonly string[]; others: readonly (readonly string[])[] };
  /** Rows that took the name (a merged cell's) above them. */
  namesFilledDown: { count: number };
  /** Rows that repeat the headings. */
  headingsRepeated: { count: number };
  /** How a date was read that could be read two ways, where the column's pattern settled it. */
  datesReadAs: { value: string; month: Month };
  /** Dates of the sheet whose day and month were turned back: it had read them in its own order. */
  datesTurned: { count: number };
  /** Results of a quarter or a week, spread over its months by their days. */
  quartersSpread: { count: number };
  weeksSpread: { count: number };
  /** Numbers that the sheet's locale had cut to thousandths: "5.827" meant `meant`. */
  thousandsRestored: { count: number; value: number; meant: number };
  /** Empty cells counted as zero, because the user said so or in a list of deals or activities. */
  blanksAsZero: { count: number };
  /** Percentages, read as shares: 12 % is 0.12. */
  percents: { count: number };
  /** Rows of a list of deals that are not won: left out, counted as opened, or for the steps that they took. */
  dealsNotWon: { count: number; stages: readonly string[] };
  dealsOpenedOnly: { count: number; stages: readonly string[] };
  dealsStepsOnly: { count: number; stages: readonly string[] };
  /** Rows of a list of deals that say the same of a deal as a row above them. */
  dealsRepeated: { count: number };
  /** Steps of the sale that a list of deals tells, by the month in which each deal counts for them. */
  stagesByOpening: { stages: readonly string[] };
  stagesByEnd: { stages: readonly string[] };
  stagesByEntry: { stages: readonly string[] };
  /** Deals name their stage, but lost ones do not say how far they came. */
  stagesUntold: { heading: string };
  /** Amounts in several currencies, each a metric of its own, and amounts read as the CRM converted them. */
  currenciesApart: { currencies: readonly string[] };
  amountsConverted: { heading: string };
  /** People whom a CRM marks as no longer its users. */
  deactivated: { people: readonly string[] };
  /** Rows of a list of activities that were not done. */
  activitiesNotDone: { count: number; stages: readonly string[] };
  /** Other tables on the same sheet that were not read. */
  otherTables: { count: number };
  /** Tabs of the same people that were read together, a metric each. */
  tabsJoined: { tabs: readonly string[] };
  /** Tabs of the same people in other months, which were not read. */
  otherMonths: { tabs: readonly string[] };
  /** The sheet has a filter: what it hides is read too. */
  filterOn: Record<never, never>;
  /** A remembered table found again elsewhere, longer, or with its columns in another order. */
  rowsAdded: { count: number };
  columnMoved: { heading: string };
  tableMoved: { where: string };
  // the people
  /** Two spellings read as one person, because the user said so. */
  personMerged: { person: string; other: string };
  /** The roster's own words: people it does not name, and people it names who have no results. */
  notInRoster: { people: readonly string[] };
  rosterOnly: { people: readonly string[] };
  /** Our own Team tab was read as the roster: so many people of whom it says something. */
  teamRead: { tab: string; people: number };
  /** No goal: the person left (by the roster, or as the user said). */
  hasLeft: { person: string; month: Month };
  /** Results before somebody was hired or after they left, left out. */
  outsideEmployment: { person: string; count: number };
  /** Months on leave, counted as no data. */
  onLeave: { person: string; from: Month; to: Month | null };
  /** The first months without results do not count: the person joined in `month`. */
  joinedLater: { person: string; month: Month };
  /** Cells of the roster that could not be understood. */
  rosterCell: { person: string; value: string };
  /** A stay or a leave that ends before it begins, by its days: "2027-09-10". */
  rosterBackward: { person: string; from: string; to: string };
  // the plan
  capped: { person: string; month: Month; value: number; limit: number };
  /** Several of them, person by person with the month of each. */
  cappedMonths: WindfallLists & { limits: readonly number[] };
  seasonUnknown: { months: number };
  seasonHalf: { months: number };
  noTrend: { months: number };
  noGoalNoResults: { person: string; lastMonth: Month | null };
  /** Too few months to know the person: the goal is built on the team's typical month. */
  newPerson: { person: string; months: number };
  gapForecastOver: { months: number };
  /** The manager calls a month far above the usual normal, or gives the season. */
  notCapped: { person: string; month: Month; value: number };
  notCappedMonths: WindfallLists;
  /** The manager calls further months one-offs. */
  toldOneOffs: WindfallLists & { limits: readonly number[] };
  seasonGiven: Record<never, never>;
  /** Months of the year (1 for January) whose given factors the results contradict, and what these had. */
  seasonUnlike: { months: readonly UnlikeMonth[] };
  /** Further metrics whose results contradict them, too, beside the one whose months are named. */
  seasonUnlikeToo: { metrics: readonly string[] };
  /** What an event was found to be worth, with the bounds that are 90 % sure; shares. */
  eventMeasured: { name: string; effect: number; low: number; high: number };
  /** An event outside the results and the period. */
  eventUnfelt: { name: string };
  /** An index that forecasts better: change for 1 % of it, and the errors without and with it. */
  indexUsed: { metric: string; elasticity: number; without: number; with: number };
  indexLeftOut: { metric: string; without: number; with: number };
  indexTooShort: { metric: string; months: number; needed: number };
  /** Months in which the index is not the same for everybody. */
  indexDiffers: { metric: string; months: number };
  indexUnknown: { metric: string; months: number };
  /** Nothing expected was told, so the usual of the last year is. */
  indexAsUsual: { metric: string; usual: number };
  /** Something is expected that the index never was. */
  indexBeyond: { metric: string; least: number; most: number };
  /** Hired so lately that results or goals count as those of a newcomer. */
  newcomer: { person: string; month: Month; ramp: Ramp };
  /** On leave, or leaving, within the period: the goal counts the rest of it. */
  partOfPeriod: { person: string; share: number };
  /** The peers' pull was cut short: nobody is expected far off the own level without a cause. */
  /** Whose usual month is raised far above the own one by the team's, and by what share of it. */
  leansOnTeam: { people: readonly string[]; shares: readonly number[] };
  nearOwnLevel: { people: readonly string[] };
  /** What those who left lately would have sold. */
  vacant: { amount: number };
  /** Results flatten towards a ceiling, but nothing was said of how far the market is won. */
  growthFlattened: { before: number; now: number; reached: number };
  /** The goals as computed add up to more than can be carried. */
  capacityBinds: {
    bottleneck: string;
    unit: string;
    limit: number;
    demand: number;
    oneMore: number;
    available: number;
    utilisation: number;
  };
  capacityEnough: AgainstLimit;
  /** Announced goals add up to more than can be carried, and stand all the same. */
  capacityExceeded: AgainstLimit;
  /** The manager's own goals bring the sum beyond what can be carried. */
  ownOverCapacity: AgainstLimit;
  /** What sales took of the bottleneck in a month lately is more than what is planned of it. */
  handledMore: { bottleneck: string; unit: string; lately: number; planned: number };
  /**
   * Months whose goals add up to more than `most`, what is planned with a month; `of` is the
   * resource that it was told of, with what one sale takes, where that is not the metric itself.
   */
  monthsCrowded: {
    crowded: CapacityUse["crowded"];
    most: number;
    of: { name: string; need: number; available: number; utilisation: number } | null;
  };
  /** The company's target and the goals' sum; `gap` is at least 0. */
  targetOpen: { target: number; goals: number; gap: number; chance: number };
  targetCovered: { target: number; goals: number; gap: number; chance: number };
  /**
   * The manager's own goals bring the sum beyond the target, and beyond what was to be handed down of it:
   * `onTop` is what was answered to hand out beyond it, as a share; 0 for nothing.
   */
  ownOverTarget: { target: number; goals: number; gap: number; chance: number; onTop: number };
  /** Goals beyond the target, as a share of it. */
  overAssigned: { share: number };
  /** Drawn up no further, for the chance would fall below `chance`; `amount` is nobody's, and others carry `carried` of it. */
  cappedByChance: { people: readonly string[]; chance: number; amount: number; carried: number };
  /** What announced goals, which rise by steps only, leave to nobody. */
  heldByReview: { amount: number };
  /** Given Start, which is more than their part. */
  keptAtStart: { people: readonly string[] };
  /** What Start and announced goals take beyond what was handed down. */
  beyondTarget: { amount: number };
  /** Part of the target beyond what can be carried, and beyond the last whole step. */
  targetOverCapacity: { amount: number };
  targetRest: { amount: number };
  /** Whose part goes by what is expected, for last year's result is not known. */
  /** What is expected counts instead of last year's result; `isAll`: of everybody. */
  withoutLastYear: { people: readonly string[]; isAll: boolean };
  /** Whose part goes by history, for the size of the territory is not known. */
  withoutSize: { people: readonly string[] };
  noSizes: Record<never, never>;
  /** Amounts for reaching the goal that were told of people who are not in the table. */
  paidToNobody: { people: readonly string[] };
  /** A way to hand down a target that was not given. */
  nothingToHandDown: Record<never, never>;
  /** What goals should not go with, and do; `isMore` where one rises with the other. */
  unfair: { tests: readonly { readonly name: FairnessName; readonly isMore: boolean }[] };
  /** The same of the goals that hold, where it was not so of the computed ones. */
  ownUnfair: NoticeFacts["unfair"];
  /** Said to be announced, but no goals were written for this period and metric. */
  nothingAnnounced: Record<never, never>;
  /**
   * A published version's goals count as announced: no harder before the next review, by the one that is
   * open, or any more. `until` is the last day ("2026-12-31") on which one may still be corrected either
   * way; "" where that is over.
   */
  publishedHeld: { version: number; next: Month; until: string };
  publishedReview: { version: number; open: Month; until: string };
  publishedToEnd: { version: number; until: string };
  /** Those of one that is lost cannot. */
  publishedLost: { version: number };
  goalsHeld: { people: readonly string[] };
  goalsStepped: { people: readonly string[]; step: number };
  /** A review raises none of these: their people have brought less so far than was asked. */
  goalsBehind: { people: readonly string[] };
  /** One-off sales did not raise these announced goals; each one's own months, none where they are others'. */
  goalsWithoutWindfall: { people: readonly string[]; months: readonly (readonly Month[])[] };
  goalsLowered: { people: readonly string[] };
  /** The activities that goals ask for take more than the time for selling. */
  /** `most` is the largest share of the selling time, `hours` a day what would be enough for it. */
  timeShort: { people: readonly string[]; most: number; hours: number };
  /** A step of the sale of which no results tell how many go on. */
  stageUnknown: { metric: string };
  /**
   * A step of the sale that comes `months` before what it leads to: what is done in a month serves the
   * goal of a later one, and what `early` takes is done before the period begins: the more so where its
   * months from `closedFrom` to that goal are closed. Closed days do not count as time, so a `closed`
   * month asks for less.
   */
  stageAhead: {
    metric: string;
    months: number;
    done: Month;
    serves: Month;
    early: {
      goal: Month;
      done: Month;
      closedFrom: Month | null;
      /** Told on the last day of `done`, or later. */
      time?: "lastDay" | "over";
    } | null;
    closed: { month: Month; isPart: boolean } | null;
  };
  /**
   * A step of the sale of which the last months, as many as it is ahead, have clearly fewer than those
   * before, a month on average: the months that they serve start with too little. Goals tell of it only
   * where the step has goals of its own.
   */
  fewBegun: {
    metric: string;
    from: Month;
    to: Month;
    count: number;
    before: number;
    serves: readonly [from: Month, to: Month];
    hasGoal: boolean;
  };
  /** More metrics than a team can keep in mind. */
  manyMetrics: { count: number; most: number };
  /** More weights in the pay than a person can act on, or weights too small to be felt. */
  manyWeights: { count: number; most: number };
  smallWeights: { metrics: readonly string[]; least: number };
  /** What the weights of the further metrics leave the main one. */
  smallMainWeight: { weight: number; least: number };
  /** Steps of the sale that have goals of their own, too. */
  stagesMeasured: { metrics: readonly string[] };
  /**
   * Goals of such a step beside what the main goals take of it, for those in whom the two differ by
   * more than chance explains; the farthest apart first, each at its place in all three.
   */
  goalsApart: {
    people: readonly string[];
    goals: readonly number[];
    needs: readonly number[];
  };
  /** Sums of such a step's own goals and of what the main goals take of it, where they are far apart. */
  sumsApart: { goals: number; needs: number; weight: number };
  /** People whose main goal an own value makes easier, and whose goal of a further metric, that share of the pay, has none. */
  furtherStays: { people: readonly string[]; weight: number };
  /** People with a goal of the main metric and no results of a further one. */
  noMeasureGoal: { people: readonly string[] };
  /** Answers that do not apply to a metric of which less is better. */
  notForLess: { parts: readonly MoreOnly[] };
  // incentives: shares of the target, amounts in the incentives' money
  /**
   * Parts of so many months are paid each by its goal; what share of somebody's amount each of them and
   * the whole period pay, and the amount where all have the same. A commission has no such share.
   */
  paidInParts: { months: number; each: number | null; whole: number; amount: number | null };
  /**
   * Who has a goal in fewer of these parts than the team: in how many, and what each of them pays at goal,
   * since they share the whole amount; each at its place in all three.
   */
  fewerParts: {
    months: number;
    people: readonly string[];
    counts: readonly number[];
    pays: readonly number[];
  };
  /** Parts of so many months make another cost likely than the whole period paid at once. */
  paidOnce: { months: number; expected: number; once: number };
  /** The share that the team's result pays, of the amount where all have the same. */
  paidByTeam: { share: number; of: number | null };
  /** `isSure` where nobody can be paid more; `over` is what P90 takes beyond the budget, 0 where it suffices, and `isLikelyOver` that the expected cost does, too. */
  budgetChance: {
    budget: number;
    chance: number;
    isSure: boolean;
    over: number;
    isLikelyOver: boolean;
  };
  /** A commission takes the place of the curve. */
  commissionInstead: Record<never, never>;
  /** Retroactive tiers: the largest jump, and where. */
  commissionJumps: { from: number; amount: number };
  /** What a curve pays at once; `amount` for a usual target, in each part of so many months (null: once). */
  curveCliff: { attainment: number; payout: number; amount: number; months: number | null };
  /** Share of the payouts that pass the curve's first point, by these goals' own distributions. */
  thresholdHard: { attainment: number; passing: number };
  /**
   * Share of the payouts that reach the first point beyond the goal: far from one in ten, who reach `inTen`
   * times the goal; `isBetween` where that point may lie there, between the curve's other ones.
   */
  excellenceFar: { attainment: number; reached: number; inTen: number; isBetween: boolean };
  /** Points of payout a point of attainment beyond the goal. */
  curveSteep: { slope: number; most: number };
  /** From here on a point beyond the goal pays less than one before it. */
  curveSlows: { attainment: number };
  capLow: { cap: number; least: number };
  spiffsMany: { count: number; most: number };
  spiffLong: { name: string; weeks: number; most: number };
  spiffsDear: { amount: number; share: number; most: number };
  /** Fewer winners than make most people try. */
  spiffFewWinners: { name: string; winners: number; least: number };
  spiffTooManyWinners: { name: string; winners: number; people: number };
  /** It ends with the period or later: people would hold sales back for it. */
  spiffAtTheEnd: { name: string };
  /** It begins before the period or after it, so that its prizes are not in this cost. */
  spiffOutside: { name: string };
  // the workbook
  restored: Record<never, never>;
  /** The answers of the last write cannot be read. */
  answersLost: Record<never, never>;
  /** Answers that were stored before anything was written cannot be read. */
  draftLost: Record<never, never>;
  /** The period of the goals that were written last, by its code. */
  periodOver: { period: string };
  reviewDue: { month: Month };
  reviewOpen: { month: Month };
  /** Metrics whose months are rates or means by their names: goals of so many months add them up. */
  averagesAddedUp: { metrics: readonly string[]; months: number };
  /** Months of the period itself that have results. */
  resultsWithin: {
    first: Month;
    last: Month;
    /** The last of them that goals take in; null where they stand on the past alone. */
    taken: Month | null;
  };
  /** Results end later than when the goals were written. */
  resultsNew: { was: Month; last: Month };
  /** Results that the goals rest on are not as they were. */
  resultsChanged: { was: Month };
  /** The table is a pivot table of data that lie elsewhere. */
  pivotTable: Record<never, never>;
  rebound: { tabs: readonly string[] };
  nameTaken: { wanted: string; used: string };
  /** Cells of ours that the user changed since: the first few, and how many more. */
  keptCells: { cells: readonly string[]; more: number };
  /** Cells that we reckon and somebody has typed over, in words with their addresses. */
  typedOver: { cells: readonly string[] };
  /** Goals of the manager's own that lack a reason, as people with their cells. */
  ownUnexplained: { cells: readonly string[] };
  /** The same of those whose reason is still the one that a version told of another goal. */
  ownOldReasons: { cells: readonly string[]; version: number };
  /** Whose own goal's reason speaks of a leave that the roster does not have; `roster` is the user's own list, "" for the Team tab. */
  leaveUntold: { people: readonly string[]; roster: string };
  /**
   * Whose own goal's reason speaks of a leave that the computed goal counts by now: the own goals, their
   * cells and the computed ones, each at its place in all four; `isAhead` where the computed ones come only
   * with the update that is in question.
   */
  leaveCounted: {
    people: readonly string[];
    goals: readonly number[];
    cells: readonly string[];
    computed: readonly number[];
    isAhead: boolean;
  };
  /** Whose own goal an update would bring to the other side of the computed one, which was `before`; each at its place in all. */
  ownTurned: {
    people: readonly string[];
    goals: readonly number[];
    before: readonly number[];
    computed: readonly number[];
    cells: readonly string[];
  };
  /** Whose own goal's reason names whom, with the reason's cell, each at its place in all three. */
  ownNamesOthers: {
    people: readonly string[];
    names: readonly string[];
    cells: readonly string[];
  };
  /** Whose goal is harder than their own Stretch, with its chance in hundredths and its cell, each at its place. */
  beyondStretch: {
    people: readonly string[];
    inHundred: readonly number[];
    cells: readonly string[];
  };
  /** Tabs of ours that are there no more: they are made anew. */
  tabsGone: { tabs: readonly string[] };
  personGone: { person: string };
  /** The workbook is shared in the file, and its protections could not be renewed after a write. */
  locksOutdated: Record<never, never>;
  // formulas that become values
  /** What was interrupted was put right: the formulas stand again. */
  formulasBack: Record<never, never>;
  /** Formulas that stay: without a value yet, or with cells that could not be told from others. */
  notComputed: { cells: readonly string[]; more: number };
  spillUntold: { cells: readonly string[]; more: number };
  /** Values that stay: changed since they were frozen, or on cells that are gone. */
  frozenChanged: { cells: readonly string[]; more: number };
  frozenLost: { formula: string };
}

export type NoticeCode = keyof NoticeFacts;

export type Notice = {
  readonly [Code in NoticeCode]: {
    readonly code: Code;
    readonly facts: NoticeFacts[Code];
    /** The further metric that it is about; none where it is about the main one, or the table. */
    readonly of?: { readonly metric: string; readonly currency: string | null };
  };
}[NoticeCode];
