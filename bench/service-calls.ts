import { ask } from "../src/local/cli/ask.ts";
import type { Dist } from "../src/local/node/read-dist.ts";
import { openWorkbook } from "../src/local/node/workbook.ts";
import { madeTeam } from "./made-team.ts";
import { table } from "./table.ts";

const TEAMS = [6, 60];
const MONTHS = 36;

/** Calls of Google's services in a wizard run, by size of the team: they must not grow. */
export const serviceCalls = async (dist: Dist): Promise<string> => {
  const runs = await Promise.all(TEAMS.map((people) => callsFor(dist, people)));
  const steps = Object.keys(runs[0]!);
  const rows = steps.map((step) => [step, ...runs.map((run) => String(run[step]))]);
  return table(["step of the wizard", ...TEAMS.map((n) => `${n} people × ${MONTHS} months`)], rows);
};

const callsFor = async (dist: Dist, people: number): Promise<Record<string, number>> => {
  const bytes = new TextEncoder().encode(madeTeam(people, MONTHS));
  const book = await openWorkbook({
    ...dist,
    file: { name: "team.csv", bytes },
    today: "2026-01-10",
  });
  const counted = <T>(step: () => T): readonly [T, number] => {
    const before = book.services.calls;
    const result = step();
    return [result, book.services.calls - before];
  };
  const [, open] = counted(() => ask(book.run, "open"));
  const [found, look] = counted(() => ask(book.run, "look", null));
  const { source, table: memory, metric } = found;
  const question = {
    ...{ source, table: memory, roster: "", told: {} },
    ...{ metric, period: "2026", probability: 0.65, growth: null, steps: {} },
  };
  const [, preview] = counted(() => ask(book.run, "preview", question));
  const [, write] = counted(() => ask(book.run, "write", question));
  const [, again] = counted(() => ask(book.run, "write", question));
  const [, undo] = counted(() => ask(book.run, "undo"));
  return { open, look, preview, write, "write again": again, undo };
};
