import type { Month } from "../../src/core/calendar/month.ts";
import type { DoubtCode } from "../../src/core/doubts.ts";
import type { GoalErrorCode } from "../../src/core/errors.ts";
import type { NoticeCode } from "../../src/core/notices.ts";
import type { Grid } from "../../src/sheet/cell.ts";
import type { ReadOptions, Zone } from "../../src/sheet/read/reading.ts";
import type { Defect } from "./defects.ts";

/** A messy table, and everything its author knows about it. */
export interface Mess {
  readonly seed: number;
  readonly layout: string;
  /** "seed 17: monthsAcross, es_ES pasted into en_US, wordDash, totals…" */
  readonly description: string;
  readonly defects: ReadonlySet<Defect>;
  readonly grid: Grid;
  readonly options: ReadOptions;
  readonly truth: Truth;
  /** Where the table itself lies. */
  readonly zone: Zone;
  /** The author's answers to questions about the table, by code. */
  readonly answers: Readonly<Partial<Record<DoubtCode, string>>>;
  /** Oddities that a reading must name; each by one of these codes. */
  readonly said: readonly (readonly (NoticeCode | DoubtCode)[])[];
  /** The refusal that the table deserves, null for one that can be read. */
  readonly refusal: GoalErrorCode | null;
}

/** What the table means. */
export interface Truth {
  readonly people: readonly string[];
  readonly spans: readonly Span[];
  readonly metrics: readonly MetricTruth[];
}

/** Months whose results are known together: one, or a quarter's three. */
export interface Span {
  readonly from: Month;
  readonly months: number;
}

export interface MetricTruth {
  /** What the metric may be called; empty where the table does not say. */
  readonly names: readonly string[];
  /** ISO 4217 code of money, null for what is none. */
  readonly currency: string | null;
  /** Whether the table itself says the currency. */
  readonly saysCurrency: boolean;
  /** Whether a reading may do without it: the number of deals. */
  readonly isOptional: boolean;
  /** By person and span. */
  readonly values: readonly (readonly Known[])[];
}

/** A sum over a span: a number; null for none; "noneOrZero"; "anything" where the table tells a part only. */
export type Known = number | null | "noneOrZero" | "anything";
