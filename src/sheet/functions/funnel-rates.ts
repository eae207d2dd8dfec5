import { GoalError } from "../../core/errors.ts";
import { funnelRates as ratesOf } from "../../core/funnel/funnel-rates.ts";
import { STRENGTH } from "../../core/funnel/stage-rates.ts";
import { functionTables as english } from "../../text/en/function-tables.ts";
import { functionTables as spanish } from "../../text/es/function-tables.ts";
import type { Cell } from "../cell.ts";
import { isBlank } from "../read/is-blank.ts";
import { nameOf } from "../read/name-of.ts";
import { type Block, cellsOf } from "./block.ts";
import { allow, checkArguments, onlyNumber } from "./check-arguments.ts";
import { checkSizes } from "./check-sizes.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { hasHeadings } from "./has-headings.ts";
import { withoutHeading } from "./without-heading.ts";

const CONFIDENCE = 0.9;
const MOST_EVENTS = 1_000_000;
const TABLES = { en: english, es: spanish };

const signature = described("FUNNEL_RATES", {
  counts: { type: "number", optional: false, example: "B2:B5" },
  stages: { type: "any", optional: true, example: "A2:A5" },
  team_counts: { type: "number", optional: true, example: "C2:C5" },
  strength: { type: "number", optional: true, example: "20" },
  headers: { type: "boolean", optional: true, example: "TRUE" },
});

/** =FUNNEL_RATES(counts, …): stage, count, to next, to sale, low, high. */
export const funnelRates: CustomFunction = {
  ...signature,
  run: ([counts, stages, teamCounts, ...options], { language }) => {
    const [own, names, team, strengthCell, headerCell] = checkArguments(signature.parameters, [
      withoutHeading(counts),
      stages,
      withoutHeading(teamCounts),
      ...options,
    ]) as readonly [Block, ...(Block | null)[]];
    const strength = onlyNumber(strengthCell ?? null, "strength") ?? STRENGTH;
    allow(strength >= 0 && strength <= MOST_EVENTS, strength, "strength", `0–${MOST_EVENTS}`);
    const isHeaded = hasHeadings(headerCell ?? null);
    if (team)
      checkSizes(cellsOf(counts).length, cellsOf(teamCounts).length, "team_counts", "counts");
    const rows = stageRows(own.flat(), team?.flat() ?? []);
    const seen = falling(rows, "count", "counts");
    const leaning = team && { counts: falling(rows, "whole", "team_counts"), strength };
    const rates = ratesOf(seen, leaning ?? null, CONFIDENCE);
    const said = namesOf(names ?? null, own.flat().length, rows);
    const { funnelGoals: words, funnelRates: table } = TABLES[language()];
    const lines = rows.map(({ count }, i) => {
      const { toNext, toSale, interval } = rates[i] ?? SALE;
      const name = said[i] || (i < rates.length ? words.stage(i + 1) : words.sale);
      return [name, count, toNext ?? "", toSale ?? "", interval?.[0] ?? "", interval?.[1] ?? ""];
    });
    return isHeaded ? [[...table.headings], ...lines] : lines;
  },
};

const SALE = { toNext: null, toSale: 1, interval: null };

/** A stage of the sale, and where it stands in the range, counted from 1. */
interface StageRow {
  readonly row: number;
  readonly count: number;
  readonly whole: number;
}

/** The rows that have a number; a blank beside one is 0. */
const stageRows = (own: readonly Cell[], team: readonly Cell[]): readonly StageRow[] =>
  Array.from({ length: Math.max(own.length, team.length) }, (_, i) => i).flatMap((i) => {
    const [count, whole] = [own[i] ?? "", team[i] ?? ""];
    if (isBlank(count) && isBlank(whole)) return [];
    return [{ row: i + 1, count: Number(count), whole: Number(whole) }];
  });

/** One's own counts or the whole team's, which must not rise. */
const falling = (
  rows: readonly StageRow[],
  whose: "count" | "whole",
  name: string,
): readonly number[] => {
  if (rows.length < 2) throw new GoalError("oneStage", { name });
  for (const [i, { row, [whose]: count }] of rows.entries()) {
    allow(count >= 0, count, name, "≥ 0", row);
    const before = rows[i - 1]?.[whose] ?? count;
    if (count > before) throw new GoalError("countsRise", { name, row, count, before });
  }
  return rows.map((row) => row[whose]);
};

/** The stages' names: beside the counts, or in their order with or without that of the sale. */
const namesOf = (
  stages: Block | null,
  cells: number,
  rows: readonly StageRow[],
): readonly string[] => {
  if (stages === null) return [];
  const names = stages.flat().map(nameOf);
  if (names.length === cells) return rows.map(({ row }) => names[row - 1]!);
  if (names.length === rows.length || names.length === rows.length - 1) return names;
  throw new GoalError("sizes", {
    name: "stages",
    cells: names.length,
    other: "counts",
    otherCells: cells,
  });
};
