import { describe, expect, it } from "vitest";
import { calmed } from "../../../src/core/season/harmonics.ts";

/** A year's curve; its mean of 0.01 taken off. */
const CURVE = [-0.25, -0.21, 0.05, -0.02, 0.08, 0.11, -0.13, -0.22, 0.02, 0.07, 0.14, 0.41].map(
  (value) => value - 0.05 / 12,
);

// python3, numpy 2.4: each block of waves by numpy.fft.fft, all other bins 0, and ifft; then times
// max(0, 1 - c * variance * k / sum(part ** 2)), k = 2, 2, 7 and c = 0.6, 0.6, 6/7.
const REFERENCES = [
  {
    variance: 0.004,
    calm: [
      ...[-0.23293230326894787, -0.20600324568737524, 0.03134385430084663, -0.004721168438766271],
      ...[0.09343777249710207, 0.1083712938344909, -0.12131353625001684, -0.21296375248079977],
      ...[-0.0001228279690995704, 0.06111664264371402, 0.1307809098888312, 0.3530063609300208],
    ],
  },
  {
    variance: 0.02,
    calm: [
      ...[-0.13624485062884373, -0.17109891369814706, -0.034465824067559804, 0.05721052527481012],
      ...[0.14425376786448854, 0.10042218856903315, -0.08165101363264646, -0.17040274380939502],
      ...[-0.05609571094037188, 0.058100179083262204, 0.13017297739851114, 0.1597994185868588],
    ],
  },
];

const expectClose = (actual: readonly number[], expected: readonly number[]): void => {
  for (const [i, value] of expected.entries()) expect(actual[i]).toBeCloseTo(value, 12);
};

describe("calmed", () => {
  it.each(REFERENCES)("agrees with numpy's Fourier transform: variance $variance", (reference) => {
    expectClose(calmed(CURVE, reference.variance), reference.calm);
  });

  it("leaves a curve alone that chance has no part in", () => {
    expectClose(calmed(CURVE, 0), CURVE);
  });

  it("leaves nothing of a curve that chance explains", () => {
    expectClose(calmed(CURVE, 1), new Array<number>(12).fill(0));
  });

  it("keeps a slow wave better than a single month of the same size", () => {
    const size = (curve: readonly number[]) => curve.reduce((sum, x) => sum + x * x, 0);
    const wave = Array.from({ length: 12 }, (_, m) => Math.cos((2 * Math.PI * m) / 12));
    const lone = Array.from({ length: 12 }, (_, m) => (m === 0 ? 11 : -1) / Math.sqrt(22));
    expect(size(lone)).toBeCloseTo(size(wave), 9);
    expect(size(calmed(wave, 0.3))).toBeGreaterThan(size(calmed(lone, 0.3)));
  });
});
