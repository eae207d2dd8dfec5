import type { Month } from "../../../core/calendar/month.ts";
import type { Cell } from "../../cell.ts";
import type { DealColumns } from "../deals/deal-columns.ts";
import type { Layout } from "../reading.ts";

/**
 * A layout with what its headings say of each column of results. Each of the three is null where a
 * column of the table says it instead, or nothing does.
 */
export interface Shape extends Layout {
  /** The months' headings by column. */
  readonly monthHeads: readonly Cell[] | null;
  /** The months of headings that name no year: it stands above them. */
  readonly bareMonths: ReadonlyMap<number, Month> | null;
  readonly peopleHeads: readonly string[] | null;
  readonly metricHeads: readonly string[] | null;
  /** The currencies that a column names for the amounts, the most frequent first. */
  readonly currencies: readonly string[];
  /** What else a list of deals says. */
  readonly deal: DealColumns | null;
}

/** A table that is no list of deals or activities. */
export const NO_DEALS = {
  isCounted: false,
  stage: null,
  opened: null,
  currency: null,
  currencies: [],
  deal: null,
} as const;

/** Where no row of headings says anything of single columns. */
export const NO_HEADS = {
  monthHeads: null,
  bareMonths: null,
  peopleHeads: null,
  metricHeads: null,
} as const;
