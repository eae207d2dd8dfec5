import { expect } from "vitest";

/** Equal but for rounding: 10⁻⁹ of the greatest. */
export const expectSame = (actual: readonly number[], expected: readonly number[]): void => {
  const size = Math.max(...expected.map(Math.abs), Number.MIN_VALUE);
  const off = actual.map((value, i) => Math.abs(value - expected[i]!) / size);
  expect(Math.max(...off)).toBeLessThan(1e-9);
};
