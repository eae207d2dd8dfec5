import { clipped } from "../clipped.ts";
import { reading } from "./reading.ts";

/** One of what has a name of ours. */
export const ONE: Readonly<Record<string, string>> = {
  [reading.ours.won]: "negocio ganado",
  [reading.ours.created]: "negocio creado",
  [reading.ours.opened]: "negocio abierto",
};

/** «negocio ganado»; of another metric, «unidad de «Pólizas»». */
export const oneOf = (metric: string): string => ONE[metric] ?? `unidad de «${clipped(metric)}»`;
