import { beforeAll, describe, expect, it } from "vitest";
import type { Steps } from "../../src/addon/steps.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import {
  listRows,
  localBook,
  questionAbout,
  serviceOf,
  teamRows,
  type,
  valueAt,
} from "./local-book.ts";

const TEAM = ["Ana", "Bruno", "Carla", "Diego"];
const SOURCE = "Results!A1:E25";
let book: LocalWorkbook;

const ask = (steps: Steps, probability = 0.65) => ({
  ...questionAbout(SOURCE, probability),
  steps,
});
const planWith = (steps: Steps, probability?: number) =>
  serviceOf(book).plan(ask(steps, probability));
const mainGoals = (steps: Steps, probability?: number) =>
  planWith(steps, probability).goals.map(({ goal }) => goal);

beforeAll(async () => {
  book = await localBook();
  type(book, "Results", teamRows(TEAM));
});

describe("announced goals", () => {
  it("are those of the last write for the same period and metric, and survive its undoing", () => {
    expect(planWith({ announced: true }).notices.join(" ")).toContain("No goals were written");
    serviceOf(book).write(ask({}));
    const written = TEAM.map((_, i) => valueAt(book, `Goals!H${7 + i}`) as number);
    expect(mainGoals({})).toEqual(written);
    expect(mainGoals({}, 0.8)[0]).toBeLessThan(written[0]!);
    const held = planWith({ announced: true }, 0.8);
    expect(held.goals.map(({ goal }) => goal)).toEqual(written);
    expect(held.goals[0]!.flags).toContain("held");
    expect(held.goals[0]!.why).toMatch(/announced goal stands: \+/);
    expect(held.notices.join(" ")).toMatch(/not made easier, for no cause is given: Ana/);
    const caused = planWith({ announced: true, cause: "Half the territory was sold" }, 0.8);
    expect(caused.goals[0]!.goal).toBeLessThan(written[0]!);
    expect(caused.goals[0]!.flags).toContain("lowered");
    serviceOf(book).write(ask({ announced: true }, 0.8));
    expect(valueAt(book, "Goals!H7")).toBe(written[0]);
    serviceOf(book).undo();
    expect(mainGoals({ announced: true }, 0.8)).toEqual(written);
  });
});

describe("the preview", () => {
  it("says at every position of the slider what the plan says there", () => {
    const steps: Steps = {
      potential: { tools: true, leads: true, training: false, coaching: false },
      resources: [{ kind: "backOffice", name: "Desk", available: 12_000, need: 1 }],
      incentives: { target: 1000, payoutMonths: 3, budget: 3000 },
    };
    const preview = serviceOf(book).preview(ask(steps));
    for (const i of [0, 15, 30]) {
      const plan = planWith(steps, (50 + i) / 100);
      expect(preview.people.map(({ goal }) => goal[i])).toEqual(plan.goals.map(({ goal }) => goal));
      expect(preview.people.map(({ chanceWith }) => chanceWith?.[i] ?? null)).toEqual(
        plan.goals.map(({ chanceWith }) => chanceWith),
      );
      expect(preview.incentives!.expected[i]).toBe(plan.incentives.cost!.expected);
      expect(preview.incentives!.p90[i]).toBe(plan.incentives.cost!.p90);
      expect(preview.incentives!.withinBudget![i]).toBe(plan.incentives.cost!.budget!.chance);
      expect(plan.team[0]!.goal).toBeLessThanOrEqual(preview.capacity!.limit);
    }
    expect(preview.capacity!.limit).toBeCloseTo(12_000 * 0.85 * 12, 6);
    // What there is to say of incentives stands beside them, and not among the other notices.
    expect(preview.incentives!.advice.join(" ")).toContain("Each quarter pays by its own goal");
    expect(preview.notices.join(" ")).not.toContain("Each quarter");
    expect(preview.start).toBe("2026-01");
    expect(preview.reviews).toEqual(["2026-04", "2026-07", "2026-10"]);
    expect(preview.rewards.length).toBeGreaterThanOrEqual(3);
  });

  it("and the Start tab know the same reviews: those that are still to come", async () => {
    const reviewsAt = async (today: string) => {
      const then = await localBook({ today });
      type(then, "Results", teamRows(TEAM));
      const { reviews } = serviceOf(then).preview(ask({}));
      serviceOf(then).write(ask({}));
      return [reviews, valueAt(then, "Start!B27")];
    };
    const [august, november] = [await reviewsAt("2026-08-02"), await reviewsAt("2026-11-28")];
    expect(august![0]).toEqual(["2026-10"]);
    expect(august![1]).toMatch(/review of 1 Oct 2026/);
    expect(november![0]).toEqual([]);
    expect(november![1]).toMatch(/no review is to come/);
  });
});

