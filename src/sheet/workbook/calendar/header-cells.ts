import { type Month, monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import { exactly } from "../../../text/exactly.ts";
import { monthName } from "../../../text/month.ts";
import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import type { LaidCell } from "../frame/layout.ts";
import { daysInWeek, monthColumn } from "./months.ts";

/** Headings of a table by month: what its rows are, "Jan 26" and so on, and their sum. */
export const headerCells = (
  row: string,
  first: string,
  last: string,
  months: readonly Month[],
  { language }: WorkbookVoice,
): readonly LaidCell[] => [
  { row, column: "person", content: first, role: "wordHeader" },
  ...months.map(
    (month, i): LaidCell => ({
      row,
      column: monthColumn(i + 1),
      content: `${monthName(language, monthOfYear(month))} ${String(yearOf(month)).slice(2)}`,
      role: "numberHeader",
    }),
  ),
  { row, column: "year", content: last, role: "numberHeader" },
];

/** How many working days a full month has, and a week of the period, which no reader counts as 5 then. */
export const workingDaysWords = (
  { plan, workingDays }: WorkbookFacts,
  { locale }: WorkbookVoice,
): { readonly inMonth: string; readonly inWeek: string } => {
  const numbers = numbersIn(locale);
  const inWeek = numbers.plain(daysInWeek(plan, workingDays), 2);
  return { inMonth: exactly(workingDays, numbers), inWeek };
};

/** Headings over what a week and a working day ask for, with a note on how the two agree. */
export const weekAndDay = (
  row: string,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { week, day, weekNote } = voice.text.calendar;
  const { inMonth, inWeek } = workingDaysWords(facts, voice);
  const note = weekNote(inMonth, inWeek);
  return [
    { row, column: "week", content: week, role: "numberHeader", note },
    { row, column: "day", content: day, role: "numberHeader" },
  ];
};
