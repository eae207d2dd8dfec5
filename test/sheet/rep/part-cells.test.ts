import { describe, expect, it } from "vitest";
import { addMonths, isoMonth, monthOf } from "../../../src/core/calendar/month.ts";
import type { RepFacts, RepMetric } from "../../../src/sheet/rep/rep-facts.ts";
import { inputPlaces } from "../../../src/sheet/rep/rep-inputs.ts";
import { isOnePage, repTab } from "../../../src/sheet/rep/rep-tab.ts";
import { newPlace } from "../../../src/sheet/workbook/frame/place.ts";
import { evaluated, type Typed } from "../workbook/evaluated.ts";
import { frameFaults } from "../workbook/frame-faults.ts";
import { CALLS, COMPLAINTS, OPENED, PREMIUM, repFacts, spanishFacts } from "./facts.ts";

const PAID_CALLS: RepMetric = { ...CALLS, target: 1000 };
const PAY = repFacts().pay!;
const QUARTERS = ["2026-01", "2026-04", "2026-07", "2026-10"];

/** Results typed from the period's first month on; null is a month left out. */
const typed = (results: readonly (number | null)[], at: number): Typed =>
  Object.fromEntries(
    results.flatMap((result, i) => {
      const month = isoMonth(addMonths(monthOf(2026, 1), i));
      return result === null ? [] : [[`rep|${at}.months:${month}|sold`, result]];
    }),
  );

/** What a goal's table holds: by its rows' names within the table. */
const tableOf = (facts: RepFacts, at = 1, results: readonly (number | null)[] = []) => {
  const layout = repTab(facts);
  const value = evaluated([layout], typed(results, at));
  const has = (name: string) => newPlace(layout).rows.has(`${at}.${name}`);
  const of = (name: string, column: string) => value("rep", `${at}.${name}`, column);
  return {
    has,
    of,
    quarters: (column: string) => QUARTERS.map((month) => of(`parts:${month}`, column)),
  };
};

const sums = (months: readonly number[], length: number): readonly number[] =>
  Array.from({ length: 12 / length }, (_, i) =>
    months.slice(i * length, (i + 1) * length).reduce((a, b) => a + b, 0),
  );

