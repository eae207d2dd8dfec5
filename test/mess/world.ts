import { addMonths, type Month, monthOf } from "../../src/core/calendar/month.ts";
import type { Author } from "./author.ts";
import type { Defect } from "./defects.ts";
import { shaken } from "./happenings.ts";
import { anyMetrics } from "./metrics.ts";
import { type Calendar, monthOfDay, type Period, periodsFrom } from "./periods.ts";
import type { Random } from "./random.ts";
import { anyTeam, codedTeam, nearName } from "./team-names.ts";

export type Unit = "money" | "count" | "share";

export interface Metric {
  readonly name: string;
  readonly unit: Unit;
  readonly isWhole: boolean;
  /** A usual result of a month. */
  readonly size: number;
}

/** By metric, person and period; null where there is no result. */
export type Values = readonly (readonly (readonly (number | null)[])[])[];

/** What the author means; "noneOrZero" where a zero is written because nothing could be sold yet. */
export type Meant = number | null | "noneOrZero";

/** A team and its results: what the table says, and what its author means. */
export interface World {
  readonly calendar: Calendar;
  readonly periods: readonly Period[];
  readonly people: readonly string[];
  readonly metrics: readonly Metric[];
  readonly written: Values;
  /** By metric, person and period. */
  readonly meant: readonly (readonly (readonly Meant[])[])[];
  /** The month that is still running. */
  readonly today: Month;
}

export interface WorldOptions {
  readonly calendar: Calendar;
  readonly metrics: number;
  readonly wholeMoney: boolean;
  readonly defects: ReadonlySet<Defect>;
}

const LENGTHS: Readonly<Record<Calendar, readonly [number, number]>> = {
  months: [4, 26],
  quarters: [4, 9],
  weeks: [12, 40],
};

export const anyWorld = (random: Random, author: Author, options: WorldOptions): World => {
  const { calendar, defects } = options;
  const finished = random.int(...LENGTHS[calendar]);
  const start = monthOf(random.int(2018, 2025), random.int(1, 12));
  const extra = defects.has("unfinished") ? 1 : defects.has("future") ? random.int(1, 6) : 0;
  const periods = periodsFrom(calendar, start, finished + extra);
  const next = monthOfDay(periods[finished - 1]!.first + periods[finished - 1]!.days);
  const people = peopleOf(random, defects);
  const metrics = anyMetrics(random, author.language, {
    count: options.metrics,
    wholeMoney: options.wholeMoney,
  });
  const values = shaken(
    random,
    { people: people.length, periods: periods.length, finished, metrics },
    defects,
  );
  const late = defects.has("unfinished") || defects.has("future") ? 0 : random.int(0, 2);
  return { calendar, periods, people, metrics, ...values, today: addMonths(next, late) };
};

const peopleOf = (random: Random, defects: ReadonlySet<Defect>): readonly string[] => {
  const size = random.int(2, 7);
  if (defects.has("codesForNames")) return codedTeam(random, size);
  const team = anyTeam(random, size);
  const near = defects.has("nearNames") ? team.map(nearName).find((name) => name !== null) : null;
  return near === null || near === undefined || team.includes(near) ? team : [...team, near];
};
