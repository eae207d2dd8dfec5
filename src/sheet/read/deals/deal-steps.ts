import type { Answers, Doubt } from "../../../core/doubts.ts";
import type { Notice } from "../../../core/notices.ts";
import type { Cell, Grid } from "../../cell.ts";
import type { MonthShare } from "../dates/dates-reading.ts";
import type { RowDates } from "../entries/row-dates.ts";
import type { RowLabels } from "../entries/row-labels.ts";
import type { Entry } from "../entry.ts";
import { isBlank } from "../is-blank.ts";
import { nameOf } from "../name-of.ts";
import { openedName } from "../table/opened-column.ts";
import type { Shape } from "../table/shape.ts";
import { isLost } from "../table/stage-column.ts";
import { type Cycle, cyclesOf, type WonDeal } from "./deal-cycles.ts";
import { reachedStages } from "./reached-stages.ts";
import { throughIn } from "./won-deals.ts";

/** The steps that a list's deals took before they were won, each counted as one. */
export interface DealSteps {
  readonly entries: readonly Entry[];
  /** The steps' metrics, first to last. */
  readonly steps: readonly string[];
  /** How long won deals took from each step on, by its metric. */
  readonly cycles: ReadonlyMap<string, Cycle>;
  readonly notices: readonly Notice[];
  readonly doubts: readonly Doubt[];
}

const NO_STEPS: DealSteps = {
  ...{ entries: [], steps: [], cycles: new Map() },
  ...{ notices: [], doubts: [] },
};

/**
 * Every deal counts once in the month it was opened, won or not; in that month, too, for each stage
 * that it has reached by now, or where no column says when it was opened, in the month it ended. A
 * stage with a column of the days on which deals entered it counts in the months of those.
 */
export const dealSteps = (
  grid: Grid,
  rows: readonly RowLabels[],
  shape: Shape,
  dates: RowDates,
  isSeen: (at: number) => boolean,
  told: Answers,
): DealSteps => {
  const { header, opened, stage, deal } = shape;
  if (stage === null || deal === null) return NO_STEPS;
  const headings = grid[header]!.map(nameOf);
  const body = grid.slice(header + 1);
  const deals = rows.flatMap(({ person, isHeading, total }, at): readonly Row[] =>
    person === "" || isHeading || total !== null || isSeen(at)
      ? []
      : [{ at, person, cells: body[at]! }],
  );
  const entry = (
    row: Row,
    metric: string,
    months: readonly MonthShare[],
    column: number,
  ): Entry => ({
    metric,
    person: row.person,
    months,
    slot: months[0]!.month,
    cell: 1,
    row: header + 1 + row.at,
    column,
  });
  const dated = (column: number, metric: string) =>
    deals.flatMap((row): readonly Entry[] => {
      const months = dates.monthsIn(column, row.at);
      return months === null ? [] : [entry(row, metric, months, column)];
    });
  const isWonDeal = throughIn(shape);
  const reached = reachedStages(
    deals.map(({ cells }) => cells),
    stage,
    isWonDeal,
    deal,
    headings[stage]!,
    told,
  );
  const monthsOf = ({ at, cells }: Row) => {
    if (opened !== null) return dates.monthsIn(opened, at);
    return isWonDeal(cells) || isLost(cells[stage]) ? dates.monthsAt(at) : null;
  };
  const dayOf = (at: number) => (opened === null ? dates.dayAt(at) : dates.dayIn(opened, at));
  const known = deals.flatMap((row) => {
    const months = monthsOf(row);
    return months === null ? [] : [{ row, months, stages: reached.reachedBy(row.cells) }];
  });
  // The first stage of all says no more than that a deal was opened.
  const isOpening = (name: string) =>
    opened !== null && known.every(({ stages }) => stages.includes(name));
  const stages = reached.stages.filter((name) => !isOpening(name));
  const openedAs = opened === null ? [] : [openedName(headings[opened]!)];
  const isFilled = (column: number) => deals.every(({ cells }) => !isBlank(cells[column]));
  const enteredBy = deal.entered.filter(({ column }) => opened === null || !isFilled(column));
  const entered = [...new Set(enteredBy.map((one) => one.stage))];
  const wonDeal = ({ row: { at }, stages: own }: (typeof known)[number]): WonDeal => ({
    end: dates.dayAt(at),
    steps: [
      ...openedAs.map((name) => [name, dayOf(at)] as const),
      ...enteredBy.map((one) => [one.stage, dates.dayIn(one.column, at)] as const),
      ...own.filter((name) => stages.includes(name)).map((name) => [name, dayOf(at)] as const),
    ],
  });
  return {
    entries: [
      ...(opened === null ? [] : dated(opened, openedAs[0]!)),
      ...enteredBy.flatMap((one) => dated(one.column, one.stage)),
      ...known.flatMap(({ row, months, stages: own }) =>
        own
          .filter((name) => stages.includes(name))
          .map((name) => entry(row, name, months, deal.reached!)),
      ),
    ],
    steps: [...openedAs, ...entered, ...stages],
    cycles: cyclesOf(known.filter(({ row }) => isWonDeal(row.cells)).map(wonDeal)),
    notices: [
      ...reached.notices,
      ...counted(opened === null ? "stagesByEnd" : "stagesByOpening", stages),
      ...counted("stagesByEntry", entered),
    ],
    doubts: reached.doubts,
  };
};

const counted = (
  code: "stagesByOpening" | "stagesByEnd" | "stagesByEntry",
  stages: readonly string[],
): readonly Notice[] => (stages.length === 0 ? [] : [{ code, facts: { stages } }]);

interface Row {
  /** Its place below the headings. */
  readonly at: number;
  readonly person: string;
  readonly cells: readonly Cell[];
}
