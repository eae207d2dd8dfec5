import { beforeEach, expect, it } from "vitest";
import type { Steps } from "../../src/addon/steps.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";
import { typeNamed } from "./named-cells.ts";

const SOURCE = "Results!A1:D25";
let book: LocalWorkbook;
const ask = (steps: Steps, probability = 0.65) => ({
  ...questionAbout(SOURCE, probability),
  steps,
});
const BUDGETED: Steps = { incentives: { target: 1000, budget: 3200 } };

beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno", "Carla"]));
});

it("tells the chance of the budget as it was and as it will be", () => {
  const service = serviceOf(book);
  const chanceOf = (question: ReturnType<typeof ask>) =>
    service.preview(question).incentives!.withinBudget!;
  const [first, dearer] = [ask(BUDGETED), ask({ incentives: { target: 1100, budget: 3200 } })];
  service.write(first);
  const { budget, gap } = service.changes(dearer)!;
  expect(budget!.before).toBeCloseTo(chanceOf(first), 9);
  expect(budget!.after).toBeCloseTo(chanceOf(dearer), 9);
  expect(budget!.after).toBeLessThan(budget!.before!);
  expect(gap).toBeNull();
  service.write(ask({ incentives: { target: 1000 } }));
  expect(service.changes(first)!.budget).toEqual({
    ...{ before: null, after: chanceOf(first), isSure: false },
  });
  const capped = (cap: number) => ask({ incentives: { target: 1000, cap, budget: 3200 } });
  const isSure = (cap: number) => service.changes(capped(cap))!.budget!.isSure;
  expect([isSure(1), isSure(2)]).toEqual([true, false]);
  expect(service.changes(ask({}))!.budget).toBeNull();
});

it("divides a target so that own values count for it, and takes off the others what is beyond", () => {
  const service = serviceOf(book);
  const target = Math.round(1.02 * service.plan(ask({})).team[0]!.goal);
  const divided = (overAssign: number) =>
    ask({ companyTarget: target, allocation: { by: "likely", overAssign, leastChance: 0.01 } });
  service.write(divided(0));
  const computed = service.changes(divided(0))!;
  expect(computed.again).toBeNull();
  expect(computed.gap!.after).toBeLessThanOrEqual(0);
  const { goal } = service.plan(divided(0)).company!.handed!.rows[1]!;
  typeNamed(book, "goals people:Bruno own", goal - 3000);
  // Dividing does not look at own values: what Bruno is spared is in nobody's goal.
  const open = service.changes(divided(0))!;
  expect(open.gap!.after).toBeCloseTo(computed.gap!.after - 3000, 6);
  const { onTop, goals } = open.again!;
  const again = service.changes(divided(onTop))!;
  expect(again.withOwn!.after).toBe(goals);
  const { step } = service.preview(divided(0));
  expect(Math.abs(goals - target)).toBeLessThanOrEqual(step);
  expect(again.again).toBeNull();
  service.write(divided(onTop));
  // Bruno asks for it back: what the others took on is beyond the target now.
  typeNamed(book, "goals people:Bruno own", goal);
  const beyond = service.changes(divided(onTop))!;
  expect(beyond.gap!.after).toBeGreaterThan(2 * step);
  expect(beyond.again!.onTop).toBeLessThan(onTop);
  expect(Math.abs(beyond.again!.goals - target)).toBeLessThanOrEqual(step);
  // Announced goals rise at reviews alone; goals that nothing is divided for are left alone.
  const announced = { ...divided(onTop).steps, announced: true };
  expect(service.changes(ask(announced))!).toMatchObject({ again: null, isAnnounced: true });
  expect(beyond.isAnnounced).toBe(false);
  expect(service.changes(ask({ companyTarget: target }))!.again).toBeNull();
});

it("tells what of the company target is in nobody's goal, own values counted, before and after", () => {
  const service = serviceOf(book);
  const { total } = service.write(ask({ companyTarget: 1_000_000 }));
  const harder = ask({ companyTarget: 1_200_000 }, 0.6);
  const { gap, total: sums } = service.changes(harder)!;
  expect(gap).toEqual({
    ...{ before: total - 1_000_000, after: sums.after - 1_200_000 },
    isSameTarget: false,
  });
  type(book, "Goals", [[900_000]], { row: 8, column: 11 });
  const own = service.changes(harder)!;
  expect(own.gap).toEqual({
    before: own.now! - 1_000_000,
    after: own.withOwn!.after - 1_200_000,
    isSameTarget: false,
  });
  expect(own.now).toBeGreaterThan(total);
  // What there is to decide of it is told by the same goals, and so left out of what was computed.
  const open = (needs: typeof own.needs) => needs.filter(({ screen }) => screen === "goals");
  const [held, computed] = [open(own.needs), open(service.preview(harder).needs)];
  const plain = (amount: number) => amount.toLocaleString("en");
  expect(held.map(({ sentence }) => sentence).join(" ")).toContain(plain(-own.gap!.after));
  expect(computed.map(({ sentence }) => sentence).join(" ")).toContain(plain(-gap!.after));
  expect([...held, ...computed].every(({ isOfHeld }) => isOfHeld)).toBe(true);
  expect(service.changes(ask({ companyTarget: 1_000_000 }))!.gap!.isSameTarget).toBe(true);
  // Goals of another period are not compared.
  const other = { ...harder, period: "2027" };
  expect(service.changes(other)!.gap!.before).toBeNull();
});
