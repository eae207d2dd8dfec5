import type { Zone } from "../../engine/library.ts";
import { gettersOf, type HostContext } from "../../host-context.ts";
import { borderCommands, LINES } from "../../values/borders.ts";
import { stretches } from "../../values/stretches.ts";
import type { Mask } from "../field-mask.ts";
import type { CellData } from "./cell-fields.ts";
import { wantsFormat } from "./cell-look.ts";
import { hexOf } from "./colors.ts";

const SIDES = ["top", "bottom", "left", "right"] as const;
type Side = (typeof SIDES)[number];
type Border = GoogleAppsScript.Sheets.Schema.Border;

/** Draws the lines around cells of a row; those that a request leaves out are taken away. */
export function drawBorders(
  context: HostContext,
  sheetId: string,
  { zone, cells }: { readonly zone: Zone; readonly cells: readonly CellData[] },
  mask: Mask,
): void {
  const sides = SIDES.filter((side) => wantsFormat(mask, `borders.${side}`));
  const lines = cells.map(({ userEnteredFormat }) =>
    JSON.stringify(sides.map((side) => lineOf(userEnteredFormat?.borders?.[side]))),
  );
  for (const [from, to] of stretches(lines)) {
    const pens = JSON.parse(lines[from]!) as (Pen | null)[];
    const part = { ...zone, left: zone.left + from, right: zone.left + to };
    const drawn = sides.flatMap((side, i) => (pens[i] ? [{ side, pen: pens[i] }] : []));
    const erased = sides.filter((_, i) => pens[i] === null);
    if (erased.length > 0) erase(context, sheetId, part, erased);
    for (const { side, pen } of drawn) draw(context, sheetId, part, side, pen);
  }
}

interface Pen {
  readonly style: string;
  readonly color: string;
}

function lineOf(border: Border | undefined): Pen | null {
  const { style, color, colorStyle } = border ?? {};
  if (style === undefined || style === "NONE") return null;
  const line = LINES[style];
  if (line === undefined) throw new Error(`Invalid value: ${style}`);
  return { style: line, color: hexOf(colorStyle, color) ?? "#000000" };
}

/** The sides of each cell of a stretch are the stretch's own sides and the lines in it. */
function draw(context: HostContext, sheetId: string, zone: Zone, side: Side, pen: Pen): void {
  const isUpright = side === "left" || side === "right";
  const cells = isUpright ? cellsOf(zone) : [zone];
  const border = { ...pen, position: side };
  context.writes.push({ type: "SET_ZONE_BORDERS", sheetId, target: cells, border });
}

const cellsOf = (zone: Zone): Zone[] =>
  Array.from({ length: zone.right - zone.left + 1 }, (_, i) => ({
    ...zone,
    left: zone.left + i,
    right: zone.left + i,
  }));

function erase(context: HostContext, sheetId: string, zone: Zone, sides: readonly Side[]): void {
  const getters = gettersOf(context);
  const off = Object.fromEntries(sides.map((side) => [side, false]));
  const none = { top: null, left: null, bottom: null, right: null, v: null, h: null };
  const pen = { color: "#000000", style: "SOLID" };
  for (const cell of cellsOf(zone)) {
    const lines = getters.getCellBorder({ sheetId, col: cell.left, row: cell.top });
    if (sides.some((side) => lines?.[side] !== undefined))
      for (const command of borderCommands(getters, sheetId, cell, { ...none, ...off }, pen))
        context.writes.push(command);
  }
}
