import { median } from "../../../core/stats/median.ts";
import type { Cell } from "../../cell.ts";
import { type DecimalSign, meant } from "./decimal-sign.ts";
import type { NumberText } from "./number-text.ts";

/** The numbers of one metric, by how they came into the sheet. */
export interface MetricAmounts {
  readonly metric: string;
  /** Between 1 and 1000 with up to three decimals: what a sheet makes of "5.827" or "12.500" in the wrong locale. */
  readonly cut: readonly number[];
  /** Other numbers with decimals. */
  readonly parts: readonly number[];
  readonly wholes: readonly number[];
  /** What texts mean. */
  readonly told: readonly number[];
}

/** Sorts cells by their metrics, `metrics[n]` being that of `cells[n]`. */
export const metricAmounts = (
  cells: readonly Cell[],
  metrics: readonly string[],
  texts: ReadonlyMap<string, NumberText>,
  sign: DecimalSign,
): readonly MetricAmounts[] => {
  const groups = new Map<string, { numbers: number[]; told: number[] }>();
  for (const [index, cell] of cells.entries()) {
    const metric = metrics[index] ?? "";
    const group = groups.get(metric) ?? { numbers: [], told: [] };
    groups.set(metric, group);
    if (isNumber(cell)) group.numbers.push(cell);
    const text = typeof cell === "string" ? texts.get(cell) : undefined;
    if (text !== undefined) group.told.push(meant(text, sign)!);
  }
  return [...groups].map(([metric, { numbers, told }]) => ({
    metric,
    cut: numbers.filter(mayBeCut),
    parts: numbers.filter((number) => !Number.isInteger(number) && !mayBeCut(number)),
    wholes: numbers.filter(Number.isInteger),
    told,
  }));
};

export const isNumber = (cell: Cell): cell is number =>
  typeof cell === "number" && Number.isFinite(cell);

export const mayBeCut = (number: number): boolean =>
  !Number.isInteger(number) &&
  Math.abs(number) > 1 &&
  Math.abs(number) < 1000 &&
  hasDecimals(number, 3);

/** Whether so many decimals are enough to write a number. */
export const hasDecimals = (number: number, decimals: number): boolean =>
  Number(number.toFixed(decimals)) === number;

/** The usual size of numbers other than 0; 0 for none. */
export const usualSize = (numbers: readonly number[]): number =>
  median(numbers.filter((number) => number !== 0).map((number) => Math.abs(number)));
