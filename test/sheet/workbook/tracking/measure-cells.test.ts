import { describe, expect, it } from "vitest";
import { monthColumn } from "../../../../src/sheet/workbook/calendar/months.ts";
import { KEY_JOINT } from "../../../../src/sheet/workbook/frame/layout.ts";
import { trackingTab } from "../../../../src/sheet/workbook/tracking/tracking-tab.ts";
import { evaluated, type Typed } from "../evaluated.ts";
import { ENGLISH, SPANISH } from "../facts.ts";
import { frameFaults } from "../frame-faults.ts";
import { wholeWorkbook } from "../layouts.ts";
import { several } from "../several-metrics.ts";

const USED = ["goals", "calendar", "metrics", "tracking", "seasonality", "lists"];
const layouts = wholeWorkbook(several, ENGLISH).filter(({ key }) => USED.includes(key));
const shown = (typed: Typed) => evaluated(layouts, typed);
const [complaints, visits] = several.plan.measures;
const rowOf = (metric: string, person: string) =>
  `measures:${[metric, person, "2026"].join(KEY_JOINT)}`;
const JUNE_30 = Date.UTC(2026, 5, 30) / 86_400_000 + 25_569;
const asOfJune: Typed = { "tracking|asOf|goal": JUNE_30 };

/** Six months of everybody, a share of what each asks for. */
const halfYearOf = (share: number): Typed =>
  Object.fromEntries(
    visits!.goals.flatMap(({ person, months }) =>
      months
        .slice(0, 6)
        .map((asked, i) => [
          `tracking|${rowOf("Visitas", person)}|${monthColumn(i + 1)}`,
          asked * share,
        ]),
    ),
  );

describe("further metrics in Tracking", () => {
  it("have a row a person with the goal of their own, and ask for the goal's own months", () => {
    const at = shown({});
    for (const measure of [complaints!, visits!])
      for (const { person, goal, months } of measure.goals) {
        const row = rowOf(measure.metric, person);
        expect(at("tracking", row, "person")).toBe(`${person} · ${measure.metric}`);
        expect(at("tracking", row, "goal")).toBe(goal);
        for (const [i, asked] of months.entries())
          expect(at("tracking", row, `asked.${i + 1}`)).toBeCloseTo(asked, 9);
      }
    expect(at("tracking", "measureTeams:Visitas", "goal")).toBe(visits!.team.goal);
    expect(at("tracking", "measureTeams:Quejas", "goal")).toBe(complaints!.team.goal);
  });

  it("are judged as the main metric is, each by its own results", () => {
    const at = shown({ ...asOfJune, ...halfYearOf(0.85) });
    const [ana] = visits!.goals;
    const due = ana!.months.slice(0, 6).reduce((sum, month) => sum + month, 0);
    const row = rowOf("Visitas", "Ana");
    expect(at("tracking", row, "due")).toBeCloseTo(due, 9);
    expect(at("tracking", row, "actual")).toBeCloseTo(0.85 * due, 9);
    expect(at("tracking", row, "pace")).toBeCloseTo(0.85, 9);
    expect(at("tracking", row, "status")).toBe("▼ Watch");
    expect(at("tracking", "measureTeams:Visitas", "pace")).toBeCloseTo(0.85, 9);
    expect(at("tracking", "measureTeams:Visitas", "status")).toBe("▼ Watch");
    expect(at("tracking", "measureTeams:Quejas", "actual")).toBe(0);
    expect(at("tracking", "total", "actual")).toBe(0);
    expect(at("tracking", "total", "status")).toBe("● Result missing");
  });

  it("count without a day, too: their own last month is the yardstick, and the main chart has no month of theirs", () => {
    const at = shown(halfYearOf(1));
    const known = at("tracking", "known", monthColumn(6));
    expect(known).toBe(JUNE_30);
    expect(at("tracking", rowOf("Visitas", "Ana"), "last")).toBeGreaterThan(0);
    expect(at("tracking", "sums:Results so far", monthColumn(1))).toBe("");
  });

  it("have not begun as long as nobody has a result of theirs, whatever the main metric has", () => {
    const main = { [`tracking|people:Ana${KEY_JOINT}2026|${monthColumn(1)}`]: 20_000 };
    const statusOf = (typed: Typed, row: string) => shown(typed)("tracking", row, "status");
    for (const row of [rowOf("Quejas", "Ana"), rowOf("Visitas", "Bruno"), "measureTeams:Quejas"])
      expect(statusOf(main, row), row).toBe("● Not begun");
    const one = { ...main, [`tracking|${rowOf("Visitas", "Ana")}|${monthColumn(1)}`]: 40 };
    expect(statusOf(one, rowOf("Visitas", "Bruno"))).toBe("● Result missing");
    expect(statusOf(one, "measureTeams:Visitas")).toBe("● Result missing");
    expect(statusOf(one, rowOf("Quejas", "Bruno"))).toBe("● Not begun");
  });

  it("turn round where less is better", () => {
    const [ana] = complaints!.goals;
    const typed = Object.fromEntries(
      ana!.months
        .slice(0, 6)
        .map((asked, i) => [
          `tracking|${rowOf("Quejas", "Ana")}|${monthColumn(i + 1)}`,
          asked * 0.5,
        ]),
    );
    const at = shown({ ...asOfJune, ...typed });
    expect(at("tracking", rowOf("Quejas", "Ana"), "status")).toBe("▲ Ahead");
  });

  it("follow an own value on the Metrics tab at once", () => {
    const [ana] = visits!.goals;
    const own = `metrics|measures:Visitas${KEY_JOINT}Ana|own`;
    const at = shown({ ...asOfJune, ...halfYearOf(1), [own]: 2 * ana!.goal });
    expect(at("tracking", rowOf("Visitas", "Ana"), "goal")).toBe(2 * ana!.goal);
    expect(at("tracking", rowOf("Visitas", "Ana"), "pace")).toBeCloseTo(0.5, 2); // months are whole steps
    expect(at("tracking", rowOf("Visitas", "Bruno"), "pace")).toBeCloseTo(1, 9);
  });

  it("keep the frame's rules in both languages", () => {
    for (const voice of [ENGLISH, SPANISH]) {
      const names = several.plan.goals.map(({ person }) => person);
      const others = wholeWorkbook(several, voice);
      expect(frameFaults(trackingTab(several, voice), names, others)).toEqual([]);
    }
  });
});
