import type { Season } from "../../core/forecast/season.ts";
import { damped } from "../../core/season/damping.ts";
import { mean } from "../../core/stats/mean.ts";
import type { Block } from "./block.ts";
import { allow, onlyNumber } from "./check-arguments.ts";

const YEAR = 12;
const CYCLES = [12, 6, 4, 3]; // months that divide a year, so that each year has the same season

/** How a season is asked for. */
export interface SeasonOptions {
  /** Months until the season starts again, counted from January. */
  readonly cycle: number;
  /** Share in [0, 1] by which factors are pulled to 1; null as the results warrant. */
  readonly damping: number | null;
}

export const seasonOptions = (length: Block | null, damping: Block | null): SeasonOptions => {
  const cycle = onlyNumber(length, "season_length") ?? YEAR;
  allow(CYCLES.includes(cycle), cycle, "season_length", CYCLES.join(", "));
  const share = onlyNumber(damping, "damping");
  allow(share === null || (share >= 0 && share <= 1), share, "damping", "0–1");
  return { cycle, damping: share };
};

/** Factors of the cycle that is asked for: as they are used, and as observed. */
export const cycleOf = (
  { factors, raw }: Pick<Season, "factors" | "raw">,
  { cycle, damping }: SeasonOptions,
): { readonly factors: readonly number[]; readonly raw: readonly number[] } => ({
  factors: shortened(damping === null ? factors : damped(raw, damping), cycle),
  raw: shortened(raw, cycle),
});

/** Factors of a cycle that divides the year: the mean of the months at the same place in it. */
const shortened = (factors: readonly number[], cycle: number): readonly number[] =>
  Array.from({ length: cycle }, (_, place) => mean(factors.filter((_f, m) => m % cycle === place)));
