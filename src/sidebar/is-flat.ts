import type { Preview } from "../addon/preview.ts";

const SEEN = 0.005; // A smaller difference does not show in two decimals.

/** Whether the goals take every month for alike. */
export const isFlat = ({ season }: Pick<Preview, "season">): boolean => {
  const factors = season.months.map(({ factor }) => factor);
  return Math.max(...factors) - Math.min(...factors) < SEEN;
};
