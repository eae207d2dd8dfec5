import type { Command, Getters, Zone } from "../engine/library.ts";

/** True draws a line, false takes it away, null leaves it. "v" and "h" are the lines inside. */
export interface Sides {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly v: boolean | null;
  readonly h: boolean | null;
}

/** The engine's lines by Google's names; it has no double line. */
export const LINES: Readonly<Record<string, string>> = {
  DOTTED: "dotted",
  DASHED: "dashed",
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
  DOUBLE: "medium",
};

/** Range.setBorder as commands: first what is taken away, cell by cell, then what is drawn. */
export function borderCommands(
  getters: Getters,
  sheetId: string,
  zone: Zone,
  sides: Sides,
  pen: { readonly color: string; readonly style: string },
): Command[] {
  const border = { color: pen.color, style: LINES[pen.style] };
  const drawn = POSITIONS.filter((side) => sides[side] === true).map((position) => ({
    type: "SET_ZONE_BORDERS",
    sheetId,
    target: [zone],
    border: { ...border, position },
  }));
  const removes = POSITIONS.some((side) => sides[side] === false);
  return [...(removes ? erased(getters, sheetId, zone, sides) : []), ...drawn];
}

const POSITIONS = ["top", "left", "bottom", "right", "v", "h"] as const;

function erased(getters: Getters, sheetId: string, zone: Zone, sides: Sides): Command[] {
  const commands: Command[] = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) {
      const old = getters.getCellBorder({ sheetId, col, row }) ?? {};
      const stays = edgesOf(zone, sides, col, row);
      const border = Object.fromEntries(
        Object.entries(old).filter(([edge]) => stays[edge] !== false),
      );
      commands.push({ type: "SET_BORDER", sheetId, col, row, border });
    }
  return commands;
}

/** Which side of the zone each edge of a cell is. */
const edgesOf = (
  zone: Zone,
  sides: Sides,
  col: number,
  row: number,
): Readonly<Record<string, boolean | null>> => ({
  top: row === zone.top ? sides.top : sides.h,
  bottom: row === zone.bottom ? sides.bottom : sides.h,
  left: col === zone.left ? sides.left : sides.v,
  right: col === zone.right ? sides.right : sides.v,
});
