import type { Answers, Doubt } from "../../../core/doubts.ts";
import type { Notice } from "../../../core/notices.ts";
import type { Cell } from "../../cell.ts";
import { nameOf } from "../name-of.ts";
import { readNumberText } from "../numbers/number-text.ts";
import { isLost, isOutcome, isWon } from "../table/stage-column.ts";
import type { DealColumns } from "./deal-columns.ts";
import { stageOrder } from "./stage-order.ts";

/** How far each deal of a list came. */
export interface ReachedStages {
  /** The stages before a deal is won, first to last. */
  readonly stages: readonly string[];
  /** Those that a row's deal has reached. */
  readonly reachedBy: (row: readonly Cell[]) => readonly string[];
  readonly notices: readonly Notice[];
  readonly doubts: readonly Doubt[];
}

const NONE: ReachedStages = { stages: [], reachedBy: () => [], notices: [], doubts: [] };

/**
 * The stages that deals reached, where the list tells it of those that were lost, too: else whatever
 * came to nothing would be missing. A deal passed the stages before its own, a won one all of its
 * pipeline.
 */
export const reachedStages = (
  rows: readonly (readonly Cell[])[],
  won: number,
  { isFlag, reached, pipeline, probability, entered }: DealColumns,
  heading: string,
  told: Answers,
): ReachedStages => {
  if (reached === null || isFlag || entered.length > 0) return NONE;
  const stageOf = (row: readonly Cell[]) => (isOutcome(row[reached]) ? "" : nameOf(row[reached]));
  const named = [...new Set(rows.map(stageOf))].filter((stage) => stage !== "");
  if (named.length === 0) return NONE;
  const lost = rows.filter((row) => isLost(row[won]));
  const known = lost.filter((row) => stageOf(row) !== "");
  if (lost.length === 0 || known.length < NEARLY_ALL * lost.length)
    return { ...NONE, notices: [{ code: "stagesUntold", facts: { heading } }] };
  if (named.length > MOST_STAGES) return NONE;
  const { order, doubts } = stageOrder(named, chancesOf(rows, stageOf, won, probability), told);
  if (order === null) return { ...NONE, doubts };
  const pipelineOf = (row: readonly Cell[]) => (pipeline === null ? "" : nameOf(row[pipeline]));
  const pipelines = stagesByPipeline(rows, stageOf, pipelineOf);
  return {
    stages: order,
    reachedBy: (row) => {
      const own = order.filter((stage) => pipelines.get(pipelineOf(row))?.has(stage));
      return isWon(row[won]) ? own : own.slice(0, own.indexOf(stageOf(row)) + 1);
    },
    notices: [],
    doubts,
  };
};

const NEARLY_ALL = 0.9; // of the lost deals, so that a stray one does not hide the others
const MOST_STAGES = 20; // of a pipeline

const stagesByPipeline = (
  rows: readonly (readonly Cell[])[],
  stageOf: (row: readonly Cell[]) => string,
  pipelineOf: (row: readonly Cell[]) => string,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    const stages = found.get(pipelineOf(row)) ?? new Set<string>();
    found.set(pipelineOf(row), stages.add(stageOf(row)));
  }
  return found;
};

/** By stage how likely its open deals are won: of those that ended it says only how. */
const chancesOf = (
  rows: readonly (readonly Cell[])[],
  stageOf: (row: readonly Cell[]) => string,
  won: number,
  probability: number | null,
): ReadonlyMap<string, readonly number[]> => {
  const chances = new Map<string, number[]>();
  if (probability === null) return chances;
  for (const row of rows) {
    const chance = numberIn(row[probability]);
    if (chance === null || isWon(row[won]) || isLost(row[won])) continue;
    const stage = stageOf(row);
    const known = chances.get(stage) ?? [];
    chances.set(stage, known);
    known.push(chance);
  }
  return chances;
};

const numberIn = (cell: Cell | undefined): number | null => {
  if (typeof cell === "number") return cell;
  const digits = /\d+([.,]\d+)?/.exec(String(cell ?? ""))?.[0];
  return digits === undefined || readNumberText(digits) === null
    ? null
    : Number(digits.replace(",", "."));
};
