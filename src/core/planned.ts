import type { Month } from "./calendar/month.ts";
import type { Period } from "./calendar/period.ts";
import type { Method } from "./company/company.ts";
import type { Bound } from "./company/handed-down.ts";
import type { FairnessTest } from "./fairness/fairness-of.ts";
import type { Season } from "./forecast/season.ts";
import type { ActivityGoal } from "./funnel/activity-goals.ts";
import type { TierContrast } from "./funnel/tier-contrast.ts";
import type { Serves } from "./goals/work-months.ts";
import type { Windfall } from "./history/windfalls.ts";
import type { IncentiveCost } from "./incentives/incentive-cost.ts";
import type { Reward } from "./incentives/rewards.ts";
import type { IndexFacts, KnownEvent } from "./market/market.ts";
import type { Notice } from "./notices.ts";
import type { Capacity } from "./potential/capacity.ts";
import type { Saturation } from "./potential/saturation.ts";

/** The three chances of the rungs; start > goal > stretch. */
export interface Rungs {
  readonly start: number;
  readonly goal: number;
  readonly stretch: number;
}

/** One month of the year: `factor` is used, `raw` was observed; 1 is a normal month. */
export interface SeasonMonth {
  /** 1 for January. */
  readonly month: number;
  readonly factor: number;
  readonly raw: number;
}

export type Tier = "top" | "middle" | "bottom" | "new";

/** What became of a computed goal where another was announced. */
export type Verdict =
  | "free"
  | "held"
  | "stepped"
  | "behind"
  | "withoutWindfall"
  | "loweredWithCause";

/**
 * What made the goal: level · seasonMonths · presence · events · market · soFar · potential · caution ·
 * capacity · company · announced is the goal, and without the last five what is expected.
 */
export interface Why {
  /** Typical month, season, ramp and windfalls taken out, before the peers' pull. */
  readonly ownLevel: number;
  /** Typical full month that the plan uses, after the pull towards the team. */
  readonly level: number;
  /** Σ of the period's season factors; the number of months where no season is known. */
  readonly seasonMonths: number;
  /** Share of the period that the person is there and trained; 1 for all of it. */
  readonly presence: number;
  /** What the market's events and its index make of the period; 1 for a usual one. */
  readonly events: number;
  /** Trend over the period, the market's and the person's own. */
  readonly market: number;
  /** What the period's own results so far make of it; 1 where none are taken in. */
  readonly soFar: number;
  /** Of that what everybody has in common; the rest is the person's own course. */
  readonly shared: number;
  /** Growth a year that makes it, from a last month of results on, and whether the manager gave it. */
  readonly growth: { readonly yearly: number; readonly since: Month; readonly isTold: boolean };
  /** 1 + the growth that the manager sees room for. */
  readonly potential: number;
  /** Computed goal ÷ expected: for the chance, and the rounding. */
  readonly caution: number;
  /** Goal within the capacity ÷ computed goal; 1 where it suffices. */
  readonly capacity: number;
  /** Part of the company's target ÷ that; 1 where none is handed down. */
  readonly company: number;
  /** Final goal ÷ that: an announced goal held, or a step. */
  readonly announced: number;
  /** Month of the period with the lowest and the highest factor; null where none stands out. */
  readonly low: SeasonMonth | null;
  readonly high: SeasonMonth | null;
  /** Windfalls that were capped for this person. */
  readonly capped: readonly Month[];
}

/** Somebody's goals at a chance: what a slider shows at each of its positions. */
export interface PersonRungs {
  readonly person: string;
  readonly tier: Tier;
  /** Result of the same months a year before, null where one of them is not known. */
  readonly last: number | null;
  /** Middle of the predictive distribution of the period's total, as things are: as likely surpassed as not. */
  readonly expected: number;
  /** What of that has come already; left out where goals stand on the past alone. */
  readonly known?: number;
  /** Its standard deviation, in the metric's unit. */
  readonly sd: number;
  /** Rounded goals of the three rungs; start ≤ goal ≤ stretch, the other way round where less is better. */
  readonly start: number;
  readonly goal: number;
  readonly stretch: number;
  /** Chance in [0, 1] of reaching the rounded goal (staying within it), as things are. */
  readonly chance: number;
  /** The same with the growth that the manager sees room for; null where that moves nothing. */
  readonly chanceWith: number | null;
  readonly verdict: Verdict;
}

