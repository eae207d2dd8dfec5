import type { RewardCode } from "../core/incentives/rewards.ts";

/**
 * What the manager answered on the way from results to goals, by the six steps of the how-to. What
 * is left out is as found, or was not asked; so a step can be skipped, and `{}` skips all.
 */
export interface Steps {
  /** 1. Whether the metric is counted one by one, so that goals are whole; else as its heading and numbers look. */
  readonly isCount?: boolean;
  /** 1. Whether the team wants fewer of it (complaints), so that a goal is not to be exceeded; else as its heading says. */
  readonly isLessBetter?: boolean;
  /** 1. The steps of the sale that lead to the metric, first to last; else as the metrics' names say. Empty: none. */
  readonly stages?: readonly StageAnswer[];
  /** 1. Further metrics with goals of their own, by their own results. Empty or left out: none. */
  readonly measures?: readonly MeasureAnswer[];
  /** 1. What metrics are called in sentences and tabs; else as the source has it. */
  readonly metricNames?: readonly NameAnswer[];
  /** 1. Working days a month (21) and hours of selling a day (5.5). */
  readonly workingDays?: number;
  readonly sellingHours?: number;
  /** 2. Results far above the usual ("2025-03") that will come again: they are not capped. */
  readonly normal?: readonly { readonly person: string; readonly month: string }[];
  /** 2. Further months that were one-offs: each counts as a usual month of the person's. */
  readonly oneOffs?: readonly { readonly person: string; readonly month: string }[];
  /** 2. Twelve factors, January first; empty for no season; else from the results. */
  readonly season?: readonly number[];
  /** 2. What moved everybody's results beside the season, or will. */
  readonly events?: readonly EventAnswer[];
  /** 2. Another metric of the table that results may follow, the same for everybody in a month. */
  readonly index?: IndexAnswer;
  /** 3. Room to grow; left out, it moves no goal. */
  readonly potential?: PotentialAnswer;
  /** 3. What must keep up with the sales. */
  readonly resources?: readonly ResourceAnswer[];
  /** 4. Total of the metric that the company wants of the team in the period. */
  readonly companyTarget?: number;
  /** 4. How it is handed down; left out, the goals stay what is likely and the gap is shown. */
  readonly allocation?: AllocationAnswer;
  /** 5. Months until a newcomer sells in full, in a straight line (6). */
  readonly rampMonths?: number;
  /** 5. Shares of a full month in the months since hiring, in place of that line; after the last one, full months. */
  readonly rampSchedule?: readonly number[];
  /** 5. The goals of the last write are announced: not lowered without a cause, raised only by steps. */
  readonly announced?: boolean;
  /** 5. The documented cause for lowering. */
  readonly cause?: string;
  /** 5. Most that a review raises a goal by (0.05). */
  readonly maxStep?: number;
  /** 5. Months between reviews (3); 0 for none. */
  readonly reviewMonths?: number;
  /** 6. */
  readonly incentives?: IncentiveAnswer;
  /** 6. Rewards without money that the manager wants; left out or empty: all ideas. */
  readonly rewards?: readonly RewardCode[];
  /** 6. Whether the rule is told that a cancelled sale gives its pay back (false). */
  readonly clawback?: boolean;
}

/** A name of a metric's: 40 letters at most, in one line, no other metric's. */
export interface NameAnswer {
  /** The source's own word for it. */
  readonly metric: string;
  readonly name: string;
}

export interface StageAnswer {
  readonly metric: string;
  /** Minutes that one takes. */
  readonly minutes?: number;
  /** Months until one shows in the next step, whole, 0 to 36; else as won deals tell, else 0. */
  readonly lag?: number;
}

export interface MeasureAnswer {
  /** Not the main one. */
  readonly metric: string;
  /** Share in the pay, 0 to 1 (0); the main metric has what all weights leave. */
  readonly weight?: number;
  /** Whether it guards quality (false): a goal without a weight. */
  readonly isGuard?: boolean;
  /** Whether season, growth and events that are told for the main metric hold for it, too (false). */
  readonly followsMarket?: boolean;
  /** As for the main metric: else as its heading and numbers look, and as its heading says. */
  readonly isCount?: boolean;
  readonly isLessBetter?: boolean;
  /** A word for what it is counted in; else its currency, where it is money. */
  readonly unit?: string;
}

