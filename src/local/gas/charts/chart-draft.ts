import type { Zone } from "../engine/library.ts";
import { freshGetters, type HostContext, refuse, settledGetters } from "../host-context.ts";
import type { ChartOptions } from "./chart-options.ts";
import type { ChartKind, ChartSource, ChartSpec, EngineChart, Hidden } from "./chart-spec.ts";
import { engineChart } from "./engine-chart.ts";

export interface Place {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** A chart between its builder and its sheet. */
export interface ChartDraft {
  readonly kind: ChartKind;
  readonly places: readonly Place[];
  /** Null: as the cells look. */
  readonly numHeaders: number | null;
  readonly transpose: boolean;
  readonly options: ChartOptions;
  readonly hidden: Hidden;
  readonly position: ChartPosition;
}

/** From 1; the offsets in pixels. */
export interface ChartPosition {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export const EMPTY_DRAFT: ChartDraft = {
  kind: "COLUMN",
  places: [],
  numHeaders: null,
  transpose: false,
  options: {},
  hidden: "IGNORE_BOTH",
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
};

/** The engine's definition of a chart on a sheet. The first column of all ranges has the categories. */
export function drawnChart(context: HostContext, sheetId: string, draft: ChartDraft): EngineChart {
  const { kind, options, places, transpose, hidden } = draft;
  const strips = places.map((place) => stripsOf(place, transpose));
  const [labels, ...series] = strips.flat();
  if (labels === undefined || series.length === 0)
    return refuse(context, "A chart needs a range with categories and a range with values.");
  const numHeaders = headersOf(context, draft, series[0]!);
  const getters = settledGetters(context);
  const xc = (place: Place) =>
    getters.getRangeString(getters.getRangeFromZone(place.sheetId, place.zone), sheetId);
  const source: ChartSource = {
    type: "range",
    labelRange: xc(labels),
    dataSets: series.map((strip, at) => ({ dataSetId: String(at), dataRange: xc(strip) })),
    dataSetsHaveTitle: numHeaders === 1,
  };
  const parts = strips.map(({ length }) => length);
  return engineChart({ kind, numHeaders, transpose, parts, options, hidden }, source);
}

/** The draft of a chart of ours that is in the engine. */
export function draftOf(
  context: HostContext,
  chartSheet: string,
  { google, dataSource }: EngineChart & { readonly google: ChartSpec },
  position: ChartPosition,
): ChartDraft {
  const getters = settledGetters(context);
  const { kind, numHeaders, transpose, options, parts, hidden = "IGNORE_BOTH" } = google;
  const strips = [dataSource.labelRange, ...dataSource.dataSets.map(({ dataRange }) => dataRange)];
  const places = strips.flatMap((at) => {
    if (at === undefined) return [];
    const { sheetId, zone } = getters.getRangeFromSheetXC(chartSheet, at);
    return [{ sheetId, zone }];
  });
  return {
    ...{ kind, numHeaders, transpose, options, hidden, position },
    places: joined(places, parts),
  };
}

/** Strips as the ranges that they were cut from; each by itself if some of them are gone. */
function joined(strips: readonly Place[], parts: readonly number[]): Place[] {
  const count = parts.reduce((sum, part) => sum + part, 0);
  if (count !== strips.length) return [...strips];
  let at = 0;
  return parts.map((part) => {
    const zones = strips.slice(at, at + part).map(({ zone }) => zone);
    const { sheetId } = strips[at]!;
    at += part;
    return {
      sheetId,
      zone: {
        top: Math.min(...zones.map(({ top }) => top)),
        left: Math.min(...zones.map(({ left }) => left)),
        bottom: Math.max(...zones.map(({ bottom }) => bottom)),
        right: Math.max(...zones.map(({ right }) => right)),
      },
    };
  });
}

function stripsOf({ sheetId, zone }: Place, transpose: boolean): Place[] {
  const [from, to] = transpose ? [zone.top, zone.bottom] : [zone.left, zone.right];
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const at = from + i;
    const strip = transpose ? { top: at, bottom: at } : { left: at, right: at };
    return { sheetId, zone: { ...zone, ...strip } };
  });
}

/** Sheets takes a first row without numbers for a header. */
function headersOf(context: HostContext, draft: ChartDraft, series: Place): 0 | 1 {
  const { numHeaders } = draft;
  if (numHeaders === 0 || numHeaders === 1) return numHeaders;
  if (numHeaders !== null)
    return refuse(context, "Goalwright's local host draws charts with one header at most");
  const { left: col, top: row } = series.zone;
  const { type } = freshGetters(context).getEvaluatedCell({ sheetId: series.sheetId, col, row });
  return type === "text" ? 1 : 0;
}
