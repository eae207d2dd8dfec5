import type { Month } from "../../core/calendar/month.ts";
import type { Doubt } from "../../core/doubts.ts";
import type { Notice } from "../../core/notices.ts";
import type { Day } from "../../core/people/roster.ts";
import type { Cell } from "../cell.ts";
import type { MonthShare } from "./dates/dates-reading.ts";
import type { Cycle } from "./deals/deal-cycles.ts";

/** One filled cell of results. Names are as written; the cell may turn out to be no number. */
export interface Entry {
  readonly metric: string;
  readonly person: string;
  /** One month, or those of a quarter or a week, by their shares. */
  readonly months: readonly MonthShare[];
  /** Two results of one person and metric in the same slot are added up, and said. */
  readonly slot: string | number;
  readonly cell: Cell;
  /** Where the cell stands in its table. */
  readonly row: number;
  readonly column: number;
}

/** What a row of a table comes to: results of the people it names ("" for nobody), or a reason to pass over it. */
export type RowReading =
  | {
      readonly kind: "results";
      readonly people: readonly string[];
      readonly entries: readonly Entry[];
    }
  | { readonly kind: "total"; readonly label: string }
  | { readonly kind: "noPerson" }
  | {
      readonly kind: "noDate";
      /** Whether something stands there that is no date. */
      readonly isUnread: boolean;
    }
  | {
      /** A deal that a row above says the same of. */
      readonly kind: "repeated";
    }
  | { readonly kind: "headings" }
  | {
      /** A deal that was not won, or an activity that was not done. */
      readonly kind: "notWon";
      readonly stage: string;
      readonly person: string;
      readonly month: Month | null;
    };

/** A table's results before names are matched and numbers read. */
export interface TableReading {
  readonly rows: readonly RowReading[];
  /** The day that the row at a place in `rows` is dated by; null where it names none, but a week or a quarter. */
  readonly dayAt: (row: number) => Day | null;
  /** One a deal for each step that it took, whatever became of it; empty where no column says so. */
  readonly steps: readonly Entry[];
  /** How far through the sale the step is that a metric counts, 0 opened to 1 won; null for others. */
  readonly placeOf: (metric: string) => number | null;
  /** How long won deals took from the step on that a metric counts; null where the list does not tell. */
  readonly cycleOf: (metric: string) => Cycle | null;
  /** Headings of the columns of totals that were passed over. */
  readonly totalColumns: readonly string[];
  readonly notices: readonly Notice[];
  readonly doubts: readonly Doubt[];
}
