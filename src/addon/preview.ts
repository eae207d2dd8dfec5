import type { MoreEven } from "../core/company/more-even.ts";
import type { Scenario } from "../core/company/scenarios.ts";
import type { FairnessName, FairnessVerdict } from "../core/fairness/fairness-of.ts";
import type { LatePace } from "../core/fairness/own-pace.ts";
import type { RewardCode } from "../core/incentives/rewards.ts";
import type { ByGroup, Drivers } from "../core/planned.ts";
import type { Saturation } from "../core/potential/saturation.ts";
import type { MarketReport } from "../sheet/market-report.ts";
import type { SeenLag } from "../sheet/metrics/seen-lags.ts";
import type { Need } from "./service.ts";

/** Goals at every position of the slider: index i is a chance of (50 + i) %, i = 0…30. */
export interface Preview {
  readonly period: string;
  /** Its first month, "2026-01". */
  readonly start: string;
  readonly currency: string | null;
  readonly people: readonly PreviewPerson[];
  /** What the period would bring at the pace of late; null where that is not of as many months of everybody, or of too few. */
  readonly teamPace: {
    readonly months: number;
    readonly amount: number;
    /** The months whose closed days are taken out, "Aug 2027", and what a plain division makes it; null for none. */
    readonly closed: { readonly months: string; readonly plain: number } | null;
  } | null;
  /** What each of them sells in a typical month, by which the groups are made. */
  readonly typicalMonths: readonly number[];
  /** The goals of further metrics, each with its own. */
  readonly measures: readonly MeasurePreview[];
  /** Team chance of the sum of the goals, one a position. */
  readonly teamChance: readonly number[];
  /** What these numbers stand on: results read, season, market, one-off sales, how sure; a sentence each. */
  readonly reasons: readonly string[];
  /** What is left out or assumed, a sentence each. */
  readonly notices: readonly string[];
  /** What there is to decide before the goals are written, the most urgent first. */
  readonly needs: readonly Need[];
  readonly isCount: boolean;
  /** Whether a goal is the most that is stayed within: then start ≥ goal ≥ stretch. */
  readonly isLessBetter: boolean;
  /** Results far above the usual, and what they are counted as. */
  readonly windfalls: readonly {
    readonly person: string;
    /** "2025-03". */
    readonly month: string;
    readonly value: number;
    readonly limit: number;
    /** What the person usually sells in such a month. */
    readonly usual: number;
    /** Whether the manager calls it normal: then it is not capped. */
    readonly isNormal: boolean;
    /** Whether it is one because the manager says so, not by the rule. */
    readonly isTold: boolean;
  }[];
  /** Up to 24 months of results that end with the table's last: each against the person's own mean of them. */
  readonly recent: {
    /** "2024-01". */
    readonly first: string;
    readonly people: readonly {
      readonly person: string;
      /** 1 is the person's mean; null where no result is known. */
      readonly months: readonly (number | null)[];
    }[];
  };
  readonly season: {
    readonly basis: "none" | "half" | "full" | "given";
    readonly months: readonly {
      readonly month: number;
      readonly factor: number;
      readonly raw: number;
    }[];
  };
  /** What events are worth, and what became of an index. */
  readonly market: MarketReport;
  /** The events that move months of the period, in words. */
  readonly coming: readonly string[];
  /** Growth a year that the goals use, and whether it was told or seen: else the market is taken as steady. */
  readonly growth: number;
  readonly isTrendKnown: boolean;
  /** What the manager's growth changes, at the chance that was asked for; null where none was given, or nobody asked. */
  readonly growthEffect: GrowthEffect | null;
  /** What the goals ask of each step of the sale, first to last. */
  readonly activities: readonly ActivityPreview[];
  /** By each step, in the source's word, what won deals tell of the months until it shows in the next. */
  readonly lags: Readonly<Record<string, SeenLag>>;
  /** Months of the period, and working days a month. */
  readonly months: number;
  readonly workingDays: number;
  /** Mondays to Fridays of the period, a month on average: holidays are not known. */
  readonly weekdays: number;
  /** How many months and weeks of the period are open, by the closed days that were told. */
  readonly open: { readonly months: number; readonly weeks: number };
  /** Share of the selling time that the activities take, at the chance that was asked for, where their minutes are known. */
  readonly time: readonly { readonly person: string; readonly share: number }[];
  readonly potential: {
    /** Share of the support that is in place. */
    readonly support: number;
    /** Share of the market's room that is left. */
    readonly headroom: number;
    readonly growth: readonly { readonly person: string; readonly growth: number }[];
  } | null;
  readonly capacity: {
    /** Most sales of the period, and what all of the bottleneck would carry. */
    readonly limit: number;
    readonly most: number;
    readonly bottleneck: string;
    /** What that is counted in, "" where nobody said. */
    readonly unit: string;
    /** How much of it there is a month, and the share in (0, 1] that is planned with. */
    readonly available: number;
    readonly utilisation: number;
    /** Sales of the period that one more unit of the bottleneck allows. */
    readonly oneMore: number;
    /** Sum of the goals without the limit, one a position. */
    readonly demand: readonly number[];
    /** Whether it brings anybody's Stretch down to the goal, one a position. */
    readonly cutsStretch: readonly boolean[];
    /** Which months ask for more than one can carry, at the chance that was asked for, in words; null where none does. */
    readonly crowded: string | null;
    /** That more of it was handled lately than is planned with, in words; null where it was not. */
    readonly handled: string | null;
  } | null;
  /** What sets the groups apart; null where there are not two to compare. */
  readonly drivers: DriversPreview | null;
  /** Whether growth flattens; null where less is better. */
  readonly saturation: Saturation | null;
  /** How the goals stand to the company's target; null where none was given. */
  readonly company: CompanyPreview | null;
  /** What the goals should not go with, a test each, at the chance that was asked for. */
  readonly fairness: readonly {
    readonly name: FairnessName;
    readonly test: string;
    /** In words, and as such: which way what was found goes. */
    readonly verdict: string;
    readonly found: FairnessVerdict;
    readonly isFound: boolean;
    /** Whether nothing is known to test by. */
    readonly isUntold: boolean;
  }[];
  /** Goals are whole multiples of this. */
  readonly step: number;
  /** Months that begin with a review that is still to come, "2026-04". */
  readonly reviews: readonly string[];
  /** What the incentives cost at the chance that was asked for. */
  readonly incentives: {
    readonly atTarget: number;
    readonly expected: number;
    readonly p10: number;
    readonly p90: number;
    /** The most that it can cost; null where nothing limits it. */
    readonly most: number | null;
    /** Chance of the budget; null where none is known. */
    readonly withinBudget: number | null;
    /** Most that short contests pay, which is in all of these. */
    readonly spiffs: number;
    /** Whether anybody is paid for reaching a goal: the curve says how much of it. */
    readonly hasTargets: boolean;
    readonly curve: readonly (readonly [attainment: number, payout: number])[];
    /** What each part of the period pays, and the whole; null where it is paid at once. */
    readonly inParts: string | null;
    /** What the goals make of the curve far from the usual, to be seen with the cost; a sentence each. */
    readonly unusual: readonly string[];
    /** The curve with its points where they usually are by these goals; null where they are, or that helps nobody. */
    readonly fittingCurve: readonly (readonly [attainment: number, payout: number])[] | null;
    /** What else there is to say of them, a sentence each: advice. */
    readonly advice: readonly string[];
  } | null;
  /** Amounts for everybody that fit the budget, in money; null where no one amount does, or no budget is known. */
  readonly fitsBudget: {
    /** In nine periods of ten, and with everybody just at goal; null where that is no more than what always fits. */
    readonly mostly: number | null;
    /** Whether everybody just at goal costs as much as nine periods of ten stay within: then no rhythm of paying moves it. */
    readonly isByGoal: boolean;
    /** Always, whatever is sold; null where nothing limits what is paid. */
    readonly never: number | null;
    /** Always, by a limit on the pay (a share of the amount) that is lower than the one in force, or the first. */
    readonly limited: readonly { readonly target: number; readonly cap: number }[];
  } | null;
  /** Rewards that cost nothing or little, a sentence each. */
  readonly rewards: readonly { readonly code: RewardCode; readonly sentence: string }[];
  /** Number of the version that was published for the period, whose goals are announced; null for none. */
  readonly published: number | null;
}