/** The same with what they are made of. */
export interface PersonGoal extends PersonRungs {
  /** Chance in [0, 1] of the rounded start and stretch, as things are. */
  readonly startChance: number;
  readonly stretchChance: number;
  /** Result of the last 12 months of history (of those that are known), null where there are none. */
  readonly last12: number | null;
  /** How many of those months are known: with fewer than 12 the total is no year. */
  readonly last12Months: number;
  /** One number a month of the period, adding up to `goal` exactly. */
  readonly months: readonly number[];
  /** What each of these months weighs: season, market and presence, in full typical months. */
  readonly weights: readonly number[];
  /** The goal that results alone give, where an announced one holds in its place; left out for parts of a target. */
  readonly byResults?: number;
  readonly why: Why;
}

export interface TeamGoal {
  readonly goal: number;
  readonly expected: number;
  readonly sd: number;
  /** Chance in [0, 1] that the team reaches (stays within) the sum of the goals. */
  readonly chance: number;
  /** The same of the sum of everybody's start and of everybody's stretch. */
  readonly startChance: number;
  readonly stretchChance: number;
  /** What those who left lately would have sold: nobody's goal. */
  readonly vacant: number;
}

/** How the sum of the goals compares with what can be carried. */
export interface CapacityUse extends Capacity {
  /** Sum of the goals as computed. */
  readonly demand: number;
  /** What sales took of the bottleneck in a month lately, in its own unit; null where nothing was sold. */
  readonly lately: number | null;
  /** Months whose goals add up to more than a month's share of the limit, by more than rounding, and what they add up to. */
  readonly crowded: readonly { readonly month: Month; readonly asked: number }[];
}

/** How the goals stand to what the company wants: target handed down and goals, nothing left unsaid. */
export interface CompanyUse {
  readonly target: number;
  /** The goals' sum, and target − sum: above 0 what is in nobody's goal. */
  readonly assigned: number;
  readonly gap: number;
  /** Chance in [0, 1] that the team reaches (stays within) the target. */
  readonly chance: number;
  /** What is in the goals beyond the target, as a share of it; 0 where they are less. */
  readonly overAssigned: number;
  /** Null where the target is not handed down. */
  readonly handed: HandedUse | null;
}

/** `amount` + `beyond` is the sum of the goals + `unallocated`, which is rest + overCapacity + heldBack. */
export interface HandedUse {
  readonly by: Method;
  /** Target and what is put on top of it. */
  readonly amount: number;
  readonly leastChance: number;
  /** Nobody's, and why: less than a rounding step, more than can be carried, more than anybody's bounds allow. */
  readonly unallocated: number;
  readonly rest: number;
  readonly overCapacity: number;
  readonly heldBack: number;
  /** What Start and announced goals take beyond the amount. */
  readonly beyond: number;
  /** Who had no result of last year, and no territory size, to go by. */
  readonly withoutLast: readonly string[];
  readonly withoutSize: readonly string[];
  readonly rows: readonly CompanyRow[];
}

export interface CompanyRow {
  readonly person: string;
  /** The goal that results alone give, without the target and without what was announced. */
  readonly bottomUp: number;
  /** Part of the amount by the weights alone. */
  readonly topDown: number;
  readonly goal: number;
  readonly chance: number;
  readonly bound: Bound;
}

/** What the goals ask of one step of the sale. */
export interface Activity {
  readonly metric: string;
  readonly isCount: boolean;
  /** Minutes that one takes; null where nobody knows. */
  readonly minutes: number | null;
  /** Months until one of it shows in the main metric. */
  readonly lead: number;
  /** The months whose goals each month of the period works for; none for a closed one. */
  readonly serves: Serves;
  /** Share of all that goes on to the next step: the team's. */
  readonly teamRate: number | null;
  /** What that rate is counted from; null where nothing is known. */
  readonly counted: StepCounts | null;
  readonly people: readonly PersonActivity[];
}

/** A team's step and what came of it, in the same months for all steps, each as far before as it leads. */
export interface StepCounts {
  readonly events: number;
  /** Of the next step. */
  readonly reached: number;
  /** First and last month of the main metric that count. */
  readonly from: Month;
  readonly to: Month;
}

export interface PersonActivity {
  readonly person: string;
  /** Share that goes on to the next step (yield of the last one), leaning on the team's. */
  readonly rate: number | null;
  /** Of this step for one unit of the main metric; null where no results tell. */
  readonly perUnit: number | null;
  /** The months whose goals each month of the period works for: as everybody's, but for who is not there. */
  readonly serves: Serves;
  /** What the activities of each month of the period feed, as a share of the period's goal: adds up to 1 without a lead. */
  readonly feeds: readonly number[];
  /** Of that, what is behind the period. */
  readonly beyond: readonly number[];
  /** What the goal takes; null where no results tell. */
  readonly need: ActivityGoal | null;
  /** What start and stretch take. */
  readonly start: number | null;
  readonly stretch: number | null;
  /** What the person's own results let expect of the period, and the chance of the need by these; null where they are too few. */
  readonly expected: number | null;
  readonly chance: number | null;
  /** Result of the same months a year before, null where one of them is not known. */
  readonly last: number | null;
}

