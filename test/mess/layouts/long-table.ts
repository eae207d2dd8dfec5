import type { Field } from "../field.ts";
import type { Scene } from "../scene.ts";
import { TOTAL_WORDS } from "../words.ts";
import { extraColumns } from "./extra-columns.ts";
import {
  inSomeOrder,
  sorted,
  sumRow,
  withHeadings,
  withLoneRows,
  withMergedNames,
  withSubtotals,
} from "./long-rows.ts";
import type { Table } from "./table.ts";

/** One row of a long table before its columns are in order. */
export interface Entry {
  readonly person: number;
  readonly period: number;
  /** Which metric the row is about, null where it has a column for each. */
  readonly metric: number | null;
  readonly values: readonly Field[];
  readonly stage?: string;
}

export interface Column {
  readonly role: "date" | "person" | "value" | "other";
  readonly heading: string;
  readonly field: (entry: Entry, scene: Scene) => Field;
}

/** A long table of these columns, with the defects that long tables have. */
export const longTable = (
  scene: Scene,
  entries: readonly Entry[],
  columns: readonly Column[],
  namesMetrics: boolean,
): Table => {
  const { random, has } = scene;
  const all = inSomeOrder(
    scene,
    has("extraColumns") ? [...columns, ...extraColumns(scene)] : columns,
  );
  const head = all.map(({ heading }) => heading);
  const isGrouped = has("mergedNames") || has("subtotals");
  const order = isGrouped ? "person" : random.pick(["person", "period", "shuffled"] as const);
  const blocks = sorted(scene, entries, order).map((entry) => ({
    entry,
    row: all.map(({ field }) => field(entry, scene)),
  }));
  const merged = has("mergedNames") ? withMergedNames(scene, blocks, all) : blocks;
  const rows = has("subtotals") ? withSubtotals(scene, merged, all) : merged.map(({ row }) => row);
  const lone = withLoneRows(scene, rows, all);
  const printed = has("repeatedHeadings") ? withHeadings(scene, lone, head) : lone;
  const total = has("totalRow")
    ? [sumRow(scene, all, entries, random.pick(TOTAL_WORDS[scene.author.language]))]
    : [];
  if (total.length > 0) scene.say("totalsDropped");
  return { heads: [head], body: [...printed, ...total], namesMetrics };
};

/** A value column that the author heads with a metric's name. */
export const metricColumn = (scene: Scene, metric: number): Column => ({
  role: "value",
  heading: scene.named[metric]!.written,
  field: ({ values }) => values[metric]!,
});
