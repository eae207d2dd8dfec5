import type { Month } from "./calendar/month.ts";

/** What a table leaves open and only its owner knows, and the facts that the question is about. */
export interface DoubtFacts {
  // the table: answers in brackets
  /** Several tables lie on the sheet [the address of one, "A3:F20"]. */
  table: { tables: readonly string[] };
  /** A date that can be read both ways ["dmy", "mdy"]; the months that it would mean. */
  dates: { value: string; dayFirst: Month; monthFirst: Month };
  /** A text such as "1.234" ["comma": the decimal sign is a comma, "point"]. */
  numbers: { value: string; comma: number; point: number };
  /** Numbers that a sheet of another locale seems to have cut, 5.827 for 5,827 ["yes": they are thousands, "no"]. */
  thousands: { value: number; count: number };
  /** The results begin on a day well within their first month ["out": that month is left out, "whole"]. */
  firstMonth: { month: Month; day: number };
  /** Months between the first and the last in which nobody has anything ["missing", "zero"]. */
  emptyMonth: { spans: readonly MonthSpan[] };
  /** What a month means that is empty for somebody ["missing", "zero"]; `count` is by person and month. */
  blank: { count: number };
  /** Nothing names the metric [free text]; `suggestion` is the tab's name. */
  metricName: { suggestion: string };
  /** The amounts look like money without saying which [ISO 4217 code, "none"]. */
  currency: { metric: string };
  /** Rows without a name below one that has it ["above": the name above counts, "out": left out]. */
  names: { count: number };
  /** A column that the last reading used is gone [the heading to use instead]. */
  column: { role: ColumnRole; heading: string };
  /** Nothing tells in which order deals pass these stages [free text: "Demo > Proposal"]. */
  stageOrder: { stages: readonly string[] };
  /** No word of the column that says what was won or done is known [one of its words]. */
  won: { heading: string };
  // the people: answers are "yes" and "no"
  /** Two spellings that may be one person ["yes": the first]. */
  samePerson: { one: string; other: string };
  /** Nothing but zeros before `month`: hired then? */
  joined: { person: string; month: Month };
  /** No result after `month`, the last one: left? */
  left: { person: string; month: Month };
  /** No result from one month to another: on leave? */
  leave: { person: string; from: Month; to: Month };
}

/** Months in a row. */
export interface MonthSpan {
  readonly from: Month;
  readonly to: Month;
}

export type DoubtCode = keyof DoubtFacts;

/** A doubt, and the answer that holds: the user's own, or until then the likelier one. */
export type Doubt = {
  readonly [Code in DoubtCode]: {
    readonly code: Code;
    readonly facts: DoubtFacts[Code];
    /** Under which the answer is kept: "dates", "left:Bruno". */
    readonly key: string;
    /** What may be answered; empty for free text. */
    readonly options: readonly string[];
    readonly answer: string;
    /** Whether the user gave the answer. */
    readonly isTold: boolean;
    /** Whether nothing in the table speaks for the answer: then nobody but the user may settle it. */
    readonly isOpen: boolean;
  };
}[DoubtCode];

export type ColumnRole = "date" | "person" | "metric" | "value" | "stage" | "opened" | "currency";

/** The user's answers, by the doubts' keys. JSON. */
export type Answers = Readonly<Record<string, string>>;
