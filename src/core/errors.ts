import type { Month } from "./calendar/month.ts";

/** What each mistake was about. A code says what is wrong, its facts where; src/text words both. */
export interface GoalErrorFacts {
  // reading a table
  noTable: { where: string };
  oneCell: { where: string };
  notAGrid: { where: string };
  noSuchPlace: { where: string };
  noPeople: { where: string; months: number };
  noMonths: { where: string };
  noNumbers: { where: string };
  tooManyRows: { rows: number; most: number };
  tooShort: { months: number };
  ambiguousDates: { name: string };
  dayOrMonth: { value: string; name: string };
  mixedCurrencies: { first: string; second: string };
  noSuchMetric: { metric: string; known: string };
  /** No cell of the column of dates is one. */
  noDates: { name: string; value: string };
  /** The table has the main metric only. */
  noOtherMetric: { metric: string; main: string };
  /** Nothing says how many of a metric one of the main metric is. */
  noRate: { metric: string; main: string };
  sourceIsOurs: { where: string };
  /** Months without a year, "ene feb mar", and nothing above them that says which. */
  noYear: { where: string };
  /** An answer that its question does not allow; `allowed` is a list in words. */
  badAnswer: { key: string; value: string; allowed: string };
  /** The table of an earlier reading is nowhere in the file. */
  tableGone: { where: string; headings: string };
  noRoster: { where: string };
  /** A link to a file, where a range of this one is asked for. */
  otherFile: { where: string };
  /** An IMPORTRANGE that shows no data: it waits for access, or is still loading. */
  importWaits: { where: string };
  // choices
  badPeriod: { value: string };
  periodPast: { period: string; last: string };
  pastTooShort: { months: number; period: string };
  badProbability: { low: number; high: number };
  badGrowth: { value: string };
  badShare: { part: "support" | "penetration" | "ceiling"; value: string };
  /** `name` is the resource's. */
  badCapacity: {
    name: string;
    part: "available" | "need" | "utilisation" | "backlog";
    value: string;
  };
  /** A further metric with too few months of results for a goal of its own. */
  measureTooShort: { metric: string; months: number; least: number };
  measureTwice: { metric: string };
  /** A guard has a goal and no weight. */
  guardWeight: { metric: string };
  /** Weights of the further metrics that add up to more than 1. */
  weightsExceed: { sum: number };
  /** `name` is the event's, `value` an effect that is no share of a usual month. */
  badEffect: { name: string; value: string };
  badDaysClosed: { name: string; days: number; workingDays: number };
  eventEnds: { name: string; from: Month; to: Month };
  /** An event of every year without a last month, or longer than a year. */
  eventYearly: { name: string; from: Month };
  /** An event with an effect and with closed days. */
  eventToldTwice: { name: string };
  eventUnnamed: { from: Month };
  /** A name of a metric that is empty, too long or in several lines, or that another one has, too. */
  metricNameForm: { metric: string; name: string; most: number };
  /** `metrics`: a list in words. */
  metricNameTwice: { name: string; metrics: string };
  /** A name that another metric had at the last write: its rows would be taken for the other's. */
  metricNameOther: { name: string; metric: string };
  /** An event to be measured of which no result tells, or with too few months beside it. */
  eventNotSeen: { name: string };
  eventAlone: { name: string; months: number };
  /** Events close so many months that so few are left. */
  eventsCloseAll: { months: number };
  /** A value of an index that has no logarithm. */
  badIndex: { metric: string; value: string; month: Month };
  /** An index without a value in any month of the results. */
  noIndex: { metric: string };
  indexTooFew: { months: number; needed: number };
  /** Neither one value of an index nor one a month of the period. */
  indexExpected: { metric: string; values: number; months: number };
  badReview: { part: "months" | "step"; value: string };
  /** The company's target, or how it is handed down. */
  badTarget: { part: "target" | "historyShare" | "overAssign" | "leastChance"; value: string };
  /** A payout curve that falls, or a point of it out of order: what stands at `before` comes first. */
  badCurve: { attainment: number; before: number };
  curveShape: Record<never, never>;
  /** A percentage where a share belongs: 80 for 0.8. */
  notAShare: { value: number; name: string };
  /** A team's goal in parts: all minimums together, and the goal that they are more than. */
  minimumsExceed: { least: number; goal: number };
  /** A team's goal of which `missing` is nobody's, since parts can add up to `most` only. */
  notPlaced: { goal: number; most: number; missing: number };
  minAboveMax: { row: number; min: number; max: number };
  /** Tiers of a commission: one that does not begin above the one before it. */
  tiersOrder: { from: number; before: number };
  tiersShape: Record<never, never>;
  /** An amount far beyond its goal; row 0 is a lone cell. */
  goalTooLow: { row: number; name: string; goal: number; other: string; amount: number };
  // arguments of custom functions: `name` is the parameter as Sheets shows it; row 0 is a lone cell
  missing: { name: string };
  sizes: { name: string; cells: number; other: string; otherCells: number };
  notADate: { value: string; row: number; name: string };
  notANumber: { value: string; row: number; name: string };
  tooLarge: { value: string; row: number; name: string };
  badOption: { value: string; name: string; allowed: string; row?: number };
  oneValue: { name: string; cells: number };
  /** What months weigh is 0 in all of them; `name` may be two parameters, "factors × ramp". */
  weightless: { name: string };
  badFactors: { count: number };
  /** Stages of a sale, first to last: one with more than the stage before it. */
  funnelRises: { name: string; row: number; count: number; before: number };
  /** A stage of a sale that nobody reached or nobody goes on from. */
  funnelStops: { name: string; row: number };
  /** Counts of stages without rates among them: one with more than the stage before it. */
  countsRise: { name: string; row: number; count: number; before: number };
  /** Counts of a single stage, which have no rate. */
  oneStage: { name: string };
  bothRanges: { name: string; other: string };
  tooBig: { rows: number; most: number };
  // the workbook
  busy: Record<never, never>;
  nothingToUndo: Record<never, never>;
  /** null for goals that are reviewed and not published. */
  toldSince: { version: number | null };
  /** No formula of the file calls one of our functions; none was frozen. */
  nothingToFreeze: Record<never, never>;
  nothingFrozen: Record<never, never>;
  changedSince: { where: string };
  /** Other goals would be written than the user has seen. */
  otherThanShown: Record<never, never>;
  /** Cells of the file, and those that a write makes: more than Google takes. */
  fileFull: { cells: number; needs: number; most: number };
  /** Tabs of ours that somebody else has protected, a list in words. */
  protectedTabs: { tabs: string };
  /** The workbook is shared in the file, and who runs this is not the manager. */
  managersOnly: Record<never, never>;
  notSharedInFile: Record<never, never>;
  /** What is known of whom the workbook was shared with cannot be read. */
  inFileLost: Record<never, never>;
  // sharing
  /** Nothing was written yet, or the Goals tab is gone. */
  noGoalsYet: Record<never, never>;
  goalNotFound: { person: string };
  /** A final goal that is no number; `where` is its cell. */
  goalNoNumber: { where: string; value: string };
  /** Results or answers are others than when the goals were written. */
  goalsOutdated: Record<never, never>;
  /** Own values without a reason: people and the cells of their reasons, a list in words. */
  reasonsMissing: { people: string };
  /** A text of the manager's would tell one person of another. */
  /** `where` is the cell of that text; "" where it stands in none of a goal's. */
  namesColleague: { person: string; name: string; text: string; where: string };
  /** What is published must have been read as it is now. */
  notReviewed: Record<never, never>;
  notPublished: Record<never, never>;
  /** Tracking is not there, or for another metric or period than what is published. */
  noTracking: Record<never, never>;
  /** The goals are those of the last version. */
  nothingNew: { version: number };
  /** A change within a period that began: from which month on, and why. */
  causeNeeded: { version: number };
  /** Beside other goals than a version told stands the reason that it told of them. */
  oldReasons: { people: string; version: number };
  badFrom: { month: Month; first: Month; last: Month };
  /** Months before a change (`month` is its first one) hold more than the changed goal. */
  keptBeyondGoal: {
    person: string;
    metric: string;
    currency: string | null;
    goal: number;
    kept: number;
    month: Month;
  };
  /** The files belong to another account. */
  otherPublisher: { name: string; email: string };
  shareLost: Record<never, never>;
  /** Google takes no more calls for now; or the permission for files was not given. */
  driveQuota: Record<never, never>;
  driveForbidden: Record<never, never>;
  /** Somebody to share with who has no published goal. */
  nobodysGoal: { person: string };
  // the file
  unreadableFile: { file: string };
  notASpreadsheet: { file: string };
  emptyFile: { file: string };
}

export type GoalErrorCode = keyof GoalErrorFacts;

/** A mistake the user can correct, named by a code rather than worded. */
export class GoalError<Code extends GoalErrorCode = GoalErrorCode> extends Error {
  readonly code: Code;
  readonly facts: GoalErrorFacts[Code];

  constructor(code: Code, facts: GoalErrorFacts[Code]) {
    super(code);
    this.name = "GoalError";
    this.code = code;
    this.facts = facts;
  }
}
