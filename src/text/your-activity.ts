import type { AheadNeed } from "./ahead-need.ts";
import type { NumberWords } from "./number.ts";

/** What the sentence about a step of the sale speaks of, to the person whose goal takes it. */
export interface YourActivityFacts {
  readonly metric: string;
  readonly main: string;
  /** Of the main metric; null where it is no money. */
  readonly currency: string | null;
  /** The goal of the main metric, and how many of the step one unit of it takes. */
  readonly goal: number;
  readonly perUnit: number;
  readonly need: number;
  /** Of what the months of the period ask for, on average. */
  readonly perWeek: number;
  readonly perDay: number;
  /** Of a step that comes months before; else null. */
  readonly ahead: AheadNeed | null;
}

/** A rate that is only about so much: "4.0", "35", "€1,250". */
export const roughly = (value: number, currency: string | null, { money }: NumberWords): string =>
  money(value, currency, value < 10 ? 1 : 0);
