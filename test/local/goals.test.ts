import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { PlanReport } from "../../src/sheet/plan-report.ts";
import { localBook, serviceOf, typed, valueAt } from "../addon/local-book.ts";
import { type GoalsRun, runGoals, startGoals } from "./run-goals.ts";

const TODAY = ["--today", "2026-01-10"];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "goalwright-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const goals = (...args: string[]): Promise<GoalsRun> => runGoals(folder, ...args);

const planIn = async (...args: string[]): Promise<PlanReport> =>
  JSON.parse((await goals("--json", ...TODAY, ...args)).stdout);

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

const long = (months: number, heading = "date,rep,metric,value"): string =>
  [
    heading,
    ...["Ana", "Bruno"].flatMap((rep, i) =>
      Array.from(
        { length: months },
        (_, m) =>
          `${2024 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, "0")}-01,${rep},sales_eur,${1000 * (i + 1) + 37 * ((m * 7) % 11)}.5`,
      ),
    ),
  ].join("\n");

it("prints the plan as JSON and nothing else, equal to the wizard's to the last digit", async () => {
  const name = file("history.csv", long(24));
  const { stdout, stderr, status } = startGoals(folder, name, "--json", ...TODAY);
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  const report = JSON.parse(stdout) as PlanReport;
  const book = await localBook({ file: { name, bytes: readFileSync(join(folder, name)) } });
  const wizard = serviceOf(book);
  const { source, table, metric, periods } = wizard.look(null);
  const question = {
    ...typed(source, { table }),
    ...{ metric, period: periods[0]!, probability: 0.65, growth: null, steps: {} },
  };
  wizard.write(question);
  expect(report).toEqual(wizard.plan(question));
  expect(report.period).toEqual({ start: "2026-01", months: 12 });
  expect(report.currency).toBe("EUR");
  report.goals.forEach(({ rep, goal, months, chance }, i) => {
    expect(valueAt(book, `Goals!B${7 + i}`)).toBe(rep);
    expect(valueAt(book, `Goals!H${7 + i}`)).toBe(goal);
    expect(valueAt(book, `Goals!J${7 + i}`)).toBe(chance);
    expect(months.reduce((sum, month) => sum + month, 0)).toBe(goal);
  });
  const preview = wizard.preview(question);
  expect(preview.people.map(({ goal }) => goal[15])).toEqual(report.goals.map(({ goal }) => goal));
});

it("gives the same numbers in Spanish, and writes a workbook that opens again", async () => {
  const name = file("historia.csv", long(24));
  const spanish = await planIn(name, "--out", "metas.xlsx", "--lang", "es");
  const english = await planIn(name);
  expect(spanish.goals.map(({ goal }) => goal)).toEqual(english.goals.map(({ goal }) => goal));
  expect(spanish.goals[0]?.why).toMatch(/^La meta es /);
  const bytes = readFileSync(join(folder, "metas.xlsx"));
  const book = await localBook({ file: { name: "metas.xlsx", bytes } });
  expect(valueAt(book, "Metas!H7")).toBe(spanish.goals[0]?.goal);
  expect(valueAt(book, "Metas!B9")).toBe("Equipo");
  expect(serviceOf(book).open().goals).toMatchObject({ tab: "Metas", undo: { isFirst: true } });
});

it("says what sets the groups apart, how people's results move, and whether growth flattens", async () => {
  const months = Array.from({ length: 24 }, (_, m) => m);
  const rows = months.flatMap((m) =>
    ["Ana", "Bruno", "Carla"].map((rep, i) => {
      const made = [400, 200, 200][i]! + ((m * 7 + i) % 11);
      const month = `${2024 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, "0")}-01`;
      return `${month},${rep},${made},${made * [10, 10, 6][i]!}`;
    }),
  );
  const name = file("funnel.csv", ["date,rep,llamadas,prima (EUR)", ...rows].join("\n"));
  const english = await planIn(name, "--metric", "prima (EUR)");
  expect(english.drivers).toMatchObject({ metric: "prima (EUR)", basis: "stages", months: 12 });
  expect(english.drivers!.groups.map(({ tier }) => tier)).toEqual(["top", "middle", "bottom"]);
  const [high, low] = english.drivers!.gaps.map(({ steps }) => steps);
  expect(high!.map(({ metric, per }) => [metric, per])).toEqual([
    ["llamadas", null],
    ["prima (EUR)", "llamadas"],
  ]);
  expect(high![0]!.share).toBeCloseTo(1, 1);
  expect(low![1]!.share).toBeCloseTo(1, 1);
  expect(english.courses.map(({ rep }) => rep)).toEqual(["Ana", "Bruno", "Carla"]);
  expect(english.saturation).toMatchObject({ verdict: "none", months: 24, ceiling: null });
  const spanish = await planIn(name, "--metric", "prima (EUR)", "--lang", "es");
  expect(spanish.drivers!.sentences[0]).toContain("toda la diferencia se debe a más «llamadas»");
});

