import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask } from "../src/local/cli/ask.ts";
import type { Dist } from "../src/local/node/read-dist.ts";
import { openWorkbook } from "../src/local/node/workbook.ts";

// Mean chance that a person reaches their goal, and people whose true chance is 50–80 %, on these
// files; recorded by the makers of the scenarios, not run here.
const PEERS = [
  "peer rows (recorded, means over 25 draws of the same ten teams, not these files):",
  "last year +10 %   hit 39 %, in band 13 %",
  "last year +0 %    hit 63 %, in band 23 %",
  "equal split       hit 48 %, in band 11 %",
  "FORECAST × 12     hit 39 %, in band 14 %",
  "reference engine  hit 68 %, in band 29 %",
].join("\n");

/** Goals for the ten made-up teams whose next year is known, by the scorer that lies beside them. */
export const teams = async (dist: Dist, folder: string): Promise<string> => {
  const scorer = join(folder, "score.mjs");
  if (!existsSync(scorer)) return `Not run: no ${scorer}. Give the folder: npm run bench -- FOLDER`;
  const files = (await readdir(folder)).filter((name) => /_history\.csv$/.test(name)).sort();
  const lines = ["scenario,rep,annual_goal"];
  for (const name of files) lines.push(...(await goalsOf(dist, folder, name)));
  const scratch = await mkdtemp(join(tmpdir(), "goalwright-"));
  try {
    const goals = join(scratch, "goals.csv");
    await writeFile(goals, `${lines.join("\n")}\n`);
    const { stdout } = spawnSync(process.execPath, [scorer, goals, folder], { encoding: "utf8" });
    return ["```", stdout.trim(), "", PEERS, "```"].join("\n");
  } finally {
    await rm(scratch, { recursive: true });
  }
};

const goalsOf = async (dist: Dist, folder: string, name: string): Promise<readonly string[]> => {
  const bytes = await readFile(join(folder, name));
  const book = await openWorkbook({ ...dist, file: { name, bytes }, today: "2026-01-10" });
  const { source, table, metric } = ask(book.run, "look", null);
  const question = {
    ...{ source, table, roster: "", told: {} },
    ...{ metric, period: "2026", probability: 0.65, growth: null },
  };
  const { goals } = ask(book.run, "plan", question);
  return goals.map(({ rep, goal }) => `${name.split("_")[0]},${rep},${goal}`);
};
