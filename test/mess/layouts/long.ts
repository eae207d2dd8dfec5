import { monthName } from "../date-style.ts";
import { calendarDay } from "../periods.ts";
import type { Scene } from "../scene.ts";
import { anyHeading } from "../words.ts";
import { entriesOf } from "./entries-of.ts";
import { type Column, longTable, metricColumn } from "./long-table.ts";
import type { LayoutWriter } from "./table.ts";

/** One row a result, its metric in a column. */
export const longMetricColumn: LayoutWriter = (scene) => {
  const metrics = scene.world.metrics.map((_, metric) => metric);
  const metric: Column = {
    role: "other",
    heading: heading(scene, "metric"),
    field: (entry) => scene.named[entry.metric!]!.written,
  };
  const entries = metrics.flatMap((each) => entriesOf(scene, [each]));
  return longTable(
    scene,
    entries,
    [dateColumn(scene), personColumn(scene), metric, valueColumn(scene)],
    true,
  );
};

/** One row a person and month, a column a metric. */
export const longMetricColumns: LayoutWriter = (scene) => {
  const metrics = scene.world.metrics.map((_, metric) => metric);
  const values = metrics.map((metric) => metricColumn(scene, metric));
  return longTable(
    scene,
    entriesOf(scene, metrics),
    [dateColumn(scene), personColumn(scene), ...values],
    true,
  );
};

/** One metric, whose name stands over a column or, where that says "Value", in a title or nowhere. */
export const longTitled: LayoutWriter = (scene) =>
  longTable(
    scene,
    entriesOf(scene, [0]),
    [dateColumn(scene), personColumn(scene), valueColumn(scene)],
    false,
  );

/** Year and month in two columns. */
export const longYearMonth: LayoutWriter = (scene) => {
  const { random, author, world } = scene;
  const isNamed = random.chance(0.6);
  const isLong = random.chance(0.5);
  const day = (period: number) => calendarDay(world.periods[period]!.first);
  const year: Column = {
    role: "other",
    heading: heading(scene, "year"),
    field: ({ period }) => day(period).year,
  };
  const month: Column = {
    role: "date",
    heading: heading(scene, "month"),
    field: ({ period }) => {
      const number = day(period).month;
      return isNamed ? monthName(number, author.language, isLong) : number;
    },
  };
  const metrics = world.metrics.map((_, metric) => metric);
  const values = metrics.map((metric) => metricColumn(scene, metric));
  return longTable(
    scene,
    entriesOf(scene, metrics),
    [year, month, personColumn(scene), ...values],
    true,
  );
};

const heading = ({ random, author }: Scene, role: Parameters<typeof anyHeading>[2]): string =>
  anyHeading(random, author.language, role);

export const dateColumn = (scene: Scene): Column => ({
  role: "date",
  heading: heading(scene, "date"),
  field: ({ period }) => scene.when(period),
});

export const personColumn = (scene: Scene): Column => {
  const isCoded = scene.has("codesForNames");
  return {
    role: "person",
    heading: isCoded
      ? scene.author.language === "es"
        ? "Código agente"
        : "Rep ID"
      : heading(scene, "person"),
    field: ({ person }) => (isCoded ? Number(scene.world.people[person]) : scene.name(person)),
  };
};

const valueColumn = (scene: Scene): Column => ({
  role: "value",
  heading: heading(scene, "value"),
  field: ({ values }) => values[0]!,
});
