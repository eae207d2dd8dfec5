import type { Field, Row } from "../field.ts";
import { halves, type Scene } from "../scene.ts";
import { TOTAL_WORDS } from "../words.ts";
import type { PeriodColumn } from "./across-columns.ts";
import { sumOf } from "./sum-of.ts";

/** Cells of one row for one metric: results under their periods, sums under their totals. */
export type AcrossRow = { readonly name: Field; readonly cells: Row };

/** A row a person for one metric, then perhaps their total. A split result makes a second row. */
export const acrossRows = (
  scene: Scene,
  metric: number,
  columns: readonly PeriodColumn[],
): readonly AcrossRow[] => {
  const { world, has, random, say } = scene;
  const twice =
    has("duplicates") && world.metrics[metric]!.unit !== "share"
      ? random.int(0, world.people.length - 1)
      : -1;
  const people = world.people.flatMap((_, person) => {
    const fields = world.periods.map((_, period) => scene.cell(metric, person, period) ?? "");
    const parts = person === twice ? splitRow(scene, metric, person, fields) : [fields];
    return parts.map((values) => ({
      name: scene.name(person),
      cells: withTotals(values, columns),
    }));
  });
  if (twice >= 0) say("duplicatesAdded");
  return has("totalRow") ? [...people, totalRow(scene, people)] : people;
};

const splitRow = (
  { world }: Scene,
  metric: number,
  person: number,
  fields: Row,
): readonly Row[] => {
  const values = world.written[metric]![person]!;
  const pairs = values.map((value, period) =>
    value === null ? [fields[period]!, ""] : halves(world, metric, period, value),
  );
  return [pairs.map(([first]) => first!), pairs.map(([, second]) => second!)];
};

const withTotals = (values: Row, columns: readonly PeriodColumn[]): Row =>
  columns.map(({ periods, isSum }) =>
    isSum ? sumOf(periods.map((period) => values[period]!)) : values[periods[0]!]!,
  );

const totalRow = ({ random, author, say }: Scene, rows: readonly AcrossRow[]): AcrossRow => {
  say("totalsDropped");
  return {
    name: random.pick(TOTAL_WORDS[author.language]),
    cells: rows[0]!.cells.map((_, column) => sumOf(rows.map(({ cells }) => cells[column]!))),
  };
};
