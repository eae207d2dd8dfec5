import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dist } from "../src/local/node/read-dist.ts";
import { type Given, goalsFrom } from "./product.ts";
import { table } from "./table.ts";

/** What the managers of two of the teams would answer: `--ramp-months 4`, `--capacity 95`. */
const TOLD: Readonly<Record<string, Partial<Given>>> = {
  S06: { rampMonths: 4 },
  S10: { capacity: 95 },
};

// Mean chance that a person reaches the goal, %, and people whose true chance is 50–80 %: the
// scenarios' makers, on 25 draws of the same ten teams, so not these files.
const RECORDED: readonly (readonly (string | number)[])[] = [
  ["last year +10 %", 36, 66, 24, 8, 26, 100, 52, 29, 4, 47, 39, 13],
  ["last year +0", 58, 75, 53, 71, 58, 100, 70, 47, 15, 82, 63, 23],
  ["equal split", 39, 82, 33, 40, 51, 100, 54, 17, 20, 46, 48, 11],
  ["FORECAST × 12", 54, 33, 48, 57, 1, 3, 43, 40, 57, 48, 39, 14],
  ["reference engine", 64, 80, 68, 70, 67, 60, 67, 53, 52, 97, 68, 29],
];

/** Goals for the ten made-up teams whose next year is known, by the scorer that lies beside them. */
export const teams = async (dist: Dist, folder: string): Promise<string> => {
  const scorer = join(folder, "score.mjs");
  if (!existsSync(scorer)) return `Not run: no ${scorer}. Give the folder: npm run bench -- FOLDER`;
  const names = await readdir(folder);
  const ids = names.flatMap((name) => /^(.+)_history\.csv$/.exec(name)?.[1] ?? []).sort();
  const lines = ["scenario,rep,annual_goal"];
  for (const id of ids) {
    const goals = await goalsFrom(dist, await givenIn(folder, id));
    lines.push(...goals.map(({ rep, goal }) => `${id},${rep},${goal}`));
  }
  const told = await scored(scorer, folder, lines);
  const bare = ids.filter((id) => !names.includes(rosterOf(id)));
  const missing = bare.length > 0 ? `No roster for ${bare.join(", ")}.\n\n` : "";
  return `${missing}\`\`\`\n${told}\n\`\`\`\n\n${besides(told)}`;
};

const rosterOf = (id: string): string => `${id}_roster.csv`;

const givenIn = async (folder: string, id: string): Promise<Given> => {
  const roster = join(folder, rosterOf(id));
  return {
    history: await readFile(join(folder, `${id}_history.csv`), "utf8"),
    roster: existsSync(roster) ? await readFile(roster, "utf8") : null,
    ...TOLD[id],
  };
};

/** What the scorer prints. */
const scored = async (
  scorer: string,
  folder: string,
  lines: readonly string[],
): Promise<string> => {
  const scratch = await mkdtemp(join(tmpdir(), "goalwright-"));
  try {
    const goals = join(scratch, "goals.csv");
    await writeFile(goals, `${lines.join("\n")}\n`);
    const { stdout } = spawnSync(process.execPath, [scorer, goals, folder], { encoding: "utf8" });
    return stdout.trim();
  } finally {
    await rm(scratch, { recursive: true });
  }
};

/** Our chances, as the scorer printed them, beside those that were recorded. */
const besides = (told: string): string => {
  const ids = RECORDED[0]!.slice(1, -2).map((_, i) => `S${String(i + 1).padStart(2, "0")}`);
  const hit = (id: string) => new RegExp(`^${id} .*?hit +(\\d+)%`, "m").exec(told)?.[1] ?? "–";
  const means = /mean hit +(\d+)%, mean in band +(\d+)%/.exec(told)?.slice(1) ?? ["–", "–"];
  return table(
    ["hit, %", ...ids, "all", "in band"],
    [
      ["Goalwright, these files", ...ids.map(hit), ...means],
      ...RECORDED.map(([name, ...rest]) => [`${name} (recorded)`, ...rest.map(String)]),
    ],
  );
};
