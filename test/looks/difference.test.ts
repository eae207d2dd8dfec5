import { expect, it } from "vitest";
import { differenceOf, TOLERANCE } from "./difference.ts";
import { fromPng, type Picture, reduced, toPng } from "./picture.ts";

const WHITE = [255, 255, 255, 255];
const SIZE = { width: 40, height: 30 };

/** A white picture with the first pixels in other colours. */
const picture = (...colours: readonly (readonly number[])[]): Picture => ({
  ...SIZE,
  data: new Uint8Array(
    Array.from({ length: SIZE.width * SIZE.height }, (_, i) => colours[i] ?? WHITE).flat(),
  ),
});
const black = (count: number) => Array.from({ length: count }, () => [0, 0, 0, 255]);

it("sees more than the pixels that may differ, and no fewer", () => {
  const { pixels } = TOLERANCE;
  expect(differenceOf(picture(), picture(...black(pixels))).isSeen).toBe(false);
  const seen = differenceOf(picture(), picture(...black(pixels + 1)));
  expect(seen).toMatchObject({ isSeen: true, words: `${pixels + 1} of 1200 pixels differ` });
});

it("sees another colour, and none in a shade", () => {
  const filled = (...colour: number[]) => picture(...black(400).map(() => [...colour, 255]));
  const [paper, mist] = [filled(255, 255, 255), filled(248, 250, 253)];
  expect(differenceOf(paper, filled(253, 254, 253)).isSeen).toBe(false);
  expect(differenceOf(paper, mist).isSeen).toBe(true);
});

it("sees another size", () => {
  const higher = { ...SIZE, height: 31, data: new Uint8Array(4 * 40 * 31).fill(255) };
  expect(differenceOf(picture(), higher)).toEqual({
    isSeen: true,
    words: "it was 40 × 30 pixels and is 40 × 31",
    picture: null,
  });
});

it("sees nothing in shades that would have a picture reduced otherwise, and each changed pixel", () => {
  const shades = Array.from({ length: 1000 }, (_, i) => [i % 256, (7 * i) % 256, 128, 255]);
  const kept = fromPng(toPng(reduced(picture(...shades))));
  const lighter = shades.map(([red = 0, ...others], i) => [i % 3 ? red : red ^ 1, ...others]);
  expect(differenceOf(kept, picture(...shades)).words).toBe("0 of 1200 pixels differ");
  expect(differenceOf(kept, picture(...lighter)).words).toBe("0 of 1200 pixels differ");
  const changed = shades.map(([red = 0, ...others], i) => [i % 100 ? red : red ^ 128, ...others]);
  expect(differenceOf(kept, picture(...changed)).words).toBe("10 of 1200 pixels differ");
});

it("keeps a picture's commonest colours as they are, and none far from what it was", () => {
  const shades = Array.from({ length: 1000 }, (_, i) => [i % 256, (7 * i) % 256, 128, 255]);
  const before = picture(...shades, ...black(20));
  const after = fromPng(toPng(reduced(before)));
  expect(after).toMatchObject(SIZE);
  expect([...after.data.slice(4000, 4080)]).toEqual(black(20).flat());
  expect([...after.data.slice(-4)]).toEqual(WHITE);
  expect(new Set(new Uint32Array(after.data.slice().buffer)).size).toBeLessThanOrEqual(256);
  for (const [i, value] of after.data.entries())
    expect(Math.abs(value - before.data[i]!)).toBeLessThanOrEqual(24);
});
