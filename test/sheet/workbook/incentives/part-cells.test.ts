import { describe, expect, it } from "vitest";
import { monthOf } from "../../../../src/core/calendar/month.ts";
import type { Choices, IncentivePlan } from "../../../../src/core/choices.ts";
import { USUAL_CURVE } from "../../../../src/core/incentives/payout-curve.ts";
import { sum } from "../../../../src/core/stats/sum.ts";
import type { WorkbookFacts } from "../../../../src/sheet/workbook/facts.ts";
import { incentivesTab } from "../../../../src/sheet/workbook/incentives/incentives-tab.ts";
import { evaluated, type Typed } from "../evaluated.ts";
import { ENGLISH, RESULTS, SPANISH, workbookFacts } from "../facts.ts";
import { frameFaults } from "../frame-faults.ts";
import { wholeWorkbook } from "../layouts.ts";
import { several } from "../several-metrics.ts";

const NAMES = ["Ana", "Bruno", "Carla"];
const paidEach = (months: number, more: Partial<IncentivePlan> = {}): IncentivePlan => ({
  targets: new Map(NAMES.map((name) => [name, 4000])),
  ...{ curve: USUAL_CURVE, cap: null, payoutMonths: months, annualShare: 0.4 },
  ...more,
});
const factsFor = (incentives: IncentivePlan, choices: Partial<Choices> = {}) =>
  workbookFacts({ ...choices, incentives });
const quarterly = factsFor(paidEach(3));

const shownIn = (facts: WorkbookFacts, typed: Typed = {}) => {
  const at = evaluated(wholeWorkbook(facts, ENGLISH), typed);
  return (row: string, columns: readonly string[]) =>
    columns.map((column) => at("incentives", row, column));
};
const SHARES = ["at.1", "at.2", "at.3", "at.4"];
const listsOf = (facts: WorkbookFacts) =>
  incentivesTab(facts, ENGLISH).rows.flatMap((slot) => ("list" in slot ? [slot.list] : []));