/** Goals of a metric beside the main one, by its own results. */
export interface MeasurePlan
  extends Pick<
    Plan,
    | "isCount"
    | "isLessBetter"
    | "season"
    | "seasonBasis"
    | "windfalls"
    | "growth"
    | "step"
    | "goals"
    | "team"
    | "fairness"
  > {
  readonly metric: string;
  readonly unit: string | null;
  readonly currency: string | null;
  /** Share of the pay that hangs on it. */
  readonly weight: number;
  readonly isGuard: boolean;
  readonly followsMarket: boolean;
}

/** How somebody's results move: how much months differ, and where they tend. */
export interface Course {
  readonly person: string;
  /** Standard deviation ÷ mean of the last two years' months, season and one-offs taken out; null where they do not tell. */
  readonly variation: number | null;
  /** Growth a year by the last 24 known months, three quarters of it believed; null where there are fewer. */
  readonly growth: number | null;
}

/** The groups that have an order. */
export type RankedTier = Exclude<Tier, "new">;

/** A figure of each group that there is, best group first; null where nothing tells. */
export type ByGroup = readonly { readonly group: RankedTier; readonly value: number | null }[];

/** What a result is taken apart into: steps of the sale, sales and ticket, or nothing. */
export type DriversBasis = "stages" | "ticket" | "amount";

/** What sets a team's groups apart. */
export interface Drivers {
  readonly basis: DriversBasis;
  /** Last months that are compared. */
  readonly months: number;
  /** Metrics that lead to the result, first to last. */
  readonly steps: readonly string[];
  /** Result of a typical person's month. */
  readonly results: ByGroup;
  /** The first step a month, then what each step makes of the one before: one more than the steps. */
  readonly parts: readonly ByGroup[];
  /** One a pair of neighbouring groups. */
  readonly gaps: readonly DriversGap[];
  /** The middle of the people's own. */
  readonly variation: ByGroup;
  readonly growth: ByGroup;
}

export interface DriversGap {
  readonly better: RankedTier;
  readonly other: RankedTier;
  /** Result of the better group's typical month ÷ the other's; null where that is none. */
  readonly ratio: number | null;
  /** What makes it; null where a step has too few events. */
  readonly contrast: TierContrast | null;
}

/** Whether growth flattens, of the team and of each person. */
export interface TeamSaturation {
  readonly team: Saturation;
  /** Nobody where only the team was asked about. */
  readonly people: readonly (Saturation & { readonly person: string })[];
}

export interface Plan {
  readonly period: Period;
  readonly isCount: boolean;
  readonly isLessBetter: boolean;
  readonly probabilities: Rungs;
  readonly season: readonly SeasonMonth[];
  readonly seasonBasis: Season["basis"];
  readonly windfalls: readonly Windfall[];
  /** What moved everybody's results beside season and trend, and will. */
  readonly market: { readonly events: readonly KnownEvent[]; readonly index: IndexFacts | null };
  /** Share in [0, 1] of each month of the period on which anything can be sold or done, by the closed days that were told. */
  readonly open: readonly number[];
  /** Growth a year that the plan uses, and whether the manager gave it. */
  readonly growth: number;
  /** Goals are whole multiples of this. */
  readonly step: number;
  readonly goals: readonly PersonGoal[];
  readonly team: TeamGoal;
  /** Further metrics, in the order of the choices. */
  readonly measures: readonly MeasurePlan[];
  /** First stage to last. */
  readonly activities: readonly Activity[];
  /** Share of the selling time that the activities take; of those whose minutes are known. */
  readonly time: readonly { readonly person: string; readonly share: number }[];
  readonly capacity: CapacityUse | null;
  /** Null where the company's target is not known. */
  readonly company: CompanyUse | null;
  readonly fairness: readonly FairnessTest[];
  /** Months that begin after a review. */
  readonly reviews: readonly Month[];
  readonly incentives: IncentiveCost | null;
  readonly rewards: readonly Reward[];
  /** How everybody's results move, in the order of their names. */
  readonly courses: readonly Course[];
  /** Null where there are not two groups to compare. */
  readonly drivers: Drivers | null;
  /** Null where less is better. */
  readonly saturation: TeamSaturation | null;
  readonly notices: readonly Notice[];
}
