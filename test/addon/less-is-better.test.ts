import { beforeEach, expect, it } from "vitest";
import type { Steps } from "../../src/addon/steps.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { listRows, localBook, questionAbout, serviceOf, type, valueAt } from "./local-book.ts";

let book: LocalWorkbook;

beforeEach(async () => {
  book = await localBook();
  const [, ...rows] = listRows(["Ana", "Bruno", "Carla"]);
  type(book, "Service", [
    ["date", "rep", "Complaints", "Calls"],
    ...rows.map(([date, rep, sales]) => [date!, rep!, Math.round(Number(sales) / 100), 900]),
  ]);
});

const question = (steps: Steps = {}) => ({
  ...questionAbout("Service"),
  ...{ metric: "Complaints", steps },
});
const parts = ["room to grow", "capacity", "incentives"];
const answers: Steps = {
  potential: { tools: true, leads: true, training: true, coaching: true },
  resources: [{ kind: "support", name: "Desk", available: 1, need: 1 }],
  incentives: { target: 1000 },
};

it("is found by its heading, and plans and previews goals that are stayed within", () => {
  const { metrics } = serviceOf(book).look(question());
  expect(metrics.map(({ name, isLessBetter }) => [name, isLessBetter])).toEqual([
    ["Complaints", true],
    ["Calls", false],
  ]);
  const { goals, team, notices } = serviceOf(book).plan(question());
  expect(goals.map(({ metric }) => metric)).toEqual(Array(3).fill("Complaints")); // no activities
  expect(goals.map(({ tier }) => tier)).toEqual(["top", "middle", "bottom"]);
  for (const { start, goal, stretch, expected, chance, why } of goals) {
    expect(start).toBeGreaterThan(goal);
    expect(goal).toBeGreaterThan(stretch);
    expect(goal).toBeGreaterThan(expected!);
    expect(Math.abs(chance! - 0.65)).toBeLessThan(0.03);
    expect(why).toContain(`${Math.round(100 * chance!)} in 100 people would stay within it.`);
  }
  expect(team[0]).toMatchObject({ isLessBetter: true, capacity: null });
  expect(team[0]!.chance).toBeGreaterThan(0.6);
  expect(notices.join(" ")).not.toContain("do not apply");
  expect(serviceOf(book).preview(question())).toMatchObject({
    ...{ isLessBetter: true, activities: [], rewards: [], capacity: null, teamPace: null },
    people: goals.map(({ rep }) => ({ person: rep })),
  });
});

it("names the answers that do not apply, and takes one's word for the direction", () => {
  const less = serviceOf(book).plan(question(answers));
  expect(less.notices.find((one) => one.includes("do not apply"))).toContain(parts.join(", "));
  expect(less.goals).toEqual(serviceOf(book).plan(question()).goals);
  expect(less.incentives).toMatchObject({ cost: null, nonCash: [] });
  expect(serviceOf(book).preview(question(answers))).toMatchObject({
    ...{ potential: null, incentives: null },
  });
  const more = serviceOf(book).plan(question({ isLessBetter: false })).goals[0]!;
  expect(more.goal).toBeLessThan(more.expected!);
  expect(more.why).toContain("would reach it");
});

it("writes a tab that says so, and holds what was written", () => {
  const { goals } = serviceOf(book).plan(question());
  serviceOf(book).write(question());
  expect(valueAt(book, "Goals!C3")).toMatch(
    /^Less is better: each computed goal is one that 65 in 100 people would/,
  );
  expect(goals.map((_, i) => valueAt(book, `Goals!H${7 + i}`))).toEqual(
    goals.map(({ goal }) => goal),
  );
  // A chance of 80 asks for less, which is higher here: what is announced stands.
  const safer = { ...question({ announced: true }), probability: 0.8 };
  const held = serviceOf(book).plan(safer).goals;
  expect(held.map(({ goal }) => goal)).toEqual(goals.map(({ goal }) => goal));
  expect(held[0]!.flags).toContain("held");
  expect(held[0]!.why).toMatch(/The goal that people know stands, which is [\d.]+% lower/);
});
