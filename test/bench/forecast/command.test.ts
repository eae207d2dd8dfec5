import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Forecast } from "../../../bench/forecast/forecasts-of.ts";
import { main } from "../../../bench/forecast.ts";
import { runProgram, startProgram } from "../../run-program.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "goalwright-forecast-"));
  writeFileSync(join(folder, "made.csv"), MADE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const values = (months: number, level: number) =>
  Array.from({ length: months }, (_, i) => level + (i % 12) + ((i * 7) % 5)).join(" ");

const MADE = `series_id,domain,group,split,start,values
A,made,T1,train,2023-02,${values(35, 20)}
A,made,T1,test,2026-01,999999 0 999999
B,made,T1,train,2024-01,${values(24, 300)}
C,"alone, and short",,train,2025-10,5.5 6 7
C,made,,test,2026-01,nothing to be read
`;

const forecast = (...args: string[]) => runProgram(main, folder, args);
const linesOf = (text: string): readonly Forecast[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const forecastsFor = async (...args: string[]) => linesOf((await forecast(...args)).stdout);

describe("npm run forecast", () => {
  it("writes a line a series, in the file's order, as people start it", () => {
    const args = ["made.csv", "--history", "full", "--horizon", "18", "--out", "full.jsonl"];
    expect(startProgram("forecast", folder, args)).toEqual({ stdout: "", stderr: "", status: 0 });
    const lines = linesOf(readFileSync(join(folder, "full.jsonl"), "utf8"));
    expect(lines.map(({ id }) => id)).toEqual(["A", "B", "C"]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(["id", "mean", "q", "factors", "ms"]);
      expect(Object.keys(line.q)).toEqual(["3", "12"]);
      expect([line.mean.length, line.factors.length]).toEqual([18, 12]);
      for (const quantiles of [line.q[3], line.q[12]]) {
        expect(quantiles).toHaveLength(21);
        expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b));
      }
      expect(line.ms).toBeGreaterThan(0);
    }
  });

  it.each(["3", "60"])("forecasts %s months, with totals of 12 all the same", async (horizon) => {
    const lines = await forecastsFor("made.csv", "--horizon", horizon);
    for (const { mean, q } of lines) {
      expect(mean).toHaveLength(Number(horizon));
      expect(q[12]).toHaveLength(21);
    }
  });

  it("sees the last months only, and never what came after", async () => {
    const figures = (lines: readonly Forecast[]) => lines.map(({ ms: _, ...rest }) => rest);
    const short = figures(await forecastsFor("made.csv", "--history", "12"));
    expect(short).not.toEqual(figures(await forecastsFor("made.csv")));
    const rows = MADE.split("\n").filter((row) => !row.includes(",test,"));
    writeFileSync(join(folder, "untested.csv"), rows.join("\n"));
    expect(figures(await forecastsFor("untested.csv", "--history", "12"))).toEqual(short);
  });

  it.each([
    [[], "Give one file."],
    [["made.csv", "more.csv"], "Give one file."],
    [["made.csv", "--history", "2"], "--history is full or a number from 3 on, not 2."],
    [["made.csv", "--history", "some"], "--history is full or a number from 3 on, not some."],
    [["made.csv", "--horizon", "61"], "--horizon is a number from 3 to 60, not 61."],
    [["made.csv", "--horizon", "2"], "--horizon is a number from 3 to 60, not 2."],
    [["made.csv", "--peers", "1"], "Unknown option '--peers'"],
    [["made.csv", "--out"], "--out"],
  ])("refuses %j as a mistake in the command", async (args, says) => {
    const { status, stdout, stderr } = await forecast(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).toContain("npm run -s forecast --");
  });

  it.each([
    ["missing.csv", null, "missing.csv cannot be read."],
    ["empty.csv", "", "empty.csv is no file of series to forecast: it has no column series_id"],
    ["bad.csv", MADE.replace("5.5", "n/a"), 'line 5: C has "n/a" where a number should stand.'],
  ])("says in a sentence what is wrong with %s", async (name, content, says) => {
    if (content !== null) writeFileSync(join(folder, name), content);
    const { status, stdout, stderr } = await forecast(name, "--out", "never.jsonl");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr.trimEnd()).not.toContain("\n");
    expect(existsSync(join(folder, "never.jsonl"))).toBe(false);
  });

  it("says so where it cannot write", async () => {
    const { status, stderr } = await forecast("made.csv", "--out", "no/such/folder.jsonl");
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "no/such/folder.jsonl cannot be written.\n",
    });
  });
});
