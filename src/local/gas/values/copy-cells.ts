import type { Command, Zone } from "../engine/library.ts";
import { EDIT } from "../engine/workbook-plugin.ts";
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

function pasted(context: HostContext, { sheetId, zone }: Area, corner: Corner): Command[] {
  const getters = gettersOf(context);
  const [dx, dy] = [corner.col - zone.left, corner.row - zone.top];
  const commands: Command[] = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) {
      const cell = getters.getCell({ sheetId, col, row });
      const content = cell?.isFormula
        ? getters.getTranslatedCellFormula(corner.sheetId, dx, dy, cell.compiledFormula)
        : (cell?.content ?? "");
      const target = { sheetId: corner.sheetId, col: col + dx, row: row + dy };
      const look = { style: cell?.style ?? null, format: cell?.format ?? "" };
      commands.push({ type: "UPDATE_CELL", ...target, content, ...look });
      const border = getters.getCellBorder({ sheetId, col, row });
      commands.push({ type: "SET_BORDER", ...target, border: border ?? undefined });
    }
  return [...commands, pastedNotes(context, { sheetId, zone }, corner)];
}

function pastedNotes(context: HostContext, { sheetId, zone }: Area, corner: Corner): Command {
  const { notes } = stateOf(context);
  const noteAt = (col: number, row: number) =>
    notes.find((note) => note.sheetId === sheetId && note.col === col && note.row === row)?.text;
  const height = zone.bottom - zone.top + 1;
  const width = zone.right - zone.left + 1;
  const texts = Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (__, j) => noteAt(zone.left + j, zone.top + i) ?? ""),
  );
  const target = {
    left: corner.col,
    top: corner.row,
    right: corner.col + width - 1,
    bottom: corner.row + height - 1,
  };
  return { type: EDIT, edit: { kind: "setNotes", sheetId: corner.sheetId, zone: target, texts } };
}
