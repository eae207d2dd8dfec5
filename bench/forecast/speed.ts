import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median } from "../../src/core/stats/median.ts";
import { table } from "../table.ts";
import { benchmarkIn, missingIn } from "./benchmark.ts";
import { forecastsOf } from "./forecasts-of.ts";
import { peersIn, recorded } from "./peers.ts";
import { lastMonths, type Series } from "./series.ts";

const SET = "m3_monthly";
const HORIZON = 18;
const RUNS = 5;

/** Series a second, from numbers to forecast with quantiles of the totals, on one core. */
export const speed = async (root: string, folder: string): Promise<string> => {
  const missing = missingIn(folder, [SET]);
  if (missing !== null) return missing;
  const { set } = await benchmarkIn(folder, SET);
  const ours = table(
    ["series a second, this machine", "best of 5", "median"],
    [
      ["**Goalwright**, full history", ...ratesOf(set)],
      ["**Goalwright**, last 24 months", ...ratesOf(lastMonths(set, 24))],
      ...ratesInR(root, folder),
    ],
  );
  const { speed: rates } = await peersIn(folder);
  const theirs = table(
    ["series a second, another machine: not to be compared with ours", "recorded"],
    rates.map(({ method, seriesPerSecond }) => [recorded(method), String(seriesPerSecond)]),
  );
  return `${ours}\n\n${theirs}`;
};

const ratesOf = (set: readonly Series[]): readonly string[] => {
  const rates = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    forecastsOf(set, HORIZON);
    return (1000 * set.length) / (performance.now() - before);
  });
  return [Math.max(...rates), median(rates)].map((rate) => rate.toFixed(0));
};

/** R's methods where R and its package forecast are there, by speed.R: name, best, median. */
const ratesInR = (root: string, folder: string): readonly (readonly string[])[] => {
  const script = join(root, "bench", "forecast", "speed.R");
  const data = join(folder, "data", `${SET}.csv`);
  const { stdout, status } = spawnSync("Rscript", [script, data, String(RUNS)], {
    encoding: "utf8",
  });
  if (status !== 0) return [["R (no Rscript with the package forecast here)", "–", "–"]];
  const lines = stdout.split("\n").map((line) => line.split(";"));
  return lines.filter((cells) => cells.length === 3); // R may say more than the script does
};
