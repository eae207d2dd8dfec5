import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../../../src/core/calendar/month.ts";
import { capacityOf, type Resource } from "../../../../src/core/potential/capacity.ts";
import type { PotentialTold, WorkbookFacts } from "../../../../src/sheet/workbook/facts.ts";
import { listRow } from "../../../../src/sheet/workbook/frame/layout.ts";
import { potentialTab } from "../../../../src/sheet/workbook/potential/potential-tab.ts";
import { anyFacts } from "../any-facts.ts";
import { evaluated, type Typed, type ValueAt } from "../evaluated.ts";
import { ENGLISH, RESULTS, SPANISH, workbookFacts } from "../facts.ts";
import { frameFaults } from "../frame-faults.ts";
import { laidOut } from "../laid.ts";
import { wholeWorkbook } from "../layouts.ts";

const resource = (name: string, some: Partial<Resource> = {}): Resource => ({
  ...{ name, available: 60_000, need: 1, utilisation: 0.85, backlog: 0 },
  ...some,
});
const RESOURCES = [
  resource("Administración", { backlog: 1000 }),
  resource("Proveedores", { available: 5000, need: 0.1 }),
];
const told: PotentialTold = {
  ...{ tools: true, leads: true, training: false, coaching: false, support: 0.5 },
  ...{ penetration: 0.45, ceiling: 0.9, headroom: 0.5 },
};
const potential = { support: 0.5, isCoached: false, penetration: 0.45, ceiling: 0.9 };
const answered = workbookFacts({ potential, resources: RESOURCES }, RESULTS, { potential: told });
/** Three years that fill a market up to 92 of 100. */
const FLAT = {
  start: monthOf(2023, 1),
  people: ["Ana", "Bruno", "Carla"].map((person, i) => ({
    person,
    values: Array.from({ length: 36 }, (_, t) => {
      const uneven = 1 + 0.02 * (((t * 7 + 5 * i) % 11) / 5 - 1);
      return 12_000 * (i + 1) * Math.exp(-0.8 * 0.1 ** (t / 35)) * uneven;
    }),
  })),
};

const USED = ["goals", "potential", "lists", "seasonality"];
const shown = (facts: WorkbookFacts, typed: Typed = {}): ValueAt =>
  evaluated(
    wholeWorkbook(facts, ENGLISH).filter(({ key }) => USED.includes(key)),
    typed,
  );
const contentAt = (facts: WorkbookFacts, row: string, column: string, voice = ENGLISH) =>
  potentialTab(facts, voice).cells.find((cell) => cell.row === row && cell.column === column)
    ?.content;
const share = (name: "won" | "most" | "headroom") =>
  listRow("market", ENGLISH.text.potential[name]);
const seen = (name: "reached" | "ceiling") => listRow("seen", ENGLISH.text.potential[name]);
const line = (i: number) => listRow("resources", `${i}`);

