import { asPart, type Steps } from "../../steps.ts";
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
  for (const [at, part] of PARTS.entries()) {
    const cut = cutPart(library, held[part], rows, (band) => bandAt(bands, band)[part]);
    const isPlain = yield* asPart(at / PARTS.length, (at + 1) / PARTS.length, cut);
    if (!isPlain) return null;
  }
  return bands.flatMap((band, at) => ({ ...(band as Held), top: rows * at }));
}

const PARTS = ["cells", "styles", "formats"] as const;

function* cutPart(
  library: Library,
  part: Held[keyof Held],
  rows: number,
  partOf: (band: number) => Record<string, unknown>,
): Steps<boolean> {
  const places = Object.keys(part);
  for (const [done, place] of places.entries()) {
    const what = part[place];
    if (typeof what === "object") return false;
    const zone = library.helpers.toZone(place);
    for (const { band, piece } of piecesOf(zone, rows)) partOf(band)[piece] = what;
    if (done % MANY === 0) yield done / places.length;
  }
  return true;
}

type Growing = Record<keyof Held, Record<string, unknown>>;

function bandAt(bands: Growing[], at: number): Growing {
  bands[at] ??= { cells: {}, styles: {}, formats: {} };
  return bands[at];
}

/** The pieces of a zone, each with the number of its band. */
function* piecesOf(zone: Zone, rows: number): Generator<{ band: number; piece: string }> {
  for (let { top } = zone; top <= zone.bottom; ) {
    const band = Math.floor(top / rows);
    const bottom = Math.min(zone.bottom, rows * (band + 1) - 1);
    yield { band, piece: a1Of({ ...zone, top, bottom }) };
    top = bottom + 1;
  }
}
