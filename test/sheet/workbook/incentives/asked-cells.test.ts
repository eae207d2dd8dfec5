import { describe, expect, it } from "vitest";
import type { Choices, IncentivePlan } from "../../../../src/core/choices.ts";
import { type PayoutCurve, USUAL_CURVE } from "../../../../src/core/incentives/payout-curve.ts";
import { sum } from "../../../../src/core/stats/sum.ts";
import type { WorkbookFacts } from "../../../../src/sheet/workbook/facts.ts";
import { incentivesTab } from "../../../../src/sheet/workbook/incentives/incentives-tab.ts";
import { numbersIn } from "../../../../src/text/number.ts";
import { evaluated, type Typed } from "../evaluated.ts";
import { ENGLISH, RESULTS, SPANISH, workbookFacts } from "../facts.ts";
import { frameFaults } from "../frame-faults.ts";
import { wholeWorkbook } from "../layouts.ts";
import { several } from "../several-metrics.ts";

const NAMES = ["Ana", "Bruno", "Carla"];
const paying = (more: Partial<IncentivePlan> = {}): IncentivePlan => ({
  ...{ targets: new Map(NAMES.map((name) => [name, 4000])), curve: USUAL_CURVE, cap: null },
  ...more,
});
const factsFor = (incentives = paying(), choices: Partial<Choices> = {}) =>
  workbookFacts({ ...choices, incentives });
const COLUMNS = ["target", "at.1", "at.2", "at.3", "at.4"];

const shownIn = (facts: WorkbookFacts, typed: Typed = {}, voice = ENGLISH) => {
  const at = evaluated(wholeWorkbook(facts, voice), typed);
  return (row: string, columns: readonly string[] = COLUMNS) =>
    columns.map((column) => at("incentives", row, column));
};
/** What is counted takes a whole number that reaches the share. */
const wholes = (goal: number, shares = [1, 0.8, 0.9, 1.2, 1.4]) =>
  shares.map((share) => Math.ceil(Number((share * goal).toFixed(6))));
const times = (goal: number, shares = [1, 0.8, 0.9, 1.2, 1.4]) =>
  shares.map((share) => expect.closeTo(share * goal, 6));

describe("the results that shares of the goal take", () => {
  it("are the goal times each share, of everybody and of the team", () => {
    const facts = factsFor();
    const at = shownIn(facts);
    expect(at("askedHeader")).toEqual(["At goal (100%)", 0.8, 0.9, 1.2, 1.4]);
    for (const [i, { person, goal }] of facts.plan.goals.entries()) {
      expect(at(`asked:${i + 1}`, ["person"])).toEqual([person]);
      expect(at(`asked:${i + 1}`)).toEqual(times(goal));
    }
    expect(at("asked:team", ["person"])).toEqual(["Team"]);
    expect(at("asked:team")).toEqual(times(sum(facts.plan.goals.map(({ goal }) => goal))));
    expect(at("payGap", ["person"])).toEqual([
      "What each share of the goal takes in Ventas, by the final goals.",
    ]);
  });

  it("of a team whose main metric is counted are what its people take", () => {
    const facts = factsFor(paying(), { isCount: true });
    const at = shownIn(facts, { "goals|people:Bruno|own": 101 });
    const goals = facts.plan.goals.map(({ person, goal }) => (person === "Bruno" ? 101 : goal));
    const each = goals.map((goal) => wholes(goal));
    expect(at("asked:2")).toEqual([101, 81, 91, 122, 142]);
    expect(at("asked:team")).toEqual([0, 1, 2, 3, 4].map((i) => sum(each.map((one) => one[i]!))));
  });

  it("follow own goals, and shares that are typed over in the table of pay", () => {
    const typed = { "goals|people:Bruno|own": 100_000, "incentives|payHeader|at.1": 0.75 };
    const at = shownIn(factsFor(paying({ payoutMonths: 3, annualShare: 0.4 })), typed);
    expect(at("asked:2")).toEqual(times(100_000, [1, 0.75, 0.9, 1.2, 1.4]));
    for (const header of ["askedHeader", "eachHeader", "wholeHeader"])
      expect(at(header, ["at.1"])).toEqual([0.75]);
    expect(at("payShare", ["at.1"])).toEqual([0]);
  });

  it("are said to be the whole period's where parts of it are paid, and where a part's own goal is to be found", () => {
    const said = (payoutMonths: number, voice = ENGLISH, annualShare = 0) => {
      const at = shownIn(factsFor(paying({ payoutMonths, annualShare })), {}, voice);
      return [at("askedHeader", ["person"])[0], at("askedSpan:1", ["person"])[0]];
    };
    expect(said(3)).toEqual([
      "Result needed in the year",
      "Results of the whole year. Each quarter is paid by its own goal (in “Goals by quarter”, above) and takes the same share of that.",
    ]);
    expect(said(1)[1]).toMatch(/Each month is paid by its own goal \(in Calendar\) and takes/);
    expect(said(1, ENGLISH, 0.2)[1]).toMatch(
      /share of that\. What is paid at the end of the year goes by the results here\.$/,
    );
    expect(said(6, SPANISH, 0.2)).toEqual([
      "Resultado necesario en el año",
      "Resultados de todo el año. Cada semestre se paga según su propia meta (en «Metas por semestre», arriba) y pide la misma parte de ella. Lo que se paga al final del año va según los resultados de aquí.",
    ]);
    expect(shownIn(factsFor())("askedHeader", ["person"])).toEqual(["Result needed"]);
  });

  it("have the further metrics that pay below the team's, and what guards beyond the goal only", () => {
    const facts = { ...several, incentives: paying() };
    const [complaints, visits] = facts.plan.measures;
    const at = shownIn(facts);
    expect(at("askedMore:Quejas 1", ["person"])).toEqual(["Ana · Quejas"]);
    const guarded = complaints!.goals[0]!.goal;
    expect(at("askedMore:Quejas 1")).toEqual([guarded, "", "", guarded, guarded]);
    expect(at("askedMore:Visitas 1", ["person"])).toEqual(["Ana · Visitas"]);
    expect(at("askedMore:Visitas 1")).toEqual(wholes(visits!.goals[0]!.goal));
    expect(at("askedMore:Visitas team", ["person"])).toEqual(["Team · Visitas"]);
    // What is counted comes whole for each one: their rows add up to the team's.
    const each = visits!.goals.map(({ goal }) => wholes(goal));
    const together = [0, 1, 2, 3, 4].map((i) => sum(each.map((one) => one[i]!)));
    expect(at("askedMore:Visitas team")).toEqual(together);
    expect(together).not.toEqual(wholes(sum(visits!.goals.map(({ goal }) => goal))));
    const { cells } = incentivesTab(facts, ENGLISH);
    expect(cells.some(({ row }) => row === "askedMore:Quejas team")).toBe(false);
    expect(at("payGap", ["person"])[0]).toBe(
      "What each share of the goal takes in Ventas, Visitas, by the final goals. Above 100%, the goals that guard quality must be met, too.",
    );
  });

  it("are fewer for more where less is better", () => {
    const { plan, ...others } = several;
    const [complaints] = plan.measures;
    const measures = [{ ...complaints!, isGuard: false, weight: 0.2 }];
    const at = shownIn({ ...others, plan: { ...plan, measures }, incentives: paying() });
    const { goal } = complaints!.goals[0]!;
    expect(at("askedMore:Quejas 1")).toEqual(
      [1, 1.2, 1.1, 0.8, 0.6].map((share) => Math.floor(Number((share * goal).toFixed(6)))),
    );
  });

  it("are whole where things are counted: 6.4 of 8 is 7, and 108 of 135 no more than that", () => {
    const { plan, ...others } = several;
    const counted = (goal: number): WorkbookFacts => {
      const goals = plan.measures[1]!.goals.map((one) => ({ ...one, goal }));
      const measures = [plan.measures[0]!, { ...plan.measures[1]!, goals, step: 1 }];
      return { ...others, plan: { ...plan, measures }, incentives: paying() };
    };
    expect(shownIn(counted(8))("askedMore:Visitas 1")).toEqual([8, 7, 8, 10, 12]);
    expect(shownIn(counted(135))("askedMore:Visitas 1")).toEqual([135, 108, 122, 162, 189]);
    const { cells } = incentivesTab(counted(8), ENGLISH);
    const formats = cells
      .filter(({ row, column }) => row === "askedMore:Visitas 1" && COLUMNS.includes(column))
      .map(({ format }) => format);
    expect(new Set(formats)).toEqual(new Set(["#,##0"]));
  });
});

