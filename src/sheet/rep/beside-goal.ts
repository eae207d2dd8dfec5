import type { RowSlot } from "../workbook/frame/layout.ts";
import { flowed, type Item, type Line, linesOf, WORDS } from "./flow.ts";
import { CHART_HEIGHT, monthsChart } from "./metric-cells.ts";
import { metricRow, type Part } from "./part.ts";
import { payTable } from "./pay-items.ts";
import type { RepFacts } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";
import { EDGE } from "./widths.ts";

/** What stands beside one of several goals, the rows that it takes, and what found no room there. */
export interface BesideGoal {
  readonly part: Part;
  readonly taken: readonly string[];
  readonly rest: readonly Item[];
}

/** Between a chart and what stands below it, in pixels. */
const BELOW_CHART = 8;

/**
 * The chart of one of several goals beside why it is so and its months, and what it pays beside how it
 * stands, or further up where that is too long: never torn by a row that is higher than its lines.
 */
export const besideGoal = (
  facts: RepFacts,
  at: number,
  voice: RepVoice,
  { rows, width }: { readonly rows: readonly RowSlot[]; readonly width: number },
): BesideGoal => {
  const metric = facts.metrics[at - 1]!;
  const lines = linesOf(rows);
  const standing = metricRow(at, "standing");
  const above = lines.slice(
    0,
    lines.findIndex(({ name }) => name === standing),
  );
  const height = Math.min(CHART_HEIGHT, heightOf(above));
  const covered = namesDownTo(above, height + BELOW_CHART);
  const where = { at: { row: lines[0]!.name, column: WORDS }, width: width - EDGE };
  const charts = [monthsChart(metric, at, voice, where, height)];
  const items = payTable(facts, at, voice);
  const table = [standing, lines[covered.length]!.name]
    .map((from) => flowed(items, rows, { from, width, closed: covered }))
    .find(({ rows: more }) => more.length === 0);
  const cells = table?.cells ?? [];
  return {
    part: { rows: [], cells, charts },
    taken: [...covered, ...new Set(cells.map(({ row }) => row))],
    rest: table ? [] : items,
  };
};

const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { height }) => sum + height, 0);

/** The first rows, as many as it takes to be so high. */
const namesDownTo = (lines: readonly Line[], height: number): readonly string[] =>
  lines.filter((_, i) => heightOf(lines.slice(0, i)) < height).map(({ name }) => name);