it("honours the period, the chance and the growth", async () => {
  const name = file("options.csv", long(24));
  expect((await planIn(name, "--period", "2026-T2")).period).toEqual({
    start: "2026-04",
    months: 3,
  });
  expect((await planIn(name, "--probability", "0.8")).probabilities.goal).toBe(0.8);
  const grown = await planIn(name, "--growth", "0.2");
  const flat = await planIn(name, "--growth", "0");
  expect(grown.team[0]!.expected).toBeGreaterThan(flat.team[0]!.expected * 1.05);
});

it.each([
  ["empty.csv", "", "is empty"],
  ["blank.csv", "\n\n\n", "is empty"],
  ["notes.csv", "hello\nworld\n", "empty.csv|blank|table"],
  ["one.csv", "42\n", "one cell|table"],
  ["short.csv", long(2), "at least 3"],
  [
    "nobody.csv",
    long(24)
      .replace(/^[^,]+,(Ana|Bruno|rep),/gm, "$&")
      .split("\n")
      .map((line) =>
        line
          .split(",")
          .filter((_, i) => i !== 1)
          .join(","),
      )
      .join("\n"),
    "who|names",
  ],
  ["picture.xlsx", "\x89PNG not a workbook", "not a spreadsheet"],
  ["page.pdf", "%PDF-1.4", "not a spreadsheet"],
  [
    "broken.xlsx",
    new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4]),
    "cannot be read|not a spreadsheet",
  ],
])(
  "says what is wrong with %s in a sentence, exits 1 and writes nothing",
  async (name, content, says) => {
    const before = readdirSync(folder);
    const args = [file(name, content), "--out", "never.xlsx", ...TODAY];
    const { status, stdout, stderr } = await goals(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr.trim()).toMatch(new RegExp(says));
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual([...new Set([...before, name])].sort());
  },
);

it("ends with an exit code, started as a program of its own", async () => {
  for (const [args, status] of [
    [["nowhere.csv"], 1],
    [["history.csv", "--lang", "fr"], 2],
  ] as const) {
    const started = startGoals(folder, ...args);
    expect(started).toMatchObject({ stdout: "", status });
    expect(started).toEqual(await goals(...args));
  }
});

it("names a file that is not there, a metric that is not in it, a period that is past", async () => {
  const name = file("named.csv", long(24));
  expect((await goals("nowhere.csv")).stderr).toContain("nowhere.csv");
  expect((await goals(name, "--metric", "calls", ...TODAY)).stderr).toContain("sales_eur");
  const past = await goals(name, "--period", "2024", ...TODAY);
  expect(past.status).toBe(1);
  expect(past.stderr).toContain("2024");
  expect((await goals(name, "--probability", "0.9", ...TODAY)).status).toBe(1);
});