describe("the parts of the period that are paid apart", () => {
  it("have their goals, the sums of the months as they stand there", () => {
    const { of, quarters } = tableOf(repFacts());
    expect(quarters("month")).toEqual(["Q1 2026", "Q2 2026", "Q3 2026", "Q4 2026"]);
    expect(quarters("goal")).toEqual(sums(PREMIUM.months, 3));
    expect([of("partsWhole", "month"), of("partsWhole", "goal")]).toEqual([
      "2026",
      PREMIUM.months.reduce((a, b) => a + b, 0),
    ]);
  });

  it("count the months that a change has kept", () => {
    const months = [9_000, 8_000, 7_500, ...PREMIUM.months.slice(3)];
    const change = { from: monthOf(2026, 3), cause: "a shop more" };
    const metric = { ...PREMIUM, months, kept: 2, before: 240_000 };
    const { quarters } = tableOf(repFacts({ change, metrics: [metric] }));
    expect(quarters("goal")).toEqual([24_500, ...sums(PREMIUM.months, 3).slice(1)]);
  });

  it("say what has come of them and how much of the goal that is, once something has", () => {
    const { of, quarters } = tableOf(repFacts(), 1, [17_000, null, 25_050, 30_000]);
    const [first, second] = sums(PREMIUM.months, 3) as [number, number];
    expect(quarters("sold")).toEqual([42_050, 30_000, "", ""]);
    expect(quarters("left")).toEqual([first - 42_050, second - 30_000, "", ""]);
    expect(quarters("week")).toEqual([42_050 / first, 30_000 / second, "", ""]);
    expect(of("partsWhole", "sold")).toBe(72_050);
  });

  it("of fewer that are better say a share once all months are known", () => {
    const guarded = repFacts({ metrics: [PREMIUM, COMPLAINTS] });
    const { has, quarters } = tableOf(guarded, 2, [1, 0, 0, 2, 2]);
    expect(quarters("sold")).toEqual([1, 4, "", ""]);
    expect(quarters("week")).toEqual([2 - 1 / 3, "", "", ""]);
    expect(has("partsWhole")).toBe(false); // it pays nothing itself
  });

  it("of several goals have a table each, under its name, for what pays or holds pay back", () => {
    const facts = repFacts({ metrics: [PREMIUM, PAID_CALLS, COMPLAINTS, OPENED, CALLS] });
    const titles = [1, 2, 3].map((at) => tableOf(facts, at).of("partsTitle", "month"));
    expect(titles).toEqual([
      "New premium · By quarter",
      "Calls · By quarter",
      "Complaints · By quarter",
    ]);
    expect([4, 5].filter((at) => tableOf(facts, at).has("partsTitle"))).toEqual([]);
    expect(tableOf(facts, 2).quarters("goal")).toEqual(sums(CALLS.months, 3));
  });

  it("are half-years, too, in Spanish", () => {
    const facts = spanishFacts({ pay: { ...PAY, everyMonths: 6 } });
    const { of } = tableOf(facts);
    expect(["parts:2026-01", "parts:2026-07"].map((row) => of(row, "goal"))).toEqual(
      sums(PREMIUM.months, 6),
    );
    expect(
      [
        ["partsTitle", "month"],
        ["partsHeader", "month"],
        ["partsHeader", "week"],
        ["parts:2026-01", "month"],
      ].map(([row, column]) => of(row!, column!)),
    ).toEqual(["Por semestre", "Semestre", "Cumplimiento", "S1 2026"]);
  });

  it("are left out where single months or the whole period pay, or a commission does", () => {
    const tiers = [[0, 0.02]] as const;
    const commission = { tiers, mode: "marginal" } as const;
    for (const pay of [
      { ...PAY, everyMonths: 1 },
      { ...PAY, everyMonths: 12 },
      { ...PAY, commission },
      null,
    ]) {
      const facts = repFacts({ pay });
      expect(tableOf(facts).has("partsTitle")).toBe(false);
      expect(JSON.stringify(repTab(facts).cells)).not.toContain("By quarter");
    }
  });

  it("leave what is typed where it is", () => {
    const metrics = [PREMIUM, PAID_CALLS] as const;
    const once = repFacts({ metrics, pay: { ...PAY, everyMonths: 12 } });
    expect(inputPlaces(repFacts({ metrics }))).toEqual(inputPlaces(once));
  });

  it("stand on one page: no row among them in which one could end", () => {
    const layout = repTab(repFacts({ metrics: [PREMIUM, PAID_CALLS, COMPLAINTS] }));
    const { rows } = newPlace(layout);
    const filled = new Set(
      layout.cells.filter(({ content }) => content !== "").map(({ row }) => rows.get(row)!),
    );
    const [from, end] = [rows.get("1.partsTitle")!, rows.get("3.partsEnd")!];
    for (let row = from; row < end; row++) expect(filled.has(row), `row ${row}`).toBe(true);
    expect([from - 1, end].filter((row) => filled.has(row))).toEqual([]);
  });

  it("leave the gaps around how one goal stands free, so that it takes two pages that can be read", () => {
    const paidOnce = repFacts({ pay: { ...PAY, everyMonths: 12 } });
    expect([repFacts(), paidOnce].map(isOnePage)).toEqual([false, true]);
    const layout = repTab(repFacts());
    const { rows } = newPlace(layout);
    const gaps = ["1.monthsEnd", "1.end", "1.partsEnd"];
    const covered = layout.tall.flatMap(({ row, until }) =>
      gaps.filter((gap) => {
        const at = rows.get(gap)!;
        return rows.get(row)! <= at && at <= rows.get(until)!;
      }),
    );
    expect(covered).toEqual([]);
    expect(layout.cells.filter(({ row }) => gaps.includes(row))).toEqual([]);
  });

  it("keep the frame's rules, and have room for what a part is called", () => {
    const facts = spanishFacts({ metrics: [PREMIUM, PAID_CALLS] });
    expect(frameFaults(repTab(facts), ["Ana", "Marta", "premium"])).toEqual([]);
    const widthOf = (of: RepFacts) =>
      repTab(of).columns.find(({ name }) => name === "month")!.width;
    expect(widthOf(facts)).toBeGreaterThan(widthOf(repFacts({ pay: null })));
  });
});
