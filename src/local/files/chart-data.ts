import type { EngineChart } from "../gas/charts/chart-spec.ts";
import type { Getters, Zone } from "../gas/engine/library.ts";

/** Cells of a chart: where, and what they hold now. */
export interface ChartCells {
  /** "'My tab'!$B$2:$B$9". */
  readonly at: string;
  readonly values: readonly (number | string | null)[];
  /** Number format of the first number; null if it has none. */
  readonly format: string | null;
}

export interface ChartSeries {
  readonly name: ChartCells | null;
  readonly values: ChartCells;
}

export interface ChartData {
  readonly labels: ChartCells;
  readonly series: readonly ChartSeries[];
}

/** What a chart of ours shows, its headers apart. */
export function chartData(
  getters: Getters,
  sheetId: string,
  { google, dataSource }: EngineChart,
): ChartData {
  const cut = (at: string) => {
    const range = getters.getRangeFromSheetXC(sheetId, at);
    const { zone } = range;
    const head = { ...zone, ...(google?.transpose ? { right: zone.left } : { bottom: zone.top }) };
    const body = {
      ...zone,
      ...(google?.transpose ? { left: zone.left + 1 } : { top: zone.top + 1 }),
    };
    const hasHead = google?.numHeaders === 1;
    return {
      name: hasHead ? cellsOf(getters, range.sheetId, head) : null,
      values: cellsOf(getters, range.sheetId, hasHead ? body : zone),
    };
  };
  return {
    labels: cut(dataSource.labelRange ?? dataSource.dataSets[0]!.dataRange).values,
    series: dataSource.dataSets.map(({ dataRange }) => cut(dataRange)),
  };
}

function cellsOf(getters: Getters, sheetId: string, zone: Zone): ChartCells {
  const range = getters.getRangeFromZone(sheetId, zone);
  const fixed = { useBoundedReference: true, useFixedReference: true };
  const cells = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++)
      cells.push(getters.getEvaluatedCell({ sheetId, col, row }));
  return {
    at: getters.getRangeString(range, "forceSheetReference", fixed),
    values: cells.map(({ value, formattedValue }) =>
      typeof value === "number" ? value : formattedValue || null,
    ),
    format: cells.find(({ value, format }) => typeof value === "number" && format)?.format ?? null,
  };
}
