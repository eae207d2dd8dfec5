import { parseArgs } from "node:util";
import { UsageError } from "../../src/local/cli/options.ts";
import { FEWEST_MONTHS } from "./read-series.ts";

/** What the command asks for. */
export interface Options {
  readonly file: string;
  /** Months that are used of each series; Infinity for all. */
  readonly history: number;
  /** Months that are forecast. */
  readonly horizon: number;
  /** null: to standard output. */
  readonly out: string | null;
}

export const USAGE = `npm run -s forecast -- DATA.csv [--history full|N] [--horizon N] [--out FILE.jsonl]

  --history  full (the default), or the last N months of each series, ${FEWEST_MONTHS} at least
  --horizon  months to forecast, 3 to 60; 18 unless told
  --out      a file, one line a series; standard output unless told`;

const string = { type: "string" } as const;
const KNOWN = { history: string, horizon: string, out: string };
const SHORTEST = 3;
const LONGEST = 60;

/** The options of `npm run forecast`. Throws UsageError for whatever it does not know. */
export const optionsOf = (args: readonly string[]): Options => {
  const { values, positionals } = parsed(args);
  const { history = "full", horizon = "18", out = null } = values;
  const [file] = positionals;
  if (file === undefined || positionals.length !== 1) throw new UsageError("Give one file.");
  if (!(history === "full" || isWhole(history, FEWEST_MONTHS, Infinity))) {
    throw new UsageError(`--history is full or a number from ${FEWEST_MONTHS} on, not ${history}.`);
  }
  if (!isWhole(horizon, SHORTEST, LONGEST)) {
    throw new UsageError(`--horizon is a number from ${SHORTEST} to ${LONGEST}, not ${horizon}.`);
  }
  const months = history === "full" ? Infinity : Number(history);
  return { file, history: months, horizon: Number(horizon), out };
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: KNOWN, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
};

const isWhole = (text: string, least: number, most: number): boolean =>
  /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
