import { type Month, monthOf } from "../../src/core/calendar/month.ts";
import { Told } from "../../src/local/cli/ask.ts";
import { numbersIn, type Row } from "./rows.ts";
import type { Outcomes, Series } from "./series.ts";

/** Months below which there is no forecast. */
export const FEWEST_MONTHS = 3;
/** Rows that are named where more are wrong. */
const NAMED = 5;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The series of the rows that say `train`, in their order. Throws Told with the lines that are wrong. */
export const seriesIn = (rows: readonly Row[]): readonly Series[] => {
  const seen = new Set<string>();
  const wrong = rows.flatMap((row) => {
    const problem = row.split === "train" && seen.has(row.id) ? "is there twice" : problemOf(row);
    if (row.split === "train") seen.add(row.id);
    return problem === null ? [] : [`line ${row.line}: ${row.id || "a series"} ${problem}`];
  });
  if (wrong.length > 0) throw new Told(listed(wrong));
  if (seen.size === 0) throw new Told("none of its rows says train");
  return rows
    .filter(({ split }) => split === "train")
    .map((row) => ({
      id: row.id,
      group: row.group,
      start: monthIn(row.start)!,
      values: numbersIn(row),
    }));
};

/** What came after them: the rows that say `test`. */
export const outcomesIn = (rows: readonly Row[]): Outcomes =>
  new Map(rows.filter(({ split }) => split === "test").map((row) => [row.id, numbersIn(row)]));

/** What is wrong with a row, after its name; test rows are no concern of a forecast. */
const problemOf = (row: Row): string | null => {
  if (row.split === "test") return null;
  if (row.split !== "train") return `says neither train nor test but "${row.split}"`;
  if (row.id === "") return "has no series_id";
  if (monthIn(row.start) === null) return `starts "${row.start}", which is no YYYY-MM`;
  const numbers = numbersIn(row);
  const bad = numbers.findIndex((number) => !Number.isFinite(number));
  if (bad >= 0) return `has "${row.values.split(/\s+/)[bad]}" where a number should stand`;
  if (numbers.length >= FEWEST_MONTHS) return null;
  return `has ${numbers.length} months, and ${FEWEST_MONTHS} are the least`;
};

const monthIn = (text: string): Month | null => {
  const match = MONTH.exec(text);
  return match && monthOf(Number(match[1]), Number(match[2]));
};

const listed = (wrong: readonly string[]): string => {
  const more = wrong.length - NAMED;
  return wrong.slice(0, NAMED).join("; ") + (more > 0 ? `; and ${more} more` : "");
};
