import type { Month } from "../../core/calendar/month.ts";
import type { Period } from "../../core/calendar/period.ts";
import type { CommissionMode, Tiers } from "../../core/incentives/commission.ts";
import type { PayoutCurve } from "../../core/incentives/payout-curve.ts";
import type { Language } from "../../text/voice.ts";
import type { Closure } from "../workbook/calendar/closures-in.ts";

/**
 * Everything that one person's own file tells, and nothing of anybody else. Plain JSON: it is kept as
 * the copy of what was published.
 */
export interface RepFacts {
  readonly person: string;
  readonly language: Language;
  /** Of the person's spreadsheet: "es_MX", "America/Mexico_City". */
  readonly locale: string;
  readonly zone: string;
  /** Who set the goals and answers questions; "" where nobody said. */
  readonly manager: string;
  readonly period: Period;
  /** 1 for what was published first. */
  readonly version: number;
  /** The day of publishing, "2026-01-12". */
  readonly published: string;
  /**
   * A goal that changed within the period, last with this version; months before `from` keep what they
   * had. Null for none.
   */
  readonly change: {
    readonly from: Month;
    readonly cause: string;
    /** Left out in what earlier releases have published. */
    readonly version?: number;
    /** What versions before told why, as far as this one does not; the last first. Left out where nothing is. */
    readonly earlier?: readonly RepEarlier[];
  } | null;
  /** Whether the person is told no chance; left out where they are. What was published has it all the same. */
  readonly hidesChance?: true;
  /** The last day on which goals can be questioned, "2026-01-31"; null where none was set. */
  readonly questionsUntil: string | null;
  /**
   * The last day on which goals may still be made harder without a review, as the period's first version
   * told; left out where it was over, and in what earlier releases have published.
   */
  readonly correctUntil?: string;
  /** Months that begin after a review. */
  readonly reviews: readonly Month[];
  /** Names of the events that the sentences speak of; left out where there are none. */
  readonly movers?: readonly string[];
  /** Days of the period on which nothing can be sold; left out where there are none. */
  readonly closures?: readonly RepClosure[];
  /** That what the main goal takes need not lead to a further one; left out where nothing is to be told apart. */
  readonly apart?: readonly string[];
  /** The main metric first. */
  readonly metrics: readonly [RepMetric, ...RepMetric[]];
  /** Null where nothing is paid for goals. */
  readonly pay: RepPay | null;
  /** What is given beside money. */
  readonly rewards: readonly RepReward[];
  /** What the manager replied to the person's answer: it is no part of what is published. */
  readonly reply?: RepReply;
}

/** Goals as a version told them before they changed, and why they were so. */
export interface RepEarlier {
  readonly version: number;
  /** The day of publishing, "2026-01-12". */
  readonly published: string;
  readonly goals: readonly {
    readonly metric: string;
    readonly goal: number;
    readonly reason: string;
  }[];
}

/** Working days of a month on which all is closed, and why. */
export type RepClosure = Closure;

export interface RepReply {
  readonly words: string;
  /** "" where nobody gave a name. */
  readonly by: string;
  /** "2026-01-16". */
  readonly on: string;
}

/** A goal of the person's, in the metric's unit. */
export interface RepMetric {
  readonly metric: string;
  /** ISO 4217; null where it is no money. */
  readonly currency: string | null;
  readonly isCount: boolean;
  readonly isLessBetter: boolean;
  /**
   * A step of the sale without a goal of its own: its numbers are what the main goal takes of it, and
   * nobody set a goal for it. Left out of a goal.
   */
  readonly isNeed?: true;
  /** Whether missing it holds pay above 100 % back. */
  readonly isGuard: boolean;
  /** Goals are whole multiples of this. */
  readonly step: number;
  readonly start: number;
  readonly goal: number;
  readonly stretch: number;
  /** Chances in [0, 1] of reaching (staying within) each of them; null where nobody knows. */
  readonly chances: {
    readonly start: number | null;
    readonly goal: number | null;
    readonly stretch: number | null;
    /** Of the goal, with the support that was promised; left out where none was, or nobody knows. */
    readonly supported?: number;
  };
  /** The goal before it changed within the period; null where it did not. */
  readonly before: number | null;
  /** One number a month of the period, adding up to `goal` exactly. */
  readonly months: readonly number[];
  /** How many of the first months stayed as they were when the goal changed within the period; left out where none did. */
  readonly kept?: number;
  /** Results of the same months a year before; null where one is not known. */
  readonly lastYear: readonly (number | null)[];
  /** The last months with results, at most twelve, with the goal that each had; null where one is not known. */
  readonly past: readonly {
    readonly month: Month;
    readonly result: number | null;
    readonly goal: number | null;
  }[];
  /** Sentences in the person's language: few, in what was published of late. */
  readonly why: readonly string[];
  /** How the goal was worked out, step by step; left out where `why` tells it. */
  readonly details?: string;
  /** Why the manager set another goal than the computed one; "" where it is that. */
  readonly reason: string;
  /** The manager's own goal and the computed one; left out where it is that. */
  readonly own?: OwnGoal;
  /** Between which goals the middle half of the team lies (team-range.ts); null where that would tell too much. */
  readonly team: TeamRange | null;
  /** Money for reaching this goal, the pay that hangs on the team left out; null or 0 where none is paid for it. */
  readonly target: number | null;
}

export interface OwnGoal {
  readonly set: number;
  /** An announced goal holds it. */
  readonly computed: number;
  /** What was computed before one held it; left out where that is the same. */
  readonly unheld?: number;
  /** The goal that the version before told; left out where there was none, or it was this one. */
  readonly announced?: number;
}

export interface TeamRange {
  readonly low: number;
  readonly high: number;
}

/** How reaching goals is paid. */
export interface RepPay {
  /** Of all amounts; null where it is not known. */
  readonly currency: string | null;
  readonly curve: PayoutCurve;
  /** Most that is paid, as a share of the target; null for no limit. */
  readonly cap: number | null;
  /** Months that are paid together, each by its own goal. */
  readonly everyMonths: number;
  /** Share of the target that the whole period pays, where its parts pay the rest; else 0. */
  readonly wholeShare: number;
  /** What the person gets where the team reaches its goal; 0 where nothing hangs on it. */
  readonly teamTarget: number;
  /** Paid on results of the main metric instead of by the curve; null for none. */
  readonly commission: { readonly tiers: Tiers; readonly mode: CommissionMode } | null;
  readonly contests: readonly RepContest[];
  /** A cancelled sale gives its pay back. Left out where it does not. */
  readonly hasClawback?: true;
}

/** A short contest. */
export interface RepContest {
  readonly name: string;
  readonly from: Month;
  readonly weeks: number;
  readonly prize: number;
  readonly winners: number;
  /** What counts in it; null for the main metric. */
  readonly metric: string | null;
}

export interface RepReward {
  readonly what: string;
  /** Who sees to it, and when; "" where nobody said. */
  readonly who: string;
  readonly when: string;
}
