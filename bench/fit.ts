// This file is `npm run fit`: the numbers of src/core/series/fitted.ts, from the data named here.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Case, caseOf } from "./fit/case.ts";
import { fitSpread } from "./fit/fit-spread.ts";
import { fitWeights, shapedWeights } from "./fit/fit-weights.ts";
import { fittedSource } from "./fit/fitted-source.ts";
import { totalsOf } from "./fit/total-case.ts";
import { SETS, stretches } from "./fit/training.ts";
import { wideningOf } from "./fit/widening.ts";
import { missingIn } from "./forecast/benchmark.ts";

const SEED = 20261128;

export const main = async (root: string, args: readonly string[]): Promise<void> => {
  const folder = args[0] ?? join(root, "..", "shared", "bench");
  const missing = missingIn(folder, SETS);
  if (missing) throw new Error(missing);
  const cases = (await stretches(folder)).map(caseOf);
  console.log(`${cases.length} cases`);
  const halves = [0, 1].map((half) => fitWeights(cases.filter(isIn(half)), SEED));
  // The spread is fitted to errors of the other half's mixture: one's own errors are too small.
  const totals = cases.flatMap((one) => totalsOf(one, halves[1 - one.half]!));
  const numbers = fitSpread(totals, SEED);
  const fitted = {
    ...shapedWeights(fitWeights(cases, SEED)),
    ...numbers,
    widening: wideningOf(totals, numbers),
  };
  await writeFile(join(root, "src", "core", "series", "fitted.ts"), fittedSource(fitted));
  console.log("src/core/series/fitted.ts written");
};

const isIn =
  (half: number) =>
  (one: Case): boolean =>
    one.half === half;
