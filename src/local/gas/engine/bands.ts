import type { Steps } from "../../steps.ts";
import { a1Of } from "../values/a1.ts";
import type { Library, Zone } from "./library.ts";

/** What a sheet's cells hold, by "B2" or, for equal ones, "B2:B9". */
export interface Held {
  readonly cells: Readonly<Record<string, unknown>>;
  /** Ids of the workbook's styles and formats. */
  readonly styles: Readonly<Record<string, number>>;
  readonly formats: Readonly<Record<string, number>>;
}

/** Some rows of a sheet, down from `top`. */
export interface Band extends Held {
  readonly top: number;
}

const MANY = 2_000; // places; some milliseconds

/**
 * Cuts what a sheet's cells hold into bands of so many rows; bands without anything are left out.
 * Null where a cell does not tell all by itself: what the engine exports may say "the one above, plus 1".
 */
export function* bandsOf(
  library: Library,
  held: Held,
  rows: number,
): Steps<readonly Band[] | null> {
  const bands: Growing[] = [];
  let done = 0;
  const all = placesIn(held);
  for (const [part, place, what] of placed(held)) {
    if (typeof what === "object") return null;
    const zone = library.helpers.toZone(place);
    for (const { at, piece } of piecesOf(zone, rows)) bandAt(bands, at)[part][piece] = what;
    if (++done % MANY === 0) yield done / all;
  }
  return bands.flatMap((band, at) => ({ ...(band as Held), top: rows * at }));
}

function* placed(held: Held): Generator<readonly [keyof Held, string, unknown]> {
  for (const part of ["cells", "styles", "formats"] as const)
    for (const place in held[part]) yield [part, place, held[part][place]];
}

type Growing = Record<keyof Held, Record<string, unknown>>;

function bandAt(bands: Growing[], at: number): Growing {
  bands[at] ??= { cells: {}, styles: {}, formats: {} };
  return bands[at];
}

/** The pieces of a zone, each with the number of its band. */
function* piecesOf(zone: Zone, rows: number): Generator<{ at: number; piece: string }> {
  for (let { top } = zone; top <= zone.bottom; ) {
    const at = Math.floor(top / rows);
    const bottom = Math.min(zone.bottom, rows * (at + 1) - 1);
    yield { at, piece: a1Of({ ...zone, top, bottom }) };
    top = bottom + 1;
  }
}

/** How many places a sheet's data names. */
export const placesIn = ({ cells, styles, formats }: Held): number =>
  [cells, styles, formats].reduce((sum, part) => sum + Object.keys(part).length, 0);
