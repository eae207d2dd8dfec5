import { describe, expect, it } from "vitest";
import { monthOf } from "../../../../src/core/calendar/month.ts";
import type { IncentivePlan } from "../../../../src/core/choices.ts";
import { incentiveCost } from "../../../../src/core/incentives/incentive-cost.ts";
import { mostCost } from "../../../../src/core/incentives/most-cost.ts";
import { isOfIncentives } from "../../../../src/core/incentives/notice-codes.ts";
import { type PayoutCurve, USUAL_CURVE } from "../../../../src/core/incentives/payout-curve.ts";
import { payoutRate } from "../../../../src/core/incentives/payout-rate.ts";
import { sum } from "../../../../src/core/stats/sum.ts";
import { linesOf } from "../../../../src/sheet/rep/flow.ts";
import type { WorkbookFacts, WorkbookVoice } from "../../../../src/sheet/workbook/facts.ts";
import { type ListSlot, listRow } from "../../../../src/sheet/workbook/frame/layout.ts";
import { newPlace } from "../../../../src/sheet/workbook/frame/place.ts";
import { placedCells } from "../../../../src/sheet/workbook/frame/placed.ts";
import { goalsTab } from "../../../../src/sheet/workbook/goals/goals-tab.ts";
import { incentiveLists } from "../../../../src/sheet/workbook/incentives/incentive-lists.ts";
import { incentivesTab } from "../../../../src/sheet/workbook/incentives/incentives-tab.ts";
import { numbersIn } from "../../../../src/text/number.ts";
import { evaluated, type Typed, type ValueAt } from "../evaluated.ts";
import { ENGLISH, RESULTS, SPANISH, workbookFacts } from "../facts.ts";
import { laidOut, placesOf } from "../laid.ts";
import { newLists, wholeWorkbook } from "../layouts.ts";

const NAMES = ["Ana", "Bruno", "Carla"] as const;
const incentives = (
  curve: PayoutCurve = USUAL_CURVE,
  cap: number | null = null,
  paid: readonly string[] = NAMES,
): IncentivePlan => ({
  targets: new Map(paid.map((name, i) => [name, 6000 + 500 * i])),
  curve,
  cap,
});
const paying = workbookFacts({ incentives: incentives() });

/** The engine's values, with the user's own contents in some cells. */
const valuesOf = (facts: WorkbookFacts, typed: Typed = {}): ValueAt =>
  evaluated(
    [goalsTab(facts, ENGLISH), incentivesTab(facts, ENGLISH), newLists(facts, ENGLISH)],
    typed,
  );

const amounts = (at: ValueAt) =>
  ["1", "2", "3"].map((key) => at("incentives", `cost:${key}`, "target"));
const shares = (at: ValueAt) =>
  ["at.1", "at.2", "at.3", "at.4"].map((column) => at("incentives", "payShare", column) as number);

/** What the shares in the table of pay are paid: 100 % is among them where it does not pay all of the amount. */
const paidAtShares = (curve: PayoutCurve, cap: number | ""): readonly number[] => {
  const rate = (share: number) => payoutRate(share, curve, cap === "" ? null : cap);
  return [0.8, rate(1) === 1 ? 0.9 : 1, 1.2, 1.4].map(rate);
};

/** The curve's cells as somebody typed them. */
const typedCurve = (points: readonly (readonly [number, number])[]) =>
  Object.fromEntries(
    ["1", "2", "3", "4", "5", "6"].flatMap((key, i) => [
      [`incentives|curve:${key}|person`, points[i]?.[0] ?? ""],
      [`incentives|curve:${key}|target`, points[i]?.[1] ?? ""],
    ]),
  );

