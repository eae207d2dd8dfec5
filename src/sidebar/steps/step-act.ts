import type { IncentiveAnswer, PotentialAnswer, Steps } from "../../addon/steps.ts";

import type { MeasureChange } from "./measures.ts";

/** What a team can have that lets it grow. */
export type Support = Exclude<keyof PotentialAnswer, "penetration" | "ceiling">;

/** Answers that are one value: taken as they are. */
type Plain = "isCount" | "isLessBetter" | "reviewMonths" | "announced" | "cause";

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
  | { readonly type: "season"; readonly from: SeasonSource }
  | { readonly type: "support"; readonly what: Support; readonly isThere: boolean }
  | { readonly type: "pay"; readonly change: PayChange }
  | { readonly type: "addPoint" }
  | { readonly type: "removePoint"; readonly at: number };

/** How incentives are paid, but for typed numbers; null takes an answer back. */
export type PayChange = {
  readonly [Key in "payoutMonths" | "commission" | "spiffs"]?: NonNullable<
    IncentiveAnswer[Key]
  > | null;
};

/** Where the season's factors come from. */
export type SeasonSource = "results" | "own" | "none";
