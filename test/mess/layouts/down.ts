import type { Field, Row } from "../field.ts";
import type { Scene } from "../scene.ts";
import { anyHeading, TOTAL_WORDS } from "../words.ts";
import { sumOf } from "./sum-of.ts";
import type { LayoutWriter } from "./table.ts";

/** One metric, one row a month, one column a person. */
export const monthsDown: LayoutWriter = (scene) => {
  const { world } = scene;
  const rows = world.periods.map((_, period) =>
    world.people.map((_, person) => scene.cell(0, person, period) ?? ""),
  );
  const total = scene.has("totalColumns") ? totalHeading(scene) : [];
  const summed = rows.map((cells) => (total.length > 0 ? [...cells, sumOf(cells)] : cells));
  return {
    heads: [[dateHeading(scene), ...world.people.map((_, person) => scene.name(person)), ...total]],
    body: withTotalRow(scene, datedRows(scene, summed)),
    namesMetrics: false,
  };
};

/** A row of people over a row of metrics. */
export const peopleOverMetrics: LayoutWriter = (scene) => {
  const { world, named } = scene;
  const upper = world.people.flatMap((_, person) =>
    named.map((_, metric) => (metric === 0 ? scene.name(person) : "")),
  );
  const rows = world.periods.map((_, period) =>
    world.people.flatMap((_, person) =>
      named.map((_, metric) => scene.cell(metric, person, period) ?? ""),
    ),
  );
  return {
    heads: [
      ["", ...upper],
      [dateHeading(scene), ...world.people.flatMap(() => named.map(({ written }) => written))],
    ],
    body: withTotalRow(scene, datedRows(scene, rows)),
    namesMetrics: true,
  };
};

const datedRows = (scene: Scene, rows: readonly Row[]): readonly Row[] =>
  rows.map((cells, period) => [scene.when(period), ...cells]);

const withTotalRow = (scene: Scene, rows: readonly Row[]): readonly Row[] => {
  if (!scene.has("totalRow")) return rows;
  const [label] = totalHeading(scene);
  const sums = rows[0]!.slice(1).map((_, column) => sumOf(rows.map((row) => row[column + 1]!)));
  return [...rows, [label!, ...sums]];
};

const totalHeading = ({ random, author, say }: Scene): readonly Field[] => {
  say("totalsDropped");
  return [random.pick(TOTAL_WORDS[author.language])];
};

const dateHeading = ({ random, author }: Scene): string =>
  anyHeading(random, author.language, "date");
