import type { Month } from "../../core/calendar/month.ts";
import type { Answers, Doubt } from "../../core/doubts.ts";
import type { Results } from "../../core/history/results.ts";
import type { Notice } from "../../core/notices.ts";
import type { Stay } from "../../core/people/exposure.ts";
import type { Day, Member, Roster } from "../../core/people/roster.ts";
import type { Cycle } from "./deals/deal-cycles.ts";

/** Where a table lies in a grid: its first and last row and column, counted from 0. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * How the table was understood. Rows and columns count from 0 inside the grid that was read. Each
 * of month, person and metric stands in a column, or in a row of headings above the values.
 */
export interface Layout {
  /** One row a result; one row a person and a column a month; one row a month and a column a person. */
  readonly kind: "long" | "monthsAcross" | "monthsDown";
  /** The lowest row of headings. */
  readonly header: number;
  /** A second row of headings above it (metrics over months, people over metrics), null where there is none. */
  readonly upper: number | null;
  /** Columns of words and dates; null where headings or the title say it. */
  readonly date: number | null;
  /** A column of years beside one of months without a year. */
  readonly year: number | null;
  readonly person: number | null;
  readonly metric: number | null;
  /** Whether each row is an activity that counts as one of its metric ("Call"): no column holds numbers. */
  readonly isCounted: boolean;
  /** A column of stages, for a list of deals; of activities, the one that says whether they were done. */
  readonly stage: number | null;
  /** Beside it, a column of the days on which deals were opened. */
  readonly opened: number | null;
  /** A column that names the currency of each row's amounts. */
  readonly currency: number | null;
  /** Columns of results. */
  readonly values: readonly number[];
}

export interface MetricReading {
  /** The source's own word, trimmed. */
  readonly name: string;
  /** What its column is headed now, where that was renamed since the table was first read. */
  readonly heading?: string;
  /** ISO 4217 code where the source says one ("EUR"), else null. */
  readonly currency: string | null;
  /** For a step that a list of deals tells: how far through the sale it is, 0 opened to 1 won. */
  readonly place?: number;
  /** For such a step: how long won deals took from it on, where enough of them tell. */
  readonly cycle?: Cycle;
  readonly results: Results;
  readonly origins: Origins;
}

/** Where a metric's results stand. */
export interface Origins {
  /** The tab, where tabs were joined; else null. */
  readonly tab: string | null;
  /** By person and month; nothing where no cell says anything. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<Month, CellsRead>>;
}

/** The cells that one result was read from. */
export interface CellsRead {
  /** Of the first one, counted from 1 in its tab. */
  readonly row: number;
  readonly column: number;
  /** Cells with a number, added up; 0 where only words stand there. */
  readonly numbers: number;
}

/** When somebody was in the team, and what bears on the goal besides results. */
export interface TeamMember
  extends Stay,
    Pick<Member, "targetIncentive" | "territory" | "manager" | "email" | "language"> {
  /** Whether the roster names them: then they get a goal without any result. */
  readonly isListed: boolean;
}

/** What a table says, and every oddity met on the way. Metrics are in the source's order. */
export interface Reading {
  readonly layout: Layout;
  /** The table with its headings, inside the grid. */
  readonly zone: Zone;
  readonly people: readonly string[];
  /** Those who get no goal because they left. */
  readonly gone: readonly string[];
  /** What is known of each of the people, and of those whom only the roster names. */
  readonly team: readonly TeamMember[];
  readonly start: Month;
  readonly months: number;
  readonly metrics: readonly MetricReading[];
  /** The metric that goals are set for unless the user says otherwise. */
  readonly main: string;
  readonly notices: readonly Notice[];
  readonly doubts: readonly Doubt[];
  /** By which the same table is found again. */
  readonly headings: Headings;
}

/** The headings under which a table's columns were read; null where no column of that kind is. */
export interface Headings {
  readonly date: string | null;
  readonly person: string | null;
  readonly metric: string | null;
  /** Columns of results; empty where they are headed by months or people. */
  readonly values: readonly string[];
  /** Every heading, in the table's order. */
  readonly all: readonly string[];
  /** Words of metrics whose columns were renamed, by the headings that they have now. */
  readonly words?: Readonly<Record<string, string>>;
}

export interface ReadOptions {
  /** Where the grid comes from, as the user writes it ("Results!A1:E97"); for messages. */
  readonly where: string;
  /** The tab's name: a wide table's metric where no title line names it. */
  readonly tab: string;
  /** The grid's first cell in its tab, counted from 1. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Calendar day of a Date, in the spreadsheet's time zone. */
  readonly dayOf: (date: Date) => Day;
  /** The month that is still running: its results are left out, and said. */
  readonly today: Month;
  /** How the spreadsheet's locale writes: what is likelier where nothing else tells. */
  readonly habit: Habit;
  /** Number formats of a zone of the grid, row by row; asked for at most once. */
  readonly formats: (zone: Zone) => readonly (readonly string[])[];
  /** The user's answers so far. */
  readonly told: Answers;
  /** The headings that an earlier reading of this table used, null for a first reading. */
  readonly remembered: Headings | null;
  readonly roster: Roster | null;
}

/** How a locale writes dates, numbers and money. */
export interface Habit {
  /** 31/01/2026 rather than 01/31/2026. */
  readonly dayFirst: boolean;
  /** 1.234,56 rather than 1,234.56. */
  readonly decimalComma: boolean;
  /** The currency that a bare "$" stands for: "USD", "MXN". */
  readonly dollar: string;
  /** The locale's own currency, which is offered first; null where it is not known. */
  readonly currency?: string | null;
}
