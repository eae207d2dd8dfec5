import type { Question } from "../src/addon/service.ts";
import type { Steps } from "../src/addon/steps.ts";
import { ask } from "../src/local/cli/ask.ts";
import type { Dist } from "../src/local/node/read-dist.ts";
import { openWorkbook } from "../src/local/node/workbook.ts";
import { madeTeam } from "./made-team.ts";
import { table } from "./table.ts";

const PEOPLE = 60;
const MONTHS = 36;
const METRICS = ["premium_eur", "calls", "appointments"];
const RUNS = 7;

const RESOURCE = { kind: "backOffice", name: "Desk", available: 300_000, need: 1 } as const;
const MEASURES = METRICS.slice(1).map((metric) => ({ metric }));
const SUPPORT = { tools: true, leads: false, training: true, coaching: true };
const PAID = { target: 4000, budget: 300_000 };

const FAIR = { name: "Fair", from: "2025-05", to: "2025-06" };

/** Answers to the steps, and what is told of the market. */
type Answered = Steps & Partial<Pick<Question, "growth">>;

/** Answers of each screen, from the first on. */
const ANSWERS: Readonly<Record<string, Answered>> = {
  "nothing answered": {},
  "metrics: two steps of the sale": { stages: MEASURES },
  "metrics: two further goals": { measures: MEASURES },
  "season: an event, measured": { events: [FAIR] },
  "season: the market, told": { growth: 0.03 },
  "potential: support and capacity": { potential: SUPPORT, resources: [RESOURCE] },
  "goals: a target handed down": { companyTarget: 6_000_000, allocation: { by: "weighted" } },
  "incentives: curve and budget": { incentives: PAID },
  "incentives: paid each month": { incentives: { ...PAID, payoutMonths: 1, teamShare: 0.1 } },
  "all of these": {
    ...{ stages: MEASURES, measures: MEASURES, potential: SUPPORT, resources: [RESOURCE] },
    ...{ companyTarget: 6_000_000, allocation: { by: "weighted" } },
    ...{ incentives: { ...PAID, payoutMonths: 3 }, events: [FAIR], growth: 0.03 },
  },
};

/** CPU that the add-on takes to answer a screen about a large team, on the local host. */
export const screenTime = async (dist: Dist): Promise<string> => {
  const bytes = new TextEncoder().encode(madeTeam(PEOPLE, MONTHS, METRICS));
  const book = await openWorkbook({
    ...dist,
    file: { name: "team.csv", bytes },
    today: "2026-01-10",
  });
  const looked = timesOf(() => ask(book.run, "look", null));
  const { source, table: memory } = ask(book.run, "look", null);
  const asked = ({ growth = null, ...steps }: Answered): Question => ({
    ...{ source, table: memory, roster: "", told: {}, steps },
    ...{ metric: METRICS[0]!, period: "2026", probability: 0.65, growth },
  });
  const rows = Object.entries(ANSWERS).map(([name, answers]) =>
    rowOf(
      name,
      timesOf(() => ask(book.run, "preview", asked(answers))),
    ),
  );
  const whatIf = timesOf(() => ask(book.run, "whatIf", asked({})));
  const team = `${PEOPLE} people, ${MONTHS} months, ${METRICS.length} metrics`;
  return table(
    [team, "first, ms of CPU", "median", "most"],
    [rowOf("data: the table read", looked), ...rows, rowOf("goals: what if", whatIf)],
  );
};

const rowOf = (name: string, [first, ...others]: readonly number[]): readonly string[] => {
  const sorted = [...others].sort((a, b) => a - b);
  const [median, most] = [sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!];
  return [name, ...[first!, median, most].map((time) => time.toFixed(0))];
};

/** Milliseconds of CPU, of the first call and of those after it. */
const timesOf = (call: () => unknown): readonly number[] =>
  Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
