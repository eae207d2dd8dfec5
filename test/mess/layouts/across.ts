import { monthName } from "../date-style.ts";
import type { Field, Row } from "../field.ts";
import { calendarDay } from "../periods.ts";
import type { Scene } from "../scene.ts";
import { anyHeading } from "../words.ts";
import { acrossColumns, type PeriodColumn } from "./across-columns.ts";
import { acrossRows } from "./across-rows.ts";
import type { LayoutWriter } from "./table.ts";

/** One metric, one row a person, one column a month. */
export const monthsAcross: LayoutWriter = (scene) => {
  const columns = acrossColumns(scene, scene.when);
  return {
    heads: [[personHeading(scene), ...headingsOf(columns)]],
    body: acrossRows(scene, 0, columns).map(({ name, cells }) => [name, ...cells]),
    namesMetrics: false,
  };
};

/** A column of metrics beside the people; its cells may be merged. */
export const monthsAcrossMetricColumn: LayoutWriter = (scene) => {
  const { random, named, world } = scene;
  const columns = acrossColumns(scene, scene.when);
  const isFirst = random.chance(0.5);
  const isMerged = isFirst && random.chance(0.5);
  const pair = (metric: Field, name: Field) => (isFirst ? [metric, name] : [name, metric]);
  const heading = anyHeading(random, scene.author.language, "metric");
  return {
    heads: [[...pair(heading, personHeading(scene)), ...headingsOf(columns)]],
    body: world.metrics.flatMap((_, metric) =>
      acrossRows(scene, metric, columns).map(({ name, cells }, index) => [
        ...pair(isMerged && index > 0 ? "" : named[metric]!.written, name),
        ...cells,
      ]),
    ),
    namesMetrics: true,
  };
};

/** A section a metric, named in a line of its own; the headings stand once or in each section. */
export const monthsAcrossSections: LayoutWriter = (scene) => {
  const { random, named, world } = scene;
  const columns = acrossColumns(scene, scene.when);
  const head: Row = [personHeading(scene), ...headingsOf(columns)];
  const isRepeated = random.chance(0.4);
  const gap: readonly Row[] = random.chance(0.5) ? [[""]] : [];
  const sections = world.metrics.map((_, metric) => [
    [named[metric]!.written],
    ...(isRepeated ? [head] : []),
    ...acrossRows(scene, metric, columns).map(({ name, cells }) => [name, ...cells]),
  ]);
  const body = sections.flatMap((rows, index) => (index > 0 ? [...gap, ...rows] : rows));
  return isRepeated
    ? { heads: body.slice(0, 2), body: body.slice(2), namesMetrics: true }
    : { heads: [head], body, namesMetrics: true };
};

/** A row of metrics over the row of months. */
export const metricsOverMonths: LayoutWriter = (scene) => {
  const { named, world } = scene;
  const columns = acrossColumns(scene, scene.when);
  const upper = world.metrics.flatMap((_, metric) =>
    columns.map((_, index) => (index === 0 ? named[metric]!.written : "")),
  );
  const rows = world.metrics.map((_, metric) => acrossRows(scene, metric, columns));
  return {
    heads: [
      ["", ...upper],
      [personHeading(scene), ...world.metrics.flatMap(() => headingsOf(columns))],
    ],
    body: rows[0]!.map(({ name }, row) => [name, ...rows.flatMap((each) => each[row]!.cells)]),
    namesMetrics: true,
  };
};

/** A row of months over a row of metrics. */
export const monthsOverMetrics: LayoutWriter = (scene) => {
  const { named, world } = scene;
  const columns = acrossColumns(scene, scene.when);
  const upper = columns.flatMap(({ heading }) =>
    world.metrics.map((_, metric) => (metric === 0 ? heading : "")),
  );
  const rows = world.metrics.map((_, metric) => acrossRows(scene, metric, columns));
  return {
    heads: [
      ["", ...upper],
      [personHeading(scene), ...columns.flatMap(() => named.map(({ written }) => written))],
    ],
    body: rows[0]!.map(({ name }, row) => [
      name,
      ...columns.flatMap((_, column) => rows.map((each) => each[row]!.cells[column]!)),
    ]),
    namesMetrics: true,
  };
};

/** A row of years over months without a year. */
export const yearsOverMonths: LayoutWriter = (scene) => {
  const { world, author, random } = scene;
  const isLong = random.chance(0.4);
  const columns = acrossColumns(scene, (period) =>
    monthName(calendarDay(world.periods[period]!.first).month, author.language, isLong),
  );
  const years = columns.map(({ year }, index) => (columns[index - 1]?.year === year ? "" : year));
  return {
    heads: [
      ["", ...years],
      [personHeading(scene), ...headingsOf(columns)],
    ],
    body: acrossRows(scene, 0, columns).map(({ name, cells }) => [name, ...cells]),
    namesMetrics: false,
  };
};

const headingsOf = (columns: readonly PeriodColumn[]): readonly Field[] =>
  columns.map(({ heading }) => heading);

const personHeading = ({ random, author }: Scene): string =>
  random.chance(0.15) ? "" : anyHeading(random, author.language, "person");
