import { addMonths, type Month } from "../../core/calendar/month.ts";
import type { Period } from "../../core/calendar/period.ts";
import { historyBefore } from "../../core/history/history-before.ts";
import type { Results } from "../../core/history/results.ts";
import type { Roster } from "../../core/people/roster.ts";
import { blankMonths } from "../read/blank-months.ts";
import { employment } from "../read/people/employment.ts";
import { awayAsStated, membersOf } from "../read/people/members-of.ts";
import type { MetricReading, TeamMember } from "../read/reading.ts";
import { resultsOf, spanOf } from "../read/results-of.ts";
import type { CellContext } from "./custom-function.ts";
import type { Blanks } from "./dated-amounts.ts";
import { teamResults } from "./team-results.ts";
import { currencyOf, headingOf } from "./values-heading.ts";

/** The ranges of a team's results. */
export interface TeamRanges {
  readonly values: unknown;
  readonly dates: unknown;
  readonly reps: unknown;
}

/** What the wizard would make of a team's results if nobody answered its questions. */
export interface TeamReading {
  readonly metric: MetricReading;
  readonly gone: readonly string[];
  readonly team: readonly TeamMember[];
}

/** The results before a period: who came, left or was on leave, and what their heading says of them. */
export const teamReading = (
  ranges: TeamRanges,
  roster: Roster,
  blanks: Blanks | null,
  period: Period,
  context: CellContext,
): TeamReading => {
  const all = teamResults(ranges.values, ranges.dates, ranges.reps, context);
  const name = headingOf(ranges.values);
  const told = blanks === null ? {} : { blank: blanks };
  const sums = sumsOf(historyBefore(all, period));
  const { last } = spanOf([{ sums }])!;
  const isAway = awayAsStated(membersOf(roster, [...sums.keys()], {}));
  const [filled] = blankMonths([{ name, tally: { sums } }], name, last, null, isAway, told).metrics;
  const read: MetricReading = {
    name,
    currency: currencyOf(ranges.values, context),
    results: resultsOf(filled!.tally, [...sums.keys()])!,
    origins: { tab: null, cells: new Map() },
  };
  const { metrics, gone, team } = employment([read], name, period.start, roster, {});
  return { metric: metrics[0]!, gone, team };
};

/** Known months by person; nobody without any. */
const sumsOf = ({
  start,
  people,
}: Results): ReadonlyMap<string, ReadonlyMap<Month, number | null>> =>
  new Map(
    people.flatMap(({ person, values }) => {
      const known = values.flatMap((value, i) =>
        value === null ? [] : [[addMonths(start, i), value] as const],
      );
      return known.length === 0 ? [] : [[person, new Map(known)] as const];
    }),
  );
