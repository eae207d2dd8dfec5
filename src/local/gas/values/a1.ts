import type { Zone } from "../engine/library.ts";

/** A place in the words of a formula: "'My tab'!A1:B2", "B:C", "3:3". */
export interface Reference {
  /** The tab's name without quotes, null if none is named. */
  readonly tab: string | null;
  /** Columns and rows from 0; the missing sides of "B:C" or "3:3" are null. */
  readonly left: number | null;
  readonly right: number | null;
  readonly top: number | null;
  readonly bottom: number | null;
}

/** Reads a reference; null if it is none. */
export function parseA1(text: string): Reference | null {
  const match = /^(?:(?:'((?:[^']|'')*)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const corners = match[3]!.replace(/\$/g, "").split(":").map(cornerOf);
  const [first, last = first] = corners;
  if (corners.length > 2 || !first || !last) return null;
  if ((first.col === null) !== (last.col === null)) return null;
  const whole = first.col === null || first.row === null || last.row === null;
  if (whole && corners.length === 1) return null;
  const [left, right] = ordered(first.col, last.col);
  const [top, bottom] = ordered(first.row, last.row);
  return { tab: match[1]?.replace(/''/g, "'") ?? match[2] ?? null, left, right, top, bottom };
}

/** "A1" or "A1:B2". */
export function a1Of({ left, right, top, bottom }: Zone): string {
  const first = `${lettersOf(left)}${top + 1}`;
  const last = `${lettersOf(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** "A" for 0, "AA" for 26. */
export function lettersOf(col: number): string {
  const rest = Math.floor(col / 26);
  return (rest > 0 ? lettersOf(rest - 1) : "") + String.fromCharCode(65 + (col % 26));
}

function cornerOf(
  text: string,
): { readonly col: number | null; readonly row: number | null } | null {
  const match = /^([A-Za-z]{0,3})(\d{0,8})$/.exec(text);
  if (!match || match[0] === "") return null;
  const letters = match[1]!.toUpperCase();
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]) - 1;
  if (match[2] !== "" && row < 0) return null;
  return { col: letters === "" ? null : col, row: match[2] === "" ? null : row };
}

const ordered = (a: number | null, b: number | null): [number | null, number | null] =>
  a !== null && b !== null && a > b ? [b, a] : [a, b];
