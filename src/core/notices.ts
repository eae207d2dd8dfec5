import type { Month } from "./calendar/month.ts";

/** Nothing is silent: each thing dropped, capped, assumed or defaulted, and the facts of it. */
export interface NoticeFacts {
  // reading
  monthMissing: { person: string; month: Month };
  monthsMissing: { count: number };
  textNotNumber: { person: string; month: Month; value: string };
  textsNotNumbers: { count: number };
  totalsDropped: { rows: number; columns: number; label: string };
  duplicatesAdded: { count: number };
  negatives: { count: number };
  unfinishedMonth: { month: Month };
  rowsWithoutPerson: { count: number };
  rowsWithoutDate: { count: number };
  metricChosen: { metric: string; others: readonly string[] };
  peopleWithoutResults: { people: readonly string[] };
  // the plan
  capped: { person: string; month: Month; value: number; limit: number };
  seasonUnknown: { months: number };
  seasonHalf: { months: number };
  noTrend: { months: number };
  noGoalNoResults: { person: string; lastMonth: Month | null };
  /** Too few months to know the person: the goal is built on the team's typical month. */
  newPerson: { person: string; months: number };
  gapForecastOver: { months: number };
  // the workbook
  restored: Record<never, never>;
  rebound: { tab: string };
  nameTaken: { wanted: string; used: string };
  personGone: { person: string };
}

export type NoticeCode = keyof NoticeFacts;

export type Notice = {
  readonly [Code in NoticeCode]: { readonly code: Code; readonly facts: NoticeFacts[Code] };
}[NoticeCode];
