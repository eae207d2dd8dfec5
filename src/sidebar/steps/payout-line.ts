import type { Point } from "./curve.ts";

const BEYOND = 0.1; // How far the line goes on past the last point, a point for a point.

/** The points between which pay grows evenly, and one more: up to the cap, and level or on beyond the last. */
export const payoutLine = (curve: readonly Point[], cap: number | null): readonly Point[] => {
  const last = curve[curve.length - 1];
  if (!last) return [];
  const whole: readonly Point[] = [...curve, [last[0] + BEYOND, last[1] + BEYOND]];
  return cap === null ? whole : capped(whole, cap);
};

/** No further than where it meets the cap, and from there level. */
const capped = (line: readonly Point[], cap: number): readonly Point[] => {
  const i = line.findIndex(([, payout]) => payout >= cap);
  const [before, met] = [line[i - 1], line[i]];
  if (!met) return line;
  const reached = before ? meeting(before, met, cap) : met[0];
  return [...line.slice(0, i), [reached, cap], [reached + BEYOND, cap]];
};

const meeting = ([x, y]: Point, [until, then]: Point, cap: number): number =>
  x + ((until - x) * (cap - y)) / (then - y);
