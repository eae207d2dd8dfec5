import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { outcomesIn, seriesIn } from "./read-series.ts";
import { rowsOf } from "./rows.ts";
import type { Outcomes, Series } from "./series.ts";

/** A set of series in two hands: what methods get, and what the scorer gets besides. */
export interface Benchmark {
  readonly set: readonly Series[];
  readonly outcomes: Outcomes;
}

const fileOf = (folder: string, name: string): string => join(folder, "data", `${name}.csv`);

/** A sentence where one of the files lacks, else null. */
export const missingIn = (folder: string, names: readonly string[]): string | null => {
  const files = [join(folder, "peers.json"), ...names.map((name) => fileOf(folder, name))];
  const missing = files.find((file) => !existsSync(file));
  return missing
    ? `Not run: no ${missing}. Give the folder that it lies in or below: npm run bench -- --data FOLDER`
    : null;
};

export const benchmarkIn = async (folder: string, name: string): Promise<Benchmark> => {
  const rows = rowsOf(await textIn(folder, name));
  return { set: seriesIn(rows), outcomes: outcomesIn(rows) };
};

export const textIn = (folder: string, name: string): Promise<string> =>
  readFile(fileOf(folder, name), "utf8");
