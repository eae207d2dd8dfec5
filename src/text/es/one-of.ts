import { clipped } from "../clipped.ts";
import { reading } from "./reading.ts";

/** Lo que lleva un nombre nuestro, en singular. */
export const ONE: Readonly<Record<string, string>> = {
  [reading.ours.won]: "negocio ganado",
  [reading.ours.created]: "negocio creado",
  [reading.ours.opened]: "negocio abierto",
};

/** «negocio ganado»; de otra métrica, «unidad de «Pólizas»». */
export const oneOf = (metric: string): string => ONE[metric] ?? `unidad de «${clipped(metric)}»`;
