import type { Layout } from "../../../src/sheet/workbook/frame/layout.ts";
import { newPlace, type Place } from "../../../src/sheet/workbook/frame/place.ts";
import { areaOf, chartAreasOf } from "../../../src/sheet/workbook/frame/placed.ts";

/** Rules, validations, charts, merged cells and views that speak of parts that a layout has not. */
export const partFaults = (layout: Layout): readonly string[] => {
  const place = newPlace(layout);
  const { frozen, print } = layout;
  const rows = [frozen.row, print?.repeated ?? null, ...layout.charts.map(({ at }) => at.row)];
  const columns = [
    frozen.column,
    print?.last ?? null,
    ...layout.charts.map(({ at }) => at.column),
    ...layout.cells.map(({ to }) => to ?? null),
  ];
  return [
    ...rows.filter((row) => row !== null && !place.rows.has(row)),
    ...columns.filter((column) => column !== null && !place.columns.has(column)),
    ...[...layout.rules, ...layout.validations].flatMap(({ cells }) =>
      areaOf(cells, place) === null && !isEmpty(cells.list, place) ? [JSON.stringify(cells)] : [],
    ),
    ...layout.charts.flatMap(({ title, data }) =>
      chartAreasOf(data, place) === null && !isEmpty(data.list, place) ? [title] : [],
    ),
  ].map((part) => `${layout.key}: ${part} is not there`);
};

const isEmpty = (list: string | undefined, { lists }: Place): boolean => {
  const lines = lists.get(list ?? "");
  return lines !== undefined && lines.last < lines.first;
};
