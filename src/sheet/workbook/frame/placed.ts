import { type Places, resolved } from "./formula.ts";
import type { Cells, ChartData, ColumnData, LaidCell, Layout, RowData } from "./layout.ts";
import type { Place } from "./place.ts";
import { type Content, columnLetters, type PlacedCell } from "./tab.ts";

/** A cell of a layout where it stands, with the names of its row and column. */
export interface NamedCell extends PlacedCell {
  readonly at: Pick<LaidCell, "row" | "column">;
}

/** A layout's cells where their rows and columns stand; what was deleted stays away. */
export const placedCells = (layout: Layout, places: Places): readonly NamedCell[] => {
  const { place } = places[layout.key]!;
  return layout.cells.flatMap((cell): NamedCell[] => {
    const { row: rowName, column: columnName, role, format = "", note = "" } = cell;
    const row = place.rows.get(rowName);
    const column = place.columns.get(columnName);
    if (row === undefined || column === undefined) return [];
    const content = contentAt(cell.content, row, layout, places);
    if (content === null) return [];
    const at = { row: rowName, column: columnName };
    return [{ at, row, column, content, role, format, note }];
  });
};

const contentAt = (
  content: Content,
  row: number,
  { key }: Layout,
  places: Places,
): Content | null => {
  if (typeof content !== "object") return content;
  const formula = resolved(content.formula, row, key, places);
  return formula === null ? null : { formula };
};

/** The area of cells of a rule or a validation, "J7:J11"; null where it was deleted. */
export const areaOf = (
  { column, row, list, to }: Cells,
  { rows, columns, lists }: Place,
): string | null => {
  const from = columns.get(column);
  const last = columns.get(to ?? column);
  const at = row === undefined ? undefined : rows.get(row);
  const lines = at === undefined ? lists.get(list ?? "") : { first: at, last: at };
  if (from === undefined || last === undefined || lines === undefined) return null;
  if (lines.last < lines.first) return null;
  return `${columnLetters(from)}${lines.first}:${columnLetters(last)}${lines.last}`;
};

/** The areas that a chart is drawn from, each with its heading; null where one was deleted. */
export const chartAreasOf = (data: ChartData, place: Place): readonly string[] | null => {
  const areas =
    "series" in data
      ? [data.labels, ...data.series.map(({ column }) => column)].map((column) =>
          columnArea(data, column, place),
        )
      : rowAreas(data, place);
  return areas.every((area): area is string => area !== null) ? areas : null;
};

const columnArea = (
  { header, list }: ColumnData,
  column: string,
  { rows, columns, lists }: Place,
): string | null => {
  const [top, at, lines] = [rows.get(header), columns.get(column), lists.get(list)];
  if (top === undefined || at === undefined || !lines || lines.last < lines.first) return null;
  return `${columnLetters(at)}${top}:${columnLetters(at)}${lines.last}`;
};

/** One block, from the header to the row or the end of the list. */
const rowAreas = (
  { header, row, list, labels, from, to }: RowData,
  place: Place,
): readonly (string | null)[] => {
  const top = place.rows.get(header);
  const [left, first, right] = [labels, from, to].map((name) => place.columns.get(name));
  if (top === undefined || left === undefined || first === undefined || right === undefined) {
    return [null];
  }
  const bottom = list === undefined ? place.rows.get(row ?? "") : place.lists.get(list)?.last;
  if (bottom === undefined) return [null];
  return [`${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`];
};
