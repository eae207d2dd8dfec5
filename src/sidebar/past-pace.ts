import type { Preview } from "../addon/preview.ts";
import type { State } from "./state.ts";

const YEAR = 12;
/** Fewer months say little of a period. */
const ENOUGH = 3;

/** What somebody sold lately. */
export interface Past {
  readonly sold: number;
  /** Of how many months that is, 12 at most. */
  readonly months: number;
  /** The same at the length of the goals' period, in its season. */
  readonly pace: number;
}

/** The past of everybody in a metric (its source's word), by person; null where too little is known. */
export const pastOf = (
  { found, question }: Pick<State, "found" | "question">,
  preview: Pick<Preview, "start" | "months" | "season">,
  metric: string = question.metric,
): ((person: string) => Past | null) => {
  const all = found?.metrics.find(({ name }) => name === metric)?.review ?? [];
  const byPerson = new Map(all.map((one) => [one.person, one]));
  const last = monthIn(found?.last ?? preview.start);
  // What is known of the main metric's season says nothing of another one's.
  const factorOf = (month: number) =>
    metric === question.metric ? (preview.season.months[month]?.factor ?? 1) : 1;
  const sumOf = (first: number, months: number) =>
    Array.from({ length: months }, (_, i) => factorOf((first + i + 2 * YEAR) % YEAR)).reduce(
      (sum, factor) => sum + factor,
      0,
    );
  const period = sumOf(monthIn(preview.start), preview.months);
  return (person) => {
    const { last12 = null, months: known = 0 } = byPerson.get(person) ?? {};
    const months = Math.min(YEAR, known);
    const before = sumOf(last - months + 1, months);
    if (last12 === null || months < ENOUGH || !(before > 0)) return null;
    return { sold: last12, months, pace: (last12 * period) / before };
  };
};

/** 0 for January of "2026-01". */
const monthIn = (iso: string): number => Number(iso.slice(5, 7)) - 1;
