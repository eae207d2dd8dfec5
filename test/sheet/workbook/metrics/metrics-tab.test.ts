import { describe, expect, it } from "vitest";
import { monthOf } from "../../../../src/core/calendar/month.ts";
import { splitAfter, splitUnit } from "../../../../src/core/goals/split.ts";
import type { WorkbookFacts } from "../../../../src/sheet/workbook/facts.ts";
import { KEY_JOINT, listRow } from "../../../../src/sheet/workbook/frame/layout.ts";
import { goalsTab } from "../../../../src/sheet/workbook/goals/goals-tab.ts";
import { metricsTab } from "../../../../src/sheet/workbook/metrics/metrics-tab.ts";
import { evaluated, type Typed } from "../evaluated.ts";
import { ENGLISH, RESULTS, SPANISH, workbookFacts } from "../facts.ts";
import { frameFaults } from "../frame-faults.ts";
import { laidOut } from "../laid.ts";
import { wholeWorkbook } from "../layouts.ts";
import { calls, several, visits } from "../several-metrics.ts";

const bare = workbookFacts();
const shown = (facts: WorkbookFacts, typed: Typed = {}, voice = ENGLISH) =>
  evaluated(wholeWorkbook(facts, voice), typed);
const complaintsOf = (person: string) => `measures:Quejas${KEY_JOINT}${person}`;

