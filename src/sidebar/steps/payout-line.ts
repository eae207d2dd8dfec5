import type { Point } from "./curve.ts";

const BEYOND = 0.1; // How far the line goes on past the last point, a point for a point.

/** The curve as it pays: up to the cap, and on beyond its last point. */
export const payoutLine = (curve: readonly Point[], cap: number | null): readonly Point[] => {
  const last = curve[curve.length - 1];
  if (!last) return [];
  const whole: readonly Point[] = [...curve, [last[0] + BEYOND, last[1] + BEYOND]];
  return cap === null ? whole : capped(whole, cap);
};

/** With a point more where a stretch of the line meets the cap. */
const capped = (line: readonly Point[], cap: number): readonly Point[] =>
  line.flatMap((point, i) => {
    const [x, y] = point;
    if (y <= cap) return [point];
    const before = line[i - 1];
    const level: Point = [x, cap];
    if (!before || before[1] >= cap) return [level];
    const share = (cap - before[1]) / (y - before[1]);
    return [[before[0] + share * (x - before[0]), cap] as Point, level];
  });
