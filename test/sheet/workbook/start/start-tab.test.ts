import { describe, expect, it } from "vitest";
import type { WorkbookFacts, WorkbookVoice } from "../../../../src/sheet/workbook/facts.ts";
import { placedCells } from "../../../../src/sheet/workbook/frame/placed.ts";
import { goalsTab } from "../../../../src/sheet/workbook/goals/goals-tab.ts";
import { startTab } from "../../../../src/sheet/workbook/start/start-tab.ts";
import { evaluated, type Typed } from "../evaluated.ts";
import { ENGLISH, RESULTS, SPANISH, workbookFacts } from "../facts.ts";
import { laidOut, placesOf } from "../laid.ts";

const facts = workbookFacts();
const contentAt = (
  of: WorkbookFacts,
  row: string,
  column: string,
  voice: WorkbookVoice = ENGLISH,
) => startTab(of, voice).cells.find((cell) => cell.row === row && cell.column === column)?.content;
const stepStates = (of: WorkbookFacts) =>
  ["status", "period", "owner", "data", "created", "review"].map((row) =>
    contentAt(of, row, "state"),
  );

/** A Goals tab with numbers in place of what it looks up elsewhere. */
const goalsWith = (of: WorkbookFacts, chance: number) => {
  const goals = goalsTab(of, ENGLISH);
  return {
    ...goals,
    cells: goals.cells
      .filter(({ content }) => typeof content !== "object" || !content.formula.includes("[lists!"))
      .map((cell) => (cell.column === "chance" ? { ...cell, content: chance } : cell)),
  };
};

describe("the Start tab", () => {
  it("is, in Spanish, this tab", () => {
    expect(laidOut(startTab(facts, SPANISH), [goalsTab(facts, SPANISH)])).toMatchSnapshot();
  });

  it("is, in English, this tab", () => {
    expect(laidOut(startTab(facts, ENGLISH), [goalsTab(facts, ENGLISH)])).toMatchSnapshot();
  });

  it("has no reference that leads nowhere", () => {
    const layout = startTab(facts, SPANISH);
    const cells = placedCells(layout, placesOf([layout, goalsTab(facts, SPANISH)]));
    expect(cells.length).toBe(layout.cells.length);
    expect(new Set(cells.map(({ row, column }) => `${row},${column}`)).size).toBe(cells.length);
  });

  it("shows the team's goal, how many reach it, and what is missing to the target", () => {
    const figures = (target: number | "") => {
      const typed: Typed = { "goals|target|final": target };
      const at = evaluated([startTab(facts, ENGLISH), goalsWith(facts, 0.644)], typed);
      return ["label", "fact", "step"].map((column) => at("start", "figures", column));
    };
    const { goal } = facts.plan.team;
    expect(figures("")).toEqual([goal, 64, "–"]);
    expect(figures(goal + 1000)).toEqual([goal, 64, -1000]);
  });

  it("calls the goals done once the workbook is published", () => {
    const state = (status: string) => {
      const tabs = [startTab(facts, ENGLISH), goalsWith(facts, 0.65)];
      return evaluated(tabs, { "start|status|fact": status })("start", "data", "state");
    };
    expect(state("Draft")).toBe("● In progress");
    expect(state("Published")).toBe("✔ Done");
  });

  it("tells what was answered from what holds as found", () => {
    const states = stepStates(facts);
    expect(states[0]).toBe("✔ Done");
    expect(states[2]).toBe("○ As found");
    expect(states[5]).toBe("○ To do");
  });

  it("says which steps mean nothing where less is better", () => {
    const less = workbookFacts({ isLessBetter: true });
    const states = stepStates(less);
    expect(contentAt(less, "title", "label")).toBe("Goals 2026 · Ventas");
    expect([states[2], states[5]]).toEqual(["– Not for this metric", "– Not for this metric"]);
    expect(contentAt(less, "next.incentives", "label")).toBe("");
    expect(contentAt(less, "figureLabels", "fact")).toBe("Of 100, how many stay within it");
  });

  it("names the next review after the day of writing, or none", () => {
    const review = (today: string) =>
      contentAt({ ...facts, today }, "next.review", "label", SPANISH);
    expect(review("2026-01-12")).toContain("1 abr 2026");
    expect(review("2026-04-01")).toContain("1 abr 2026");
    expect(review("2026-04-02")).toContain("1 jul 2026");
    expect(contentAt({ ...facts, today: "2026-11-01" }, "review", "fact")).toBe("–");
    expect(contentAt(workbookFacts({ reviewMonths: 0 }), "review", "fact")).toBe("–");
  });

  it("writes its days as day numbers", () => {
    const day = (serial: unknown) => new Date(Date.UTC(1899, 11, 30 + (serial as number)));
    expect(day(contentAt(facts, "created", "fact")).toISOString()).toContain("2026-01-12");
    expect(day(contentAt(facts, "review", "fact")).toISOString()).toContain("2026-04-01");
  });

  it("counts the results and months that are known", () => {
    const [ana, ...others] = RESULTS.people;
    const people = [{ ...ana!, values: [null, ...ana!.values.slice(1)] }, ...others];
    const gaps = workbookFacts({}, { ...RESULTS, people: people as typeof RESULTS.people });
    expect(contentAt(gaps, "data", "fact")).toContain("71 results");
    expect(contentAt(gaps, "history", "fact")).toBe("24 months, Jan 2024 to Dec 2025; 3 people");
  });
});
