import { ask } from "../src/local/cli/ask.ts";
import type { Dist } from "../src/local/node/read-dist.ts";
import { openWorkbook } from "../src/local/node/workbook.ts";
import { madeTeam } from "./made-team.ts";
import { table } from "./table.ts";

const MONTHS = 36;
const ONE = ["sales"];
const THREE = ["sales", "calls", "visits"];
const CASES = [
  { people: 6, metrics: ONE },
  { people: 60, metrics: ONE },
  { people: 6, metrics: THREE },
  { people: 60, metrics: THREE },
];

/**
 * Calls of Google's services in a wizard run, by size of the team: they must not grow. A few depend
 * on what the team looks like, such as a chart with a colour for each of six people.
 */
export const serviceCalls = async (dist: Dist): Promise<string> => {
  const runs = await Promise.all(CASES.map((one) => callsFor(dist, one)));
  const steps = Object.keys(runs[0]!);
  const rows = steps.map((step) => [step, ...runs.map((run) => String(run[step]))]);
  return table(
    [
      "step of the wizard",
      ...CASES.map(
        ({ people, metrics }) =>
          `${people} people, ${metrics.length} metric${metrics.length > 1 ? "s" : ""}`,
      ),
    ],
    rows,
  );
};

const callsFor = async (
  dist: Dist,
  { people, metrics }: (typeof CASES)[number],
): Promise<Record<string, number>> => {
  const bytes = new TextEncoder().encode(madeTeam(people, MONTHS, metrics));
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
  const { source, table: memory } = found;
  const question = {
    ...{ source, table: memory, roster: "", told: {} },
    ...{ metric: ONE[0]!, period: "2026", probability: 0.65, growth: null, steps: {} },
  };
  const [, preview] = counted(() => ask(book.run, "preview", question));
  const [, write] = counted(() => ask(book.run, "write", question));
  const [, again] = counted(() => ask(book.run, "write", question));
  const [, undo] = counted(() => ask(book.run, "undo"));
  return { open, look, preview, write, "write again": again, undo };
};
