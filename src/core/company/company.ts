/** What the company wants of the team in the period. */
export interface Company {
  /** Total of the period's main metric, above 0; where less is better, the most. */
  readonly target: number;
  /** How it is handed down to people; null leaves their goals as they are and shows the gap. */
  readonly allocation: Allocation | null;
}

/** By what a target is handed down: alike, by last year's result, by what is likely, or by history and potential. */
export type Method = "likely" | "even" | "lastYear" | "weighted";

export interface Allocation {
  readonly by: Method;
  /** Where weighted: share in [0, 1] of history beside potential. */
  readonly historyShare: number;
  /** Share in [0, 0.15] by which more is handed down than the target. */
  readonly overAssign: number;
  /** No goal is drawn up to a smaller chance; null takes that of Stretch. */
  readonly leastChance: number | null;
}

/** Repeat sales lean on history (0.7), hunters on potential (0.3); between them half and half. Judgement (domain practice). */
export const USUAL_HISTORY = 0.5;
