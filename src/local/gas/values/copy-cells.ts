import type { Formula } from "../engine/bulk-cells.ts";
import { cellsOf } from "../engine/cell-updates.ts";
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
  const { sheetId, zone } = from;
  const [dx, dy] = [corner.col - zone.left, corner.row - zone.top];
  const cells: Command[] = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) {
      const position = { sheetId, col, row };
      const target = { sheetId: corner.sheetId, col: col + dx, row: row + dy };
      cells.push({ type: "UPDATE_CELL", ...target, ...copied(context, position, corner, dx, dy) });
    }
  const borders = pastedBorders(context, from, corner);
  return [...cells, ...borders, ...pastedNotes(context, from, corner)];
}

/** None where all are as they will be; else those of all cells, since a line belongs to two of them. */
function pastedBorders(context: HostContext, { sheetId, zone }: Area, corner: Corner): Command[] {
  const getters = gettersOf(context);
  const { deepEquals } = context.library.helpers;
  const [dx, dy] = [corner.col - zone.left, corner.row - zone.top];
  const cells = cellsOf(zone).map(({ col, row }) => {
    const at = { sheetId: corner.sheetId, col: col + dx, row: row + dy };
    const [border, old] = [getters.getCellBorder({ sheetId, col, row }), getters.getCellBorder(at)];
    return { at, border, old };
  });
  if (cells.every(({ border, old }) => deepEquals(border, old))) return [];
  const commands: BorderCommand[] = [];
  for (const { at, border, old } of cells) {
    if (border === null && old === null) continue;
    const last = commands.at(-1);
    if (last && isBefore(last, at) && deepEquals(last.border, border)) last.target[0].right++;
    else commands.push(borderCommand(at, border));
  }
  return commands;
}

/** The engine's command for a border of cells beside each other; its zone may still grow. */
interface BorderCommand extends Command {
  readonly target: readonly [Zone];
  readonly border: Border;
}
type Border = ReturnType<Getters["getCellBorder"]>;

const isBefore = ({ target: [{ bottom, right }] }: BorderCommand, { row, col }: Position) =>
  bottom === row && right === col - 1;

const borderCommand = ({ sheetId, col, row }: Position, border: Border): BorderCommand => ({
  type: "SET_BORDERS_ON_TARGET",
  sheetId,
  target: [{ left: col, right: col, top: row, bottom: row }],
  border,
});

type Position = Parameters<Getters["getCell"]>[0];

function copied(context: HostContext, from: Position, corner: Corner, dx: number, dy: number) {
  const cell = gettersOf(context).getCell(from);
  const look = { style: cell?.style ?? null, format: cell?.format ?? "" };
  if (!cell?.isFormula) return { content: cell?.content ?? "", ...look };
  const { compiledFormula: formula } = cell;
  return { ...copiedFormula(context, formula, corner.sheetId, dx, dy), ...look };
}

/** To the same place of another tab a sound formula comes compiled; else the engine reads its text there. */
function copiedFormula(
  context: HostContext,
  formula: Formula,
  sheetId: string,
  dx: number,
  dy: number,
) {
  const getters = gettersOf(context);
  const isPlain =
    !formula.isBadExpression &&
    formula.rangeDependencies.every(({ invalidSheetName }) => invalidSheetName === undefined);
  if (dx !== 0 || dy !== 0 || !isPlain)
    return { content: getters.getTranslatedCellFormula(sheetId, dx, dy, formula) };
  const ranges = getters.createAdaptedRanges(formula.rangeDependencies, dx, dy, sheetId);
  const { CompiledFormula } = context.library;
  return {
    content: "=",
    compiled: CompiledFormula.CopyWithDependencies(formula, sheetId, ranges),
  };
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
