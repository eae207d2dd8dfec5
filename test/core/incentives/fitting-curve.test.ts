import { describe, expect, it } from "vitest";
import { fittingCurve } from "../../../src/core/incentives/fitting-curve.ts";
import { incentiveCosts } from "../../../src/core/incentives/incentive-cost.ts";
import { paidByOne } from "../../../src/core/incentives/paid.ts";
import { type PayoutCurve, USUAL_CURVE } from "../../../src/core/incentives/payout-curve.ts";
import { noticeSentence } from "../../../src/text/notice-sentence.ts";

/** Ten people whose attainment has this mean and deviation. */
const costOf = (curve: PayoutCurve, mean: number, sd: number, cap: number | null = null) =>
  incentiveCosts({ curve, cap })(
    Array.from({ length: 10 }, () =>
      paidByOne({ expected: 100 * mean, sd: 100 * sd, goal: 100, target: 1000 }),
    ),
  );
const fitOf = (curve: PayoutCurve, mean: number, sd: number) =>
  fittingCurve(curve, costOf(curve, mean, sd));

describe("fittingCurve", () => {
  it("offers the point that the notice beside it names", () => {
    const curve: PayoutCurve = [[0, 0], ...USUAL_CURVE.slice(1)];
    for (const sd of [0.4, 0.45, 0.49]) {
      const cost = costOf(curve, 1.02, sd);
      const offered = fittingCurve(curve, cost)![2]![0];
      const said = noticeSentence(
        { code: "excellenceFar", facts: { ...cost.excellence!, isBetween: false } },
        ...(["en", "en_US", "EUR"] as const),
      );
      expect(said).toContain(`to ${Math.round(100 * offered)}%,`);
    }
  });

  it("leaves a curve alone that goals make nothing unusual of", () => {
    expect(fitOf(USUAL_CURVE, 1.02, 0.15)).toBeNull();
    expect(costOf(USUAL_CURVE, 1.02, 0.15).nineInTen).toBeNull();
  });

  it("moves points to where nine in ten and one in ten get", () => {
    // R: qnorm(0.1, 1.02, 0.4) = 0.5073793737821600; qnorm(0.9, 1.02, 0.4) = 1.53262062621784
    expect(costOf(USUAL_CURVE, 1.02, 0.4).nineInTen).toBeCloseTo(0.50737937378216, 9);
    const fit = fitOf(USUAL_CURVE, 1.02, 0.4)!;
    expect(fit).toEqual([
      [0.5, 0.5],
      [1, 1],
      [1.55, 1.5],
      [2.05, 2],
    ]);
    const cost = costOf(fit, 1.02, 0.4);
    expect(cost.belowThreshold).toBeLessThan(0.1);
    expect(cost.excellence!.reached).toBeCloseTo(0.1, 1);
    expect(fittingCurve(fit, cost)).toBeNull();
  });

  it("moves a point alone where it stays between the others", () => {
    const fit = fitOf(USUAL_CURVE, 0.85, 0.2)!;
    expect(fit[2]).toEqual([1.11, 1.5]); // qnorm(0.9, 0.85, 0.2) = 1.106
    expect(fit[3]).toEqual(USUAL_CURVE[3]);
  });

  it("lets a lower threshold pay no larger share than it asks for", () => {
    const generous: PayoutCurve = [
      [0.9, 0.8],
      [1, 1],
    ];
    const [first] = fitOf(generous, 1, 0.3)!;
    expect(first).toEqual([0.6, 0.6]); // qnorm(0.1, 1, 0.3) = 0.616
  });

  it("is none where points would lie so far that nobody aims at them", () => {
    expect(fitOf(USUAL_CURVE, 1, 0.5)).toBeNull(); // qnorm(0.1, 1, 0.5) = 0.359
    expect(fitOf([[0, 0], ...USUAL_CURVE.slice(1)], 1, 0.8)).toBeNull(); // qnorm(0.9, 1, 0.8) = 2.025
    expect(fitOf([[0, 0], ...USUAL_CURVE.slice(1)], 1, 0.4)).not.toBeNull();
  });

  it("moves nothing to where it helps nobody", () => {
    // The goals are hard: one in ten does not get beyond them.
    const hard = fitOf(USUAL_CURVE, 0.8, 0.1)!;
    expect(hard.slice(1)).toEqual(USUAL_CURVE.slice(1));
    expect(
      fitOf(
        [
          [1, 1],
          [1.2, 1.5],
        ],
        0.7,
        0.1,
      ),
    ).toEqual([
      [0.55, 0.55], // qnorm(0.1, 0.7, 0.1) = 0.572; what is paid at goal stays
      [1, 1],
      [1.2, 1.5],
    ]);
    // Nine in ten get nowhere near any part of a goal.
    expect(fitOf(USUAL_CURVE.slice(0, 2), 0.3, 0.4)).toBeNull();
  });
});
