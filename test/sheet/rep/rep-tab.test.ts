import { describe, expect, it } from "vitest";
import { addMonths, isoMonth, monthOf } from "../../../src/core/calendar/month.ts";
import { periodOf } from "../../../src/core/calendar/period.ts";
import { commission } from "../../../src/core/incentives/commission.ts";
import { type PayoutCurve, USUAL_CURVE } from "../../../src/core/incentives/payout-curve.ts";
import { payoutRate } from "../../../src/core/incentives/payout-rate.ts";
import type { Cell } from "../../../src/sheet/cell.ts";
import { goalPace } from "../../../src/sheet/functions/goal-pace.ts";
import { planPrint } from "../../../src/sheet/rep/plan-print.ts";
import type { RepFacts } from "../../../src/sheet/rep/rep-facts.ts";
import { inputPlaces } from "../../../src/sheet/rep/rep-inputs.ts";
import { repMessage } from "../../../src/sheet/rep/rep-message.ts";
import { repTab } from "../../../src/sheet/rep/rep-tab.ts";
import { newPlace } from "../../../src/sheet/workbook/frame/place.ts";
import { rep as english } from "../../../src/text/en/rep.ts";
import { rep as spanish } from "../../../src/text/es/rep.ts";
import { context } from "../functions/calls.ts";
import { evaluated, type Typed } from "../workbook/evaluated.ts";
import { frameFaults } from "../workbook/frame-faults.ts";
import { laidOut } from "../workbook/laid.ts";
import { CALLS, COMPLAINTS, OPENED, PREMIUM, repFacts, spanishFacts } from "./facts.ts";

const SOME = repFacts({ metrics: [PREMIUM, CALLS, COMPLAINTS] });

/** Results typed from the period's first month on; null is a month left out. */
const typed = (results: readonly (number | null)[], facts = repFacts(), at = 1): Typed =>
  Object.fromEntries(
    results.flatMap((result, i) => {
      const month = isoMonth(addMonths(facts.period.start, i));
      return result === null ? [] : [[`rep|${at}.months:${month}|sold`, result]];
    }),
  );

const valuesOf = (facts: RepFacts, results: readonly (number | null)[], at = 1) => {
  const value = evaluated([repTab(facts)], typed(results, facts, at));
  return (name: string, column = "week") => value("rep", `${at}.${name}`, column);
};

/** What the function says in other words. */
const STATUS: Readonly<Record<string, string>> = { "Needs help": "Ask for support" };

/** A period that is over, so that today never comes between. */
const OVER: RepFacts["period"] = { start: monthOf(2024, 1), months: 12 };
const AHEAD: RepFacts["period"] = { start: addMonths(monthOf(2026, 1), 1200), months: 12 };
const PAST = repFacts({ period: OVER });
const PAST_AT = (results: readonly (number | null)[]) => valuesOf(PAST, results);

