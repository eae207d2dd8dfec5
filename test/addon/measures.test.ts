import { beforeAll, describe, expect, it } from "vitest";
import type { MeasureAnswer, Steps } from "../../src/addon/steps.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { listRows, localBook, questionAbout, serviceOf, type, valueAt } from "./local-book.ts";

const TEAM = ["Ana", "Bruno", "Carla"];
const guard: MeasureAnswer = { metric: "Complaints", isGuard: true, unit: "cases" };
const visits: MeasureAnswer = { metric: "Visits", weight: 0.2 };
let book: LocalWorkbook;

const fill = (one: LocalWorkbook) => {
  const [, ...rows] = listRows(TEAM);
  type(one, "Service", [
    ["date", "rep", "Sales", "Visits", "Complaints"],
    ...rows.map(([date, rep, sales], i) => {
      const sold = Number(sales);
      return [date!, rep!, sold, Math.round(sold / 40) + (i % 3), Math.round(sold / 300) + (i % 4)];
    }),
  ]);
};
const ask = (steps: Steps, probability = 0.65) => ({
  ...questionAbout("Service", probability),
  ...{ metric: "Sales", steps },
});
const planWith = (steps: Steps, probability?: number) =>
  serviceOf(book).plan(ask(steps, probability));
const refusal = (steps: Steps) => {
  try {
    planWith(steps);
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};

beforeAll(async () => {
  book = await localBook();
  fill(book);
});

describe("further metrics in a plan", () => {
  it("whose sum lies apart from what the main goals take stand so in the preview, first where pay goes by them", () => {
    const told = (weight: number) => {
      const companyTarget = 1.5 * planWith({}).goals.reduce((sum, { goal }) => sum + goal, 0);
      // The market that was told grows the main goals alone.
      const { needs, measures } = serviceOf(book).preview({
        ...ask({
          ...{ stages: [{ metric: "Visits" }], measures: [{ metric: "Visits", weight }] },
          companyTarget,
        }),
        growth: 0.3,
      });
      return {
        place: needs.findIndex(({ sentence }) => sentence === measures[0]!.apart),
        measures,
      };
    };
    const paid = told(0.2);
    expect(paid.measures[0]!.apart).toMatch(
      /^Visits: own goals add up to .* 20% of the pay goes by them\. Raise these goals/,
    );
    expect(paid.place).toBe(0);
    const free = told(0);
    expect(free.measures[0]!.apart).not.toContain("of the pay");
    expect(free.place).toBeGreaterThan(0);
  });

  it("are rows of their own, with the goals that they have as the main metric", () => {
    const { goals, team, season, notices } = planWith({
      stages: [],
      measures: [guard, visits],
    });
    expect(
      team.map(({ metric, weight, isGuard, unit, isLessBetter }) => {
        return [metric, weight, isGuard, unit, isLessBetter];
      }),
    ).toEqual([
      ["Sales", 0.8, false, null, false],
      ["Complaints", 0, true, "cases", true],
      ["Visits", 0.2, false, null, false],
    ]);
    for (const metric of ["Complaints", "Visits"]) {
      const alone = serviceOf(book).plan({ ...ask({ stages: [] }), metric });
      const rows = (all: typeof goals) => all.filter((goal) => goal.metric === metric);
      expect(rows(goals)).toEqual(rows(alone.goals));
      expect(rows(goals)).toHaveLength(3);
      expect(season.filter((month) => month.metric === metric)).toHaveLength(12);
    }
    const bare = planWith({ stages: [] });
    expect(goals.slice(0, 3)).toEqual(bare.goals);
    expect(notices.slice(0, bare.notices.length)).toEqual(bare.notices);
  });

  it("show their own goal where they are a step of the sale, too, and that is said", () => {
    const { goals, notices } = planWith({ stages: [{ metric: "Visits" }], measures: [visits] });
    const rows = goals.filter(({ metric }) => metric === "Visits");
    expect(rows.map(({ flags }) => flags.includes("activity"))).toEqual([false, false, false]);
    expect(notices.join(" ")).toContain("Both a step of the sale and a metric with a goal");
  });

  it("are refused in a sentence where they cannot be", () => {
    expect(refusal({ measures: [{ metric: "Sales" }] })).toContain("Choose one of: Visits, Compl");
    expect(refusal({ measures: [visits, visits] })).toContain("twice");
    expect(refusal({ measures: [{ ...guard, weight: 0.1 }] })).toContain("no share of the pay");
    expect(refusal({ measures: [visits, { metric: "Complaints", weight: 0.9 }] })).toContain(
      "add up to 110%",
    );
    expect(refusal({ measures: [{ metric: "Visits", weight: 20 }] })).toContain(
      "measures.0.weight",
    );
    expect(refusal({ stages: [{ metric: "Visits", lag: 1.5 }] })).toContain("stages.0.lag");
  });

  it("move what incentives cost, and their goals every position of the slider", () => {
    const incentives = { target: 1000 };
    const cost = (measures: readonly MeasureAnswer[]) =>
      planWith({ incentives, measures }).incentives.cost!;
    expect(cost([guard]).expected).toBeLessThan(cost([]).expected);
    const preview = serviceOf(book).preview(ask({ measures: [guard, visits] }));
    expect(preview.measures.map(({ metric }) => metric)).toEqual(["Complaints", "Visits"]);
    for (const i of [0, 15, 30]) {
      const { goals } = planWith({ measures: [guard, visits] }, (50 + i) / 100);
      expect(preview.measures[0]!.people.map(({ goal }) => goal[i])).toEqual(
        goals.filter(({ metric }) => metric === "Complaints").map(({ goal }) => goal),
      );
    }
  });
});

describe("the Metrics tab", () => {
  it("keeps an own value and its reason over a second write; announced goals hold by metric", async () => {
    const own = await localBook();
    fill(own);
    const { write, plan } = serviceOf(own);
    const steps: Steps = { stages: [], measures: [guard, visits] };
    const first = plan(ask(steps)).goals.filter(({ metric }) => metric === "Complaints");
    write(ask(steps));
    // the list of three metrics from row 6 on, and below it a row a metric and person
    const rows = TEAM.map((_, i) => 12 + i);
    expect(rows.map((row) => valueAt(own, `Metrics!B${row}`))).toEqual(
      TEAM.map(() => "Complaints"),
    );
    expect(rows.map((row) => valueAt(own, `Metrics!K${row}`))).toEqual(
      first.map(({ goal }) => goal),
    );
    type(own, "Metrics", [[7]], { row: 13, column: 10 });
    expect(valueAt(own, "Metrics!M13")).toContain("why?");
    type(own, "Metrics", [["One large customer left"]], { row: 13, column: 14 });
    expect(valueAt(own, "Metrics!K13")).toBe(7);
    expect(valueAt(own, "Metrics!M13")).not.toContain("why?");
    write(ask(steps, 0.5));
    const second = plan(ask(steps, 0.5)).goals.filter(({ metric }) => metric === "Complaints");
    expect(second[1]!.goal).not.toBe(first[1]!.goal);
    expect(["H13", "J13", "K13", "N13"].map((cell) => valueAt(own, `Metrics!${cell}`))).toEqual([
      second[1]!.goal,
      ...[7, 7, "One large customer left"],
    ]);
    expect(valueAt(own, "Metrics!J7")).toBe(second[0]!.goal + 7 + second[2]!.goal);

    // A chance of 80 lets more pass than one of 50: what is announced stands.
    const held = plan(ask({ ...steps, announced: true }, 0.8)).goals;
    const complaints = held.filter(({ metric }) => metric === "Complaints");
    expect(complaints.map(({ goal }) => goal)).toEqual(second.map(({ goal }) => goal));
    expect(complaints.some(({ flags }) => flags.includes("held"))).toBe(true);
    const others = plan(ask({ stages: [], measures: [], announced: true }, 0.5));
    expect(others.notices.join(" ")).not.toContain("No goals were written");
  });
});
