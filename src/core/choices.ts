import type { Month } from "./calendar/month.ts";
import type { Period } from "./calendar/period.ts";
import type { Company } from "./company/company.ts";
import type { Results } from "./history/results.ts";
import type { PayRule } from "./incentives/pay-rule.ts";
import type { MarketEvent } from "./market/market-event.ts";
import type { MarketIndex } from "./market/market-index.ts";
import type { Stay } from "./people/exposure.ts";
import type { Ramp } from "./people/ramp.ts";
import type { Resource } from "./potential/capacity.ts";
import type { Potential } from "./potential/growth-potential.ts";

/** What the manager decides, in the order of the six steps. */
export interface Choices {
  readonly period: Period;
  /** Chance in [0.5, 0.8] that a person reaches the goal. Start is 0.15 safer, Stretch 0.30 bolder. */
  readonly probability: number;
  /** Whether the metric is counted one by one: goals are whole, and vary as counts do. */
  readonly isCount: boolean;
  /** Whether the team wants fewer of it (complaints): a goal is then the most that is stayed within. */
  readonly isLessBetter: boolean;
  /** The steps of the sale that lead to the metric, first to last. */
  readonly stages: readonly Stage[];
  /** Further metrics that get goals of their own, the main one's share of the pay being what they leave. */
  readonly measures: readonly Measure[];
  /** How many sales the metric's money came from, where no step of the sale leads to it; null where nobody counts them. */
  readonly sold: Pick<Stage, "metric" | "results"> | null;
  /** Working days a month, and hours of a day for selling. */
  readonly workingDays: number;
  readonly sellingHours: number;
  /** Results far above the usual that will come again: they are not capped. */
  readonly normal: readonly { readonly person: string; readonly month: Month }[];
  /** Further months that the manager calls one-off sales: each counts as a usual month. */
  readonly oneOffs: readonly { readonly person: string; readonly month: Month }[];
  /** Twelve factors, January first, mean 1; null to take them from the results. */
  readonly season: readonly number[] | null;
  /** Market growth a year (0.03 = 3 %), or null to take the team's own damped trend. */
  readonly growth: number | null;
  /** What moved everybody's results beside the season, or will. */
  readonly events: readonly MarketEvent[];
  /** A number of the market that results may follow; null for none. */
  readonly index: MarketIndex | null;
  /** Room to grow as the manager sees it; null moves no goal. */
  readonly potential: Potential | null;
  /** What has to keep up with the sales; empty for no limit. */
  readonly resources: readonly Resource[];
  /** Who left and gets no goal; null to judge by their last months. */
  readonly gone: readonly string[] | null;
  /** When people were in the team; also those who have no results yet. */
  readonly stays: readonly Stay[];
  /** How a newcomer gets to a full month. */
  readonly ramp: Ramp;
  /** What the company wants of the team; null where nothing was said. */
  readonly company: Company | null;
  /** The size of people's territories and who manages them, as far as the roster says. */
  readonly territories: ReadonlyMap<string, number>;
  readonly managers: ReadonlyMap<string, string>;
  /** Goals that the team knows already; null for none. */
  readonly announced: AnnouncedGoals | null;
  /** Results of the running period that are taken in; null where goals stand on the past alone. */
  readonly soFar: SoFar | null;
  /** Months between reviews; 0 for none. */
  readonly reviewMonths: number;
  /** Null where no incentive is paid. */
  readonly incentives: IncentivePlan | null;
}

/** All of them but the chance, which a slider moves. */
export type FixedChoices = Omit<Choices, "probability">;

/** A step of the sale, with its results. */
export interface Stage {
  readonly metric: string;
  readonly results: Results;
  readonly isCount: boolean;
  /** That one takes; null where nobody knows. */
  readonly minutes: number | null;
  /** Months until one of it shows in the next step. */
  readonly lag: number;
}

/** A metric beside the main one, with its results. */
export interface Measure {
  readonly metric: string;
  readonly results: Results;
  readonly isCount: boolean;
  readonly isLessBetter: boolean;
  /** Share of the pay that hangs on it, in [0, 1]. */
  readonly weight: number;
  /** Whether it guards quality: it has a goal and no weight, and missing it holds pay above 100 % back. */
  readonly isGuard: boolean;
  /** Whether the season, the growth and the events that were told of the main metric hold for it, too. */
  readonly followsMarket: boolean;
  /** The manager's word for what it is counted in, null for none; and its currency where it is money. */
  readonly unit: string | null;
  readonly currency: string | null;
  /** Its goals that the team knows already, and its results of the running period; null for none. */
  readonly announced: AnnouncedGoals | null;
  readonly soFar: SoFar | null;
}

/** The first months of a period, whose results are known: all of a metric's, the past's among them. */
export interface SoFar {
  readonly months: number;
  readonly results: Results;
}

export interface AnnouncedGoals {
  readonly goals: ReadonlyMap<string, number>;
  /**
   * The goals that were computed when the manager's own were announced in their place, of those who have
   * one still: it decides, and the next computed goal follows the last one. Left out for nobody.
   */
  readonly computed?: ReadonlyMap<string, number>;
  /**
   * Who is behind what the months that are over asked: no review makes their goals harder, however much the
   * months to come let expect. Left out for nobody.
   */
  readonly behind?: ReadonlySet<string>;
  /** Whether a cause for lowering is documented. */
  readonly hasCause: boolean;
  /** Most that a review raises a goal by, 0.05 for 5 %. */
  readonly maxStep: number;
}

export interface IncentivePlan extends PayRule {
  /** Incentive of each person for reaching the goal of the period; absent people have none. */
  readonly targets: ReadonlyMap<string, number>;
  /** Months that are paid together, each by its own goal; left out: the whole period at once. */
  readonly payoutMonths?: number;
}
