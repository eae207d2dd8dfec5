import { beforeAll, describe, expect, it } from "vitest";
import type { Steps } from "../../src/addon/steps.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";
import { ourTabsIn, shownAt, spotNamed, typeNamed } from "./named-cells.ts";

const TEAM = ["Ana", "Bruno", "Carla", "Diego"];
const SOURCE = "Results!A1:E25";
let book: LocalWorkbook;

const ask = (steps: Steps) => ({ ...questionAbout(SOURCE), steps });
const even = (companyTarget: number): Steps => ({
  companyTarget,
  allocation: { by: "even", leastChance: 0.01 },
});

/** What a cell of ours shows, by the names of its tab, row and column. */
const shown = (tab: string, row: string, column: string): unknown =>
  shownAt(book, spotNamed(book, `${tab} ${row} ${column}`));
const typeAt = (tab: string, row: string, column: string, value: string | number) =>
  typeNamed(book, `${tab} ${row} ${column}`, value);

beforeAll(async () => {
  book = await localBook();
  type(book, "Results", teamRows(TEAM));
});

describe("a company target", () => {
  it("is previewed at every position as the plan has it, with its fairness in words", () => {
    const sum = serviceOf(book).plan(ask({})).team[0]!.goal;
    const steps = even(sum);
    const { company, fairness, weekdays } = serviceOf(book).preview(ask(steps));
    expect(weekdays).toBe(261 / 12); // of 2026
    for (const i of [0, 15, 30]) {
      const plan = serviceOf(book).plan({ ...ask(steps), probability: (50 + i) / 100 });
      expect(company!.gap[i]).toBe(plan.company!.gap);
      expect(company!.unallocated![i]).toBe(plan.company!.handed!.unallocated);
      expect(company!.chance).toBe(plan.company!.chance);
    }
    expect(fairness.map(({ verdict }) => verdict)).toContain("Nothing known to compare");
    expect(fairness[0]).toMatchObject({
      test: "Gap between the highest and the lowest chance",
      isFound: true,
    });
  });

  it("is divided more evenly in another way, as the plan of that way has it", () => {
    const sum = serviceOf(book).plan(ask({})).team[0]!.goal;
    const { now, better } = serviceOf(book).moreEven(ask(even(sum)))!;
    expect(now.found).toContain("chanceSpread");
    expect(better!.by).toBe("likely");
    const steps: Steps = { companyTarget: sum, allocation: { by: "likely", leastChance: 0.01 } };
    const { fairness, people } = serviceOf(book).preview(ask(steps));
    expect(better!.found).toEqual(
      fairness.filter(({ isFound }) => isFound).map(({ name }) => name),
    );
    const chances = people.map(({ chance }) => chance[15]!); // of 65 in 100
    expect([better!.least, better!.most]).toEqual([Math.min(...chances), Math.max(...chances)]);
    expect(serviceOf(book).moreEven(ask({ companyTarget: sum }))).toBeNull();
  });

  it("is compared in three plans, as the command line prints them", () => {
    const steps: Steps = { companyTarget: 100_000 };
    const { scenarios, months, isBegun } = serviceOf(book).whatIf(ask(steps));
    expect(scenarios).toEqual(serviceOf(book).plan(ask(steps)).scenarios);
    expect(scenarios.map(({ name }) => name)).toEqual(["conservative", "base", "ambitious"]);
    // From December 2025, the last month of results, to between June and July 2026.
    expect({ months, isBegun }).toEqual({ months: 6.5, isBegun: false });
  });

  it("stands in the tabs, which follow a goal and a target of one's own, also after another write", () => {
    const sum = serviceOf(book).plan(ask({})).team[0]!.goal;
    serviceOf(book).write(ask(even(sum)));
    const plan = serviceOf(book).plan(ask(even(sum)));
    const { rows, amount } = plan.company!.handed!;
    expect(shown("goals", "target", "final")).toBe(sum);
    expect(shown("whatIf", "amount", "goal")).toBe(amount);
    for (const { rep, topDown, goal } of rows) {
      expect(shown("whatIf", `people:${rep}`, "topDown")).toBe(topDown);
      expect(shown("whatIf", `people:${rep}`, "goal")).toBe(goal);
    }
    typeAt("goals", "people:Bruno", "own", 2 * rows[1]!.goal);
    typeAt("goals", "target", "final", 2 * sum);
    const rest = plan.company!.assigned - rows[1]!.goal;
    const open = 2 * sum - rest - 2 * rows[1]!.goal;
    for (const again of [false, true]) {
      if (again) serviceOf(book).write(ask(even(sum)));
      expect(shown("whatIf", "people:Bruno", "goal"), String(again)).toBe(2 * rows[1]!.goal);
      expect(shown("whatIf", "open", "goal")).toBeCloseTo(-open, 6);
      expect(shown("fairness", "tests:1", "size")).toBe(
        "▲ Some have far better chances than others: bring the chances closer together",
      );
    }
  });

  it("draws chances by size where the roster has sizes", async () => {
    book = await localBook();
    type(book, "Results", teamRows(TEAM));
    type(book, "People", [
      ["rep", "territory_size", "manager"],
      ...TEAM.map((person, i) => [person, 10 * (i + 1), "Mia"]),
    ]);
    serviceOf(book).write({ ...ask({}), roster: "People!A1:C5" });
    expect(shown("fairness", "people:Carla", "size")).toBe(30);
    expect(shown("fairness", "people:Carla", "manager")).toBe("Mia");
    const sheetId = ourTabsIn(book).find(({ key }) => key === "fairness")!.sheetId;
    const { getters } = book.model;
    const kinds = getters.getChartIds(sheetId).map((id) => getters.getChartDefinition(id).type);
    expect(kinds).toEqual(["scatter"]);
  });
});
