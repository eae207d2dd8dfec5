import { ask } from "../src/local/cli/ask.ts";
import type { Dist } from "../src/local/node/read-dist.ts";
import { openWorkbook } from "../src/local/node/workbook.ts";
import { madeTeam } from "./made-team.ts";
import { table } from "./table.ts";

const PEOPLE = 60;
const MONTHS = 36;
const METRICS = ["premium_eur", "calls", "appointments"];
const RUNS = 3;

/** CPU that writing the workbook of a large team takes on the local host: the first time, again, and undoing that. */
export const writingTime = async (dist: Dist): Promise<string> => {
  const runs: Record<string, number>[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await timesOf(dist));
  const rows = Object.keys(runs[0]!).map((step) => {
    const times = runs.map((run) => run[step]!).sort((a, b) => a - b);
    return [step, times[Math.floor(RUNS / 2)]!.toFixed(2), times[RUNS - 1]!.toFixed(2)];
  });
  const team = `${PEOPLE} people, ${MONTHS} months, ${METRICS.length} metrics`;
  return table([team, "median, s of CPU", "most"], rows);
};

const timesOf = async (dist: Dist): Promise<Record<string, number>> => {
  const bytes = new TextEncoder().encode(madeTeam(PEOPLE, MONTHS, METRICS));
  const file = { name: "team.csv", bytes };
  const book = await openWorkbook({ ...dist, file, today: "2026-01-10" });
  const { source, table: memory } = ask(book.run, "look", null);
  const question = {
    ...{ source, table: memory, roster: "", told: {} },
    ...{ metric: METRICS[0]!, period: "2026", probability: 0.65, growth: null, steps: {} },
  };
  const timed = (step: () => unknown): number => {
    const before = process.cpuUsage();
    step();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const write = timed(() => ask(book.run, "write", question));
  const again = timed(() => ask(book.run, "write", { ...question, probability: 0.7 }));
  const undo = timed(() => ask(book.run, "undo"));
  return { write, "write again": again, undo };
};