describe("the Potential tab", () => {
  it("is, in English, this tab", () => {
    const others = wholeWorkbook(answered, ENGLISH).filter(({ key }) => key === "lists");
    expect(laidOut(potentialTab(answered, ENGLISH), others)).toMatchSnapshot();
  });

  it("is, in Spanish, this tab, where nothing was answered", () => {
    expect(laidOut(potentialTab(workbookFacts(), SPANISH))).toMatchSnapshot();
  });

  it("keeps the frame's rules, whatever was answered", () => {
    const less = workbookFacts({ isLessBetter: true });
    for (const facts of [answered, workbookFacts(), less]) {
      for (const voice of [ENGLISH, SPANISH])
        expect(
          frameFaults(
            potentialTab(facts, voice),
            ["Administración"],
            wholeWorkbook(facts, voice).filter(({ key }) => USED.includes(key)),
          ),
        ).toEqual([]);
    }
  });

  it("says what was answered, and what that makes of the goals", () => {
    expect(contentAt(answered, listRow("supports", "Better tools"), "available")).toBe("✔ Yes");
    expect(contentAt(answered, listRow("supports", "Training"), "available")).toBe("○ No");
    expect(contentAt(answered, "supportWords", "item")).toMatch(
      /^With 50% of the support and 50% of the market still to win, each goal is 0\.0% to \d\.\d% higher than by results alone/,
    );
    expect(contentAt(answered, share("won"), "available")).toBe(0.45);
    expect(contentAt(workbookFacts(), "supportWords", "item")).toContain("all stays as today");
    const half = { ...told, ceiling: null };
    const partly = workbookFacts({ potential }, RESULTS, { potential: half });
    expect(contentAt(partly, share("most"), "need")).toBe("As today");
  });

  it("has a line where nobody answered how far the market is won", () => {
    const none = { ...told, penetration: null, ceiling: null, headroom: 1 };
    const untold = workbookFacts({}, RESULTS, { potential: none });
    for (const facts of [untold, workbookFacts()])
      expect(contentAt(facts, share("won"), "item")).toBe(undefined);
    expect(contentAt(untold, share("headroom"), "available")).toBe(1);
    expect(contentAt(untold, share("headroom"), "need")).toMatch(
      /all of it counts as still to win$/,
    );
    expect(contentAt(workbookFacts(), share("headroom"), "need")).toBe("As today");
  });

  it("says that the months are too few in one line", () => {
    const people = RESULTS.people.map((one) => ({ ...one, values: one.values.slice(-10) }));
    const short = workbookFacts({}, { start: monthOf(2025, 3), people });
    expect(contentAt(short, "resultsHeader", "need")).toBe(
      "Too few months to tell: 24 months of results are needed",
    );
    expect(potentialTab(short, ENGLISH).rows).toContainEqual(
      expect.objectContaining({ list: "seen", keys: [] }),
    );
    expect(contentAt(answered, seen("ceiling"), "item")).toBe("Ceiling a month");
    expect(contentAt(answered, seen("ceiling"), "available")).toBe("–");
  });

  it("says whether growth flattens, of the team and of single people", () => {
    const facts = workbookFacts({ season: Array(12).fill(1) }, FLAT);
    const { team, people } = facts.plan.saturation!;
    expect(team.verdict).toBe("flattening");
    expect(contentAt(facts, "resultsHeader", "need")).toBe("● It flattens towards a ceiling");
    expect(contentAt(facts, seen("reached"), "available")).toBe(team.reached);
    expect(contentAt(facts, seen("ceiling"), "available")).toBe(team.ceiling);
    const flat = people.filter(({ verdict }) => verdict === "flattening");
    for (const { person } of flat)
      expect(contentAt(facts, "resultsWords2", "item")).toContain(person);
    expect(contentAt(workbookFacts(), "resultsHeader", "need")).toBe("○ No ceiling is seen");
  });

  it("shows what the plan says can be carried, beside the final goals", () => {
    const at = shown(answered);
    const { limit, bottleneck, oneMore } = answered.plan.capacity!;
    const lines = RESOURCES.map((_, i) => line(i + 1));
    const least = lines.find((row) => at("potential", row, "verdict") !== "")!;
    expect(at("potential", least, "item")).toBe(bottleneck);
    expect(at("potential", least, "carries")).toBeCloseTo(limit, 6);
    expect(at("potential", least, "oneMore")).toBeCloseTo(oneMore, 6);
    for (const row of lines) expect(at("potential", row, "goals")).toBe(answered.plan.team.goal);
  });

  it("counts no month in which nobody buys, told or typed later", () => {
    const january = listRow("months", "Jan");
    const season = [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    const resources = [resource("Administración")];
    const closed = workbookFacts({ season, resources });
    const eleven = 60_000 * 0.85 * 11;
    expect(closed.plan.capacity!.limit).toBeCloseTo(eleven, 6);
    expect(shown(closed)("potential", line(1), "carries")).toBeCloseTo(eleven, 6);
    const open = shown(workbookFacts({ resources }), { [`seasonality|${january}|own`]: 0 });
    expect(open("potential", line(1), "carries")).toBeCloseTo(eleven, 6);
    expect(open("potential", line(1), "oneMore")).toBeCloseTo(0.85 * 11, 6);
    const again = shown(closed, { [`seasonality|${january}|own`]: 1 });
    expect(again("potential", line(1), "carries")).toBeCloseTo(60_000 * 0.85 * 12, 6);
  });

  it("shows three digits of a need that is tiny for each unit, as one told a deal is", () => {
    const formats = [1, 0.25, 1 / 2350].map((need) => {
      const facts = workbookFacts({ resources: [resource("Oficina", { need })] });
      const cells = potentialTab(facts, ENGLISH).cells;
      return cells.find(({ row, column }) => row === line(1) && column === "need")!.format;
    });
    expect(formats).toEqual(["", "", "0.000000"]); // 0.000426
  });

  it("shows a need as it was told, of another metric, and reckons in the main one", () => {
    const deals = { per: "Deals", rate: 1 / 2350, need: 2, backlog: 10 };
    const [need, backlog] = [deals.need * deals.rate, deals.backlog / deals.rate];
    const desk = resource("Oficina", { available: 600, need, backlog, told: deals });
    const facts = workbookFacts({ resources: [desk] });
    expect(contentAt(facts, line(1), "need")).toBe(2);
    expect(contentAt(facts, line(1), "backlog")).toBe(10);
    expect(contentAt(facts, "resourceHeader", "need")).toBe("For one unit of “Deals”");
    const carries = capacityOf([desk], 12)!.limit;
    expect(shown(facts)("potential", line(1), "carries")).toBeCloseTo(carries, 4);
    const mixed = workbookFacts({ resources: [desk, resource("Personal")] });
    expect(contentAt(mixed, "resourceHeader", "need")).toBe("Needed for each");
    expect(contentAt(mixed, line(2), "need")).toBe(1);
  });

  it("follows a goal and a resource that somebody types", () => {
    const at = shown(answered, {
      [`goals|${listRow("people", "Ana")}|own`]: 100_000,
      [`potential|${line(1)}|available`]: 30_000,
    });
    const [ana, ...others] = answered.plan.goals.map(({ goal }) => goal);
    const goals = answered.plan.team.goal - ana! + 100_000;
    expect(others).toHaveLength(2);
    expect(at("potential", line(1), "goals")).toBeCloseTo(goals, 6);
    const carries = 30_000 * 0.85 * 12 - 1000;
    expect(at("potential", line(1), "carries")).toBeCloseTo(carries, 6);
    expect(at("potential", line(1), "used")).toBeCloseTo(goals / carries, 9);
    expect(at("potential", line(1), "verdict")).toBe("▼ Goals ask for more");
    expect(at("potential", line(2), "verdict")).toBe("");
    expect(at("potential", line(2), "oneMore")).toBe("");
  });

  it("calls a limit reached from a hundredth below it on, since goals cut to it are whole steps", () => {
    const { goal } = workbookFacts({}).plan.team;
    const verdictAt = (used: number) => {
      const desk = resource("Oficina", { available: goal / 12 / used, utilisation: 1 });
      return shown(workbookFacts({ resources: [desk] }))("potential", line(1), "verdict");
    };
    expect(verdictAt(0.985)).toBe("● Nearest limit");
    expect(verdictAt(0.992)).toBe("▲ Limits the goals");
  });

  it("says that own goals ask for more than there is, from a hundredth beyond it on", () => {
    const { goal } = workbookFacts({}).plan.team;
    const desk = resource("Oficina", { available: goal / 12, utilisation: 1 });
    const facts = workbookFacts({ resources: [desk] });
    const ana = facts.plan.goals.find(({ person }) => person === "Ana")!.goal;
    const own = `goals|${listRow("people", "Ana")}|own`;
    const verdictAt = (more: number) =>
      shown(facts, { [own]: ana + goal * more })("potential", line(1), "verdict");
    const cut = 1 - facts.plan.team.goal / goal; // by whole steps
    expect(verdictAt(0.009 + cut)).toBe("▲ Limits the goals");
    expect(verdictAt(0.011 + cut)).toBe("▼ Goals ask for more");
  });

  it("reckons as the plan does, whatever the resources", () => {
    const number = fc.integer({ min: 0, max: 500 });
    const any = fc.array(
      fc.record({
        available: number,
        need: fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8),
        utilisation: fc.constantFrom(0.25, 0.5, 0.85, 1),
        backlog: number,
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(any, (list) => {
        const resources = list.map((one, i) => ({ name: `R${i}`, ...one }));
        const at = shown(workbookFacts({ resources }));
        const capacity = capacityOf(resources, 12);
        const rows = resources.map((_, i) => line(i + 1));
        const least = rows.filter((row) => at("potential", row, "verdict") !== "");
        expect(least.length > 0).toBe(capacity !== null);
        for (const row of least) {
          expect(at("potential", row, "carries")).toBeCloseTo(capacity!.limit, 6);
          expect(at("potential", row, "oneMore")).toBeCloseTo(capacity!.oneMore, 6);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("shows no error in any workbook", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const at = shown(facts);
        for (const { row, column } of potentialTab(facts, ENGLISH).cells)
          expect(String(at("potential", row, column))).not.toMatch(/^#/);
      }),
      { numRuns: 30 },
    );
  });
});
