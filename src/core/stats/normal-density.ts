import { exp } from "./exp.ts";

/** Density of the standard normal distribution. */
export const normalDensity = (z: number): number => exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
