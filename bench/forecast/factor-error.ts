import Papa from "papaparse";
import { mean } from "../../src/core/stats/mean.ts";
import { square } from "../../src/core/stats/square.ts";
import type { Forecast } from "./forecasts-of.ts";

/** Errors of season factors; the root is taken of the mean over everybody. */
export interface FactorError {
  readonly factorMAE: number;
  readonly factorRMSE: number;
}

/** The true factors of a file `series_id,f1,…,f12`, by series. */
export const truthIn = (text: string): ReadonlyMap<string, readonly number[]> => {
  const [, ...rows] = Papa.parse<string[]>(text.trim(), { delimiter: "," }).data;
  return new Map(rows.map(([id, ...factors]) => [id!, factors.map(Number)]));
};

/** How far factors lie from the true ones, both brought to a mean of 1. */
export const factorError = (
  truth: ReadonlyMap<string, readonly number[]>,
  forecasts: readonly Pick<Forecast, "id" | "factors">[],
): FactorError => {
  const errors = forecasts.map(({ id, factors }) => {
    const wanted = around1(truth.get(id)!);
    return around1(factors).map((factor, month) => factor - wanted[month]!);
  });
  return {
    factorMAE: mean(errors.flat().map(Math.abs)),
    factorRMSE: Math.sqrt(mean(errors.flat().map(square))),
  };
};

const around1 = (factors: readonly number[]): readonly number[] => {
  const centre = mean(factors);
  return factors.map((factor) => factor / centre);
};
