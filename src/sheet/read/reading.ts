import type { Month } from "../../core/calendar/month.ts";
import type { Results } from "../../core/history/results.ts";
import type { Notice } from "../../core/notices.ts";

/** How the table was understood. Rows and columns count from 0 inside the grid that was read. */
export type Layout =
  /** One row a result: date, person, metric (or one column a metric). */
  | {
      readonly kind: "long";
      readonly header: number;
      readonly date: number;
      readonly person: number;
      readonly metric: number | null;
      readonly values: readonly number[];
    }
  /** One row a person, one column a month. */
  | {
      readonly kind: "monthsAcross";
      readonly header: number;
      readonly person: number;
      readonly months: readonly number[];
    }
  /** One row a month, one column a person. */
  | {
      readonly kind: "monthsDown";
      readonly header: number;
      readonly date: number;
      readonly people: readonly number[];
    };

export interface MetricReading {
  /** The source's own word, trimmed. */
  readonly name: string;
  /** ISO 4217 code where the source says one ("EUR"), else null. */
  readonly currency: string | null;
  readonly results: Results;
}

/** What a table says, and every oddity met on the way. Metrics are in the source's order. */
export interface Reading {
  readonly layout: Layout;
  readonly people: readonly string[];
  readonly start: Month;
  readonly months: number;
  readonly metrics: readonly MetricReading[];
  /** The metric that goals are set for unless the user says otherwise. */
  readonly main: string;
  readonly notices: readonly Notice[];
}

export interface ReadOptions {
  /** Where the grid comes from, as the user writes it ("Results!A1:E97"); for messages. */
  readonly where: string;
  /** The tab's name: a wide table's metric where no title line names it. */
  readonly tab: string;
  /** Calendar month of a Date, in the spreadsheet's time zone. */
  readonly monthOf: (date: Date) => Month;
  /** The month that is still running: its results are left out, and said. */
  readonly today: Month;
}