describe("pay in parts on the Incentives tab", () => {
  it("shows what each quarter pays, and what the whole year does, at some shares of the goal", () => {
    const at = shownIn(quarterly);
    expect(at("each:1", ["person", "target", ...SHARES])).toEqual([
      "Ana",
      600,
      300,
      450,
      900,
      1200,
    ]);
    expect(at("whole:2", ["person", "target", ...SHARES])).toEqual([
      ...["Bruno", 1600, 800, 1200, 2400, 3200],
    ]);
    for (const column of SHARES) {
      const [[each], [whole], [all]] = ["each:3", "whole:3", "people:Carla"].map((row) =>
        at(row, [column]),
      ) as [number[], number[], number[]];
      expect(4 * each! + whole!).toBeCloseTo(all!, 6);
    }
  });

  it("names in each table of pay the span that it is for", () => {
    const titles = (payoutMonths: number, voice = ENGLISH) => {
      const at = evaluated(wholeWorkbook(factsFor(paidEach(payoutMonths)), voice));
      const heads = ["payHeader", "eachHeader", "wholeHeader"];
      return heads.map((row) => at("incentives", row, "person"));
    };
    expect(titles(3)).toEqual([
      ...["Paid for the year, in all", "Paid each quarter", "Paid at the end of the year"],
    ]);
    expect(titles(1, SPANISH)).toEqual([
      ...["Pago del año, en total", "Pago de cada mes", "Pago al final del año"],
    ]);
  });

  it("says once that all rows are alike, as long as they are", () => {
    const said = "Everybody gets the same amounts: reading one row is enough.";
    const at = shownIn(quarterly);
    expect(at("payAlike:1", ["person"])).toEqual([said]);
    expect(at("partGap", ["person"])[0]).toMatch(new RegExp(`above\\)\\. ${said}$`));
    expect(at("why", ["person"])[0]).toMatch(/ Paid each quarter: 4 × €600 \+ €1,600 /);
    for (const amount of [8000, ""]) {
      const other = shownIn(quarterly, { "incentives|people:Ana|target": amount });
      expect(other("payAlike:1", ["person"])).toEqual([""]);
      expect(other("partGap", ["person"])[0]).toMatch(/above\)\.$/);
      expect(other("why", ["person"])[0]).toMatch(/ Paid each quarter, by its own goal\.$/);
    }
  });

  it("says of amounts that are alike nothing where somebody has fewer quarters", () => {
    const late = { person: "Bruno", hired: { month: monthOf(2026, 7), day: 1 }, ended: null };
    const at = shownIn(factsFor(paidEach(3), { stays: [{ ...late, leaves: [] }] }));
    expect(at("payAlike:1", ["person"])).toEqual([
      "For the year everybody gets the same amounts, but not in as many parts.",
    ]);
    expect(at("partGap", ["person"])[0]).toMatch(/above\)\.$/);
  });

  it("names whose amount comes in fewer, larger parts, above the amounts and at the top, and follows these", () => {
    const leave = {
      from: { month: monthOf(2026, 3), day: 1 },
      to: { month: monthOf(2026, 5), day: 31 },
    };
    const away = { person: "Bruno", hired: null, ended: null, leaves: [leave] };
    const facts = factsFor(paidEach(1, { annualShare: 0 }), { stays: [away] });
    const said = (typed: Typed, voice = ENGLISH) => {
      const at = evaluated(wholeWorkbook(facts, voice), typed);
      const rows = ["payAlike:3", "why", "payWords", "payAlike:1"];
      return rows.map((row) => String(at("incentives", row, "person")));
    };
    const [above, top, below] = said({}) as [string, string, string];
    expect(above).toBe(
      "Without a goal in some months, as when away, the same amount comes in fewer, larger parts: Bruno 9 × €444.44.",
    );
    expect(top).toMatch(/ Paid each month: 12 × €333\.33\. In fewer parts: Bruno 9 × €444\.44\.$/);
    expect(below).toMatch(
      /by its own goal\. To whoever has fewer parts each pays more, as said above/,
    );
    const [lower, topThen, , alike] = said({ "incentives|people:Bruno|target": 3000 });
    expect(lower).toMatch(/: Bruno 9 × €333\.33\.$/);
    expect(topThen).toMatch(/, by its own goal\. In fewer parts: Bruno 9 × €333\.33\.$/);
    expect(alike).toBe("");
    const unpaid = said({ "incentives|people:Bruno|target": "" });
    expect([unpaid[0], unpaid[1]!.includes("fewer")]).toEqual(["", false]);
    expect(said({}, SPANISH).slice(0, 2)).toEqual([
      expect.stringMatching(/en menos pagos, más grandes: Bruno 9 × 444,44\s€\.$/),
      expect.stringMatching(/: 12 × 333,33\s€\. En menos pagos: Bruno 9 × 444,44\s€\.$/),
    ]);
    const all = factsFor(paidEach(1));
    expect(shownIn(all)("payAlike:1", ["person"])[0]).toMatch(/reading one row is enough/);
    expect(shownIn(all)("why", ["person"])[0]).not.toContain("fewer");
  });

  it("names three at most, and how many more", () => {
    const others = ["Bruno", "Carla", "Diego", "Eva"];
    const [{ values }] = RESULTS.people as [(typeof RESULTS.people)[number]];
    const results = {
      ...RESULTS,
      people: ["Ana", ...others].map((person) => ({ person, values })),
    };
    const leaves = [
      { from: { month: monthOf(2026, 1), day: 1 }, to: { month: monthOf(2026, 6), day: 30 } },
    ];
    const stays = others.map((person) => ({ person, hired: null, ended: null, leaves }));
    const targets = new Map(["Ana", ...others].map((name) => [name, 1200]));
    const incentives = paidEach(1, { annualShare: 0, targets });
    const at = shownIn(workbookFacts({ incentives, stays }, results));
    expect(at("payAlike:3", ["person"])[0]).toMatch(
      /: Bruno 6 × €200\. Carla 6 × €200\. Diego 6 × €200\. And 1 more\.$/,
    );
  });

  it("follows amounts and a curve that are typed, and is blank for whom nothing is paid", () => {
    const at = shownIn(quarterly, {
      ...{ "incentives|people:Ana|target": 8000, "incentives|curve:1|target": 0.25 },
      ...{ "incentives|people:Bruno|target": "", "incentives|people:Carla|target": -5 },
    });
    expect(at("each:1", ["target", "at.1"])).toEqual([1200, 300]);
    for (const row of ["each:2", "whole:2", "each:3"])
      expect(at(row, ["target", ...SHARES])).toEqual(["", "", "", "", ""]);
  });

  it("has everybody's goal of each quarter as the Calendar has its months, own goals included", () => {
    const at = shownIn(quarterly, { "goals|people:Bruno|own": 120_000 });
    const [ana, , carla] = quarterly.plan.goals;
    for (const [row, goal] of [
      ["partGoals:1", ana!],
      ["partGoals:3", carla!],
    ] as const)
      expect(at(row, ["target", ...SHARES])).toEqual([
        goal.goal,
        ...[0, 3, 6, 9].map((first) => sum(goal.months.slice(first, first + 3))),
      ]);
    const bruno = at("partGoals:2", ["target", ...SHARES]) as number[];
    expect(bruno[0]).toBe(120_000);
    expect(sum(bruno.slice(1))).toBe(120_000);
    const team = at("partGoals:team", ["person", "target", ...SHARES]);
    expect(team[0]).toBe("Team");
    for (const [i, column] of ["target", ...SHARES].entries())
      expect(team[i + 1]).toBe(
        sum([1, 2, 3].map((row) => at(`partGoals:${row}`, [column])[0] as number)),
      );
    expect(at("partHeader", ["person", ...SHARES])).toEqual([
      ...["Goals by quarter", "Q1 2026", "Q2 2026", "Q3 2026", "Q4 2026"],
    ]);
  });

  it("has them right below what people are paid, and says that every quarter pays the same", () => {
    const lists = listsOf(quarterly);
    const at = lists.indexOf("partGoals");
    expect(lists.slice(at - 1, at + 4)).toEqual([
      ...["people", "partGoals", "partsAlike", "askedSpan", "asked"],
    ]);
    expect(shownIn(quarterly)("partsAlike:1", ["person"])[0]).toMatch(
      /Every quarter with a goal pays the same amount, also one that is closed in part/,
    );
    expect(listsOf({ ...several, incentives: paidEach(3) })).toContain("partMore");
  });

  it("shares an amount among the parts in which somebody has a goal", () => {
    const late = { person: "Bruno", hired: { month: monthOf(2026, 7), day: 1 }, ended: null };
    const facts = factsFor(paidEach(3), { stays: [{ ...late, leaves: [] }] });
    const at = shownIn(facts);
    const row = facts.plan.goals.findIndex(({ person }) => person === "Bruno") + 1;
    expect(at(`partGoals:${row}`, ["at.1", "at.2"])).toEqual([0, 0]);
    expect(at(`each:${row}`, ["target"])[0]).toBeCloseTo((0.6 * 4000) / 2, 6);
    expect(at("each:1", ["target"])[0]).toBeCloseTo((0.6 * 4000) / 4, 6);
  });

  it("leaves the team's share of an amount out of both", () => {
    const at = shownIn(factsFor(paidEach(6, { teamShare: 0.1, annualShare: 0.5 })));
    expect(at("each:1", ["target"])[0]).toBeCloseTo((0.9 * 0.5 * 4000) / 2, 6);
    expect(at("whole:1", ["target"])[0]).toBeCloseTo(0.9 * 0.5 * 4000, 6);
    expect(at("partHeader", ["at.1", "at.2", "at.3"])).toEqual(["H1 2026", "H2 2026", ""]);
    expect(at("payWords", ["person"])[0]).toMatch(/each half-year pays 22\.5%.*10% of/);
  });

  it("has the goals of further metrics that pay or guard below the team's", () => {
    const { plan, ...others } = several;
    const facts = { ...others, plan, incentives: paidEach(3) };
    const [complaints, visits] = plan.measures;
    const at = shownIn(facts);
    expect(at("partMore:Quejas 1", ["person", "target"])).toEqual([
      "Ana · Quejas",
      complaints!.goals[0]!.goal,
    ]);
    expect(at("partMore:Visitas 1", ["person", ...SHARES])).toEqual([
      "Ana · Visitas",
      ...[0, 3, 6, 9].map((first) => sum(visits!.goals[0]!.months.slice(first, first + 3))),
    ]);
  });

  it("leaves the goals of single months to the Calendar, and names quarters that are not the calendar's", () => {
    expect(listsOf(factsFor(paidEach(1)))).not.toContain("partGoals");
    expect(shownIn(factsFor(paidEach(1)))("each:1", ["target"])[0]).toBeCloseTo(2400 / 12, 6);
    const period = { start: monthOf(2026, 2), months: 6 };
    const heads = incentivesTab(factsFor(paidEach(3), { period }), SPANISH).cells.filter(
      ({ row, column }) => row === "partHeader" && column.startsWith("at."),
    );
    expect(heads.map(({ content }) => content)).toEqual(["feb 26–abr 26", "may 26–jul 26"]);
  });

  it("is not there where the period is paid at once, by commission or not at all", () => {
    const commission = { tiers: [[0, 0.01]], mode: "marginal" } as const;
    for (const facts of [
      factsFor(paidEach(12)),
      factsFor(paidEach(3, { commission })),
      workbookFacts(),
    ]) {
      expect(listsOf(facts)).not.toContain("each");
      expect(listsOf(facts)).not.toContain("partGoals");
    }
    expect(listsOf(factsFor(paidEach(3, { annualShare: 0 })))).not.toContain("whole");
  });

  it("keeps the frame's rules", () => {
    const names = RESULTS.people.map(({ person }) => person);
    for (const facts of [
      quarterly,
      factsFor(paidEach(1)),
      factsFor(paidEach(3, { annualShare: 0 })),
    ])
      for (const voice of [ENGLISH, SPANISH])
        expect(
          frameFaults(incentivesTab(facts, voice), names, wholeWorkbook(facts, voice)),
        ).toEqual([]);
  });
});
