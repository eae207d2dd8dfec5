import type { Month } from "../../core/calendar/month.ts";
import type { Cell } from "../cell.ts";

/** One filled cell of results. Names are as written; the cell may turn out to be no number. */
export interface Entry {
  readonly metric: string;
  readonly person: string;
  readonly month: Month;
  readonly cell: Cell;
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
  | { readonly kind: "noDate" };

/** A table's results before names are matched and numbers read. */
export interface TableReading {
  readonly rows: readonly RowReading[];
  /** Headings of the columns of totals that were passed over. */
  readonly totalColumns: readonly string[];
}
