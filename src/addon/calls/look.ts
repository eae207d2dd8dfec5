import { addMonths, isoMonth, type Month, monthOf, yearOf } from "../../core/calendar/month.ts";
import { nextPeriod, type Period, periodCode } from "../../core/calendar/period.ts";
import type { Results } from "../../core/history/results.ts";
import type { Layout } from "../../sheet/read/reading.ts";
import { columnLetters } from "../../sheet/workbook/tab.ts";
import type { ReadingText } from "../../text/en/reading.ts";
import { findSource, selectedRange } from "../find-source.ts";
import type { SourceReading } from "../read-source.ts";
import type { Found } from "../service.ts";
import { addressOf } from "../source.ts";
import { recover } from "../tabs/in-one-run.ts";
import { ourTabs } from "../tabs/our-tabs.ts";
import { noticesTold } from "../told.ts";
import { textsIn, userLanguage } from "../voices.ts";

const SAMPLE_PEOPLE = 3;
const SAMPLE_MONTHS = 3;

export const look = (source: string | null): Found => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  recover(book);
  return found(findSource(source));
};

export const selection = (): string =>
  addressOf(selectedRange(SpreadsheetApp.getActiveSpreadsheet().getActiveSheet()));

/** What the wizard says about a table that was read. */
export const found = ({ source, tab, column, reading }: SourceReading): Found => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const main = reading.metrics.find(({ name }) => name === reading.main)!;
  const last = addMonths(reading.start, reading.months - 1);
  return {
    source,
    tab,
    people: reading.people,
    months: reading.months,
    first: isoMonth(reading.start),
    last: isoMonth(last),
    metrics: reading.metrics.map(({ name, currency }) => ({ name, currency })),
    metric: reading.main,
    sample: sampleOf(main.results, last),
    columns: columnsSentence(reading.layout, column, textsIn(userLanguage()).reading),
    // The wizard has a choice of its own for the metric.
    notices: noticesTold(
      reading.notices.filter(({ code }) => code !== "metricChosen"),
      main.currency,
    ),
    periods: periodsAfter(last).map(periodCode),
    isExample: ourTabs(book).sheets.example?.getName() === tab,
  };
};

const sampleOf = (results: Results, last: Month): Found["sample"] => {
  const count = Math.min(SAMPLE_MONTHS, last - results.start + 1);
  const first = addMonths(last, 1 - count);
  return {
    months: Array.from({ length: count }, (_, i) => isoMonth(addMonths(first, i))),
    rows: results.people
      .slice(0, SAMPLE_PEOPLE)
      .map(({ person, values }) => ({ person, values: values.slice(first - results.start) })),
  };
};

/** The next period first, then the other whole ones that begin within a year of it. */
const periodsAfter = (last: Month): readonly Period[] => {
  const next = nextPeriod(last);
  const year = yearOf(addMonths(last, 1));
  const candidates = [year, year + 1].flatMap((y): Period[] => [
    { start: monthOf(y, 1), months: 12 },
    ...[1, 7].map((month) => ({ start: monthOf(y, month), months: 6 })),
    ...[1, 4, 7, 10].map((month) => ({ start: monthOf(y, month), months: 3 })),
  ]);
  const later = candidates
    .filter(({ start }) => start > last && start <= last + 12)
    .sort((a, b) => b.months - a.months || a.start - b.start)
    .filter(({ start, months }) => start !== next.start || months !== next.months);
  return [next, ...later];
};

const columnsSentence = (layout: Layout, firstColumn: number, text: ReadingText): string => {
  const letters = (index: number) => columnLetters(firstColumn + index);
  const ends = (list: readonly number[]) =>
    [letters(list[0]!), letters(list[list.length - 1]!)] as const;
  switch (layout.kind) {
    case "long":
      return text.long(
        letters(layout.date),
        letters(layout.person),
        layout.metric === null ? null : letters(layout.metric),
        layout.values.map(letters).join(", "),
      );
    case "monthsAcross":
      return text.monthsAcross(letters(layout.person), ...ends(layout.months));
    case "monthsDown":
      return text.monthsDown(letters(layout.date), ...ends(layout.people));
  }
};
