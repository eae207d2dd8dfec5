import { type Month, monthOf, monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import type { Cell } from "../../cell.ts";
import { nameOf } from "../name-of.ts";
import { plainWords } from "../plain-words.ts";
import { isYear } from "./calendar-day.ts";
import { monthOfWord } from "./month-word.ts";

/** A column headed by a month without a year. */
interface BareMonth {
  readonly column: number;
  /** 1 for January to 12 for December. */
  readonly month: number;
}

const FEWEST = 3; // "Mar" and "Abril" may be people

/**
 * The columns headed "ene", "Feb", "marzo"…; none unless there are three or more, in the calendar's
 * order. After December, or where the first month comes again, they may begin anew.
 */
export const bareMonths = (row: readonly Cell[]): readonly BareMonth[] => {
  const found = row.flatMap((cell, column) => {
    const month = typeof cell === "string" ? monthOfWord(plainWords(cell)) : null;
    return month === null ? [] : [{ column, month }];
  });
  const isInOrder = found.every(({ month }, index) => {
    const before = found[index - 1]?.month ?? 0;
    return month > before || before === 12 || month === found[0]!.month;
  });
  return found.length >= FEWEST && isInOrder ? found : [];
};

/**
 * The months of columns without a year: by the years in the row above (each holds for the columns to
 * its right), else by the only year that the titles name. Past December comes the next year, also
 * under another quarter; under another metric the year begins again. Null where no year is found, or
 * the months go back.
 */
export const withYears = (
  columns: readonly BareMonth[],
  above: readonly Cell[] | null,
  titles: readonly string[],
): ReadonlyMap<number, Month> | null => {
  const groups = groupsOf(columns, above ?? []);
  const titled = onlyYear(titles);
  const months = new Map<number, Month>();
  let last: Month | null = null;
  for (const group of groups) {
    last = addGroup(months, group, yearBefore(group, last, titled));
    if (last === null) return null;
  }
  return isTwice(groups, months) ? null : months;
};

interface Group {
  readonly label: string;
  readonly columns: readonly BareMonth[];
}

/** Columns under one heading of the row above. */
const groupsOf = (columns: readonly BareMonth[], above: readonly Cell[]): readonly Group[] => {
  const groups: { label: string; columns: BareMonth[] }[] = [];
  for (const one of columns) {
    const label = labelAt(above, one.column);
    const last = groups[groups.length - 1];
    if (last?.label === label) last.columns.push(one);
    else groups.push({ label, columns: [one] });
  }
  return groups;
};

const labelAt = (above: readonly Cell[], column: number): string => {
  for (let at = Math.min(column, above.length - 1); at >= 0; at--) {
    const label = nameOf(above[at]);
    if (label !== "") return label;
  }
  return "";
};

const PART = /^(?:[qtsh]|qtr|quarter|half|trim|trimestre|sem|semestre|er|do|ro|to|st|nd|rd|th|\d)$/;

/** "Q2", "1er trimestre": headings over months that are no metrics. */
const isPartOfYear = (label: string): boolean =>
  plainWords(label)
    .split(" ")
    .every((word) => PART.test(word));

/** The month after which a group begins: December, or the last month before it in the same year. */
const yearBefore = ({ label }: Group, last: Month | null, titled: number | null): Month | null => {
  const said = onlyYear([label]);
  if (said === null && last !== null && isPartOfYear(label)) return last;
  const year = said ?? titled;
  return year === null ? null : monthOf(year - 1, 12);
};

/** Adds the months of a group, each after the one before; the last of them, null where they go back. */
const addGroup = (
  months: Map<number, Month>,
  { columns }: Group,
  before: Month | null,
): Month | null => {
  let last = before;
  for (const { column, month } of columns) {
    if (last === null) return null;
    const isBack = month <= monthOfYear(last);
    if (isBack && monthOfYear(last) !== 12) return null;
    last = monthOf(yearOf(last) + (isBack ? 1 : 0), month);
    months.set(column, last);
  }
  return last;
};

/** Whether a month stands twice under headings that are years, or under the same heading. */
const isTwice = (groups: readonly Group[], months: ReadonlyMap<number, Month>): boolean => {
  const metricOf = ({ label }: Group) =>
    plainWords(label)
      .replace(/\b(?:\d{4}|ano|year)\b/g, "")
      .trim();
  const names = groups.flatMap((group) =>
    group.columns.map(({ column }) => `${metricOf(group)}|${months.get(column)}`),
  );
  return new Set(names).size < names.length;
};

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

const onlyYear = (texts: readonly string[]): number | null => {
  const years = new Set(texts.join(" ").match(new RegExp(YEAR, "g")) ?? []);
  return years.size === 1 ? Number([...years][0]) : null;
};

/** The month of a year (2024, "2024") and a month ("ene", "March", 3, "03"); null where they name none. */
export const monthOfParts = (year: Cell, month: Cell): Month | null => {
  const [yearNumber, words] = [Number(nameOf(year)), plainWords(nameOf(month)).split(" ")];
  const found = new Set(
    words.map((word) => (/^\d+$/.test(word) ? Number(word) : monthOfWord(word))),
  );
  const [number] = found; // "01 - Enero" says it twice
  const isMonth = found.size === 1 && number != null && number >= 1 && number <= 12;
  return isMonth && isYear(yearNumber) ? monthOf(yearNumber, number) : null;
};
