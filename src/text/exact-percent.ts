import type { NumberWords } from "./number.ts";

const MOST = 2;
const ROUNDING = 1e-9; // 100 · 0.29 is a hair off 29

/** Decimals that a share has as a percentage, 2 at most. */
export const neededDecimals = (share: number): number => {
  const percent = 100 * share;
  const needed = Array.from({ length: MOST }, (_, decimals) => decimals).find(
    (decimals) => Math.abs(Number(percent.toFixed(decimals)) - percent) < ROUNDING,
  );
  return needed ?? MOST;
};

/** A share as a percentage with the decimals that it has, 2 at most: "80%", "82.5%". */
export const exactPercent = (share: number, numbers: NumberWords): string =>
  numbers.percent(share, neededDecimals(share));

/** The same of a change: "+12.5%". */
export const exactChange = (share: number, numbers: NumberWords): string =>
  numbers.change(share, neededDecimals(share));
