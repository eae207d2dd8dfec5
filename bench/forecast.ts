// This file is `npm run forecast`: forecasts of a file of series, a line of JSON each.
import { readFile, writeFile } from "node:fs/promises";
import { Told } from "../src/local/cli/ask.ts";
import { UsageError } from "../src/local/cli/options.ts";
import { forecastsOf } from "./forecast/forecasts-of.ts";
import { type Options, optionsOf, USAGE } from "./forecast/options.ts";
import { seriesIn } from "./forecast/read-series.ts";
import { rowsOf } from "./forecast/rows.ts";
import { lastMonths, type Series } from "./forecast/series.ts";

const USAGE_EXIT = 2;

/** Runs the command line; mistakes end as one sentence on standard error and an exit code. */
export const main = async (_root: string, args: readonly string[]): Promise<void> => {
  try {
    await forecast(optionsOf(args));
  } catch (error) {
    const isUsage = error instanceof UsageError;
    if (!isUsage && !(error instanceof Told)) throw error;
    console.error(error.message);
    if (isUsage) console.error(`\n${USAGE}`);
    process.exitCode = isUsage ? USAGE_EXIT : 1;
  }
};

const forecast = async ({ file, history, horizon, out }: Options): Promise<void> => {
  const set = lastMonths(await seriesOf(file), history);
  const lines = forecastsOf(set, horizon).map((one) => JSON.stringify(one));
  if (out === null) return console.log(lines.join("\n"));
  await writeFile(out, `${lines.join("\n")}\n`).catch(() => {
    throw new Told(`${out} cannot be written.`);
  });
};

const seriesOf = async (file: string): Promise<readonly Series[]> => {
  const text = await readFile(file, "utf8").catch(() => {
    throw new Told(`${file} cannot be read.`);
  });
  try {
    return seriesIn(rowsOf(text));
  } catch (error) {
    if (!(error instanceof Told)) throw error;
    throw new Told(`${file} is no file of series to forecast: ${error.message}.`);
  }
};