it.each([
  [["--team-target", "0"], "--team-target takes a number above 0"],
  [["--dates", "ymd"], "--dates takes dmy or mdy"],
  [["--blank", "0"], "--blank takes missing or zero"],
  [["--share"], "--share needs a value"],
  [["--capacity=-5"], "--capacity takes a number from 0 on"],
  [["--ramp-months", "some"], "--ramp-months takes a number from 0 on"],
  [["--colour", "red"], "no option --colour"],
  [["--metric"], "--metric needs a value"],
  [["--probability", "much"], "--probability takes a number"],
  [["--today", "2026-02-31"], "--today takes a day"],
  [["--lang", "fr"], "--lang takes en or es"],
  [["--out", "goals.pdf"], "--out takes the name of an .xlsx"],
  [["second.csv"], "Name one history file"],
])("treats %s as a mistake in the command: exit 2", async (args, says) => {
  const { status, stderr, stdout } = await goals("history.csv", ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(says);
});

it("tells how the goals stand to a company target, and hands it down where the answers say so", async () => {
  const name = file("history.csv", long(24));
  const asFound = await planIn(name);
  const compared = await planIn(name, "--team-target", "60000");
  expect(compared.goals).toEqual(asFound.goals);
  expect(compared.company).toMatchObject({
    ...{ target: 60_000, assigned: asFound.team[0]!.goal, handed: null },
    gap: 60_000 - asFound.team[0]!.goal,
  });
  expect(compared.notices.join(" ")).toMatch(/company target is €60,000 and the goals come to/);
  const roster = file("sizes.csv", "rep,territory_size,manager\nAna,30,Mia\nBruno,10,Mia\n");
  const by = { by: "weighted", historyShare: 0, leastChance: 0.0001 };
  const answers = file("handed.json", JSON.stringify({ allocation: by }));
  const args = [name, "--roster", roster, "--answers", answers];
  const handed = await planIn(...args, "--team-target", "60000");
  const { rows, amount, unallocated, beyond } = handed.company!.handed!;
  expect(rows.map(({ topDown }) => topDown)).toEqual([45_000, 15_000]);
  expect(amount + beyond).toBe(handed.company!.assigned + unallocated);
  expect(handed.goals.every(({ flags }) => flags.includes("allocated"))).toBe(true);
  // 60,000 is more than both can carry: Bruno takes of Ana's what he can, and the rest is nobody's
  expect(rows[1]!.goal).toBeGreaterThan(15_000);
  expect(unallocated).toBeGreaterThan(0);
  for (const { flags } of handed.goals) expect(flags).toContain("capped-by-chance");
  expect(handed.goals[0]!.why).toContain("The company target raises it by ");
  expect((await planIn(...args)).notices.join(" ")).toContain("nothing is handed down");
  const over = file("over.json", JSON.stringify({ allocation: { by: "even", overAssign: 0.2 } }));
  const refused = await goals(name, "--team-target", "60000", "--answers", over, "--lang", "es");
  expect(refused).toMatchObject({ status: 1, stdout: "" });
  expect(refused.stderr).toContain("se puede repartir como máximo un 15");
});

it("keeps the goals within a capacity, names the bottleneck and what more of it would allow", async () => {
  const name = file("capped.csv", long(24));
  const { team, goals: rows, notices } = await planIn(name, "--capacity", "2500.5");
  expect(team[0]).toMatchObject({ capacity: 30_006, bottleneck: "Back office or suppliers" });
  expect(team[0]!.goal).toBeLessThanOrEqual(30_006);
  expect(team[0]!.goal).toBeGreaterThan(29_000);
  expect(rows.every(({ flags }) => flags.includes("capacity"))).toBe(true);
  expect(notices.join(" ")).toMatch(
    /Back office or suppliers can carry €30,006; .*would allow €12 more.*took 3,383 a month of Back office or suppliers, more than the 2,500 that we plan with/,
  );
});

it("takes a season from a file, in either way of writing, and a newcomer's ramp", async () => {
  const name = file("seasonal.csv", long(24));
  const points = file("season.csv", "Jan,0.5\nFeb,1.5\n".concat("M,1\n".repeat(10)));
  const commas = file("temporada.txt", "0,5\n1,5\n".concat("1\n".repeat(10)));
  const withPoints = await planIn(name, "--season", points);
  const factors = withPoints.season.map(({ factor }) => factor);
  expect(factors).toEqual([0.5, 1.5, ...Array<number>(10).fill(1)]);
  expect(await planIn(name, "--season", commas)).toEqual(withPoints);
  const eleven = await goals(name, "--season", file("eleven.csv", "1\n".repeat(11)), ...TODAY);
  expect([eleven.status, eleven.stderr]).toEqual([1, expect.stringContaining("twelve numbers")]);
  const roster = file("team.csv", "rep,hire_date\nAna,\nBruno,2025-05-01\n");
  const expected = async (months: string) => {
    const plan = await planIn(name, "--roster", roster, "--ramp-months", months);
    return plan.goals[1]!.expected!;
  };
  expect(await expected("6")).toBeGreaterThan(1.05 * (await expected("0")));
  const line = JSON.stringify({ rampSchedule: [1, 2, 3, 4, 5, 6].map((k) => k / 7) });
  const answers = ["--roster", roster, "--answers", file("ramp.json", line)];
  const own = await planIn(name, ...answers);
  expect(own.goals).toEqual((await planIn(name, "--roster", roster)).goals);
  expect(own.notices.join(" ")).toContain("the first 6 months count for 14%, 29%, 43%");
  const atOnce = await planIn(name, ...answers, "--ramp-months", "0");
  expect(atOnce.goals[1]!.expected).toBe(await expected("0"));
});

it("asks of every step of the sale what the goals take, each under its own metric", async () => {
  const calls = long(24).replace(/^(.*),sales_eur,([\d.]+)$/gm, (line, start, value) =>
    [line, `${start},calls,${Math.round(Number(value) / 10)}`].join("\n"),
  );
  const name = file("steps.csv", calls);
  const { goals: rows } = await planIn(name);
  expect(rows.map(({ rep, metric }) => `${rep} ${metric}`)).toEqual([
    ...["Ana sales_eur", "Bruno sales_eur", "Ana calls", "Bruno calls"],
  ]);
  expect(rows[2]!.goal / rows[0]!.goal).toBeCloseTo(0.1, 2);
  expect(rows[2]!.months.reduce((sum, month) => sum + month, 0)).toBe(rows[2]!.goal);
  expect((await goals(name, ...TODAY)).stdout).toMatch(
    /What the goals take +calls +Selling time\nAna +[\d,]+ +\d+%\n/,
  );
});

it("knows what incentives cost, and refuses a step's answer that it does not take", async () => {
  const name = file("paid.csv", long(24));
  const asked = (answers: object) =>
    goals(name, "--answers", file("steps.json", JSON.stringify(answers)), ...TODAY);
  expect((await asked({ incentives: { target: 5000 } })).stdout).toMatch(
    /Incentives cost €10,000 if all goals are just reached, €[\d,]+ on average/,
  );
  const wrong = await asked({ sellingHours: "many" });
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain("sellingHours");
  const falling = await asked({
    incentives: {
      target: 5000,
      curve: [
        [1, 1],
        [1.1, 0.5],
      ],
    },
  });
  expect([falling.status, falling.stderr]).toEqual([1, expect.stringContaining("must rise")]);
});

it("prints what quarters, the team, contests and a budget make of the cost", async () => {
  const name = file("quarters.csv", long(24));
  const planned = async (incentives: object) => {
    const answers = file("pay.json", JSON.stringify({ incentives }));
    const { stdout } = await goals(name, "--answers", answers, "--json", "--lang", "es", ...TODAY);
    return JSON.parse(stdout) as PlanReport;
  };
  const spiff = { name: "Marzo", from: "2026-03", weeks: 4, prize: 50, winners: 2 };
  const { incentives, notices } = await planned({
    ...{
      target: 5000,
      payoutMonths: 3,
      annualShare: 0.2,
      teamShare: 0.1,
      budget: 9000,
      spiffs: [spiff],
    },
  });
  const { atTarget, expected, expectedFor, budget, reserve, p90 } = incentives.cost!;
  expect(atTarget).toBeCloseTo(10_100, 6);
  const { parts, whole, team, spiffs } = expectedFor;
  expect(parts + whole + team + spiffs).toBeCloseTo(expected, 6);
  expect(spiffs).toBe(100);
  expect([whole, team].every((cost) => cost > 500 && cost < 3000)).toBe(true);
  expect(budget).toEqual({ amount: 9000, chance: expect.any(Number), over: p90 - 9000 });
  expect(reserve).toBe(p90 - expected);
  expect(notices.join(" ")).toMatch(
    /De los 5.000.€, cada trimestre paga 900.€ según su propia meta; los últimos 900.€ se pagan al final, según la meta de todo el periodo/,
  );
  const paid = await planned({ commission: { tiers: [[0, 0.1]], mode: "marginal" } });
  expect(paid.incentives.cost!.atTarget).toBeCloseTo(0.1 * paid.team[0]!.goal, 6);
  const wrong = file("wrong.json", JSON.stringify({ incentives: { payoutMonths: 5 } }));
  const refused = await goals(name, "--answers", wrong, ...TODAY);
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining("payoutMonths")]);
});