/** The goals with the growth that was given, and as they would be without. */
export interface GrowthEffect {
  /** Sums of the goals. */
  readonly goals: number;
  readonly goalsWithout: number;
  /** Growth a year that would hold instead: the results' own. */
  readonly growthWithout: number;
  /** From the last result to the middle of the period: for so long growth counts. */
  readonly months: number;
  /** What may keep the goals as they are: that they were published, or that a target is divided. */
  readonly heldBy: "announced" | "target" | null;
}

/** Goals of a further metric at every position of the slider. */
export interface MeasurePreview
  extends Pick<Preview, "currency" | "people" | "teamChance" | "isLessBetter" | "fairness"> {
  readonly metric: string;
  /** The manager's word for what it is counted in; null where none was given. */
  readonly unit: string | null;
  /** Share of the pay that hangs on it, and whether it guards quality instead. */
  readonly weight: number;
  readonly isGuard: boolean;
  /** That its goals add up to another number than the main goals take of it, at the chance that was asked for; null where they do not. */
  readonly apart: string | null;
}

/** What sets the groups of the team apart, in sentences and figures. */
export interface DriversPreview extends Omit<Drivers, "parts"> {
  readonly sentences: readonly string[];
  /** First the first step a month, then what each makes of the one before. */
  readonly parts: readonly {
    readonly metric: string;
    readonly per: string | null;
    readonly values: ByGroup;
  }[];
}

