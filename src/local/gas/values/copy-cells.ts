import type { Command, Getters, Zone } from "../engine/library.ts";
import { EDIT } from "../engine/workbook-plugin.ts";
import type { Note } from "../engine/workbook-state.ts";
import { gettersOf, type HostContext, stateOf } from "../host-context.ts";

interface Area {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** Cells, borders and notes of one area into another, repeated where the other is a multiple of it. */
export function copyCommands(context: HostContext, from: Area, to: Area): Command[] {
  const rows = repeats(from.zone.bottom - from.zone.top + 1, to.zone.bottom - to.zone.top + 1);
  const columns = repeats(from.zone.right - from.zone.left + 1, to.zone.right - to.zone.left + 1);
  return rows.flatMap((down) =>
    columns.flatMap((right) =>
      pasted(context, from, {
        sheetId: to.sheetId,
        col: to.zone.left + right,
        row: to.zone.top + down,
      }),
    ),
  );
}

/** Offsets at which the source is repeated: only whole repetitions, at least one. */
function repeats(source: number, target: number): number[] {
  const times = target % source === 0 ? target / source : 1;
  return Array.from({ length: times }, (_, i) => i * source);
}

interface Corner {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

function pasted(context: HostContext, from: Area, corner: Corner): Command[] {
  const getters = gettersOf(context);
  const { sheetId, zone } = from;
  const [dx, dy] = [corner.col - zone.left, corner.row - zone.top];
  const cells: Command[] = [];
  const borders: Command[] = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) {
      const position = { sheetId, col, row };
      const target = { sheetId: corner.sheetId, col: col + dx, row: row + dy };
      cells.push({ type: "UPDATE_CELL", ...target, ...copied(getters, position, corner, dx, dy) });
      const border = getters.getCellBorder(position);
      if (border !== null || getters.getCellBorder(target) !== null)
        borders.push({ type: "SET_BORDER", ...target, border: border ?? undefined });
    }
  return [...cells, ...borders, ...pastedNotes(context, from, corner)];
}

type Position = Parameters<Getters["getCell"]>[0];

function copied(getters: Getters, from: Position, corner: Corner, dx: number, dy: number) {
  const cell = getters.getCell(from);
  const content = cell?.isFormula
    ? getters.getTranslatedCellFormula(corner.sheetId, dx, dy, cell.compiledFormula)
    : (cell?.content ?? "");
  return { content, style: cell?.style ?? null, format: cell?.format ?? "" };
}

function pastedNotes(context: HostContext, { sheetId, zone }: Area, corner: Corner): Command[] {
  const height = zone.bottom - zone.top + 1;
  const width = zone.right - zone.left + 1;
  const target = {
    left: corner.col,
    top: corner.row,
    right: corner.col + width - 1,
    bottom: corner.row + height - 1,
  };
  const { notes } = stateOf(context);
  const { isInside } = context.library.helpers;
  const isIn = (sheet: string, area: Zone) => (note: Note) =>
    note.sheetId === sheet && isInside(note.col, note.row, area);
  const taken = notes.filter(isIn(sheetId, zone));
  if (taken.length === 0 && !notes.some(isIn(corner.sheetId, target))) return [];
  const texts = Array.from({ length: height }, () => Array.from({ length: width }, () => ""));
  for (const { col, row, text } of taken) texts[row - zone.top]![col - zone.left] = text;
  const edit = { kind: "setNotes", sheetId: corner.sheetId, zone: target, texts };
  return [{ type: EDIT, edit }];
}
