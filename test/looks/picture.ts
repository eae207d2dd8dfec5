import { crc32, deflateSync } from "node:zlib";
import { PNG } from "pngjs";

/** A picture's pixels, row by row: red, green, blue and opacity, a byte each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export const fromPng = (file: Uint8Array): Picture => {
  const { width, height, data } = PNG.sync.read(Buffer.from(file));
  return { width, height, data };
};

/** What a palette can hold. */
const MOST_COLOURS = 256;
/** How far a colour may be moved: less than from any of ours to another (paper and mist are 9 apart). */
const NEAR = 5;

/** A picture in fewer colours: those at the edges of letters become one that is near and commoner. */
export const reduced = (picture: Picture): Picture => {
  const colours = coloursOf(picture);
  const taken: number[] = [];
  const nearest = new Map<number, number>();
  for (const colour of commonestFirst(colours)) {
    const near = nearestTo(colour, taken);
    const isTaken = near === null || (near.distance > NEAR && taken.length < MOST_COLOURS);
    if (isTaken) taken.push(colour);
    nearest.set(colour, isTaken ? colour : near.colour);
  }
  const painted = colours.map((colour) => nearest.get(colour)!);
  return { ...picture, data: new Uint8Array(painted.buffer) };
};

/** What a processor may round otherwise. */
const SHADE = 2;

/**
 * A later picture in a kept one's colours, wherever `reduced` may have made those of its own. Reducing
 * it, too, would not do: which colour is near and commoner hangs on every pixel, so that one shade at
 * a corner moved others by more than may be.
 */
export const inColoursOf = (kept: Picture, now: Picture): Picture => {
  const [before, after] = [coloursOf(kept), coloursOf(now)];
  const palette = [...new Set(before)];
  const ranges = new Map<number, number>();
  const rangeOf = (colour: number): number => {
    const known = ranges.get(colour);
    if (known !== undefined) return known;
    const isFull = palette.length >= MOST_COLOURS;
    const range = SHADE + (isFull ? Math.max(NEAR, nearestTo(colour, palette)!.distance) : NEAR);
    ranges.set(colour, range);
    return range;
  };
  const painted = after.map((colour, i) => {
    const old = before[i]!;
    return colour !== old && distanceOf(colour, old) <= rangeOf(colour) ? old : colour;
  });
  return { ...now, data: new Uint8Array(painted.buffer) };
};

/** A pixel's four bytes as one number. */
const coloursOf = ({ data }: Picture): Uint32Array =>
  new Uint32Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));

const channelsOf = (colour: number): readonly [red: number, green: number, blue: number] => [
  colour & 255,
  (colour >> 8) & 255,
  (colour >> 16) & 255,
];

const commonestFirst = (colours: Uint32Array): readonly number[] => {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts]
    .sort(([one, often], [other, oftener]) => oftener - often || one - other)
    .map(([colour]) => colour);
};

const distanceOf = (one: number, other: number): number => {
  const [red, green, blue] = channelsOf(one);
  const [otherRed, otherGreen, otherBlue] = channelsOf(other);
  return Math.hypot(red - otherRed, green - otherGreen, blue - otherBlue);
};

const nearestTo = (colour: number, palette: readonly number[]) =>
  palette.reduce<{ colour: number; distance: number } | null>((near, other) => {
    const distance = distanceOf(colour, other);
    return near !== null && near.distance <= distance ? near : { colour: other, distance };
  }, null);

/** A small PNG of an opaque picture that has been reduced. */
export const toPng = (picture: Picture): Buffer => {
  const { width, height } = picture;
  const colours = coloursOf(picture);
  const palette = commonestFirst(colours);
  const places = new Map(palette.map((colour, i) => [colour, i]));
  const rows = Buffer.alloc((width + 1) * height); // each begins with how it is filtered: not at all
  for (const [i, colour] of colours.entries())
    rows[i + Math.floor(i / width) + 1] = places.get(colour)!;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, WITH_PALETTE, 0, 0, 0], 8); // bits a pixel, kind, and the only ways there are
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(channelsOf))),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const WITH_PALETTE = 3;

const chunk = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};