describe("a person's tab", () => {
  it("says that the months from a change on change by more than the goal, where earlier ones stay", () => {
    const kept = 3;
    const held = PREMIUM.months.slice(0, kept).reduce((sum, month) => sum + month, 0);
    const before = 240_000;
    const textOf = (metric: typeof PREMIUM) => {
      const change = { from: monthOf(2026, 1 + kept), cause: "a shop more" };
      return JSON.stringify(repTab(repFacts({ change, metrics: [metric] })).cells);
    };
    const rest = (100 * ((PREMIUM.goal - held) / (before - held) - 1)).toFixed(1);
    expect(textOf({ ...PREMIUM, before, kept })).toContain(
      `The months before keep their €56,100. The whole goal changes by +6.7%, the months from Apr 2026 on by +${rest}%, since`,
    );
    expect(Number(rest)).toBeGreaterThan(6.7);
    expect(textOf({ ...PREMIUM, before })).not.toContain("The whole goal changes");
    expect(textOf({ ...PREMIUM, before: PREMIUM.goal, kept })).not.toContain("The whole goal");
  });

  it("is, in English, this tab", () => {
    expect(laidOut(repTab(repFacts()))).toMatchSnapshot();
  });

  it("is, in Spanish, this tab", () => {
    expect(laidOut(repTab(spanishFacts()))).toMatchSnapshot();
  });

  it("has the year before in two lines above it, so that it stays apart from the heading beside it", () => {
    const metrics = [PREMIUM, CALLS] as const;
    for (const [facts, heading] of [
      [repFacts({ metrics }), "Same month\n2025"],
      [spanishFacts({ metrics }), "Mismo mes\n2025"],
    ] as const) {
      const { cells, columns, rows } = repTab(facts);
      const at = cells.find(({ row, column }) => row === "1.header" && column === "last")!;
      expect(at.content).toBe(heading);
      const longest = Math.max(...heading.split("\n").map(({ length }) => length));
      const width = columns.find(({ name }) => name === "last")!.width;
      expect(width - 7 * longest).toBeGreaterThanOrEqual(12);
      const row = rows.find((one) => "name" in one && one.name === "1.header")!;
      expect(row.height).toBeGreaterThanOrEqual(2 * 16);
    }
  });

  it("keeps the frame's rules", () => {
    for (const facts of [repFacts(), spanishFacts(), SOME])
      expect(frameFaults(repTab(facts), ["Ana", "Marta", "premium"])).toEqual([]);
  });

  it.each([
    [1, 1.1],
    [3, 0.95],
    [6, 0.6],
    [12, 1.02],
  ])("says of results of %i months what GOAL_PACE says", (count, share) => {
    const results = PREMIUM.months.slice(0, count).map((goal) => Math.round(goal * share));
    const at = PAST_AT(results);
    const day = (month: number, date: number) => new Date(Date.UTC(2024, month, date));
    const [told] = goalPace.run(
      [
        ...[PREMIUM.goal, results.reduce((a, b) => a + b, 0), day(0, 1), day(11, 31)],
        ...[day(count, 0), PREMIUM.months.map((month) => [month]), false],
      ] as never,
      context,
    ) as Cell[][];
    const shown = ["due", "pace", "projection", "standing", "perWeek", "soFar"].map((name) =>
      at(name),
    );
    for (const [i, value] of told!.slice(0, 6).entries())
      if (typeof value === "number") expect(shown[i]).toBeCloseTo(value, 6);
      else if (i === 3) expect(String(shown[i]).slice(2)).toBe(STATUS[String(value)] ?? value);
      else expect(shown[i]).toBe(value);
  });

  it("counts no weeks of a month that asks for nothing, as GOAL_PACE and Tracking do", () => {
    const closed = PREMIUM.months.map((goal, i) => (i === 7 ? 0 : goal));
    const goal = closed.reduce((sum, month) => sum + month, 0); // 240,800
    const facts = repFacts({ period: OVER, metrics: [{ ...PREMIUM, goal, months: closed }] });
    const weeksOf = (months: number) => {
      const at = valuesOf(facts, closed.slice(0, months));
      return [at("perWeek"), at("soFar")] as number[];
    };
    // 2024: 142,100 in the 213 days until July, the other 98,700 in the 122 from September on
    const [needed, come] = [98_700 / (122 / 7), 142_100 / (213 / 7)];
    for (const months of [7, 8]) {
      const [perWeek, soFar] = weeksOf(months);
      expect(perWeek).toBeCloseTo(needed, 6);
      expect(soFar).toBeCloseTo(come, 6);
    }
    // December closed: after November no week is left, and none is asked for anything
    const last = PREMIUM.months.map((month, i) => (i === 11 ? 0 : month));
    const ended = { ...PREMIUM, goal: 231_000, months: last };
    const at = valuesOf(repFacts({ period: OVER, metrics: [ended] }), last.slice(0, 11));
    expect(at("perWeek")).toBe("");
  });

  it("asks for a month that was left out, and for support where the pace is low", () => {
    expect(PAST_AT([17_000, null, 22_000])("standing")).toBe("● A month is missing");
    expect(PAST_AT([17_000, 17_400])("standing")).toBe("▲ Ahead");
    expect(PAST_AT([])("standing")).toBe("● Not begun");
  });

  it("says what is left of each month and of all, never less than nothing", () => {
    const at = PAST_AT([20_000, 10_000]);
    expect(at("months:2024-01", "left")).toBe(0);
    expect(at("months:2024-02", "left")).toBe(7400);
    expect(at("months:2024-03", "left")).toBe("");
    expect(at("total", "left")).toBe(256_000 - 30_000);
  });

  it("says that a result in a month to come does not count yet", () => {
    const facts = repFacts({ period: AHEAD });
    const labelled = (results: readonly (number | null)[]) =>
      valuesOf(facts, results)("actual", "month");
    const to = valuesOf(facts, [17_000]);
    expect(to("actual")).toBe(0);
    expect(to("standing")).toBe("● Not begun");
    expect(labelled([17_000])).toBe("Result so far, without months to come");
    expect(labelled([])).toBe("Result so far");
    expect(PAST_AT([17_000, 17_400])("actual", "month")).toBe("Result so far");
  });

  it("leaves the year before out where nothing of it is known, of one metric as of some", () => {
    const young = { ...CALLS, lastYear: CALLS.lastYear.map(() => null) };
    const lastOf = (facts: RepFacts, at: number) =>
      repTab(facts).cells.filter(
        ({ row, column }) =>
          column === "last" && /months|header/.test(row) && row.startsWith(`${at}.`),
      );
    const facts = repFacts({ metrics: [PREMIUM, young] });
    expect(lastOf(facts, 1)).toHaveLength(13);
    expect(lastOf(facts, 2)).toEqual([]);
    expect(lastOf(repFacts({ metrics: [young] }), 1)).toEqual([]);
  });

  it("has several goals in one table, a row each, and one place for the answers above all months", () => {
    const layout = repTab(SOME);
    const { rows } = newPlace(layout);
    const contents = layout.cells.map(({ content }) => content);
    for (const words of ["Your goals", "Your answer", "Next review: Apr 2026."])
      expect(contents.filter((content) => String(content).endsWith(words))).toHaveLength(1);
    const goals = layout.cells.filter(
      ({ row, column }) => /^\d\.goal$/.test(row) && column === "left",
    );
    expect(goals.map(({ content }) => content)).toEqual([256_000, 1200, 12]);
    expect(contents).toContain("Complaints (at most)");
    for (const facts of [SOME, repFacts()]) {
      const place = newPlace(repTab(facts)).rows;
      expect(place.get("readOn")!).toBeLessThan(place.get("1.header")!);
    }
    expect(rows.get("readOn")!).toBeLessThan(17);
  });

  it("leaves out a rung that an own goal lies at or beyond, of one goal as of some", () => {
    const contentsOf = (facts: RepFacts) =>
      repTab(facts).cells.map(({ row, column, content }) => [`${row}|${column}`, content] as const);
    const eased = { ...PREMIUM, goal: 200_000, reason: "New territory" };
    const one = new Map(contentsOf(repFacts({ metrics: [eased] })));
    expect(one.get("1.rungs|month")).toBe("–");
    expect(one.get("1.rungChances|month")).toBe("–");
    expect(one.get("1.rungs|week")).toBe(281_000);
    expect(String(one.get("1.why|month"))).toMatch(
      /^Stretch is harder .* Where “–” stands under Start/,
    );
    const same = new Map(contentsOf(repFacts({ metrics: [{ ...PREMIUM, goal: 238_000 }] })));
    expect(same.get("1.rungs|month")).toBe("–");
    const bold = { ...COMPLAINTS, goal: 8 };
    const some = new Map(contentsOf(repFacts({ metrics: [eased, bold] })));
    expect([some.get("1.goal|sold"), some.get("1.goal|week")]).toEqual(["–", 281_000]);
    expect([some.get("2.goal|sold"), some.get("2.goal|week")]).toEqual([14, "–"]);
    expect(String(some.get("review|month"))).toContain("Where “–” stands under Start");
    const none = repFacts({ metrics: [eased, { ...COMPLAINTS, goal: 15 }] });
    expect(String(new Map(contentsOf(none)).get("review|month"))).toMatch(
      /^Stretch is harder to reach than your goal\. What is paid goes by your goal alone\. The chance/,
    );
    expect(String(new Map(contentsOf(SOME)).get("review|month"))).not.toContain("“–” stands under");
  });

  it("tells what a goal takes of a step of the sale below the goals, and not as one of them", () => {
    for (const [facts, title] of [
      [repFacts({ metrics: [PREMIUM, OPENED] }), "What your goal takes"],
      [spanishFacts({ metrics: [PREMIUM, OPENED] }), "Lo que pide su meta"],
    ] as const) {
      const layout = repTab(facts);
      expect(frameFaults(layout, ["Ana", "Marta", "premium"])).toEqual([]);
      const inRow = (row: string) =>
        layout.cells
          .filter((cell) => cell.row === row && cell.column !== "note")
          .map(({ content }) => content);
      const names = newPlace(layout).rows;
      expect(inRow("needs")).toEqual([title]);
      expect(inRow("2.goal")).toEqual(["Opened deals", 237]);
      expect(names.get("needs")).toBeGreaterThan(names.get("1.goal")!);
      expect(names.get("2.goal")).toBe(names.get("needs")! + 1);
      expect(layout.cells.map(({ content }) => content)).not.toContain(203);
      expect(layout.cells.map(({ content }) => content)).not.toContain("Your goals");
    }
  });

  it("says below what the goal takes that it need not lead to a further goal, where that is to be told apart", () => {
    const metrics = [PREMIUM, CALLS, OPENED] as const;
    const said = "These numbers are what your goal takes.";
    const layout = repTab(repFacts({ metrics, apart: [said] }));
    expect(frameFaults(layout, ["Ana", "Marta", "premium"])).toEqual([]);
    const { rows } = newPlace(layout);
    expect(rows.get("needsApart")).toBe(rows.get("3.goal")! + 1);
    expect(layout.cells.filter(({ row }) => row === "needsApart")).toMatchObject([
      { content: said },
    ]);
    expect(newPlace(repTab(repFacts({ metrics }))).rows.has("needsApart")).toBe(false);
  });

  it("tells a goal set by hand beside the computed one, and names one chance only", () => {
    const metrics = [
      {
        ...PREMIUM,
        goal: 190_000,
        reason: "New territory",
        own: { set: 190_000, computed: 205_000 },
      },
    ] as const;
    const why = (facts: RepFacts) =>
      String(repTab(facts).cells.find(({ row }) => row === "1.why")?.content);
    expect(why(repFacts({ metrics }))).toContain(
      "Why: Set by hand: Marta Olmo set €190,000 in place of the computed €205,000: New territory. What follows is about the computed goal:",
    );
    expect(why(spanishFacts({ metrics }))).toContain(
      "Por qué: Fijada a mano: Marta Olmo la fijó en 190.000\u00a0€ en lugar de la calculada, 205.000\u00a0€: New territory. Lo que sigue explica la meta calculada:",
    );
  });

  it("says that a goal was set by hand also where no reason is given", () => {
    const own = { set: 190_000, computed: 205_000 };
    const metrics = [{ ...PREMIUM, goal: 190_000, reason: "", own }] as const;
    const why = (facts: RepFacts) =>
      String(repTab(facts).cells.find(({ row }) => row === "1.why")?.content);
    expect(why(repFacts({ metrics }))).toContain(
      "Why: Set by hand: Marta Olmo set €190,000 in place of the computed €205,000. What follows",
    );
    expect(why(spanishFacts({ metrics }))).toContain("la calculada, 205.000\u00a0€. Lo que sigue");
  });

  it("calls a former own goal announced, and computed only what was", () => {
    const own = { set: 124_000, computed: 130_000, unheld: 118_000, announced: 130_000 };
    const metrics = [{ ...PREMIUM, goal: 124_000, reason: "Parental leave", own }] as const;
    const why = (facts: RepFacts) =>
      String(repTab(facts).cells.find(({ row }) => row === "1.why")?.content);
    expect(why(repFacts({ metrics }))).toContain(
      "Set by hand: Marta Olmo set €124,000 in place of the computed €118,000 (published before: €130,000): Parental leave.",
    );
    expect(why(spanishFacts({ metrics }))).toContain(
      "Fijada a mano: Marta Olmo la fijó en 124.000\u00a0€ en lugar de la calculada, 118.000\u00a0€ (publicada antes: 130.000\u00a0€): Parental leave.",
    );
    const { unheld: _, announced: __, ...first } = own;
    const before = [{ ...metrics[0], own: first }] as const;
    expect(planPrint([repFacts({ metrics })])).toBe(planPrint([repFacts({ metrics: before })]));
  });

  it("says on top what changed, from what, from when on and why, and of a first version nothing", () => {
    const own = { set: 190_000, computed: 205_000 };
    const main = { ...PREMIUM, goal: 190_000, before: 205_000, reason: "New territory", own };
    const calls = { ...CALLS, before: 1300 };
    const told = (cause: string, metrics: RepFacts["metrics"], facts = repFacts) => {
      const change = { from: monthOf(2026, 4), cause, version: 2 };
      const { cells } = repTab(facts({ metrics, change, version: 3 }));
      expect(JSON.stringify(cells)).not.toMatch(/Why[^"]*before/);
      return cells.find(({ row }) => row === "gap")?.content;
    };
    expect(told("New territory", [main])).toBe(
      "What changed with version 2: Your goal is now €190,000 (€205,000 before), from Apr 2026 on. Reason: New territory. The chance to reach it is now 65 in 100.",
    );
    expect(told("New territory; A new price", [main, calls])).toBe(
      "What changed with version 2: Your goal in “New premium” is now €190,000 (€205,000 before), from Apr 2026 on. Reason: New territory; A new price. The chance to reach it is now 65 in 100. Your goal in “Calls” is now 1,200 (1,300 before), from Apr 2026 on. The chance to reach it is now 65 in 100.",
    );
    expect(
      told("A new price!", [
        { ...PREMIUM, before: 256_000 },
        { ...OPENED, before: 240 },
      ]),
    ).toBe(
      "What changed with version 2: Your goal in “New premium” is still €256,000, in other months than before, from Apr 2026 on. Reason: A new price! What it takes in “Opened deals” is now about 237 (240 before).",
    );
    expect(told("Precio nuevo", [{ ...PREMIUM, before: 240_000 }], spanishFacts)).toBe(
      "Qué cambió con la versión 2: Su meta ahora es de 256.000\u00a0€ (antes, 240.000\u00a0€), desde abr 2026. Motivo: Precio nuevo. La probabilidad de lograrla ahora es de 65 de cada 100.",
    );
    const hidden = (change: Partial<RepFacts> = {}) => repFacts({ ...change, hidesChance: true });
    expect(told("New territory", [main], hidden)).not.toMatch(/chance/);
    expect(told("Another's cause", [PREMIUM])).toBeUndefined();
    const later = repFacts({ change: { from: monthOf(2026, 4), cause: "x" }, metrics: [main] });
    expect(inputPlaces(later)).toEqual(inputPlaces(repFacts()));
  });

  it("says below a change what versions before said, and why", () => {
    const metrics = [{ ...PREMIUM, before: 240_000, reason: "A new price" }] as const;
    const goals = [{ metric: "New premium", goal: 240_000, reason: "New territory" }];
    const earlier = [{ version: 1, published: "2026-01-12", goals }];
    const change = { from: monthOf(2026, 4), cause: "", version: 2, earlier };
    const told = (facts: RepFacts) =>
      repTab(facts).cells.find(({ row }) => row === "gap")?.content ?? "";
    expect(told(repFacts({ metrics, change, hidesChance: true }))).toMatch(
      /on\. Reason: A new price\. Version 1, 12 Jan 2026, said €240,000: New territory\.$/,
    );
    const spanish = told(spanishFacts({ metrics: [...metrics, CALLS], change }));
    const name = metrics[0].metric;
    expect(spanish).toContain(`La versión 1, del 12 ene 2026, decía 240.000\u00a0€ en «${name}»: `);
    expect(inputPlaces(repFacts({ metrics, change }))).toEqual(inputPlaces(repFacts()));
    // Words alone make no published plan a draft.
    const { earlier: _, ...bare } = change;
    expect(planPrint([repFacts({ metrics, change })])).toBe(
      planPrint([repFacts({ metrics, change: bare })]),
    );
  });

  it("says which part of the pay a table is of, and what several parts come to together", () => {
    const { pay } = repFacts();
    const linesOf = (facts: RepFacts) => {
      const { cells } = repTab(facts);
      return cells
        .filter(({ column }) => column === "note")
        .map(({ row, content }) => [
          content,
          cells.find((cell) => cell.row === row && cell.column === "sum")?.content,
        ]);
    };
    const metrics = [{ ...PREMIUM, target: 2400 }] as const;
    const withTeam = linesOf(repFacts({ metrics, pay: { ...pay!, teamTarget: 600 } }));
    const two = [...metrics, { ...CALLS, target: 600 }] as const;
    const ofTwo = linesOf(repFacts({ metrics: two, pay }));
    expect(ofTwo).toContainEqual(["All of your goals together", undefined]);
    expect(ofTwo).toContainEqual([1, 3000]);
    expect(ofTwo).toContainEqual(["For New premium: 80% of your pay", undefined]);
    expect(ofTwo).toContainEqual([1, 2400]);
    expect(ofTwo).toContainEqual(["For Calls: 20% of your pay", undefined]);
    // What the team's result pays comes on top.
    expect(withTeam).toContainEqual([1, 2400]);
    expect(withTeam.flat().join()).toContain(english.pay.team("€600"));
    expect(withTeam.flat().join()).not.toMatch(/of your pay|together/);
  });

  it("keeps what is typed in its place whether or not a rung is left out", () => {
    const eased = repFacts({ metrics: [{ ...PREMIUM, goal: 200_000 }] });
    expect(inputPlaces(eased)).toEqual(inputPlaces(repFacts()));
  });

  it("writes a percent sign as the person's locale does", () => {
    const formats = (facts: RepFacts) =>
      new Set(repTab(facts).cells.flatMap(({ format = "" }) => (/%/.test(format) ? [format] : [])));
    const pay = { ...repFacts().pay!, cap: 1.1 }; // reached at 104 %
    expect([...formats(repFacts({ pay }))]).toEqual(["0%"]);
    expect([...formats(spanishFacts({ pay: { ...pay, cap: 1.12 } }))]).toEqual(["0 %", "0.0 %"]);
  });

  it("gives a long name as many lines as it needs", () => {
    const long = { ...COMPLAINTS, metric: "Cancellations of the last quarter" };
    const { rows, cells } = repTab(repFacts({ metrics: [PREMIUM, long] }));
    const height = (name: string) => rows.find((row) => "name" in row && row.name === name);
    expect(height("2.goal")).toMatchObject({ height: 38 });
    expect(height("1.goal")).toMatchObject({ height: 21 });
    expect(cells.find(({ row, column }) => row === "2.goal" && column === "month")).toMatchObject({
      role: "nameText",
    });
  });

  it("says of fewer that are better what room is left, and when there are too many", () => {
    const facts = repFacts({ period: OVER, metrics: [COMPLAINTS] });
    const of = (results: readonly number[]) => valuesOf(facts, results);
    expect(of([1, 0])("standing")).toBe("▲ Ahead");
    expect(of([2, 2])("standing")).toBe("▼ Ask for support");
    expect(of([2, 2])("header", "left")).toBe("Room");
    expect(of([2, 2])("total", "left")).toBe(8);
  });

  it("does not break on a word among the numbers", () => {
    const at = valuesOf(PAST, [17_000]);
    const value = evaluated([repTab(PAST)], {
      ...typed([17_000], PAST),
      "rep|1.months:2024-02|sold": "n/a",
    });
    for (const name of ["actual", "due", "projection"])
      expect(value("rep", `1.${name}`, "week")).toBe(at(name));
  });
});

describe("a file that tells no chance", () => {
  it("has it nowhere, of one goal and of some, and keeps what is typed in its place", () => {
    for (const [facts, language] of [
      [repFacts, english],
      [spanishFacts, spanish],
    ] as const)
      for (const metrics of [
        [PREMIUM],
        [PREMIUM, { ...CALLS, chances: PREMIUM.chances }],
      ] as const) {
        const told = facts({ metrics });
        const hidden = facts({ metrics, hidesChance: true });
        const words = (one: RepFacts) =>
          repTab({ ...one, metrics: one.metrics.map((each) => ({ ...each, why: [] })) as never })
            .cells.map(({ content }) => String(content))
            .join("\n");
        expect(words(told)).toContain(language.chance);
        expect(words(hidden)).not.toContain(language.chance);
        expect(words(hidden)).not.toMatch(/^(80|65|35)$|probab|chance/im);
        expect(inputPlaces(hidden)).toEqual(inputPlaces(told));
        expect(planPrint([hidden])).toBe(planPrint([told]));
        expect(repMessage(told, "2026-01-12").text).toMatch(/65 (in|de cada) 100/);
        expect(repMessage(hidden, "2026-01-12").text).not.toContain("100.");
      }
  });
});

it("has sentences of one kind stand together, and the number of the only goal without a total's line", () => {
  const { cells, tall } = repTab(repFacts({ metrics: [PREMIUM, CALLS] }));
  const at = (content: string) => cells.find((cell) => cell.content === content)!;
  const rules = cells.filter(({ content }) => String(content).includes(english.rules.away.goal));
  expect(rules).toHaveLength(1);
  expect(rules[0]!.content).toContain(`\n${english.rules.away.goal}`);
  expect(tall.some(({ row }) => row === rules[0]!.row)).toBe(true);
  expect(cells.find(({ row, column }) => row === "1.goal" && column === "left")?.role).toBe("main");
  expect(at(english.rules.title).role).toBe("wordHeader");
});

it("says that being away lowers no amount, and over what it is paid, where there is one", () => {
  const told = (pay: RepFacts["pay"], language: "en" | "es") =>
    repTab({ ...repFacts({ pay }), language })
      .cells.map(({ content }) => String(content))
      .join("\n");
  const PAY = repFacts().pay!;
  const quarterly = { ...PAY, everyMonths: 3 };
  expect(told(quarterly, "en")).toContain(
    "has a goal for the months at work. That does not lower the amount at 100%: all of it is paid over the quarters that have a goal. A new person",
  );
  expect(told(quarterly, "es")).toContain(
    "por los meses que trabaja. Eso no rebaja el importe al 100 %: se paga entero, repartido entre los trimestres que tienen meta. La meta",
  );
  expect(told({ ...PAY, everyMonths: 12 }, "en")).toMatch(
    /100%: reaching this goal pays all of it\./,
  );
  const commission = { tiers: [[0, 0.01]], mode: "marginal" } as const;
  for (const pay of [null, { ...PAY, commission }])
    expect(told(pay, "en")).toMatch(/for the months at work\. A new person/);
});

it("says of an only goal plainly that Stretch is no harder one", () => {
  const told = (facts: RepFacts) =>
    repTab(facts)
      .cells.map(({ content }) => content)
      .join("\n");
  const drawnUp = { ...PREMIUM, goal: PREMIUM.stretch };
  expect(told(repFacts({ metrics: [drawnUp] }))).toContain(english.noStretchAlone);
  expect(told(repFacts({ metrics: [drawnUp] }))).not.toContain("Stretch harder");
  expect(told(repFacts({ metrics: [drawnUp, { ...CALLS }] }))).toContain(english.noStretch);
});

it("says nothing of a Stretch that is no harder goal where no chance is told, and leaves its place empty", () => {
  const drawnUp = { ...PREMIUM, goal: PREMIUM.stretch };
  const others = { ...CALLS, goal: CALLS.stretch };
  const cellsOf = (metrics: RepFacts["metrics"]) =>
    repTab(repFacts({ metrics, hidesChance: true })).cells;
  const told = (metrics: RepFacts["metrics"]) =>
    cellsOf(metrics).map(({ content }) => String(content));
  const besides = (metrics: RepFacts["metrics"]) =>
    cellsOf(metrics)
      .filter(({ row, column }) => column === "week" && /\.(rungs|goal)$/.test(row))
      .map(({ content }) => content);
  for (const metrics of [[drawnUp], [drawnUp, others]] as const) {
    const words = told(metrics).join("\n");
    expect(words).not.toMatch(/Stretch/);
    expect(words).not.toContain("as hard as");
    expect(words).toContain(english.rungs.start);
    expect(besides(metrics).filter((content) => content !== "")).toEqual([]);
  }
  // One of several has a Stretch: its heading stays.
  expect(told([PREMIUM, others])).toContain(english.rungs.stretch);
});

describe("how goals were worked out", () => {
  it("stands by itself behind the rules, of several under their names, and not where none tells", () => {
    const detailed = { ...PREMIUM, details: "Over 12 months that makes 261,800." };
    const after = (metrics: RepFacts["metrics"]) => {
      const notes = repTab(repFacts({ metrics }))
        .cells.filter(({ column }) => column === "note")
        .map(({ content }) => content);
      return notes.slice(notes.indexOf(english.details));
    };
    expect(after([detailed])).toEqual([english.details, detailed.details]);
    expect(after([detailed, { ...CALLS, details: "Of calls." }])).toEqual([
      ...[english.details, `New premium: ${detailed.details}\nCalls: Of calls.`],
    ]);
    expect(repTab(repFacts()).cells.map(({ content }) => content)).not.toContain(english.details);
  });
});

describe("what it pays", () => {
  const money = (facts: RepFacts, results: readonly number[]) => {
    const layout = repTab(facts);
    const value = evaluated([layout], typed(results, facts));
    const rowOf = (words: string) =>
      layout.cells.find(({ column, content }) => column === "note" && content === words)!.row;
    return (words: string) => value("rep", rowOf(words), "sum");
  };

  it.each([
    ["the usual curve", USUAL_CURVE, null],
    ["a cap", USUAL_CURVE, 1.2],
    ["one point", [[1, 1]], null],
    [
      "no threshold",
      [
        [0, 0],
        [1, 1],
        [1.3, 2.2],
      ],
      2,
    ],
  ] as const)("at the present pace is what the curve pays: %s", (_what, curve, cap) => {
    for (const share of [0.5, 0.8, 0.93, 1, 1.11, 1.2, 1.7]) {
      const facts = repFacts({ period: OVER, pay: { ...repFacts().pay!, curve, cap } });
      const shown = money(
        facts,
        PREMIUM.months.map((goal) => goal * share),
      );
      const attained = shown("Share of goal at this pace") as number;
      expect(attained).toBeCloseTo(share, 9);
      expect(shown("Then you earn")).toBeCloseTo(9000 * payoutRate(share, curve, cap), 4);
    }
  });

  it.each(["marginal", "retroactive"] as const)("is a commission: %s", (mode) => {
    const tiers = [
      [0, 0.02],
      [200_000, 0.035],
      [260_000, 0.05],
    ] as const;
    for (const share of [0.3, 1, 1.2]) {
      const pay = { ...repFacts().pay!, commission: { tiers, mode }, everyMonths: 12 };
      const results = PREMIUM.months.map((goal) => goal * share);
      const sold = results.reduce((a, b) => a + b, 0);
      const shown = money(repFacts({ period: OVER, pay }), results);
      expect(shown("Then you earn")).toBeCloseTo(commission(sold, tiers, mode), 4);
    }
  });

  it("says nothing of a pace before the first result, nor by results of months to come", () => {
    expect(money(repFacts(), [])("Then you earn")).toBe("");
    const ahead = money(repFacts({ period: AHEAD }), [17_000]);
    expect([ahead("Share of goal at this pace"), ahead("Then you earn")]).toEqual(["", ""]);
  });

  it("says what lies beyond the curve only where no limit lies before", () => {
    const texts = (cap: number | null) =>
      repTab(repFacts({ pay: { ...repFacts().pay!, curve: USUAL_CURVE, cap } }))
        .cells.map(({ content }) => String(content))
        .join(" ");
    expect(texts(null)).toContain("Above 140%");
    for (const [cap, from] of [
      [1.2, "108%"],
      [1.5, "120%"],
      [2.5, "190%"],
    ] as const) {
      expect(texts(cap)).not.toContain("Above 140%");
      expect(texts(cap)).toContain(`From ${from} on it grows no more: at most €`);
    }
  });

  const PAY = repFacts().pay!;
  /** The lines of the only table: shares with what a payment and all of them bring. */
  const linesOf = (facts: RepFacts) => {
    const { cells } = repTab(facts);
    const at = (row: string, column: string) =>
      cells.find((cell) => cell.row === row && cell.column === column)?.content;
    return cells
      .filter(({ column, content }) => column === "note" && typeof content === "number")
      .map(({ row, content }) => [content, at(row, "each"), at(row, "sum")]);
  };
  const wordsOf = (facts: RepFacts) =>
    repTab(facts)
      .cells.map(({ content }) => String(content))
      .join(" ");

  it("ends at the share from which on a limit pays no more, and between two lines grows evenly up to it", () => {
    const curves: readonly (readonly [PayoutCurve, number | null])[] = [
      [USUAL_CURVE, 1.2],
      [USUAL_CURVE, 1.12],
      [USUAL_CURVE, 2.5],
      [USUAL_CURVE, 0.4],
      [
        [
          [0.9, 0.5],
          [1.3, 2],
        ],
        1.9,
      ],
    ];
    expect(linesOf(repFacts({ pay: { ...PAY, everyMonths: 12, cap: 1.2 } }))).toEqual([
      [0.8, undefined, 4500],
      [1, undefined, 9000],
      [1.08, undefined, 10_800],
    ]);
    for (const [curve, cap] of curves) {
      const lines = linesOf(repFacts({ pay: { ...PAY, everyMonths: 12, curve, cap } })) as [
        number,
        unknown,
        number,
      ][];
      const read = (share: number) => {
        const next = lines.findIndex(([from]) => from > share);
        if (next < 1) return next === 0 ? 0 : lines[lines.length - 1]![2];
        const [[from, , pays], [until, , then]] = [lines[next - 1]!, lines[next]!];
        return pays + ((then - pays) * (share - from)) / (until - from);
      };
      for (const share of [0.5, 0.85, 0.95, 1, 1.04, 1.1, 1.25, 1.95])
        expect(read(share)).toBeCloseTo(9000 * payoutRate(share, curve, cap), 2);
    }
  });

  it("tells what one payment brings beside all of them, with one example that adds up", () => {
    // 6,000 a year, paid each month; 1,300 a half-year, paid each quarter, a fifth held back.
    const monthly = repFacts({
      metrics: [{ ...PREMIUM, target: 6000 }],
      pay: { ...PAY, cap: 1.2, everyMonths: 1, wholeShare: 0 },
    });
    expect(linesOf(monthly)).toEqual([
      [0.8, 250, 3000],
      [1, 500, 6000],
      [1.08, 600, 7200],
    ]);
    expect(wordsOf(monthly)).toContain(
      "Paid every month, by that month’s goal. Every month pays the same amount, however large its goal is. For example: a month at 100% pays €500. All months at 100% pay €6,000: 12 × €500.",
    );
    const months = PREMIUM.months.slice(0, 6);
    const half = {
      period: periodOf("2026-H1")!,
      metrics: [
        { ...PREMIUM, target: 1040, months },
        { ...CALLS, target: 260, months },
      ] as const,
      pay: { ...PAY, everyMonths: 3, wholeShare: 0.2 },
    };
    expect(linesOf(repFacts(half)).slice(-4)).toEqual([
      [0.8, 260, 650],
      [1, 520, 1300],
      [1.2, 780, 1950],
      [1.4, 1040, 2600],
    ]);
    expect(wordsOf(repFacts(half))).toContain(
      "For example: a quarter at 100% pays €520. All quarters and the whole half-year at 100% pay €1,300: 2 × €520 + €260.",
    );
    expect(wordsOf(spanishFacts(half))).toMatch(
      /Por ejemplo: un trimestre al 100 % paga 520.€. Todos los trimestres y el semestre completo al 100 % pagan 1[.]?300.€: 2 × 520.€ \+ 260.€[.]/,
    );
  });

  it("says each part's goal right there, of every goal that pays so, where parts of several months do", () => {
    expect(wordsOf(repFacts())).toContain(
      "Your goal for each quarter: Q1 2026: €56,100 · Q2 2026: €66,500 · Q3 2026: €59,400 · Q4 2026: €74,000.",
    );
    const metrics = [PREMIUM, { ...CALLS, target: 500 }, OPENED] as const;
    const several = wordsOf(spanishFacts({ metrics, pay: { ...PAY, everyMonths: 6 } }));
    expect(several).toMatch(
      /Su meta de cada semestre en New premium: S1 2026: 122[.]600.€ · S2 2026: 133[.]400.€[.]/,
    );
    expect(several).toContain("Su meta de cada semestre en Calls: S1 2026: 600 · S2 2026: 600.");
    expect(several).not.toContain(`Su meta de cada semestre en ${OPENED.metric}`);
    for (const everyMonths of [1, 12])
      expect(wordsOf(repFacts({ pay: { ...PAY, everyMonths } }))).not.toContain(
        "Your goal for each",
      );
  });

  it("shares an amount among the parts that have a goal, and says so", () => {
    const months = PREMIUM.months.map((goal, i) => (i < 3 ? 0 : goal));
    const facts = repFacts({ metrics: [{ ...PREMIUM, months }] });
    expect(linesOf(facts).map(([, each]) => each)).toEqual([1200, 2400, 3600, 4800]);
    expect(wordsOf(facts)).toContain("A quarter without a goal pays nothing.");
    expect(wordsOf(repFacts())).not.toContain("without a goal");
    // Goals in unlike parts have no one amount together.
    const unlike = repFacts({
      metrics: [
        { ...PREMIUM, months },
        { ...CALLS, target: 500 },
      ],
    });
    expect(linesOf(unlike).slice(-4)[0]![1]).toBeUndefined();
    expect(wordsOf(unlike)).toContain(
      "20% of it is paid at the end, by the goal of the whole period.",
    );
  });

  it("says that a cancelled sale gives its pay back only where it does", () => {
    const words = (facts: RepFacts) =>
      repTab(facts)
        .cells.map(({ content }) => content)
        .join("\n");
    const pay = { ...repFacts().pay!, hasClawback: true } as const;
    for (const [facts, { rules }] of [
      [repFacts, english],
      [spanishFacts, spanish],
    ] as const) {
      expect(words(facts())).not.toContain(rules.clawback);
      expect(words(facts({ pay }))).toContain(rules.clawback);
    }
  });

  it("says until when goals may be corrected and at which reviews they may get harder, as far as any are to come", () => {
    const words = (facts: RepFacts) =>
      repTab(facts)
        .cells.map(({ content }) => content)
        .join("\n");
    const term = { correctUntil: "2026-01-31", questionsUntil: "2026-01-31" };
    expect(words(repFacts(term))).toContain(
      english.rules.changes("31 Jan 2026", "Apr 2026, Jul 2026, Oct 2026", ""),
    );
    const asked = { ...term, questionsUntil: "2026-01-20" };
    expect(words(repFacts(asked))).toContain(
      "A goal can be questioned until 20 Jan 2026; until 31 Jan 2026 it may still be corrected. After that it is made harder only at a review",
    );
    expect(words(spanishFacts(asked))).toContain(
      "Una meta se puede objetar hasta el 20 ene 2026; hasta el 31 ene 2026 aún puede corregirse. Después solo se hace más difícil",
    );
    expect(words(spanishFacts({ ...term, reviews: [] }))).toContain(
      "Hasta el 31 ene 2026 una meta aún puede corregirse. Después no se hace más difícil en este periodo. Solo se hace más fácil por una causa documentada, como una baja u otra zona.",
    );
    expect(words(repFacts({ reviews: [] }))).toContain(
      "A goal is not made harder in this period. It is made easier only for a documented cause, such as leave or another territory.",
    );
  });

  it("is left out where nothing is paid, and every other word stays", () => {
    const texts = repTab(repFacts({ pay: null })).cells.map(({ content }) => content);
    expect(texts).not.toContain("You earn");
    expect(texts).toContain("Rules");
  });
});

describe("the last months", () => {
  const past = PREMIUM.past.map((one) => ({ ...one, goal: 20_000 }));

  it("stand by themselves where they had goals, or are other months than those above", () => {
    const words = (facts: RepFacts) => repTab(facts).cells.map(({ content }) => content);
    expect(words(repFacts())).not.toContain("Your last months");
    const told = words(repFacts({ metrics: [{ ...PREMIUM, past }] }));
    expect(told).toContain("Your last months");
    expect(told).toContain(17_250 / 20_000);
    expect(words(repFacts({ period: OVER }))).toContain("Your last months");
    const some = words(repFacts({ period: OVER, metrics: [PREMIUM, { ...CALLS, past }] }));
    expect(some).toContain("New premium · Your last months");
    expect(some).toContain("Calls · Your last months");
  });
});

describe("what stands beside the months", () => {
  it("takes rows that are there, each once, and with several metrics none where a page may end", () => {
    for (const facts of [repFacts(), spanishFacts(), SOME]) {
      const layout = repTab(facts);
      const { rows } = newPlace(layout);
      const taken = layout.tall
        .filter(({ column }) => column === "note")
        .map(({ row, until }) => [rows.get(row)!, rows.get(until)!] as const);
      const pairs = layout.cells
        .filter(({ column, row }) => column === "note" && !layout.tall.some((t) => t.row === row))
        .map(({ row }) => [rows.get(row)!, rows.get(row)!] as const);
      const all = [...taken, ...pairs].sort(([one], [other]) => one - other);
      for (const [i, [first, last]] of all.entries()) {
        expect(last).toBeGreaterThanOrEqual(first);
        expect(first).toBeGreaterThan(all[i - 1]?.[1] ?? 0);
      }
      const gaps = [1, 2, 3].flatMap((at) => rows.get(`${at}.end`) ?? []);
      const isOver = ([first, last]: readonly [number, number]) =>
        gaps.some((gap) => first <= gap && gap <= last);
      if (facts === SOME) expect(all.filter(isOver)).toEqual([]);
    }
  });

  const heightsOf = (layout: ReturnType<typeof repTab>) => {
    const { rows } = newPlace(layout);
    return new Map(
      layout.rows.flatMap((slot) =>
        "list" in slot
          ? slot.keys.map(
              (key) => [rows.get(`${slot.list}:${key}`)!, slot.height as number] as const,
            )
          : [[rows.get(slot.name)!, slot.height ?? 21] as const],
      ),
    );
  };
  /** The rows of each pay table, from its headings to what the pace so far would pay. */
  const tablesOf = (layout: ReturnType<typeof repTab>): readonly (readonly number[])[] => {
    const { rows } = newPlace(layout);
    const tables: number[][] = [];
    const beside = layout.cells
      .filter(({ column }) => column === "sum")
      .map(({ row, role }) => [rows.get(row)!, role] as const)
      .sort(([one], [other]) => one - other);
    for (const [row, role] of beside)
      if (role === "numberHeader") tables.push([row]);
      else tables[tables.length - 1]!.push(row);
    return tables;
  };
  const PAID = { ...CALLS, target: 500 };
  const fromApril = (months: number): Partial<RepFacts> => {
    const of = (one: typeof PREMIUM) => ({ ...one, months: one.months.slice(3, 3 + months) });
    return { period: { start: monthOf(2026, 4), months }, metrics: [of(PREMIUM), of(PAID)] };
  };
  const QUARTER = fromApril(3);
  const MONTH = fromApril(1);
  const YEAR: Partial<RepFacts> = { metrics: [PREMIUM, PAID, COMPLAINTS, OPENED] };
  const LINES = USUAL_CURVE.length + 3; // headings, and two of the pace so far

  it("has each pay table in rows of which none is too high to be one of its lines", () => {
    for (const facts of [repFacts(), spanishFacts()]) {
      const layout = repTab(facts);
      const heights = heightsOf(layout);
      const [table, ...others] = tablesOf(layout);
      expect(others).toEqual([]);
      expect(table).toHaveLength(LINES);
      for (const row of table!) expect(heights.get(row)).toBeLessThanOrEqual(48);
    }
  });

  const SEVERAL = (
    [
      ["a year", YEAR],
      ["a quarter", QUARTER],
      ["a month", MONTH],
    ] as const
  ).flatMap(([when, some]) => [
    [when, repFacts(some)] as const,
    [`${when}, in Spanish`, spanishFacts(some)] as const,
  ]);

  it.each(SEVERAL)("of several goals has what each one pays beside its own: %s", (_when, facts) => {
    const layout = repTab(facts);
    const { rows } = newPlace(layout);
    const heights = heightsOf(layout);
    const [together, ...tables] = tablesOf(layout);
    expect(together).toHaveLength(1 + USUAL_CURVE.length);
    expect(tables).toHaveLength(2);
    for (const [i, table] of tables.entries()) {
      expect(table).toEqual(Array.from({ length: LINES }, (_, line) => table[0]! + line));
      expect(table[0]).toBeGreaterThan(rows.get(`${i + 1}.name`)!);
      expect(table[LINES - 1]).toBeLessThanOrEqual(rows.get(`${i + 1}.soFar`)!);
      for (const row of table) expect(heights.get(row)).toBeLessThanOrEqual(34);
    }
  });

  it.each(SEVERAL)("of several goals has each one's chart over nothing: %s", (_when, facts) => {
    const layout = repTab(facts);
    const { rows } = newPlace(layout);
    const heights = heightsOf(layout);
    const beside = layout.cells.filter(({ column }) => column === "note");
    expect(layout.charts).toHaveLength(facts.metrics.length);
    for (const [i, { at, height }] of layout.charts.entries()) {
      expect(at).toEqual({ row: `${i + 1}.name`, column: "note" });
      const first = rows.get(at.row)!;
      let end = first;
      for (let high = 0; high < height; end++) high += heights.get(end)!;
      expect(end).toBeLessThanOrEqual(rows.get(`${i + 1}.standing`)!);
      const under = beside.map(({ row }) => rows.get(row)!);
      expect(under.filter((row) => row >= first && row < end)).toEqual([]);
    }
  });

  it("of several goals has none that a page could end in", () => {
    for (const facts of [repFacts(YEAR), spanishFacts(QUARTER)]) {
      const layout = repTab(facts);
      const { rows } = newPlace(layout);
      const filled = new Set(
        layout.cells.filter(({ content }) => content !== "").map(({ row }) => rows.get(row)!),
      );
      for (const [i] of facts.metrics.entries())
        for (let row = rows.get(`${i + 1}.name`)!; row <= rows.get(`${i + 1}.soFar`)!; row++)
          expect(filled.has(row), `row ${row}`).toBe(true);
    }
  });

  it("of several goals has a table that is too long for its months below, under its name", () => {
    const curve = Array.from({ length: 14 }, (_, i) => [0.5 + i / 10, i / 10] as const);
    const layout = repTab(repFacts({ ...MONTH, pay: { ...repFacts().pay!, curve } }));
    const { rows } = newPlace(layout);
    const [together, ...tables] = tablesOf(layout);
    expect(together).toHaveLength(15);
    expect(tables.map((table) => table.length)).toEqual([17, 17]);
    for (const [i, table] of tables.entries()) {
      const above = layout.cells.find(
        ({ row, column }) => column === "note" && rows.get(row) === table[0]! - 1,
      );
      expect(above?.content).toBe(
        ["For New premium: 95% of your pay", "For Calls: 5% of your pay"][i],
      );
    }
  });
});