it("leaves an old workbook whole where the new one cannot be written", async () => {
  const name = file("whole.csv", long(24));
  const { status, stderr } = await goals(name, "--out", "no/such/folder/goals.xlsx", ...TODAY);
  expect(status).toBe(1);
  expect(stderr).toContain("cannot be written");
  expect(existsSync(join(folder, "no"))).toBe(false);
});

/** A sale on each day from 1 to 12 of each month: day and month could be either. */
const ambiguous = (): string => {
  const two = (number: number) => String(number).padStart(2, "0");
  const dozen = Array.from({ length: 12 }, (_, i) => i + 1);
  const all = dozen.flatMap((day) => dozen.map((month) => [day, month] as const));
  const days = all.map((_, i) => all[(55 * i) % all.length]!); // in no order that could tell
  const sales = days.map(
    ([day, month]) => `${two(day)}/${two(month)}/2025,Ana,${100 * day + month}`,
  );
  return ["date,rep,sales", ...sales].join("\n");
};

it("asks for the order of dates that can be read both ways, and takes the answer", async () => {
  const name = file("ambiguous.csv", ambiguous());
  const asked = await goals(name, ...TODAY);
  expect({ status: asked.status, stdout: asked.stdout }).toEqual({ status: 1, stdout: "" });
  expect(asked.stderr).toMatch(/which comes first.*--dates dmy.*--dates mdy/);
  expect(asked.stderr.trim().split("\n")).toHaveLength(1);
  const january = async (...args: string[]) => (await planIn(name, ...args)).goals[0]!.last;
  const answers = file("order.json", JSON.stringify({ dates: "mdy" }));
  expect(await january("--dates", "dmy")).toBe(
    await january("--answers", answers, "--dates", "dmy"),
  );
  expect((await goals(name, "--answers", answers, ...TODAY)).status).toBe(0);
});

