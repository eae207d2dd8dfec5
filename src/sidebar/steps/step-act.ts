import type {
  AllocationAnswer,
  IncentiveAnswer,
  PotentialAnswer,
  Steps,
} from "../../addon/steps.ts";
import type { RewardCode } from "../../core/incentives/rewards.ts";
import type { EventChange } from "./events.ts";
import type { MeasureChange } from "./measures.ts";
import type { ResourceKind } from "./resources.ts";

/** What a team can have that lets it grow. */
export type Support = Exclude<keyof PotentialAnswer, "penetration" | "ceiling">;

/** Answers that are one value: taken as they are. */
type Plain = "isCount" | "isLessBetter" | "reviewMonths" | "announced" | "cause" | "clawback";

/** What the user says on the way from results to goals, but for typed numbers. */
export type StepAct =
  | {
      [Key in Plain]: {
        readonly type: "step";
        readonly key: Key;
        readonly value: NonNullable<Steps[Key]>;
      };
    }[Plain]
  | {
      readonly type: "stage";
      readonly metric: string;
      readonly does: "add" | "remove" | "up" | "down";
    }
  /** What a metric is called; "" for what it is usually. */
  | { readonly type: "name"; readonly metric: string; readonly name: string }
  | {
      readonly type: "measure";
      readonly metric: string;
      /** null where it is to have no goal of its own. */
      readonly change: MeasureChange | null;
    }
  | {
      readonly type: "windfall";
      readonly person: string;
      readonly month: string;
      readonly isNormal: boolean;
    }
  /** A further month that was one. */
  | { readonly type: "oneOff"; readonly person: string; readonly month: string }
  /** The same of all months that are asked about. */
  | { readonly type: "windfalls"; readonly isNormal: boolean }
  | { readonly type: "season"; readonly from: SeasonSource }
  | { readonly type: "addEvent" }
  | { readonly type: "removeEvent"; readonly at: number }
  | { readonly type: "event"; readonly at: number; readonly change: EventChange }
  /** Null for none. */
  | { readonly type: "index"; readonly metric: string | null }
  | { readonly type: "support"; readonly what: Support; readonly isThere: boolean }
  /** What it is counted in; null takes the answer back. */
  | { readonly type: "resource"; readonly kind: ResourceKind; readonly unit: string | null }
  | { readonly type: "ramp"; readonly does: RampKind | "add" | "remove" }
  /** So much of the ceiling that growth flattens to is reached. */
  | { readonly type: "won"; readonly reached: number }
  | { readonly type: "allocation"; readonly by: AllocationAnswer["by"] | null }
  | { readonly type: "pay"; readonly change: PayChange }
  /** Whether a reward without money is wanted. */
  | { readonly type: "reward"; readonly code: RewardCode; readonly isWanted: boolean }
  | { readonly type: "addPoint" }
  | { readonly type: "removePoint"; readonly at: number };

/** A straight line of some months, or shares of one's own. */
export type RampKind = "line" | "own";

/** How incentives are paid, but for typed numbers; null takes an answer back. */
export type PayChange = {
  readonly [Key in "payoutMonths" | "commission" | "spiffs" | "targets" | "curve"]?: NonNullable<
    IncentiveAnswer[Key]
  > | null;
};

/** Where the season's factors come from. */
export type SeasonSource = "results" | "own" | "none";
