import { type Month, monthOf } from "../../../core/calendar/month.ts";
import type { Day } from "../../../core/people/roster.ts";

/** How a reading of dates looks as the history of several keys (a person and metric each). */
export interface Regularity {
  readonly cells: number;
  /** Cells whose key has another one in the same month. */
  readonly repeats: number;
  /** Share of each key's months, from its first to its last, that have a cell; steps of a quarter count as one. */
  readonly fill: number;
  /** Times that a key's days turn back, in whichever direction they seldom do. */
  readonly breaks: number;
}

/** A number for each row's key, row by row; made when first asked for. */
export type KeyIds = () => readonly number[];

interface Run {
  readonly first: Month;
  min: Month;
  max: Month;
  last: number;
  ups: number;
  downs: number;
}

const FIRST_MONTH = monthOf(1900, 1);
const MOST_MONTHS = 4096; // to 2200 and beyond; a small number keeps the set quick

/** `days` and `ids` go row by row; the ids number the keys. */
export const regularity = (days: readonly (Day | null)[], ids: readonly number[]): Regularity => {
  const runs: Run[] = [];
  const taken = new Set<number>();
  let cells = 0;
  let step = 0;
  for (let at = 0; at < days.length; at++) {
    const day = days[at];
    if (day == null) continue;
    const id = ids[at]!;
    const run = extended(runs[id], day);
    runs[id] = run;
    taken.add(id * MOST_MONTHS + day.month - FIRST_MONTH);
    step = commonStep(step, Math.abs(day.month - run.first));
    cells++;
  }
  let [span, ups, downs] = [0, 0, 0];
  for (const run of runs) {
    if (run === undefined) continue;
    span += (run.max - run.min) / Math.max(1, step) + 1;
    ups += run.ups;
    downs += run.downs;
  }
  const fill = cells === 0 ? 0 : taken.size / span;
  return { cells, repeats: cells - taken.size, fill, breaks: Math.min(ups, downs) };
};

const WELL_FILLED = 0.75; // a month of four may be missing
const FEW_REPEATS = 0.2; // of the cells

/** Whether there is one cell a key and month, give or take a few. */
export const isMonthly = ({ cells, repeats, fill }: Regularity): boolean =>
  fill >= WELL_FILLED && repeats <= FEW_REPEATS * cells;

const extended = (run: Run | undefined, { month, day }: Day): Run => {
  const now = 32 * month + day;
  if (run === undefined)
    return { first: month, min: month, max: month, last: now, ups: 0, downs: 0 };
  if (month < run.min) run.min = month;
  if (month > run.max) run.max = month;
  if (now > run.last) run.ups++;
  if (now < run.last) run.downs++;
  run.last = now;
  return run;
};

const commonStep = (one: number, other: number): number =>
  other === 0 ? one : commonStep(other, one % other);
