// This file is `npm run bench`: what we claim about calls, size and goals, as measured tables.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readDist } from "../src/local/node/read-dist.ts";
import { coreSize } from "./core-size.ts";
import { ablation } from "./fit/ablation.ts";
import { accuracy } from "./forecast/accuracy.ts";
import { calibration } from "./forecast/calibration.ts";
import { factors } from "./forecast/factors.ts";
import { pooling } from "./forecast/pooling.ts";
import { speed } from "./forecast/speed.ts";
import { loadTime } from "./load-time.ts";
import { readingTime } from "./reading-time.ts";
import { screenTime } from "./screens.ts";
import { serviceCalls } from "./service-calls.ts";
import { simulated, simulatedByCore } from "./simulated/simulated.ts";
import { teams } from "./teams.ts";
import { writingTime } from "./writing.ts";

interface Asked {
  readonly root: string;
  /** Where the scenarios lie. */
  readonly folder: string;
  /** Where the series to forecast lie, and what others made of them. */
  readonly data: string;
  readonly teamsAKind: number;
}

interface Part {
  readonly title: (asked: Asked) => string;
  readonly run: (asked: Asked) => string | Promise<string>;
}

const PARTS: Readonly<Record<string, Part>> = {
  calls: {
    title: () => "Service calls",
    run: async ({ root }) => serviceCalls(await readDist(root)),
  },
  reading: { title: () => "Reading", run: async ({ root }) => readingTime(await readDist(root)) },
  screens: { title: () => "Screens", run: async ({ root }) => screenTime(await readDist(root)) },
  writing: { title: () => "Writing", run: async ({ root }) => writingTime(await readDist(root)) },
  size: {
    title: () => "Size",
    run: async ({ root }) => `${loadTime(await readDist(root))}\n\n${await coreSize(root)}`,
  },
  teams: {
    title: () => "Ten teams, through dist/Code.js",
    run: async ({ root, folder }) => teams(await readDist(root), folder),
  },
  simulated: {
    title: ({ teamsAKind }) => `${10 * teamsAKind} simulated teams, through dist/Code.js`,
    run: async ({ root, teamsAKind }) => simulated(await readDist(root), teamsAKind),
  },
  forecast: { title: () => "Forecasts", run: ({ data }) => accuracy(data) },
  calibration: {
    title: () => "Whether goals are reached as often as promised",
    run: ({ data }) => calibration(data),
  },
  factors: { title: () => "Season factors of simulated teams", run: ({ data }) => factors(data) },
  pooling: { title: () => "Together or alone", run: ({ data }) => pooling(data) },
  speed: { title: () => "Speed", run: ({ root, data }) => speed(root, data) },
};

/** For work on the core, and not part of the whole. */
const ONLY_NAMED: Readonly<Record<string, Part>> = {
  engine: {
    title: ({ teamsAKind }) => `${10 * teamsAKind} simulated teams, through src/core alone`,
    run: ({ teamsAKind }) => simulatedByCore(teamsAKind),
  },
  ablation: {
    title: () => "What each part of the forecasts is worth, on what they are fitted to",
    run: ({ data }) => ablation(data),
  },
};

const TEAMS_A_KIND = 20;
const NUMBER = /^[1-9]\d*$/;

/**
 * Prints every part or those named. A number is teams a kind, another word where the scenarios lie;
 * `--data` says where the series to forecast do.
 */
export const main = async (root: string, args: readonly string[]): Promise<void> => {
  const known: Readonly<Record<string, Part>> = { ...PARTS, ...ONLY_NAMED };
  const options = { data: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const named = positionals.filter((arg) => Object.hasOwn(known, arg));
  const number = positionals.find((arg) => NUMBER.test(arg));
  const folder = positionals.find((arg) => !named.includes(arg) && arg !== number);
  const asked = {
    root,
    folder: folder ?? join(root, "..", "shared", "scenarios"),
    data: values.data ?? join(root, "..", "shared", "bench"),
    teamsAKind: Number(number ?? TEAMS_A_KIND),
  };
  console.log(`# Goalwright, measured on Node ${process.version}`);
  for (const name of named.length > 0 ? named : Object.keys(PARTS)) {
    const { title, run } = known[name]!;
    console.log(`\n## ${title(asked)}\n\n${await run(asked)}`);
  }
};