/** One number a position but for the target and its chance, which no goal changes. */
export interface CompanyPreview {
  readonly target: number;
  /** Chance, 0–1, that the team reaches (stays within) it. */
  readonly chance: number;
  /** Target − sum of the goals. */
  readonly gap: readonly number[];
  /** Share of the target that the goals are beyond it. */
  readonly overAssigned: readonly number[];
  /** Of what was handed down, nobody's; null where nothing is. */
  readonly unallocated: readonly number[] | null;
  /** For whom what is likely counts in dividing it, since last year's result is not known; `isAll`: for everybody. */
  readonly withoutLast: { readonly people: readonly string[]; readonly isAll: boolean };
}

/** The same team under other assumptions, at one chance. */
export interface WhatIf {
  readonly currency: string | null;
  readonly scenarios: readonly Scenario[];
  /** From the last result to the middle of what is to come of the period, and whether some of it has come. */
  readonly months: number;
  readonly isBegun: boolean;
}

/** Whether another way to divide the company target is more even, at one chance; null where none is divided. */
export type MoreEvenTold = (MoreEven & { readonly currency: string | null }) | null;

/** What one unit of the metric takes of a step of the sale. */
export interface ActivityPreview {
  readonly metric: string;
  /** Months before what it leads to, and the first month that serves another one's goal, both as "2026-03". */
  readonly lead: number;
  readonly done: string;
  readonly serves: string;
  /** What the team's rate is counted from, with the first and the last month of the main metric; null where nothing is known. */
  readonly counted: {
    readonly events: number;
    /** Of the next step. */
    readonly reached: number;
    /** "2026-04". */
    readonly from: string;
    readonly to: string;
  } | null;
  readonly people: readonly {
    readonly person: string;
    /** Of this step in the period for one unit of the period's goal; null where no results tell. */
    readonly perUnit: number | null;
    /** Share that goes on to the next step (yield of the last one), leaning on the team's. */
    readonly rate: number | null;
    readonly teamRate: number | null;
  }[];
}

export interface PreviewPerson {
  readonly person: string;
  readonly tier: "top" | "middle" | "bottom" | "new";
  readonly last: number | null;
  readonly expected: number;
  /** What was sold lately, and the period at that pace; null where too little is known or less is better. */
  readonly past: LatePace | null;
  readonly start: readonly number[];
  readonly goal: readonly number[];
  /** The goal without the company's target; null where that is not handed down. */
  readonly alone: readonly number[] | null;
  readonly stretch: readonly number[];
  /** Chance of the rounded goal as things are, 0–1. */
  readonly chance: readonly number[];
  /** The same with the potential that the manager sees; null where it moves nothing. */
  readonly chanceWith: readonly number[] | null;
  /** Whether the goal differs from the computed one because another was announced. */
  readonly held: readonly boolean[];
}