describe("what a table says of the steps", () => {
  it("is found by its metrics' names, and asked of every person's goal", async () => {
    const fresh = await localBook();
    const rows = listRows(TEAM);
    const three = rows.flatMap(([date, rep, sales], i) =>
      i === 0
        ? [["date", "rep", "metric", "value"]]
        : [
            [date!, rep!, "calls", Number(sales) * 2],
            [date!, rep!, "quotes", Number(sales) / 2],
            [date!, rep!, "policies", Math.round(Number(sales) / 10)],
          ],
    );
    type(fresh, "Funnel", three);
    const service = serviceOf(fresh);
    const { metrics, metric, source } = service.look(null);
    expect(metric).toBe("policies");
    const policies = metrics.find(({ name }) => name === "policies")!;
    expect(policies).toMatchObject({ isCount: true });
    expect(policies.stages.map((stage) => stage.metric)).toEqual(["calls", "quotes"]);
    const question = { ...questionAbout(source), source, metric };
    const { goals, season } = service.plan(question);
    expect(goals.map((goal) => goal.metric)).toEqual(
      ["policies", "calls", "quotes"].flatMap((name) => TEAM.map(() => name)),
    );
    expect(season.every((month) => month.metric === "policies")).toBe(true);
    expect(goals[4]!.goal / goals[0]!.goal).toBeCloseTo(20, 0);
    const without = service.plan({ ...question, steps: { stages: [] } });
    expect(without.goals).toHaveLength(TEAM.length);
  });

  it("turns a goal round where the heading says that less is better, unless told otherwise", async () => {
    const fresh = await localBook();
    const [head, ...rows] = teamRows(TEAM);
    type(fresh, "Complaints", [
      head!,
      ...rows.map(([month, ...values]) => [month!, ...values.map((v) => Math.round(+v / 100))]),
    ]);
    const service = serviceOf(fresh);
    const found = service.look(null);
    expect(found.metrics[0]).toMatchObject({ isCount: true, isLessBetter: true, stages: [] });
    const question = { ...questionAbout(found.source), metric: found.metric };
    const less = service.plan({ ...question, steps: { incentives: { target: 500 } } });
    const more = service.plan({ ...question, steps: { isLessBetter: false } });
    expect([less, more].map(({ team }) => team[0]!.isLessBetter)).toEqual([true, false]);
    less.goals.forEach(({ start, goal, stretch, expected, chance, why }, i) => {
      expect(start).toBeGreaterThan(goal);
      expect(goal).toBeGreaterThan(stretch);
      expect(goal).toBeGreaterThan(expected!);
      expect(more.goals[i]!.goal).toBeLessThan(expected!);
      expect(chance).toBeCloseTo(0.65, 1);
      expect(why).toMatch(/in 100 people would stay within it/);
    });
    expect(less.incentives.cost).toBeNull();
    expect(less.notices.join(" ")).toMatch(/do not apply: incentives/);
    service.write(question);
    expect(valueAt(fresh, "Goals!C3")).toMatch(/Less is better: a goal that 65 in 100/);
    expect(valueAt(fresh, "Goals!H7")).toBe(less.goals[0]!.goal);
  });

  it("gives whom only the roster names a goal, and nobody who leaves before the period", async () => {
    const fresh = await localBook();
    type(fresh, "Results", teamRows(TEAM));
    type(fresh, "Team", [
      ["rep", "hire_date", "end_date", "target_incentive"],
      ["Ana", "2019-03-01", "", 12_000],
      ["Bruno", "", "2026-01-31", ""],
      ["Carla", "", "2025-12-31", ""],
      ["Eva", "2026-02-01", "", 8000],
    ]);
    const service = serviceOf(fresh);
    const plan = service.plan({ ...questionAbout(SOURCE), roster: "Team" });
    expect(plan.goals.map(({ rep }) => rep)).toEqual(["Ana", "Bruno", "Diego", "Eva"]);
    const [ana, bruno, , eva] = plan.goals;
    expect(eva).toMatchObject({ tier: "new", last: null });
    expect(eva!.months[0]).toBe(0);
    expect(eva!.goal).toBeGreaterThan(0.3 * ana!.goal);
    // One month of twelve, and none of the others'.
    expect(bruno!.months.slice(1).every((month) => month === 0)).toBe(true);
    expect(plan.incentives.cost!.atTarget).toBe(20_000);
    expect(plan.team[0]!.vacant).toBeGreaterThan(0);
  });
});