it("takes answers from a file, and says which were not needed", async () => {
  const name = file("answered.csv", long(24));
  const answers = { probability: 0.8, growth: 0.1, period: "2026-Q1", "left:Nobody": "yes" };
  const report = await planIn(name, "--answers", file("a.json", JSON.stringify(answers)));
  expect(report.probabilities.goal).toBe(0.8);
  expect(report.period).toEqual({ start: "2026-01", months: 3 });
  expect(report.notices.join(" ")).toMatch(/left:Nobody/);
});

it.each([
  ["[1, 2]", /one JSON object/],
  ["dates: dmy", /one JSON object/],
  [JSON.stringify({ colour: "red" }), /“colour”.*dates.*leave:PERSON:YYYY-MM, firstMonth:YYYY-MM/],
  [JSON.stringify({ dates: "ymd" }), /“dates” takes dmy, mdy, not "ymd"/],
  [JSON.stringify({ probability: "0.8" }), /“probability” takes a number/],
  [JSON.stringify({ "left:Ana": true }), /“left:Ana” takes yes, no/],
  [JSON.stringify({ "firstMonth:2025-01": "yes" }), /“firstMonth:2025-01” takes out, whole/],
  [JSON.stringify({ "emptyMonth:2025-01": "no" }), /“emptyMonth:2025-01” takes missing, zero/],
  [JSON.stringify({ "leave:Ana:March": "yes" }), /“leave:Ana:March”/],
])("refuses the answers %s: exit 1, one sentence", async (content, says) => {
  const name = file("refused.csv", long(24));
  const { status, stderr, stdout } = await goals(
    name,
    "--answers",
    file("wrong.json", content),
    ...TODAY,
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(says);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

it("reads a roster from a file of its own and keeps it in the workbook", async () => {
  const name = file("history.csv", long(24));
  const roster = file(
    "team.csv",
    "rep,hire_date,end_date\nAna,2020-01-01,\nBruno,2020-01-01,2025-11-30\n",
  );
  const args = [name, "--roster", roster, "--out", "with-team.xlsx", "--json", ...TODAY];
  const { stdout, stderr } = await goals(...args);
  expect(stderr).toBe("");
  const report = JSON.parse(stdout) as PlanReport;
  expect(report.goals.map(({ rep }) => rep)).toEqual(["Ana"]);
  expect(report.notices.join(" ")).toMatch(/Bruno/);
  const bytes = readFileSync(join(folder, "with-team.xlsx"));
  const wizard = serviceOf(await localBook({ file: { name: "with-team.xlsx", bytes } }));
  expect(wizard.open().answers).toMatchObject({ roster: "team" });
  expect((await goals(name, "--roster", "no-team.csv", ...TODAY)).stderr).toContain("no-team.csv");
  expect((await goals(name, "--roster", file("empty-team.csv", ""), ...TODAY)).status).toBe(1);
});

it("counts empty cells as zero where it is told so", async () => {
  const holes = long(24).replace(/(2025-0[37]-01,Ana,sales_eur,)[\d.]+/g, "$1");
  const name = file("holes.csv", holes);
  const [missing, zero] = [await planIn(name), await planIn(name, "--blank", "zero")];
  expect(missing.goals[0]!.last).toBeNull();
  expect(zero.goals[0]!.last).toBeGreaterThan(0);
  expect(zero.goals[0]!.expected).toBeLessThan(missing.goals[0]!.expected!);
});

it("plans with events and an index that a file of answers tells", async () => {
  const index = (m: number) => (100 + 12 * Math.sin(m * m)).toFixed(1);
  const rows = Array.from({ length: 36 }, (_, m) => {
    const month = `${2023 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, "0")}-01`;
    return ["Ana", "Bruno"].map((rep, i) => {
      const market = (Number(index(m)) / 100) * (m === 31 ? 11 / 21 : 1);
      const sales = (1000 * (i + 1) + 37 * ((m * 7) % 11)) * market;
      return `${month},${rep},${Math.round(sales)},${index(m)}`;
    });
  });
  const history = file("market.csv", ["date,rep,sales,index", ...rows.flat()].join("\n"));
  const closed = { name: "Closed", from: "2026-08", to: "2026-08", daysClosed: 10 };
  const told = { metric: "sales", events: [closed], index: { metric: "index", expected: [100] } };
  const answers = file("market.json", JSON.stringify(told));
  const { market, notices, goals: made } = await planIn(history, "--answers", answers);
  expect(market.events).toEqual([
    {
      ...{ name: "Closed", from: "2026-08", to: "2026-08", isYearly: false },
      basis: "closed",
      closed: { days: 10, workingDays: 21 },
      effect: -10 / 21,
      low: null,
      high: null,
    },
  ]);
  expect(market.index).toMatchObject({ metric: "index", isUsed: true });
  expect(made[0]!.why).toContain("“Closed” and the index “index” together make");
  expect(notices.join(" ")).toContain("“index” is used");
  const wrong = file("wrong.json", JSON.stringify({ ...told, events: [{ ...closed, effect: 1 }] }));
  const refused = await goals(history, "--answers", wrong, ...TODAY);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain("“Closed” has an effect and days closed");
});

it("reads a table of another shape by the columns that are told, also without headings", async () => {
  const rows = long(24)
    .split("\n")
    .slice(1)
    .map((line) => `x,${line}`);
  const plain = await planIn(file("plain.csv", long(24)));
  const answers = {
    headings: "none",
    "column:date": "B",
    "column:person": "C",
    "column:metric": "D",
    "column:value": "E",
  };
  file("columns.json", JSON.stringify(answers));
  const bare = await planIn(file("bare.csv", rows.join("\n")), "--answers", "columns.json");
  expect(bare.goals.map(({ rep, goal }) => [rep, goal])).toEqual(
    plain.goals.map(({ rep, goal }) => [rep, goal]),
  );
});

it("names the only metric of a table where another is asked for", async () => {
  file("index.json", JSON.stringify({ index: { metric: "nope" } }));
  const { stderr, status } = await goals(file("lone.csv", long(24)), "--answers", "index.json");
  expect(status).toBe(1);
  expect(stderr).toBe(
    "“nope” is not in this table, which has no metric beside “sales_eur”. Leave it out, or add it to the table.\n",
  );
});
