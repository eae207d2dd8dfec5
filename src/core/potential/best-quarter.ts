import { quantile } from "../stats/quantile.ts";

/** Where the best quarter of a team's typical months begins: the level that others can reach for. */
export const bestQuarter = (levels: readonly number[]): number => quantile(levels, 0.75);