/** A closed shop, a price change, a fair. With neither effect nor days it is measured from the results. */
export interface EventAnswer {
  readonly name: string;
  /** Its first month, "2025-08". */
  readonly from: string;
  /** Its last month; left out, it holds from then on. */
  readonly to?: string;
  /** Whether it comes in these months of every year, before and after (false); it has a last month then. */
  readonly isYearly?: boolean;
  /** Share of a usual month that is more or, negative, less: −0.5 is half less. */
  readonly effect?: number;
  /** Working days closed in each of its months. */
  readonly daysClosed?: number;
}

export interface IndexAnswer {
  readonly metric: string;
  /** One value a month of the period, or one for all; else the mean of its last twelve months. */
  readonly expected?: readonly number[];
}

/** What is in place, and how far the market is won (shares in [0, 1]). */
export interface PotentialAnswer {
  readonly tools: boolean;
  readonly leads: boolean;
  readonly training: boolean;
  readonly coaching: boolean;
  readonly penetration?: number;
  readonly ceiling?: number;
}

export interface ResourceAnswer {
  readonly kind: "backOffice" | "support" | "suppliers" | "other";
  readonly name: string;
  /** What it is counted in: "orders", "hours". */
  readonly unit?: string;
  /** What there is of it a month, in that unit, and what one sale needs: one of the metric. */
  readonly available: number;
  readonly need: number;
  /** The need is for one of this metric instead, which counts the sales that an amount comes from. */
  readonly per?: string;
  /** Share of it that can be planned with (0.85). */
  readonly utilisation?: number;
  /** Sales that wait for it already. */
  readonly backlog?: number;
}

/** Goals from above: by what, and how far. Shares in [0, 1]. */
export interface AllocationAnswer {
  readonly by: "likely" | "even" | "lastYear" | "weighted";
  /** Where weighted: history beside potential (0.5). */
  readonly historyShare?: number;
  /** Handed down beyond the target (0); at most 0.15. */
  readonly overAssign?: number;
  /** No goal is drawn up to a smaller chance (that of Stretch). */
  readonly leastChance?: number;
}

export interface IncentiveAnswer {
  /** Incentive of a person for reaching the goal of the period, where the roster says none. */
  readonly target?: number;
  /** The same for some by name, whatever the roster says of them; 0 for nothing. */
  readonly targets?: readonly { readonly person: string; readonly target: number }[];
  /** Attainment and payout, shares; both rise. */
  readonly curve?: readonly (readonly [attainment: number, payout: number])[];
  /** Most that is paid, as a share of the target incentive. */
  readonly cap?: number;
  /** Months that are paid together, each part of the period by its own goal (the whole period at once). */
  readonly payoutMonths?: 1 | 3 | 6 | 12;
  /** Share that is held back and paid by the whole period, beside its parts (0). */
  readonly annualShare?: number;
  /** Share that is paid by the team's attainment (0), and by which curve. */
  readonly teamShare?: number;
  readonly teamCurve?: readonly (readonly [attainment: number, payout: number])[];
  /** What the incentives of the period may cost. */
  readonly budget?: number;
  /** Paid on the results instead of the curve. */
  readonly commission?: CommissionAnswer;
  readonly spiffs?: readonly SpiffAnswer[];
}

export interface CommissionAnswer {
  /** Results from which a rate holds, and the rate (0.05 for 5 %). */
  readonly tiers: readonly (readonly [from: number, rate: number])[];
  /** Whether a rate holds for what lies in its tier, or for everything once it is reached. */
  readonly mode: "marginal" | "retroactive";
}

/** A short contest with equal prizes. */
export interface SpiffAnswer {
  readonly name: string;
  /** "2026-03". */
  readonly from: string;
  readonly weeks: number;
  /** Money for each winner. */
  readonly prize: number;
  readonly winners: number;
  /** What counts, where it is not the main metric. */
  readonly metric?: string;
}
