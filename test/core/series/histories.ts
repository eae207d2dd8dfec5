import fc from "fast-check";
import type { Month } from "../../../src/core/calendar/month.ts";

export type History = readonly (number | null)[];

/** Calendar starts over two years. */
export const starts: fc.Arbitrary<Month> = fc
  .integer({ min: 24000, max: 24023 })
  .map((month) => month as Month);

const sizes = fc.integer({ min: -6, max: 12 }).map((power) => Number(`1e${power}`));
const counts = fc.integer({ min: 1, max: 60 });
/** Thousandths. */
const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 1000 * min, max: 1000 * max }).map((thousandths) => thousandths / 1000);
const months = (of: fc.Arbitrary<number>): fc.Arbitrary<readonly number[]> =>
  fc.array(of, { minLength: 1, maxLength: 60 });

const level = fc
  .tuple(between(0.2, 3), counts)
  .map(([value, count]) => new Array<number>(count).fill(value));
const straight = fc
  .tuple(between(0, 0.3), counts)
  .map(([slope, count]) => Array.from({ length: count }, (_, i) => 1 + slope * i));
const spiky = months(
  fc.oneof({ weight: 9, arbitrary: between(0.8, 1.2) }, { weight: 1, arbitrary: between(5, 1000) }),
);
const sparse = months(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 }), between(0, 2)));
/** Months each of a size of its own. */
const uneven = months(fc.tuple(between(1, 9), sizes).map(([value, size]) => value * size));

const positiveMonths = fc.oneof(months(between(0.2, 3)), level, straight, spiky);

const sized = (months: fc.Arbitrary<readonly number[]>): fc.Arbitrary<readonly number[]> =>
  fc.tuple(months, sizes).map(([values, size]) => values.map((value) => value * size));

/** Whole histories above 0, of any size. */
export const positive = sized(positiveMonths);
/** Whole histories of at least 0. */
export const nonNegative = sized(fc.oneof(positiveMonths, sparse, uneven));
/** Whole histories of any sign. */
export const whole = sized(fc.oneof(positiveMonths, sparse, months(between(-3, 3))));

/** The same with unknown months here and there. */
export const withGaps = (months: fc.Arbitrary<readonly number[]>): fc.Arbitrary<History> =>
  fc
    .tuple(months, fc.array(fc.integer({ min: 0, max: 59 }), { maxLength: 12 }))
    .map(([values, gaps]) => values.map((value, i) => (gaps.includes(i) ? null : value)));

export const horizons = fc.integer({ min: 1, max: 30 });
