export type Curve = readonly (readonly [attainment: number, payout: number])[];

/** A lone number of the answers. */
export type NumberKind = "companyTarget" | "budget" | "cap" | "growth";

/** What a yellow cell is about that has an answer in the wizard. */
export type InputName =
  | { readonly kind: NumberKind | "curve" | "season" }
  /** What a person is paid at the goal. */
  | { readonly kind: "target"; readonly person: string }
  /** One month of the season, January is 1. */
  | { readonly kind: "factor"; readonly month: number };

/** What the user typed into yellow cells and the answers do not know; null is a blank, or no answer. */
export type TypedInput = {
  /** What the tab is called now. */
  readonly tab: string;
} & (
  | {
      readonly kind: NumberKind;
      readonly typed: number | null;
      readonly told: number | null;
    }
  | {
      readonly kind: "target";
      readonly person: string;
      readonly typed: number | null;
      readonly told: number | null;
    }
  | { readonly kind: "curve"; readonly typed: Curve; readonly told: Curve }
  | {
      readonly kind: "season";
      /** Twelve factors: the user's own, and where there is none the one that is used, to the hundredth; null where all are blank. */
      readonly typed: readonly number[] | null;
      /** The months that were typed over; `told` null where the factor is the results'. */
      readonly months: readonly {
        readonly month: number;
        readonly typed: number | null;
        readonly told: number | null;
      }[];
    }
  /** Something that is no answer: it stays in the sheet. `typed` is "" where it is no text either. */
  | { readonly kind: "unusable"; readonly of: InputName; readonly typed: number | string }
);

/** The answers that stand against them. */
export interface InputsTold {
  readonly companyTarget: number | null;
  readonly growth: number | null;
  /** Twelve factors as they were answered; null where the results tell them. */
  readonly season: readonly number[] | null;
  /** Null where incentives do not apply. */
  readonly pay: {
    readonly budget: number | null;
    readonly cap: number | null;
    readonly curve: Curve;
    readonly targets: ReadonlyMap<string, number>;
  } | null;
}