describe("the Incentives tab", () => {
  it("has a rule on cancelled sales only where the manager wants it", () => {
    const without = JSON.stringify(incentivesTab(paying, ENGLISH));
    const wanted = JSON.stringify(incentivesTab({ ...paying, hasClawback: true }, ENGLISH));
    const { rules, clawback } = ENGLISH.text.incentives;
    expect([without.includes(rules[0]!), without.includes(clawback)]).toEqual([true, false]);
    expect([wanted.includes(rules[0]!), wanted.includes(clawback)]).toEqual([true, true]);
  });

  it("has a rule that being away lowers no amount, and over what it is paid", () => {
    const second = (plan: IncentivePlan | null, voice = ENGLISH) =>
      incentivesTab(workbookFacts({ incentives: plan }), voice).cells.find(
        ({ row, column }) => row === "rules:2" && column === "person",
      )?.content;
    const monthly = { ...incentives(), payoutMonths: 1 };
    expect(second(monthly)).toMatch(
      /100%: all of it is paid over the months that have a goal\. A new/,
    );
    expect(second(monthly, SPANISH)).toMatch(
      /se paga entero, repartido entre los meses que tienen/,
    );
    expect(second(incentives())).toMatch(/100%: reaching this goal pays all of it\. A new/);
    expect(second(null)).toMatch(/for the months at work\. A new person/);
  });

  it("is, in Spanish, this tab", () => {
    expect(
      laidOut(incentivesTab(paying, SPANISH), [
        goalsTab(paying, SPANISH),
        newLists(paying, SPANISH),
      ]),
    ).toMatchSnapshot();
  });

  it("is, in English and without incentives, this tab", () => {
    const facts = workbookFacts();
    expect(
      laidOut(incentivesTab(facts, ENGLISH), [goalsTab(facts, ENGLISH), newLists(facts, ENGLISH)]),
    ).toMatchSnapshot();
  });

  it("has what the period costs at its top, and at its end what nobody has decided", () => {
    const layout = incentivesTab(paying, ENGLISH);
    const at = newPlace(layout).rows;
    const order = [
      "costHeader",
      "cost:1",
      "budgetChance",
      "curveHeader",
      "payHeader",
      "askedHeader",
    ];
    const last = ["spiffHeader", "rulesHeader", "adviceHeader", "freeHeader"];
    const rows = [...order, ...last].map((row) => at.get(row)!);
    expect(rows).toEqual([...rows].sort((one, other) => one - other));
    expect(rows[0]).toBe(at.get("gap")! + 1);
    const title = (hasChosenRewards: boolean) =>
      incentivesTab({ ...paying, hasChosenRewards }, ENGLISH).cells.find(
        ({ row, column }) => row === "freeHeader" && column === "person",
      )?.content;
    expect(title(false)).toMatch(/^Ideas .* nothing here is promised/);
    expect(title(true)).toBe("With little or no money");
    // Each chart is no higher than what stands beside it.
    const heights = new Map(linesOf(layout.rows).map(({ name, height }) => [name, height]));
    const names = [...heights.keys()];
    const between = (from: string, until: string) =>
      sum(names.slice(names.indexOf(from), names.indexOf(until)).map((name) => heights.get(name)!));
    const [cost, curve] = layout.charts;
    expect([cost!.at.row, curve!.at.row]).toEqual(["costHeader", "curveHeader"]);
    expect(cost!.height).toBeLessThanOrEqual(between("costHeader", "curveHeader"));
    expect(curve!.height).toBeLessThanOrEqual(between("curveHeader", "payHeader"));
  });

  it("has no reference that leads nowhere", () => {
    const layouts = wholeWorkbook(paying, SPANISH);
    const places = placesOf(layouts);
    for (const layout of layouts) {
      const cells = placedCells(layout, places);
      expect(cells.length).toBe(layout.cells.length);
      for (const { content } of cells) {
        if (typeof content !== "object") continue;
        const outsideTexts = content.formula.replaceAll(/"[^"]*"/g, '""');
        expect(outsideTexts).not.toMatch(/[[\]]|\d\.\d/);
      }
    }
  });

  it("puts nobody's name into a formula", () => {
    const results = {
      start: RESULTS.start,
      people: [{ person: '=1+1"', values: Array(24).fill(5) }],
    };
    const facts = workbookFacts({}, results);
    const formulas = incentivesTab(facts, ENGLISH).cells.flatMap(({ content }) =>
      typeof content === "object" ? [content.formula] : [],
    );
    expect(formulas.length).toBeGreaterThan(20);
    for (const formula of formulas) expect(formula).not.toContain("1+1");
  });

  it("draws the curve within the cap that the table pays by, also one that is typed", () => {
    const paid = (cap: number | "") => {
      const at = valuesOf(paying, { "incentives|cap|target": cap });
      return ["1", "2", "3", "4", "5", "6", "7"].map((key) =>
        ["point", "paid"].map((column) => at("incentives", `drawn:${key}`, column)),
      );
    };
    const jump = [
      [expect.closeTo(0.7, 9), 0],
      [0.8, 0],
      [0.8, 0.5],
      [1, 1],
    ];
    expect(paid("").slice(0, 6)).toEqual([...jump, [1.2, 1.5], [1.4, expect.closeTo(2, 9)]]);
    expect(paid(1.2)).toEqual([
      ...jump,
      ...[1.08, 1.2, 1.4].map((share) => [expect.closeTo(share, 9), expect.closeTo(1.2, 9)]),
    ]);
    expect(paid("")[6]).toEqual(["", ""]); // a row without a point
    const curve = incentivesTab(paying, ENGLISH).charts.find(({ kind }) => kind === "line");
    expect(curve!.data).toMatchObject({ list: "drawn", series: [{ column: "paid" }] });
  });

  it("costs what the plan says as long as nothing is changed", () => {
    const { atTarget, expected, p10, p90 } = paying.plan.incentives!;
    const at = valuesOf(paying);
    expect(amounts(at)).toEqual([atTarget, expected, p90]);
    expect(at("incentives", "cost:4", "target")).toBe(p10);
    for (const key of ["1", "2", "3", "4"]) {
      const [now, written] = ["now", "written"].map((column) =>
        at("incentives", `cost:${key}`, column),
      );
      expect((now as number) / (written as number)).toBeCloseTo(1, 9);
    }
  });

  it("has the most that it can cost where a limit holds, as core reckons it", () => {
    const plan = { ...incentives(USUAL_CURVE, 1.2), teamShare: 0.2, budget: 20_000 };
    const facts = workbookFacts({ incentives: plan });
    const at = valuesOf(facts);
    const most = mostCost(plan, facts.plan.goals)!;
    expect(most).toBeCloseTo(19_500 * (0.8 * 1.2 + 0.2 * 1.5), 6);
    expect(at("incentives", "cost:5", "target")).toBeCloseTo(most, 6);
    expect(at("incentives", "cost:5", "at.2")).toBeCloseTo(20_000 - most, 6);
    expect(at("incentives", "cost:5", "at.3")).toBe("▼ can exceed the budget");
    expect(
      valuesOf(facts, { "incentives|cost:1|at.1": most })("incentives", "cost:5", "at.3"),
    ).toBe("");
    const endless = valuesOf(paying, { "incentives|cost:1|at.1": 100 });
    expect(
      ["target", "at.2", "at.3"].map((column) => endless("incentives", "cost:5", column)),
    ).toEqual(["no limit", "", ""]);
    const nobody = Object.fromEntries(
      NAMES.map((name) => [`incentives|people:${name}|target`, ""]),
    );
    expect(valuesOf(paying, nobody)("incentives", "cost:5", "target")).toBe("");
    const typed = { "incentives|cap|target": 2, "incentives|people:Ana|target": 7000 };
    expect(valuesOf(paying, typed)("incentives", "cost:5", "target")).toBeCloseTo(2 * 20_500, 6);
  });

  it("stands at what was written for a commission, of which its formulas know nothing", () => {
    const commission = { tiers: [[0, 0.01]], mode: "marginal" } as const;
    const facts = workbookFacts({ incentives: { ...incentives(), commission } });
    const { atTarget, expected, p90 } = facts.plan.incentives!;
    const at = valuesOf(facts, { "incentives|people:Ana|target": 9000 });
    expect(amounts(at)).toEqual([atTarget, expected, p90]);
    expect(at("incentives", "costWords", "person")).toMatch(/stays as it was written/);
    expect(at("incentives", "cost:5", "target")).toBe("no limit");
  });

  it.each([
    ["quarters", { payoutMonths: 3, annualShare: 0.2 }],
    ["the team's result", { teamShare: 0.2 }],
  ])("follows amounts and curves roughly where %s pay, too", (_what, how) => {
    const facts = workbookFacts({ incentives: { ...incentives(), ...how } });
    const { atTarget, expected, p90 } = facts.plan.incentives!;
    expect(amounts(valuesOf(facts))).toEqual([atTarget, expected, p90]);
    const targets = new Map(incentives().targets).set("Ana", 9000);
    const planned = workbookFacts({ incentives: { ...incentives(), ...how, targets, cap: 1.2 } });
    const anew = planned.plan.incentives!;
    const at = valuesOf(facts, {
      ...{ "incentives|people:Ana|target": 9000, "incentives|cap|target": 1.2 },
    });
    const [goal, likely, high] = amounts(at) as [number, number, number];
    expect(goal).toBeCloseTo(anew.atTarget, 6);
    expect(Math.abs(likely / anew.expected - 1)).toBeLessThan(0.06);
    expect(Math.abs(high / anew.p90 - 1)).toBeLessThan(0.08);
    expect(at("incentives", "costWords", "person")).toMatch(/rough, rounded estimates/);
  });

  it("says that the budget always suffices where the most that can be paid is within it", () => {
    const plan = { ...incentives(USUAL_CURVE, 1.2), budget: 23_400 }; // 19,500 at 120 %
    const said = (typed: Record<string, number | string> = {}) => {
      const at = valuesOf(workbookFacts({ incentives: plan }), typed);
      return [at("incentives", "budgetChance", "target"), at("incentives", "title", "at.1")];
    };
    const likely = /^Likely cost: €\d\d,\d{3}\./;
    expect(said()).toEqual(["always", expect.stringMatching(likely)]);
    expect(said()[1]).toMatch(/\. The budget always suffices\.$/);
    const [chance, atTop] = said({ "incentives|cost:1|at.1": 23_399 });
    expect(chance).toBeLessThanOrEqual(1);
    expect(atTop).toMatch(
      new RegExp(
        `\\. The budget suffices with a chance of ${Math.round(100 * Number(chance))}%\\.$`,
      ),
    );
    expect(said({ "incentives|cap|target": "" })[0]).toBeLessThanOrEqual(1);
    expect(said({ "incentives|cost:1|at.1": "" })).toEqual([
      "",
      expect.stringMatching(new RegExp(`${likely.source}$`)),
    ]);
  });

  it("says the likely cost in Spanish as the table has it, in sight beside an open panel", () => {
    const facts = workbookFacts({ incentives: { ...incentives(), budget: 20_000 } });
    const at = evaluated(wholeWorkbook(facts, SPANISH));
    const likely = Math.round(at("incentives", "cost:2", "target") as number);
    const chance = Math.round(100 * (at("incentives", "budgetChance", "target") as number));
    const written = numbersIn(SPANISH.locale).money(likely, facts.currency);
    expect(at("incentives", "title", "at.1")).toBe(
      `Gasto probable: ${written}. El presupuesto alcanza con una probabilidad del ${chance}\u00a0%.`,
    );
    // What stood behind the tables goes from an older tab.
    expect([at("incentives", "title", "chart"), at("incentives", "why", "chart")]).toEqual([
      "",
      "",
    ]);
    const nobody = workbookFacts({ incentives: null });
    expect(evaluated(wholeWorkbook(nobody, SPANISH))("incentives", "title", "at.1")).toBe("");
  });

  it("says at its top what each part of the period pays, as long as all amounts are alike", () => {
    const quarterly = { ...incentives(), payoutMonths: 3, annualShare: 0.2 };
    const facts = workbookFacts({ incentives: quarterly });
    const names = facts.plan.goals.map(({ person }) => person);
    const alike = (amount: number) =>
      Object.fromEntries(names.map((name) => [`incentives|people:${name}|target`, amount]));
    const why = (typed: Record<string, number | string> = {}) =>
      valuesOf(facts, typed)("incentives", "why", "person");
    expect(why(alike(1000))).toMatch(/ Paid each quarter: 4 × .?200 \+ .?200 at the end\.$/);
    expect(why(alike(1_000_002))).toMatch(/ 4 × .?200,000\.40.? \+ .?200,000\.40.? at the end\.$/);
    expect(why({ ...alike(1000), [`incentives|people:${names[0]}|target`]: 900 })).toMatch(
      / Paid each quarter, by its own goal\.$/,
    );
    expect(valuesOf(paying)("incentives", "why", "person")).not.toContain("Paid each");
  });

  it("has a reserve, the budget's chance as it was written, and advice", () => {
    const quarterly = { ...incentives(), payoutMonths: 3, annualShare: 0.2, budget: 19_000 };
    const facts = workbookFacts({ incentives: quarterly });
    const { p90, expected, budget } = facts.plan.incentives!;
    const at = valuesOf(facts);
    expect(at("incentives", "reserve", "target")).toBeCloseTo(p90 - expected, 6);
    expect(at("incentives", "budgetChance", "target")).toBe(budget!.chance);
    expect(at("incentives", "cost:1", "at.1")).toBe(19_000);
    const advice = facts.plan.notices.filter(
      ({ code }) => isOfIncentives(code) && !["budgetChance", "paidInParts"].includes(code),
    );
    expect(advice).not.toHaveLength(0);
    const said = advice.map((_, j) => at("incentives", `advice:${j + 1}`, "person"));
    expect(said.join(" ")).not.toMatch(/by its own goal/);
    // What the budget lacks stands in cells that follow the goals.
    expect(said.join(" ")).not.toContain("€19,000");
    expect(at("incentives", "payWords", "person")).toBe(
      "Of each person’s amount, each quarter pays 20% by its own goal; the last 20% is paid at the end, by the goal of the whole period.",
    );
  });

  it("says that the reserve is beyond the likely, and how far the budget goes from there", () => {
    const said = (budget: number | null, voice = ENGLISH, typed: Typed = {}) => {
      const facts = workbookFacts({ incentives: { ...incentives(), budget } });
      const at = evaluated(
        [goalsTab(facts, voice), incentivesTab(facts, voice), newLists(facts, voice)],
        typed,
      );
      const left = (budget ?? 0) - (at("incentives", "cost:2", "target") as number);
      const { money } = numbersIn(voice.locale);
      return [at("incentives", "reserve", "at.1"), money(Math.abs(left), facts.currency)];
    };
    expect(said(null)[0]).toBe("what a good period costs beyond the likely: set it aside");
    const [roomy, left] = said(900_000);
    expect(roomy).toBe(`beyond the likely, for a good period: the budget leaves ${left} for it`);
    const [tight, missing] = said(1000);
    expect(tight).toBe(
      `beyond the likely, for a good period: the budget is ${missing} short of the likely`,
    );
    const [spanish, queda] = said(900_000, SPANISH);
    expect(spanish).toBe(
      `además de lo probable, para un periodo bueno: el presupuesto deja ${queda}`,
    );
    const [corto, faltan] = said(1000, SPANISH);
    expect(corto).toBe(`además de lo probable, para el que al presupuesto le faltan ${faltan}`);
    const none = { "incentives|cost:1|at.1": "a lot" };
    expect(said(1000, ENGLISH, none)[0]).toMatch(/^what a good period costs/);
  });

  it("repeats its title on paper as long as a page then holds what everybody is paid", () => {
    const team = (size: number): WorkbookFacts => ({
      ...paying,
      plan: {
        ...paying.plan,
        goals: Array.from({ length: size }, (_, i) => ({
          ...paying.plan.goals[0]!,
          person: `Person ${i + 1}`,
        })),
      },
    });
    const repeated = (size: number) => incentivesTab(team(size), ENGLISH).print!.repeated;
    expect([3, 25, 26, 30].map(repeated)).toEqual(["gap", "gap", "top", "top"]);
  });

  it("draws the cost with amounts that leave room between them, the currency in the title", () => {
    const facts = workbookFacts({ incentives: incentives() });
    const chartOf = (voice: WorkbookVoice, currency: string | null) =>
      incentivesTab({ ...facts, currency }, voice).charts[0]!;
    expect(chartOf(SPANISH, "EUR")).toMatchObject({
      ...{ title: "Gasto del año y presupuesto (€)", format: "#,##0" },
    });
    expect(chartOf(ENGLISH, "USD").title).toBe("Cost of the year and budget ($)");
    expect(chartOf(ENGLISH, null).title).toBe("Cost of the year and budget");
  });

  it("says by which metrics the amount goes, where several pay", () => {
    const calls = {
      ...{ metric: "Calls", results: RESULTS, isCount: true, isLessBetter: false },
      ...{
        isGuard: false,
        followsMarket: false,
        unit: null,
        currency: null,
        announced: null,
        soFar: null,
      },
    };
    const said = (weight: number) =>
      incentivesTab(
        workbookFacts({ incentives: incentives(), measures: [{ ...calls, weight }] }),
        ENGLISH,
      ).cells.find(({ row, column }) => row === "payAlike:2" && column === "person")?.content;
    expect(said(0.205)).toContain("by the goals of: Ventas 79.5%, Calls 20.5%.");
    expect(said(0)).toBeUndefined();
  });

  it("says what the curve as it stands pays beyond its highest point", () => {
    const facts = workbookFacts({ incentives: { ...incentives(), cap: null } });
    const said = (typed: Parameters<typeof valuesOf>[1]) =>
      valuesOf(facts, typed)("incentives", "curveWords2", "person");
    const more = "Above the highest, each further point of the goal pays one point more";
    expect(said({})).toBe(`${more}, without a limit: 150% of the goal pays 210%.`);
    expect(said({ "incentives|cap|target": 2.05 })).toBe(
      `${more}, up to the limit: 150% of the goal pays 205%.`,
    );
    expect(said({ "incentives|cap|target": 1.8 })).toBe(
      "From 132% of the goal on nothing more is paid: the limit is 180%.",
    );
    expect(said({ "incentives|cap|target": 1.15 })).toBe(
      "From 106% of the goal on nothing more is paid: the limit is 115%.",
    );
  });

  it.each<readonly [string, PayoutCurve, number, readonly (readonly [number, number])[]]>([
    [
      "between two points",
      USUAL_CURVE,
      1.2,
      [
        [0.8, 0.5],
        [1, 1],
        [1.08, 1.2],
      ],
    ],
    [
      "at a point",
      USUAL_CURVE,
      1.5,
      [
        [0.8, 0.5],
        [1, 1],
        [1.2, 1.5],
      ],
    ],
    ["beyond the last point", USUAL_CURVE, 2.2, [...USUAL_CURVE, [1.6, 2.2]]],
    ["at the first point", USUAL_CURVE, 0.4, [[0.8, 0.4]]],
    [
      "on a level stretch",
      [
        [0.9, 0.5],
        [1, 1],
        [1.1, 1],
        [1.3, 2],
      ],
      1,
      [
        [0.9, 0.5],
        [1, 1],
      ],
    ],
  ])("shows what a limit leaves of the curve: reached %s", (_where, curve, cap, wanted) => {
    const between = [0.85, 1.04, 1.1, 1.3];
    const typed = Object.fromEntries(
      between.map((share, i) => [`incentives|payHeader|at.${i + 1}`, share]),
    );
    const at = valuesOf(paying, { ...typedCurve(curve), ...typed, "incentives|cap|target": cap });
    const rows = ["curve:1", "curve:2", "curve:3", "curve:4", "curve:5", "curve:6", "cap"];
    const shown = rows
      .map((row) => ["at.3", "at.4"].map((column) => at("incentives", row, column)))
      .filter(([share]) => share !== "") as [number, number][];
    expect(shown).toEqual(
      wanted.map((point) => point.map((share) => expect.closeTo(share, 9) as number)),
    );
    // Read by a person: nothing below the first line, in proportion between two, no more beyond the last.
    const read = (share: number) => {
      const next = shown.findIndex(([from]) => from > share);
      if (next === 0) return 0;
      if (next < 0) return shown[shown.length - 1]![1];
      const [[from, pays], [until, then]] = [shown[next - 1]!, shown[next]!];
      return pays + ((then - pays) * (share - from)) / (until - from);
    };
    for (const [i, share] of between.entries()) {
      expect(read(share)).toBeCloseTo(payoutRate(share, curve, cap), 9);
      expect(shares(at)[i]).toBeCloseTo(payoutRate(share, curve, cap), 9);
    }
  });

  it("shows no limit where there is none, and beside a point that the limit cuts what it pays", () => {
    const beside = (typed: Typed) => {
      const at = valuesOf(paying, typed);
      return [
        at("incentives", "curveHeader", "at.3"),
        ...["2", "3"].map((key) => at("incentives", `curve:${key}`, "at.1")),
      ];
    };
    expect(beside({})).toEqual(["", "", ""]);
    expect(beside({ "incentives|cap|target": 1.2 })).toEqual([
      "With the limit",
      "",
      "▼ only 120%: the limit",
    ]);
  });

  it("adds the prizes of short contests, those of the plan and those that are typed", () => {
    const spring = { name: "Spring", from: monthOf(2026, 3), weeks: 6, prize: 100, winners: 2 };
    const spiffs = [{ ...spring, metric: "Calls" }];
    const facts = workbookFacts({ incentives: { ...incentives(), spiffs } });
    const { atTarget, expected, p90 } = facts.plan.incentives!;
    const at = valuesOf(facts);
    expect(at("incentives", "spiffs:1", "person")).toBe("Spring: Calls");
    expect(at("incentives", "spiffs:1", "target")).toBe("Mar 2026");
    for (const [i, cost] of [atTarget, expected, p90].entries())
      expect(amounts(at)[i]).toBeCloseTo(cost, 6);
    const typed = { "incentives|spiffs:2|at.2": 3, "incentives|spiffs:2|at.3": 50 };
    expect(amounts(valuesOf(facts, typed))[0]).toBeCloseTo(atTarget + 150, 6);
    expect(amounts(valuesOf(workbookFacts()))[0]).toBe("");
    expect(amounts(valuesOf(workbookFacts(), typed))[0]).toBe(150);
  });

  it("sums what everybody is paid", () => {
    const at = valuesOf(paying);
    for (const column of ["target", "at.1", "at.2", "at.3", "at.4"]) {
      const all = NAMES.map((name) => at("incentives", listRow("people", name), column) as number);
      expect(at("incentives", "payTotal", column)).toBeCloseTo(
        all.reduce((a, b) => a + b),
        6,
      );
    }
    expect(at("incentives", "payTotal", "at.3")).toBeCloseTo(1.5 * 19_500, 6);
  });

  it("pays by any curve that is typed, in any order", () => {
    const curves: readonly (readonly [PayoutCurve, number | ""])[] = [
      [USUAL_CURVE, ""],
      [USUAL_CURVE, 1.2],
      [[[0.8, 0.5]], ""],
      [[[0.8, 0.5]], 0.3],
      [
        [
          [1, 1],
          [1.5, 3],
        ],
        2.5,
      ],
      [
        [
          [0.5, 0],
          [0.9, 0.9],
          [1, 1],
          [1.1, 1.3],
          [1.3, 1.3],
          [1.6, 4],
        ],
        "",
      ],
    ];
    for (const [curve, cap] of curves) {
      const wanted = paidAtShares(curve, cap);
      for (const points of [curve, [...curve].reverse()]) {
        const found = shares(
          valuesOf(paying, { ...typedCurve(points), "incentives|cap|target": cap }),
        );
        for (const [i, share] of found.entries()) expect(share).toBeCloseTo(wanted[i]!, 9);
      }
    }
  });

  it("follows other goals, targets and curves closely", () => {
    const change = { "goals|people:Ana|own": 300_000, "incentives|people:Bruno|target": 9000 };
    const curve: PayoutCurve = [
      [0.75, 0.5],
      [1, 1],
      [1.5, 2.5],
    ];
    const at = valuesOf(paying, { ...change, ...typedCurve(curve), "incentives|cap|target": 2 });
    const people = paying.plan.goals.map(({ person, expected, sd, goal }) => ({
      expected,
      sd,
      goal: person === "Ana" ? 300_000 : goal,
      target: person === "Bruno" ? 9000 : incentives().targets.get(person)!,
    }));
    const core = incentiveCost(people, curve, 2);
    const [atTarget, likely, high] = amounts(at) as [number, number, number];
    const low = at("incentives", "cost:4", "target") as number;
    expect(atTarget).toBeCloseTo(core.atTarget, 6);
    expect(Math.abs(low - core.p10) / core.atTarget).toBeLessThan(0.05);
    expect(Math.abs(likely - core.expected) / core.atTarget).toBeLessThan(0.006); // Rounded, too.
    expect(Math.abs(high - core.p90) / core.atTarget).toBeLessThan(0.05);
  });

  it("rounds what it estimates after a change to three digits, and nothing that it knows", () => {
    const estimates = ["cost:2", "cost:4", "cost:3"].map((row) => [row, "target"] as const);
    const changed = valuesOf(paying, { "incentives|people:Bruno|target": 9123 });
    for (const [row, column] of estimates) {
      const amount = changed("incentives", row, column) as number;
      expect(amount).toBe(Number(amount.toPrecision(3)));
      expect(amount).toBeGreaterThan(10_000);
    }
    const others = [...incentives().targets].filter(([person]) => person !== "Bruno");
    expect(changed("incentives", "cost:1", "target")).toBeCloseTo(
      9123 + others.reduce((sum, [, target]) => sum + target, 0),
      6,
    );
    const { expected } = paying.plan.incentives!;
    const untouched = valuesOf(paying, { "incentives|cost:1|at.1": 30_000 });
    expect(untouched("incentives", "cost:2", "target")).toBe(expected);
    expect(expected).not.toBe(Number(expected.toPrecision(3)));
  });

  it("lets amounts be typed where the plan pays nothing", () => {
    const facts = workbookFacts();
    const none = valuesOf(facts, { "incentives|cost:1|at.1": 6000 });
    expect([...amounts(none), none("incentives", "payTotal", "target")]).toEqual(["", "", "", ""]);
    expect(none("incentives", "cost:3", "at.2")).toBe("");
    expect(none("incentives", "costWords", "person")).toMatch(/no cost is known/);
    const at = valuesOf(facts, {
      "incentives|people:Ana|target": 5000,
      "incentives|cost:1|at.1": 6000,
    });
    const [atTarget, likely, high] = amounts(at) as [number, number, number];
    expect(at("incentives", "costWords", "person")).toMatch(/they are rounded estimates/);
    expect(atTarget).toBe(5000);
    expect(likely).toBeGreaterThan(2500);
    expect(high).toBeGreaterThan(likely);
    expect(at("incentives", "cost:3", "at.2")).toBeCloseTo(6000 - high, 6);
    expect(at("incentives", listRow("people", "Bruno"), "at.2")).toBe("");
  });

  it("shows no error, whatever is blank", () => {
    const facts = workbookFacts({ incentives: incentives(USUAL_CURVE, 2, ["Ana"]) });
    const blank = { ...typedCurve([]), "goals|people:Ana|own": 0, "incentives|cap|target": "" };
    for (const typed of [{}, blank]) {
      const at = valuesOf(facts, typed);
      for (const { row, column } of incentivesTab(facts, ENGLISH).cells) {
        expect(String(at("incentives", row, column))).not.toMatch(/^#/);
      }
    }
  });

  it("says so where less is better, and reckons nothing", () => {
    const facts = workbookFacts({ isLessBetter: true, incentives: incentives() });
    const { cells, charts } = incentivesTab(facts, ENGLISH);
    expect(cells.find(({ row }) => row === "why")?.content).toContain("Less is better");
    expect(cells.some(({ content }) => typeof content === "object")).toBe(false);
    expect(charts).toEqual([]);
    expect(incentiveLists(facts).cells).toEqual([]);
  });

  it("calls the period by its name", () => {
    const quarter = workbookFacts({ period: { start: paying.plan.period.start, months: 3 } });
    const words = (facts: WorkbookFacts) =>
      incentivesTab(facts, ENGLISH).cells.map(({ content }) => content);
    expect(words(quarter)).toContain("Cost of the quarter");
    expect(words(paying)).toContain("Cost of the year");
  });

  it("gives each idea's row the height of its sentence", () => {
    const { rows } = incentivesTab(paying, SPANISH);
    const free = rows.find((slot) => "list" in slot && slot.list === "free") as ListSlot;
    const heights = free.height as readonly number[];
    expect(heights.length).toBe(free.keys.length);
    expect(new Set(heights).size).toBeGreaterThan(1);
    expect(Math.min(...heights)).toBe(42); // two lines of 17 pixels, and 8 around them
  });

  it("keeps every idea's row by its number", () => {
    const { cells, rows } = incentivesTab(paying, ENGLISH);
    const keys = rows.flatMap((slot) => ("list" in slot && slot.list === "free" ? slot.keys : []));
    expect(keys.length).toBe(paying.plan.rewards.length + 2);
    for (const key of keys) {
      const cell = cells.find(
        ({ row, column }) => row === listRow("free", key) && column === "key",
      );
      expect(String(cell?.content)).toBe(key);
    }
  });
});
