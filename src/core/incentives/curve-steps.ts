/** Thresholds, and points that move together, come in whole steps of this: plain numbers. */
export const CURVE_STEP = 0.05;

/** A share of the goal in whole steps, as a point of the curve that moves with others is offered and spoken of. */
export const inCurveSteps = (share: number): number =>
  Math.round(100 * CURVE_STEP * Math.round(share / CURVE_STEP)) / 100;
