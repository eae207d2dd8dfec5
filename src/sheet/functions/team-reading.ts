import { addMonths, type Month } from "../../core/calendar/month.ts";
import type { Period } from "../../core/calendar/period.ts";
import { historyBefore } from "../../core/history/history-before.ts";
import type { Results } from "../../core/history/results.ts";
import type { Roster } from "../../core/people/roster.ts";
import { blankMonths } from "../read/blank-months.ts";
import { nameOf } from "../read/name-of.ts";
import { metricCurrency } from "../read/numbers/metric-currency.ts";
import { numberReader } from "../read/numbers/number-reader.ts";
import { employment } from "../read/people/employment.ts";
import { awayAsStated, membersOf } from "../read/people/members-of.ts";
import type { MetricReading, TeamMember } from "../read/reading.ts";
import { resultsOf, spanOf } from "../read/results-of.ts";
import { cellsOf } from "./block.ts";
import { checkAmount } from "./check-arguments.ts";
import type { CellContext } from "./custom-function.ts";
import type { Blanks } from "./dated-amounts.ts";
import { teamResults } from "./team-results.ts";

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
  checkAmounts(all);
  const name = headingOf(ranges.values);
  const told = blanks === null ? {} : { blank: blanks };
  const sums = sumsOf(historyBefore(all, period));
  const { last } = spanOf([{ sums }])!;
  const isAway = awayAsStated(membersOf(roster, [...sums.keys()], {}));
  const [filled] = blankMonths([{ name, tally: { sums } }], name, last, null, isAway, told).metrics;
  const read: MetricReading = {
    name,
    currency: currencyOf(name, ranges.values, context),
    results: resultsOf(filled!.tally, [...sums.keys()])!,
    origins: { tab: null, cells: new Map() },
  };
  const { metrics, gone, team } = employment([read], name, period.start, roster, {});
  return { metric: metrics[0]!, gone, team };
};

const checkAmounts = ({ people }: Results): void => {
  for (const { values } of people)
    for (const value of values) if (value !== null) checkAmount(value, "values");
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

/** The words above the results; "" where the range begins with a number. */
const headingOf = (values: unknown): string => {
  const cells = cellsOf(values);
  return numberReader(cells)(cells[0]!) === null ? nameOf(cells[0]) : "";
};

const currencyOf = (name: string, values: unknown, { habit }: CellContext): string | null =>
  metricCurrency(name, [], cellsOf(values), [], { habit: habit(), told: {} }).currency;