describe("the Metrics tab", () => {
  it("is, in Spanish, this tab", () => {
    const others = wholeWorkbook(several, SPANISH).filter(({ key }) => key !== "metrics");
    expect(laidOut(metricsTab(several, SPANISH), others)).toMatchSnapshot();
  });

  it("is, in English and with the main metric alone, this tab", () => {
    const others = wholeWorkbook(bare, ENGLISH).filter(({ key }) => key !== "metrics");
    expect(laidOut(metricsTab(bare, ENGLISH), others)).toMatchSnapshot();
    expect(metricsTab(bare, ENGLISH).charts).toEqual([]);
  });

  it("has the status right behind the goal, as Goals has it", () => {
    const order = ["final", "beforeReason", "status", "reason"];
    for (const { columns } of [metricsTab(several, ENGLISH), goalsTab(several, ENGLISH)]) {
      const names = columns.map(({ name }) => name);
      expect(names.slice(names.indexOf("final"), names.indexOf("final") + 4)).toEqual(order);
    }
  });

  it("adds up the goals of each further metric, with the team's chance, but no percentages", () => {
    const at = shown(several, { [`metrics|${complaintsOf("Ana")}|own`]: 50 });
    const sum = (column: string) =>
      ["Ana", "Bruno", "Carla"].reduce(
        (all, person) => all + Number(at("metrics", complaintsOf(person), column)),
        0,
      );
    for (const column of ["last12", "expected", "start", "stretch", "goal", "final"])
      expect(at("metrics", "measureTeams:Quejas", column)).toBeCloseTo(sum(column), 6);
    for (const [total, above] of [
      ["final", "own"],
      ["chance", "final"],
    ] as const)
      expect(at("metrics", "measureTeams:Quejas", total)).toBe(
        at("metrics", "metrics:Quejas", above),
      );
    const [first, ...others] = several.plan.measures;
    const measures = [{ ...first!, unit: "%" }, ...others];
    const rates = { ...several, plan: { ...several.plan, measures } };
    const rows = metricsTab(rates, ENGLISH).cells.map(({ row }) => row);
    expect(rows).not.toContain("measureTeams:Quejas");
    expect(rows).toContain("measureTeams:Visitas");
  });

  it("says beside an own value that it is less than kept months hold, and asks no month for less than 0", () => {
    const { goal, months } = several.plan.measures[1]!.goals[0]!;
    const kept = months.slice(0, 4);
    const held = kept.reduce((sum, one) => sum + one, 0);
    const row = `measures:Visitas${KEY_JOINT}Ana`;
    const facts = {
      ...several,
      told: new Map([["Visitas", new Map([["Ana", { goal, months, reason: "", stays: 4 }]])]]),
    };
    const low = shown(facts, { [`metrics|${row}|own`]: held - 1 });
    expect(low("metrics", row, "status")).toBe("▼ Below its kept months");
    expect(months.map((_, i) => low("lists", row, `asks.${i + 1}`))).toEqual([
      ...kept,
      ...months.slice(4).map(() => 0),
    ]);
    const enough = shown(facts, { [`metrics|${row}|own`]: held });
    expect(enough("metrics", row, "status")).toMatch(/^▲ Reason missing \(N\d+\)$/);
  });

  it("keeps begun months of a further metric as told, and so do its activities", () => {
    const row = `measures:Visitas${KEY_JOINT}Ana`;
    const measure = several.plan.measures[1]!;
    const { goal, months, weights } = measure.goals[0]!;
    const told = new Map([["Visitas", new Map([["Ana", { goal, months, reason: "", stays: 0 }]])]]);
    const goals = new Map([["Ana", goal]]);
    const facts = {
      ...{ ...several, told },
      furtherAnnounced: new Map([["Visitas", { goals, cause: "", mayRise: false }]]),
    };
    const day = { "lists|team|stays": 5 };
    const typed = evaluated(wholeWorkbook(facts, ENGLISH), {
      ...{ ...day, [`metrics|${row}|own`]: goal + 30 },
    });
    const asks = months.map((_, i) => typed("lists", row, `asks.${i + 1}`));
    const unit = splitUnit(goal, measure.step);
    expect(asks).toEqual(splitAfter(goal + 30, months.slice(0, 5), weights, unit));
    const perDay = months.map((_, i) =>
      typed("calendar", "activities:Ana · Visitas", `month.${i + 1}`),
    );
    expect(perDay).toEqual(asks.map((month) => Number(month) / facts.workingDays));
    const same = evaluated(wholeWorkbook(facts, ENGLISH), day);
    expect(months.map((_, i) => same("lists", row, `asks.${i + 1}`))).toEqual(months);
  });

  it("says beside an own value that its reason is still the one of another goal that was published", () => {
    const row = `measures:Visitas${KEY_JOINT}Ana`;
    const { goal, months } = several.plan.measures[1]!.goals[0]!;
    const told = { goal, months, reason: "Half the district", stays: 0 };
    const facts = {
      ...{ ...several, told: new Map([["Visitas", new Map([["Ana", told]])]]) },
      furtherAnnounced: new Map([
        ["Visitas", { goals: new Map([["Ana", goal]]), cause: "", mayRise: false }],
      ]),
    };
    const typed = (own: number, reason: string, voice = ENGLISH) =>
      shown(
        facts,
        { [`metrics|${row}|own`]: own, [`metrics|${row}|reason`]: reason },
        voice,
      )(...(["metrics", row, "status"] as const));
    expect(typed(goal + 30, "Half the district")).toBe("▲ Reason to renew (N16)");
    expect(typed(goal + 30, "Half the district", SPANISH)).toBe("▲ Motivo por renovar (N16)");
    expect(typed(goal, "Half the district")).not.toBe("▲ Reason to renew (N16)");
    expect(typed(goal + 30, "A third of it")).not.toBe("▲ Reason to renew (N16)");
    expect(typed(goal + 30, "")).toMatch(/Reason missing|Stretch: why/);
  });

  it("compares the goals of each further metric with those announced, and so does Start", () => {
    const goals = new Map(several.plan.measures[0]!.goals.map((one) => [one.person, one.goal]));
    const announced = { goals, cause: "", mayRise: false };
    const facts = {
      ...several,
      furtherAnnounced: new Map([["Quejas", announced]]),
      published: { period: "2026", on: "2026-01-10", number: 1 },
    };
    const told = goals.get("Ana")!;
    const typed = (own: number | "", reason = "", voice = ENGLISH) =>
      evaluated(wholeWorkbook(facts, voice), {
        [`metrics|${complaintsOf("Ana")}|own`]: own,
        [`metrics|${complaintsOf("Ana")}|reason`]: reason,
      });
    const said = (own: number | "", reason = "", voice = ENGLISH) =>
      typed(own, reason, voice)("metrics", complaintsOf("Ana"), "review");
    expect(typed("")("metrics", complaintsOf("Ana"), "announced")).toBe(told);
    expect([said(""), said(told)]).toEqual(["● Held", "● Held"]);
    expect(said(told + 5)).toBe("▲ Above the published goal: no reason given");
    expect(said(told - 5, "Fewer sites")).toBe("▼ Below the published goal: publish it");
    expect(said(told - 5, "Menos", SPANISH)).toBe("▼ Por debajo de la publicada: publíquela");
    const start = (own: number | "") => typed(own)("start", "next.review", "label");
    expect(start("")).toContain("3  Talk with each person");
    expect(start(told + 5)).toContain("Goals differ from those published");
    const visits = `measures:Visitas${KEY_JOINT}Ana`;
    expect(typed("")("metrics", visits, "announced")).toBe("");
    expect(typed("")("metrics", visits, "review")).toBe("● Not published yet");
    const sums = ["Quejas", "Visitas"].map((metric) =>
      typed("")("metrics", `measureTeams:${metric}`, "announced"),
    );
    expect(sums).toEqual([[...goals.values()].reduce((all, one) => all + one, 0), ""]);
    const hidden = (all: WorkbookFacts) =>
      metricsTab(all, ENGLISH).columns.flatMap(({ name, isEmpty }) => (isEmpty ? [name] : []));
    expect(hidden(facts)).not.toContain("announced");
    expect(hidden(several)).toContain("announced");
    expect(hidden(bare)).toEqual(expect.arrayContaining(["announced", "beforeReview", "review"]));
  });

  it("calls past results by the months that there are, and leaves out headings of nothing", () => {
    const months = new Map([
      ["Ventas", { total: 500_000, months: 10 }],
      ["Llamadas", { total: 14_000, months: 7 }],
    ]);
    const short = { ...several, lastYear: months };
    const { cells, charts } = metricsTab(short, ENGLISH);
    const at = (row: string, column: string) =>
      cells.find((cell) => cell.row === row && cell.column === column);
    expect(at("header", "last12")!.content).toBe("Last 10 months");
    expect(at("funnelHeader", "last12")!.content).toBe("Last 10 months");
    expect(at("metrics:Llamadas", "last12")!.note).toBe("7 of 12 months are known.");
    expect(charts[0]!.title).toBe(
      "Steps of a sale, a month on average: last 10 months and what the goals ask for",
    );
    expect(at("header", "chance")!.content).toBe("Protects quality");
    const alone = metricsTab(bare, SPANISH).cells.filter(({ row }) => row === "header");
    expect(alone.find(({ column }) => column === "chance")!.content).toBe("");
    expect(alone.find(({ column }) => column === "goal")!.content).toBe("");
    expect(alone.find(({ column }) => column === "last12")!.content).toBe("Últimos 12 meses");
  });

  it("keeps the frame's rules", () => {
    for (const facts of [several, bare]) {
      for (const voice of [ENGLISH, SPANISH]) {
        const names = facts.plan.goals.map(({ person }) => person);
        const others = wholeWorkbook(facts, voice);
        expect(frameFaults(metricsTab(facts, voice), names, others)).toEqual([]);
      }
    }
  });

  it("shows the plan's own numbers as long as nobody changes one", () => {
    const at = shown(several);
    const [complaints, visited] = several.plan.measures;
    expect(at("metrics", "metrics:Ventas", "own")).toBe(several.plan.team.goal);
    expect(at("metrics", "metrics:Ventas", "stretch")).toBe(0.8);
    expect(at("metrics", "metrics:Quejas", "own")).toBe(complaints!.team.goal);
    expect(at("metrics", "metrics:Quejas", "final")).toBeCloseTo(complaints!.team.chance, 12);
    expect(at("metrics", "metrics:Visitas", "own")).toBe(visited!.team.goal);
    const needs = several.plan.activities[0]!.people.map(({ need }) => need!.need);
    const needed = needs.reduce((sum, need) => sum + need, 0);
    expect(at("metrics", "metrics:Llamadas", "own")).toBe(""); // it has no goal, only a need
    expect(Math.abs((at("metrics", "steps:Llamadas", "expected") as number) - needed)).toBeLessThan(
      0.001 * needed,
    );
    for (const { person, goal, chance } of complaints!.goals) {
      expect(at("metrics", complaintsOf(person), "final")).toBe(goal);
      expect(at("metrics", complaintsOf(person), "chance")).toBeCloseTo(chance, 12);
    }
  });

  it("follows the manager's own value: goal, chance, team, and a reason that is asked for", () => {
    const [complaints] = several.plan.measures;
    const ana = complaints!.goals[0]!;
    const at = shown(several, { [`metrics|${complaintsOf("Ana")}|own`]: ana.stretch });
    expect(at("metrics", complaintsOf("Ana"), "final")).toBe(ana.stretch);
    expect(at("metrics", complaintsOf("Ana"), "chance")).toBeCloseTo(ana.stretchChance, 12);
    expect(at("metrics", complaintsOf("Ana"), "status")).toMatch(/^▲ Reason missing \(N\d+\)$/);
    expect(at("metrics", complaintsOf("Bruno"), "status")).toBe("● Ready");
    const fewer = { [`metrics|${complaintsOf("Ana")}|own`]: ana.stretch - 1 };
    expect(shown(several, fewer)("metrics", complaintsOf("Ana"), "status")).toMatch(
      /^▼ Harder than Stretch: why\? \(N\d+\)$/,
    );
    expect(at("metrics", "metrics:Quejas", "own")).toBe(
      complaints!.team.goal - ana.goal + ana.stretch,
    );
    expect(at("metrics", "metrics:Quejas", "final") as number).toBeLessThan(
      complaints!.team.chance,
    );
  });

  it("shows the counts that a share is made of, and draws months where years do not compare", () => {
    const lastYear = new Map(
      [...several.lastYear].map(([key, one]) => [key, { ...one, months: 8 }]),
    );
    const short = { ...several, lastYear };
    const at = shown(short);
    const [events, reached, rate] = ["start", "stretch", "goal"].map(
      (column) => at("metrics", "steps:Llamadas", column) as number,
    );
    expect(reached! / events!).toBeCloseTo(rate!, 12);
    expect(rate).toBe(several.plan.activities[0]!.teamRate);
    expect(at("metrics", "steps:Llamadas", "own")).toMatch(
      /^Counted: .+ to .+; went on: .+ to .+, as it takes a month\./,
    );
    const { data } = metricsTab(short, ENGLISH).charts[0]!;
    expect(data).toMatchObject({ series: [{ column: "teamStart" }, { column: "teamGoal" }] });
    expect(at("metrics", "steps:Llamadas", "teamStart")).toBe(14_000 / 8);
    expect(at("metrics", "steps:Visitas", "teamGoal")).toBe(
      several.plan.measures[1]!.team.goal / 12,
    );
    expect(metricsTab(several, ENGLISH).charts[0]!.data).toMatchObject({
      series: [{ column: "last12" }, { column: "expected" }],
    });
  });

  it("says right below the steps which past months no share counts yet", () => {
    const [ahead] = several.plan.activities;
    expect(ahead!.lead).toBe(1);
    const said = (facts: WorkbookFacts, voice: typeof ENGLISH) =>
      metricsTab(facts, voice).cells.filter(({ row }) => row.startsWith("stepsSaid:"));
    expect(said(several, ENGLISH).map(({ content }) => content)).toEqual([
      "No results yet",
      "“Llamadas” of Dec 2025: in “Last 12 months” and in the chart, but not in the share, which takes only months whose results are known.",
    ]);
    expect(said(several, SPANISH)[1]!.content).toMatch(
      /^«Llamadas» de dic 2025: en «Últimos 12 meses» y en el gráfico, pero no en la parte/,
    );
    const activities = several.plan.activities.map((one) => ({ ...one, lead: 0 }));
    const atOnce = { ...several, plan: { ...several.plan, activities } };
    expect(said(atOnce, ENGLISH)).toEqual([]);
  });

  it("draws open months where days of the past or of the period are closed, and says so", () => {
    // The last eight months of 2025 and all of 2026: a half of either August, and all of one February
    const days = (days: number) => ({ kind: "closed", days }) as const;
    const inAugust = (year: number) => ({ from: monthOf(year, 8), to: monthOf(year, 8) });
    const shut = { from: monthOf(2026, 2), to: monthOf(2026, 2) };
    const events = [
      { name: "Summer", ...inAugust(2025), size: days(10.5) },
      { name: "Summer", ...inAugust(2026), size: days(10.5) },
      { name: "Move", ...shut, size: days(21) },
    ];
    const facts = workbookFacts({ stages: [calls, visits], events }, RESULTS, {
      lastYear: new Map([
        ["Llamadas", { total: 15_000, months: 8 }],
        ["Visitas", { total: 1500, months: 8 }],
      ]),
    });
    expect(facts.plan.open).toEqual([1, 0, 1, 1, 1, 1, 1, 0.5, 1, 1, 1, 1]);
    const at = shown(facts);
    expect(at("metrics", "steps:Llamadas", "teamStart")).toBeCloseTo(15_000 / 7.5, 6);
    const needed = at("metrics", "steps:Llamadas", "expected") as number;
    expect(at("metrics", "steps:Llamadas", "teamGoal")).toBeCloseTo(needed / 10.5, 6);
    for (const [voice, title, series] of [
      [ENGLISH, "an open month on average", "Month of the goals"],
      [SPANISH, "un mes abierto en promedio", "Mes de las metas"],
    ] as const) {
      const { charts, cells } = metricsTab(facts, voice);
      expect(charts[0]!.title).toContain(title);
      const heading = cells.find(
        ({ row, column }) => row === "funnelHeader" && column === "teamGoal",
      );
      expect(heading!.content).toBe(series);
    }
  });

  it("shows what the main goal takes beside a step's own goal, and marks where they are far apart", () => {
    const step = several.plan.activities.find(({ metric }) => metric === "Visitas")!;
    const { goals } = several.plan.measures[1]!;
    const at = shown(several);
    const row = (person: string) => listRow("measures", `Visitas${KEY_JOINT}${person}`);
    const apart = several.plan.notices.flatMap((one) =>
      one.code === "goalsApart" ? one.facts.people : [],
    );
    for (const { person } of goals) {
      const need = step.people.find((one) => one.person === person)!.need!.need;
      expect(at("metrics", row(person), "takes")).toBe(need);
      expect(at("metrics", row(person), "fits")).toBe(
        apart.includes(person) ? "▲ Far apart" : "● Go together",
      );
    }
    const { note } = metricsTab(several, ENGLISH).cells.find(
      (cell) => cell.row === "measureHeader" && cell.column === "fits",
    )!;
    expect(note).toBe(ENGLISH.text.metrics.goTogetherNote("Ventas"));
    const [first] = goals;
    const typed = evaluated(wholeWorkbook(several, ENGLISH), {
      [`metrics|${row(first!.person)}|own`]: 10 * first!.goal,
    });
    expect(typed("metrics", row(first!.person), "fits")).toBe("▲ Far apart");
    expect(at("metrics", listRow("measures", `Quejas${KEY_JOINT}${first!.person}`), "takes")).toBe(
      "",
    );
  });

  it("says in the team's row by how much the own goals lie off from what the main goals take", () => {
    const { goals } = several.plan.measures[1]!;
    const [first] = goals;
    const typed = evaluated(wholeWorkbook(several, ENGLISH), {
      [`metrics|${listRow("measures", `Visitas${KEY_JOINT}${first!.person}`)}|own`]:
        10 * first!.goal,
    });
    const team = listRow("measureTeams", "Visitas");
    for (const ofTeam of [shown(several), typed]) {
      const [own, takes] = ["final", "takes"].map((name) => Number(ofTeam("metrics", team, name)));
      const off = Math.round(100 * Math.abs(own! / takes! - 1));
      const isFar = Math.abs(own! - takes!) > takes! / 20 + goals.length / 2;
      const way = own! < takes! ? "below" : "above";
      expect(ofTeam("metrics", team, "fits")).toBe(isFar ? `▲ ${off}% ${way}` : "● Go together");
    }
    expect(typed("metrics", team, "fits")).toMatch(/^▲ \d+% above$/);
  });

  it("draws the steps of the sale, with what the main goal needs of each, or its own goal", () => {
    const { charts, rows } = metricsTab(several, ENGLISH);
    expect(charts).toHaveLength(1);
    expect(rows.find((row) => "list" in row && row.list === "steps")).toMatchObject({
      keys: ["Llamadas", "Visitas"],
    });
    const counted = { ...several, plan: { ...several.plan, isCount: true } };
    expect(metricsTab(counted, ENGLISH).rows).toContainEqual(
      expect.objectContaining({ keys: ["Llamadas", "Visitas", "Ventas"] }),
    );
    const at = shown(several);
    expect(at("metrics", "steps:Visitas", "last12")).toBe(1500);
    expect(at("metrics", "steps:Visitas", "expected")).toBe(several.plan.measures[1]!.team.goal);
  });
});