describe("the shares of the goal in the table of pay", () => {
  it("have 100% in the column of the amounts alone", () => {
    const at = shownIn(factsFor());
    expect(at("payHeader")).toEqual(["At goal (100%)", 0.8, 0.9, 1.2, 1.4]);
    expect(at("people:Ana")).toEqual([4000, 2000, 3000, 6000, 8000]);
    expect(at("payShare")).toEqual([1, 0.5, 0.75, 1.5, 2]);
  });

  it("have a column of their own for 100% where the curve pays something else there", () => {
    const curve: PayoutCurve = [
      [0.8, 0.4],
      [1, 0.9],
    ];
    const at = shownIn(factsFor(paying({ curve })));
    expect(at("payHeader")).toEqual(["Full amount", 0.8, 1, 1.2, 1.4]);
    expect(at("people:Ana", ["target", "at.2"])).toEqual([4000, expect.closeTo(3600, 6)]);
    const typed = shownIn(factsFor(), { "incentives|curve:2|target": 0.9 });
    expect(typed("payHeader", ["target", "at.2"])).toEqual(["Full amount", 1]);
  });
});

it("the tab keeps the frame's rules with several metrics", () => {
  const names = RESULTS.people.map(({ person }) => person);
  const facts = { ...several, incentives: paying({ payoutMonths: 6 }) };
  for (const voice of [ENGLISH, SPANISH])
    expect(frameFaults(incentivesTab(facts, voice), names, wholeWorkbook(facts, voice))).toEqual(
      [],
    );
});

it("the tab says at its top what is likely to be paid and whether the budget holds, as its table has it", () => {
  const at = shownIn(factsFor(), { "incentives|cost:1|at.1": 13_000 });
  const [likely] = at("cost:2", ["target"]);
  const [chance] = at("budgetChance", ["target"]);
  expect(likely).toBeGreaterThan(0);
  expect(chance).toBeGreaterThan(0);
  expect(at("title", ["at.1"])).toEqual([
    `Likely cost: €${numbersIn("en_US").plain(Math.round(likely as number))}. The budget suffices with a chance of ${Math.round(100 * (chance as number))}%.`,
  ]);
  expect(shownIn(factsFor())("title", ["at.1"])).toEqual([
    expect.stringMatching(/^Likely cost: €[\d,]+\.$/),
  ]);
});
