import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accuracy } from "../../../bench/forecast/accuracy.ts";
import { factors } from "../../../bench/forecast/factors.ts";
import { unlikeTeams } from "../../../bench/forecast/unlike-teams.ts";

let folder: string;

const numbers = (months: number, phase: number) =>
  Array.from({ length: months }, (_, i) => 1000 + 10 * ((i + phase) % 12)).join(" ");
const SERIES = [0, 1, 2].flatMap((i) => [
  `S${i},made,,train,2022-01,${numbers(40, i)}`,
  `S${i},made,,test,2025-05,${numbers(18, i + 40)}`,
]);
const peer = { method: "R_ets", set: "m3_monthly", every: 1, fallbacks: 0, MASE: 0.5 };
const PEERS = {
  results: [
    { ...peer, history: "24" },
    { ...peer, history: "24", method: "LO_ADD_rss" },
    { ...peer, history: "24", every: 2, method: "R_arima", "att12_0.65": 0.61 },
    { ...peer, history: "36", set: "hospital" },
  ],
  seasonalFactors: [{ method: "flat", factorMAE: 0.14, factorRMSE: 0.19 }],
  speed: [],
  published: {
    M3_monthly: {
      source: "Told.",
      rows: [{ method: "THETA", sMAPE: 13.892, MASE: 0.8579, TE12: 0.5316 }],
    },
  },
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "goalwright-bench-"));
  mkdirSync(join(folder, "data"));
  const csv = ["series_id,domain,group,split,start,values", ...SERIES].join("\n");
  for (const name of ["m3_monthly", "hospital", "sim_team"]) {
    writeFileSync(join(folder, "data", `${name}.csv`), csv);
  }
  const flat = Array.from({ length: 12 }, () => 1).join(",");
  const truth = ["series_id,f1", ...[0, 1, 2].map((i) => `S${i},${flat}`)].join("\n");
  writeFileSync(join(folder, "data", "sim_team_truth.csv"), truth);
  writeFileSync(join(folder, "peers.json"), JSON.stringify(PEERS));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lines below a heading, to the next one. */
const below = (told: string, heading: string) =>
  told.split("### ").find((section) => section.startsWith(heading))!;

it("prints our row, then those recorded for the same set, length and series", async () => {
  const told = await accuracy(folder);
  const section = below(told, "m3_monthly, last 24 months (3 series)");
  const rows = section.split("\n").filter((line) => /^\| (\*\*|R|LO)|^The same/.test(line));
  expect(rows.map((row) => row.split(" |")[0])).toEqual([
    "| **Goalwright**",
    "| R ets (recorded)",
    "The same, series 1, 3, 5 … only:",
    "| **Goalwright**",
    "| R arima (recorded)",
  ]);
  expect(rows[4]).toContain("| – / 0.61 |");
  expect(below(told, "m3_monthly, full history")).toContain("THETA 13.89 / 0.858 / 0.532. Told.");
  expect(below(told, "sim_team, last 12")).toContain("No peer was measured at this length.");
});

it("prints the errors of factors", async () => {
  expect(await factors(folder)).toContain("| flat (recorded) | 0.1400 | 0.1900 |");
});

it("says what is missing, and goes without", async () => {
  const nowhere = join(folder, "nowhere");
  expect(await accuracy(nowhere)).toMatch(/^Not run: no .*nowhere.peers\.json\./);
});

it("makes teams whose people have seasons of their own, the same ones each time", () => {
  const { set, outcomes } = unlikeTeams(1);
  expect(set).toHaveLength(60 * 12);
  expect(unlikeTeams(1)).toEqual({ set, outcomes });
  for (const { id, values } of set) {
    expect([values.length, outcomes.get(id)!.length]).toEqual([36, 12]);
    expect([...values, ...outcomes.get(id)!].every((value) => value > 0)).toBe(true);
  }
});
