import { clipped } from "../clipped.ts";
import { reading } from "./reading.ts";

/** One of what has a name of ours. */
export const ONE: Readonly<Record<string, string>> = {
  [reading.ours.won]: "won deal",
  [reading.ours.created]: "created deal",
  [reading.ours.opened]: "opened deal",
};

/** "won deal"; of another metric, "unit of “Policies”". */
export const oneOf = (metric: string): string => ONE[metric] ?? `unit of “${clipped(metric)}”`;
