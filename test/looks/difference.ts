import pixelmatch from "pixelmatch";
import { inColoursOf, type Picture } from "./picture.ts";

/**
 * What may differ from a kept image. Browser and fonts are always the same, but processors round the
 * edges of letters and curves differently: a shade here and there. One changed digit of the smallest
 * letters is some 20 pixels.
 */
export const TOLERANCE = {
  /** Of one pixel's colour: 0 none, 1 black for white (pixelmatch's `threshold`). Paper and mist differ by more. */
  colour: 0.02,
  /** Pixels whose colour differs by more. */
  pixels: 8,
};

/** What has changed between two pictures. */
export interface Difference {
  /** More than the tolerance. */
  readonly isSeen: boolean;
  /** "412 of 192000 pixels differ". */
  readonly words: string;
  /** The later picture, pale, with the changed pixels in red; null where the sizes differ. */
  readonly picture: Picture | null;
}

/** What has changed since a picture that was reduced to be kept. */
export const differenceOf = (kept: Picture, now: Picture): Difference => {
  const { width, height } = now;
  if (kept.width !== width || kept.height !== height) {
    const words = `it was ${kept.width} × ${kept.height} pixels and is ${width} × ${height}`;
    return { isSeen: true, words, picture: null };
  }
  const data = new Uint8Array(4 * width * height);
  const pixels = pixelmatch(kept.data, inColoursOf(kept, now).data, data, width, height, {
    threshold: TOLERANCE.colour,
    includeAA: true, // the edges of letters: most of a text is nothing else
  });
  return {
    isSeen: pixels > TOLERANCE.pixels,
    words: `${pixels} of ${width * height} pixels differ`,
    picture: { width, height, data },
  };
};
