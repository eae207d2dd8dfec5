import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../../../src/core/calendar/month.ts";
import { keptMonths } from "../../../../src/core/goals/kept-months.ts";
import { splitAfter, splitUnit } from "../../../../src/core/goals/split.ts";
import type { MarketEvent } from "../../../../src/core/market/market-event.ts";
import type { PersonGoal } from "../../../../src/core/planned.ts";
import { calendarTab } from "../../../../src/sheet/workbook/calendar/calendar-tab.ts";
import { monthColumn, periodMonths } from "../../../../src/sheet/workbook/calendar/months.ts";
import type { WorkbookFacts } from "../../../../src/sheet/workbook/facts.ts";
import { KEY_JOINT, listRow } from "../../../../src/sheet/workbook/frame/layout.ts";
import { asksColumn } from "../../../../src/sheet/workbook/lists/kept-months.ts";
import { monthName } from "../../../../src/text/month.ts";
import { anyFacts } from "../any-facts.ts";
import { inSightBehind } from "../covered.ts";
import { evaluated, type Typed, type ValueAt } from "../evaluated.ts";
import { ENGLISH, RESULTS, SPANISH, wave, workbookFacts } from "../facts.ts";
import { frameFaults } from "../frame-faults.ts";
import { laidOut } from "../laid.ts";
import { wholeWorkbook } from "../layouts.ts";
import { several } from "../several-metrics.ts";

const USED = ["goals", "calendar", "seasonality", "lists"];
const layouts = (facts: WorkbookFacts, voice = ENGLISH) =>
  wholeWorkbook(facts, voice).filter(({ key }) => USED.includes(key));
const shown = (facts: WorkbookFacts, typed: Typed = {}): ValueAt =>
  evaluated(layouts(facts), typed);
const monthsOf = (facts: WorkbookFacts, at: ValueAt, row: string): readonly number[] =>
  periodMonths(facts.plan).map((_, i) => at("calendar", row, monthColumn(i + 1)) as number);
const total = (parts: readonly number[]) => parts.reduce((a, b) => a + b, 0);

/** Goals as published, of which `stays` months were kept by an earlier change, on a day on which so many have begun. */
const publishedAs = (facts: WorkbookFacts, stays: number, begun: number): WorkbookFacts => {
  const { plan, metric } = facts;
  const told = plan.goals.map(({ person, goal, months, weights }) => {
    const unit = splitUnit(goal, plan.step);
    const kept = months.slice(0, stays).map((month) => Math.floor(month / unit / 2) * unit);
    return [
      person,
      { goal, months: splitAfter(goal, kept, weights, unit), reason: "", stays },
    ] as const;
  });
  const goals = new Map(plan.goals.map(({ person, goal }) => [person, goal]));
  return {
    ...{ ...facts, begun, told: new Map([[metric, new Map(told)]]) },
    announced: { goals, cause: "", mayRise: false },
    published: { number: 1, period: "2026", on: "2026-01-10" },
  };
};
const toldTo = ({ told, metric }: WorkbookFacts, person: string) => told.get(metric)!.get(person)!;
/** What a publication would tell: as it was told while the goal is the same. */
const monthsHolding = (facts: WorkbookFacts, planned: PersonGoal, goal: number) => {
  const told = toldTo(facts, planned.person);
  if (goal === planned.goal) return told.months;
  const now = { goal, weights: planned.weights, unit: splitUnit(planned.goal, facts.plan.step) };
  return splitAfter(goal, keptMonths(told, facts.begun, now), now.weights, now.unit);
};
const mostKept = (facts: WorkbookFacts, person: string) =>
  Math.max(facts.begun, toldTo(facts, person).stays);
/** The day as Lists has it, which its formula takes from the clock. */
const day = ({ begun }: WorkbookFacts): Typed => ({ "lists|team|stays": begun });

/** Rounding errors of adding up a dozen numbers. */
const hair = (size: number) => 1e-12 * Math.max(1, Math.abs(size));

const calls = {
  metric: "Llamadas",
  isCount: true,
  minutes: null,
  lag: 0,
  results: {
    start: monthOf(2024, 1),
    people: RESULTS.people.map(({ person }, i) => ({ person, values: wave(60 + 20 * i) })),
  },
};

/** A team with a step of the sale. */
const selling = { ...workbookFacts({ stages: [calls] }), workingDays: 20 };
const large = workbookFacts(
  {},
  {
    start: RESULTS.start,
    people: Array.from({ length: 7 }, (_, i) => ({
      person: `Persona ${i + 1}`,
      values: wave(9000 + 700 * i),
    })),
  },
);

describe("the Calendar tab", () => {
  it.each([
    [ENGLISH, "Person · activities a day", "In the period", ["Person", "Total"]],
    [SPANISH, "Persona · actividades al día", "En el periodo", ["Persona", "Total"]],
  ] as const)(
    "keeps a heading in sight that is true of the activities below, too",
    (voice, rows, sum, alone) => {
      const said = (of: WorkbookFacts) => {
        const tab = calendarTab(of, voice);
        expect(tab.frozen.row).toBe("header");
        const width = tab.columns.find(({ name }) => name === "person")!.width;
        const [first, last] = ["person", "year"].map(
          (column) => tab.cells.find((cell) => cell.row === "header" && cell.column === column)!,
        );
        return { first, last, width };
      };
      const without = said(workbookFacts());
      expect([without.first!.content, without.last!.content]).toEqual(alone);
      const { first, last, width } = said(selling);
      expect([first!.content, last!.content]).toEqual([rows, sum]);
      expect(first!.note).toBeDefined();
      expect(width).toBeGreaterThanOrEqual(6.5 * rows.length);
    },
  );

  it("says how many working days a full month counts as, in either language", () => {
    for (const [voice, said] of [
      [ENGLISH, "a full month having 19.5;"],
      [SPANISH, "con 19,5 en un mes completo;"],
    ] as const) {
      const { cells } = calendarTab({ ...selling, workingDays: 19.5 }, voice);
      const unit = cells.filter(({ row }) => row === "activityGap").map(({ content }) => content);
      expect(unit.join()).toContain(said);
    }
  });

  it("shows exactly the plan's months as long as nobody changes a goal or the season", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const at = shown(facts);
        for (const { person, goal, months } of facts.plan.goals) {
          const row = listRow("people", person);
          expect(at("calendar", row, "year")).toBe(goal);
          monthsOf(facts, at, row).forEach((found, i) => {
            expect(Math.abs(found - months[i]!)).toBeLessThanOrEqual(hair(goal));
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it("keeps months as told and spreads what is left as a publication does, whatever goal is typed", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        anyFacts,
        share,
        share,
        fc.integer({ min: 0, max: 50_000 }),
        (any, x, y, more) => {
          const last = any.plan.period.months - 1;
          const facts = publishedAs(any, Math.round(x * last), Math.round(y * last));
          fc.pre(facts.plan.goals.length > 0);
          const one = facts.plan.goals[0]!.person;
          const held = toldTo(facts, one).months.slice(0, mostKept(facts, one));
          const goal = total(held) + more;
          const at = shown(facts, { [`goals|${listRow("people", one)}|own`]: goal, ...day(facts) });
          for (const planned of facts.plan.goals) {
            const final = planned.person === one ? goal : planned.goal;
            const found = monthsOf(facts, at, listRow("people", planned.person));
            const expected = monthsHolding(facts, planned, final);
            found.forEach((value, i) => {
              expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(hair(final));
            });
            expect(Math.abs(total(found) - final)).toBeLessThanOrEqual(hair(final));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("keeps begun months as told whatever the manager makes of the season, and moves the others", () => {
    const facts = publishedAs(selling, 0, 4);
    const typed = { "seasonality|months:Aug|own": 0, ...day(facts) };
    const at = shown(facts, typed);
    for (const { person, goal } of facts.plan.goals) {
      const told = toldTo(facts, person).months;
      const months = monthsOf(facts, at, listRow("people", person));
      expect(months.slice(0, 4)).toEqual(told.slice(0, 4));
      expect(months[7]).toBe(0);
      expect(months[8]).toBeGreaterThan(told[8]!);
      expect(total(months)).toBe(goal);
    }
  });

  it("spreads as ever where the period has not begun, and of whom nothing was told", () => {
    const published = publishedAs(selling, 0, 0);
    const [one, other] = selling.plan.goals.map(({ person }) => person);
    const own = { [`goals|people:${one}|own`]: 77_000, [`goals|people:${other}|own`]: 55_000 };
    const plain = shown(selling, own);
    const before = shown(published, { ...own, ...day(published) });
    const begun = publishedAs(selling, 0, 5);
    const { told } = begun;
    const others = new Map([...told.get(selling.metric)!].filter(([person]) => person !== one));
    const partly = { ...begun, told: new Map([[selling.metric, others]]) };
    const after = shown(partly, { ...own, ...day(partly) });
    expect(monthsOf(selling, before, `people:${one}`)).toEqual(
      monthsOf(selling, plain, `people:${one}`),
    );
    expect(monthsOf(selling, after, `people:${one}`)).toEqual(
      monthsOf(selling, plain, `people:${one}`),
    );
    expect(monthsOf(selling, after, `people:${other}`).slice(0, 5)).toEqual(
      toldTo(begun, other!).months.slice(0, 5),
    );
  });

  it("says beside an own value that it is less than begun months hold", () => {
    const facts = publishedAs(selling, 0, 4);
    const { person } = facts.plan.goals[0]!;
    const row = listRow("people", person);
    const held = toldTo(facts, person).months.slice(0, 4);
    const typed = (goal: number) => shown(facts, { [`goals|${row}|own`]: goal, ...day(facts) });
    const low = typed(total(held) - 1);
    expect(low("goals", row, "status")).toBe("▼ Below its kept months");
    expect(monthsOf(facts, low, row)).toEqual([...held, ...Array.from({ length: 8 }, () => 0)]);
    expect(typed(total(held))("goals", row, "status")).toBe("▲ Reason missing (O7)");
  });

  it("says beside an own value that it is less than kept months hold, and shows no month below 0", () => {
    const { plan, metric } = selling;
    const [one] = plan.goals;
    const kept = one!.months.slice(0, 3);
    const row = listRow("people", one!.person);
    const told = new Map([
      [one!.person, { goal: one!.goal, months: one!.months, reason: "", stays: 3 }],
    ]);
    const facts = { ...selling, told: new Map([[metric, told]]) };
    const typed = (goal: number, voice = ENGLISH) =>
      evaluated(layouts(facts, voice), { [`goals|${row}|own`]: goal });
    const low = typed(total(kept) - 1000);
    expect(low("goals", row, "status")).toBe(ENGLISH.text.goals.status.belowKept);
    expect(typed(total(kept) - 1000, SPANISH)("goals", row, "status")).toBe(
      SPANISH.text.goals.status.belowKept,
    );
    expect(monthsOf(facts, low, row)).toEqual([...kept, ...Array.from({ length: 9 }, () => 0)]);
    const enough = typed(total(kept));
    expect(enough("goals", row, "status")).toBe("▲ Reason missing (O7)");
    expect(monthsOf(facts, enough, row)).toEqual(monthsOf(facts, low, row));
  });

  it("adds up to the final goal whatever goals and seasons the manager types", () => {
    const own = fc.oneof(
      fc.constant<"">(""),
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100),
    );
    const factors = fc.array(fc.constantFrom("" as const, 0, 0.3, 1, 2.75), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        anyFacts,
        fc.array(own, { minLength: 9, maxLength: 9 }),
        factors,
        (facts, owns, season) => {
          const at = shown(facts, {
            ...Object.fromEntries(
              facts.plan.goals.map(({ person }, i) => [`goals|people:${person}|own`, owns[i]!]),
            ),
            ...Object.fromEntries(
              season.map((factor, i) => [
                `seasonality|months:${monthName("en", i + 1)}|own`,
                factor,
              ]),
            ),
          });
          for (const { person, goal } of facts.plan.goals.slice(0, 9)) {
            const row = listRow("people", person);
            const typed = owns[facts.plan.goals.findIndex((one) => one.person === person)]!;
            const final = typed === "" ? goal : typed;
            const months = monthsOf(facts, at, row);
            expect(at("calendar", row, "year")).toBe(final);
            expect(Math.abs(total(months) - final)).toBeLessThanOrEqual(hair(final));
            expect(Math.min(...months)).toBeGreaterThanOrEqual(-hair(final));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("is, in Spanish, this tab", () => {
    const others = layouts(selling, SPANISH).filter(({ key }) => key !== "calendar");
    expect(laidOut(calendarTab(selling, SPANISH), others)).toMatchSnapshot();
  });

  it("is, in English and for a team too large for a stacked chart, this tab", () => {
    const others = layouts(large).filter(({ key }) => key !== "calendar");
    expect(laidOut(calendarTab(large, ENGLISH), others)).toMatchSnapshot();
  });

  it("keeps the frame's rules", () => {
    for (const facts of [selling, large]) {
      for (const voice of [ENGLISH, SPANISH]) {
        const names = facts.plan.goals.map(({ person }) => person);
        const others = layouts(facts, voice);
        expect(frameFaults(calendarTab(facts, voice), names, others)).toEqual([]);
      }
    }
  });

  it("moves a goal from a month that the manager calls weak to the others", () => {
    const at = shown(selling, { "seasonality|months:Aug|own": 0 });
    const months = monthsOf(selling, at, "people:Ana");
    expect(months[7]).toBe(0);
    months.forEach((month, i) => {
      if (i !== 7) expect(month).toBeGreaterThan(selling.plan.goals[0]!.months[i]!);
    });
  });

  it("says which steps are ahead of the goal, so that a weak month shows earlier", () => {
    const of = (lag: number) => workbookFacts({ stages: [{ ...calls, lag }] });
    const said = (facts: WorkbookFacts, row: string, column: string) =>
      calendarTab(facts, ENGLISH).cells.find((cell) => cell.row === row && cell.column === column);
    expect(said(of(2), "activityAhead", monthColumn(1))?.content).toMatch(
      /^Ahead of the goal: “Llamadas” by 2 months\. /,
    );
    expect(said(of(0), "activityAhead", monthColumn(1))?.content).toBe("");
  });

  it("says what a goal comes to a week and a working day of the months that ask for something", () => {
    const { goal } = selling.plan.goals[0]!;
    const [week, day] = ["week", "day"] as const;
    const at = shown(selling);
    expect(at("calendar", "people:Ana", week)).toBeCloseTo((goal * 7) / 365, 9);
    expect(at("calendar", "people:Ana", day)).toBeCloseTo(goal / (12 * 20), 9);
    const closed = shown(selling, { "seasonality|months:Aug|own": 0 });
    expect(closed("calendar", "people:Ana", week)).toBeCloseTo((goal * 7) / (365 - 31), 9);
    expect(closed("calendar", "people:Ana", day)).toBeCloseTo(goal / (11 * 20), 9);
    const sum = selling.plan.goals.reduce((all, one) => all + one.goal, 0);
    expect(closed("calendar", "total", day)).toBeCloseTo(sum / (11 * 20), 6);
  });

  it("asks by the day for what is done on days that are open", () => {
    const closed = (month: number, days: number): MarketEvent => ({
      ...{ name: "Closed", from: monthOf(2026, month), to: monthOf(2026, month) },
      size: { kind: "closed", days },
    });
    const choices = { stages: [calls], workingDays: 20, events: [closed(8, 10), closed(1, 20)] };
    const facts = { ...workbookFacts(choices), workingDays: 20 };
    const at = shown(facts);
    const { perUnit } = facts.plan.activities[0]!.people[0]!;
    const goals = monthsOf(facts, at, "people:Ana");
    expect(goals[0]).toBe(0);
    const asked = monthsOf(facts, at, "activities:Ana · Llamadas");
    const days = [20, 20, 20, 20, 20, 20, 20, 10, 20, 20, 20, 20];
    for (const [i, goal] of goals.entries())
      expect(asked[i]).toBeCloseTo((goal * perUnit!) / days[i]!, 9);
    const inPeriod = at("calendar", "activities:Ana · Llamadas", "year") as number;
    expect(Math.abs(inPeriod - total(goals) * perUnit!)).toBeLessThan(1);
    // Ten months and a half that ask for something
    const { goal } = facts.plan.goals[0]!;
    expect(at("calendar", "people:Ana", "day")).toBeCloseTo(goal / (10.5 * 20), 9);
    expect(at("calendar", "people:Ana", "week")).toBeCloseTo((goal * 7) / (365 - 31 - 31 / 2), 9);
  });

  it("divides a month with few open days by these, and says nothing where none asks for anything", () => {
    const closed: MarketEvent = {
      ...{ name: "Closed", from: monthOf(2026, 8), to: monthOf(2026, 8) },
      size: { kind: "closed", days: 17 },
    };
    const period = { start: monthOf(2026, 8), months: 1 };
    const facts = {
      ...workbookFacts({ period, workingDays: 20, events: [closed] }),
      workingDays: 20,
    };
    const { goal } = facts.plan.goals[0]!;
    const at = shown(facts);
    expect(facts.plan.open[0]).toBeCloseTo(0.15, 12);
    expect(at("calendar", "people:Ana", "day")).toBeCloseTo(goal / 3, 9);
    expect(at("calendar", "people:Ana", "week")).toBeCloseTo((goal * 7) / (31 * 0.15), 9);
    const none = shown(facts, { "goals|people:Ana|own": 0 });
    expect(["day", "week"].map((column) => none("calendar", "people:Ana", column))).toEqual([0, 0]);
    const kept = shown(facts, { "calendar|people:Ana|month.1": 0 });
    expect(["day", "week"].map((column) => kept("calendar", "people:Ana", column))).toEqual([
      "–",
      "–",
    ]);
  });

  it("says how many working days a week has, by which a day's figure comes to a week's", () => {
    const closed: MarketEvent = {
      ...{ name: "Closed", from: monthOf(2026, 1), to: monthOf(2026, 1) },
      size: { kind: "closed", days: 20 },
    };
    for (const events of [[], [closed]]) {
      const facts = { ...workbookFacts({ stages: [calls], events }), workingDays: 20 };
      const { cells } = calendarTab(facts, SPANISH);
      const weeks = cells.filter(
        ({ row, column }) => column === "week" && ["header", "activityHeader"].includes(row),
      );
      const said = weeks.map(({ note = "" }) => /son (\d,\d\d) por semana/.exec(note)![1]!);
      expect(said).toEqual([said[0], said[0]]);
      const unit = cells.map(({ content }) => content).join("\n");
      expect(unit).toContain(`por semana (${said[0]} días laborables)`);
      const at = shown(facts);
      const [day, week] = ["day", "week"].map((column) => at("calendar", "people:Ana", column));
      const inWeek = Number(said[0]!.replace(",", "."));
      expect(Math.abs((day as number) * inWeek - (week as number))).toBeLessThan(
        0.01 * (week as number),
      );
    }
  });

  describe("with a season of the manager's own", () => {
    const withAugust = (factor: number) =>
      Array.from({ length: 12 }, (_, i) => (i === 7 ? factor : 1));
    const season = withAugust(0.7);
    const measure = (metric: string, followsMarket: boolean) => ({
      ...{ metric, isCount: true, isLessBetter: false, weight: 0, isGuard: false, unit: null },
      ...{ currency: null, announced: null, soFar: null, results: calls.results, followsMarket },
    });
    const whole = (facts: WorkbookFacts, typed: Typed = {}) =>
      evaluated(
        wholeWorkbook(facts, ENGLISH).filter(({ key }) => [...USED, "metrics"].includes(key)),
        typed,
      );
    const measures = [measure("Citas", true), measure("Visitas", false)];
    const told = workbookFacts({ season, measures });
    const monthsIn = (facts: WorkbookFacts, at: ValueAt, metric: string, person: string) =>
      periodMonths(facts.plan).map(
        (_, i) =>
          at(
            "lists",
            listRow("measures", metric + KEY_JOINT + person),
            asksColumn(i + 1),
          ) as number,
      );

    const expectAsPlanned = (facts: WorkbookFacts) => {
      const at = whole(facts);
      for (const { metric, goals } of facts.plan.measures) {
        const all = goals.map(({ person }) => monthsIn(facts, at, metric, person));
        expect(all).toEqual(goals.map(({ months }) => months));
      }
    };

    it("spreads every further metric as the plan does as long as nothing is typed", () => {
      const closed = workbookFacts({ season: withAugust(0), measures });
      for (const facts of [told, closed, workbookFacts({ measures })]) expectAsPlanned(facts);
    });

    it("lets factors that are typed move the metrics for which it holds, and no other", () => {
      const at = whole(told, { "seasonality|months:Aug|own": 1.4 });
      const [follower, other] = told.plan.measures;
      follower!.goals.forEach(({ person, goal, months, weights }) => {
        const doubled = weights.map((weight, month) => (month === 7 ? 2 * weight : weight));
        const now = monthsIn(told, at, "Citas", person);
        expect(now).toEqual(splitAfter(goal, [], doubled, splitUnit(goal, follower!.step)));
        expect(now[7]).toBeGreaterThan(1.5 * months[7]!);
      });
      for (const { person, months } of other!.goals)
        expect(monthsIn(told, at, "Visitas", person)).toEqual(months);
    });
  });

  it("spreads evenly where every month weighs nothing", () => {
    const nothing = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`seasonality|months:${monthName("en", i + 1)}|own`, 0]),
    );
    const at = shown(selling, { ...nothing, "goals|people:Ana|own": 12_000 });
    expect(monthsOf(selling, at, "people:Ana")).toEqual(Array(12).fill(1000));
  });

  it("adds up everybody's months", () => {
    const at = shown(selling);
    monthsOf(selling, at, "total").forEach((sum, i) => {
      expect(sum).toBe(total(selling.plan.goals.map(({ months }) => months[i]!)));
    });
    expect(at("calendar", "total", "year")).toBe(selling.plan.team.goal);
  });

  it("asks as many activities a working day as the month's goal takes, own goals included", () => {
    const at = shown(selling, { "goals|people:Ana|own": 120_000 });
    for (const { person, perUnit } of selling.plan.activities[0]!.people) {
      const months = monthsOf(selling, at, listRow("people", person));
      monthsOf(selling, at, listRow("activities", `${person} · Llamadas`)).forEach((found, i) => {
        expect(found).toBeCloseTo((months[i]! * perUnit!) / 20, 9);
      });
    }
    const ana = monthsOf(selling, at, "activities:Ana · Llamadas");
    expect(total(ana) * 20).toBeCloseTo(
      120_000 * selling.plan.activities[0]!.people[0]!.perUnit!,
      6,
    );
  });

  it("says what an activity comes to in the period, a week and a day, and whether it fits", () => {
    const hasty = { ...workbookFacts({ stages: [{ ...calls, minutes: 10 }] }), workingDays: 20 };
    const at = shown(hasty, { "goals|people:Ana|own": 4_800_000 });
    const row = "activities:Bruno · Llamadas";
    const { need, perUnit } = hasty.plan.activities[0]!.people[1]!;
    expect(at("calendar", row, "year")).toBe(need!.need);
    expect(at("calendar", row, "week")).toBeCloseTo((need!.need * 7) / 365, 9);
    expect(at("calendar", row, "day")).toBeCloseTo(need!.need / 240, 9);
    expect(at("calendar", "time:Bruno", "year")).toBeCloseTo(
      (hasty.plan.goals[1]!.goal * perUnit! * 10) / (240 * 5.5 * 60),
      9,
    );
    expect(at("calendar", "time:Bruno", "week")).toBe("● Fits");
    const share = at("calendar", "time:Ana", "year") as number;
    expect(share).toBeGreaterThan(1);
    expect(at("calendar", "time:Ana", "week")).toBe(`▲ ${Math.round(100 / share)}% of it fits`);
  });

  it("asks of a step with a goal of its own for that goal, own values included", () => {
    const ana = several.plan.measures[1]!.goals[0]!;
    const measured = (typed: Typed) => evaluated(wholeWorkbook(several, ENGLISH), typed);
    const row = "activities:Ana · Visitas";
    const at = measured({});
    expect(at("calendar", row, "year")).toBe(ana.goal);
    monthsOf(several, at, row).forEach((found, i) => {
      expect(found).toBeCloseTo(ana.months[i]! / several.workingDays, 9);
    });
    expect(at("calendar", row, "day")).toBeCloseTo(ana.goal / (12 * several.workingDays), 9);
    const own = measured({ "metrics|measures:Visitas\u2502Ana|own": 2 * ana.goal });
    expect(own("calendar", row, "year")).toBe(2 * ana.goal);
    expect(own("metrics", "steps:Visitas", "expected")).toBe(
      several.plan.measures[1]!.team.goal + ana.goal,
    );
  });

  it("says that it goes by no season where there is none, and by the season once one is typed", () => {
    const young = {
      start: monthOf(2025, 6),
      people: RESULTS.people.map(({ person, values }) => ({ person, values: values.slice(0, 7) })),
    };
    const facts = workbookFacts({}, young);
    const whyOf = (typed: Typed) => shown(facts, typed)("calendar", "why", "month.1");
    const steps = facts.plan.goals.map(({ person }) => {
      const months = monthsOf(facts, shown(facts), listRow("people", person));
      return Math.max(...months) - Math.min(...months);
    });
    expect(Math.max(...steps)).toBe(10);
    expect(whyOf({})).toBe(ENGLISH.text.calendar.whyFlat("€10"));
    expect(whyOf({ "seasonality|months:Aug|own": 0.5 })).toBe(ENGLISH.text.calendar.why);
    expect(shown(selling)("calendar", "why", "month.1")).toBe(ENGLISH.text.calendar.why);
  });

  it("names the known events that make months differ, and says so in the sentence below the title", () => {
    const at = {
      ...{ name: "August closure", from: monthOf(2026, 8), to: monthOf(2026, 8) },
      size: { kind: "told", share: -0.3 } as const,
    };
    const cellsOf = (events: readonly (typeof at)[]) => {
      const ours = shown(workbookFacts({ events, season: Array(12).fill(1) }));
      return ["why", "chartGap"].map((row) => ours("calendar", row, "month.1"));
    };
    expect(cellsOf([at])).toEqual([
      ENGLISH.text.calendar.whyFlatEvents("€10"),
      "Known events that count here: August closure: −30% (Aug 2026).",
    ]);
    const past = { ...at, from: monthOf(2025, 8), to: monthOf(2025, 8) };
    expect(cellsOf([past])).toEqual([ENGLISH.text.calendar.whyFlat("€10"), ""]);
  });

  it("asks months before for what a step that is ahead leads to", () => {
    const ahead = { ...workbookFacts({ stages: [{ ...calls, lag: 2 }] }), workingDays: 20 };
    const at = shown(ahead);
    const { need, perUnit } = ahead.plan.activities[0]!.people[0]!;
    const [goals, asked] = ["people:Ana", "activities:Ana · Llamadas"].map((row) =>
      monthsOf(ahead, at, row),
    );
    for (const i of [0, 5, 9]) expect(asked![i]).toBeCloseTo((goals![i + 2]! * perUnit!) / 20, 9);
    expect(at("calendar", "activities:Ana · Llamadas", "year")).toBeCloseTo(need!.need, -1);
  });

  it("asks for nothing on closed days, but for it in the weeks before, as the plan does", () => {
    const closed = (month: number): MarketEvent => ({
      ...{ name: "Closed", from: monthOf(2026, month), to: monthOf(2026, month) },
      size: { kind: "closed", days: 20 },
    });
    const events = [closed(1), closed(5), { ...closed(8), size: { kind: "closed", days: 5 } }];
    const stages = [{ ...calls, lag: 2, minutes: 10 }];
    const choices = { stages, workingDays: 20, events: events as MarketEvent[] };
    const facts = { ...workbookFacts(choices), workingDays: 20 };
    const at = shown(facts);
    const { need, perUnit } = facts.plan.activities[0]!.people[0]!;
    const row = "activities:Ana · Llamadas";
    const [goals, asked] = ["people:Ana", row].map((name) => monthsOf(facts, at, name));
    expect([asked![0], asked![4], goals![0], goals![4]]).toEqual([0, 0, 0, 0]);
    // May is closed: two months of work before June is March, and before July April.
    expect(asked![2]).toBeCloseTo((goals![5]! * perUnit!) / 20, 9);
    expect(asked![3]).toBeCloseTo((goals![6]! * perUnit!) / 20, 9);
    // August is closed for a quarter: what October takes of it is done in July's last quarter.
    expect(asked![5]).toBeCloseTo(((goals![7]! + goals![8]! / 4) * perUnit!) / 20, 9);
    expect(asked![6]).toBeCloseTo(((goals![8]! * 3 + goals![9]!) * perUnit!) / 4 / 20, 9);
    expect(asked![7]).toBeCloseTo(((goals![9]! * 3) / 4) * (perUnit! / 15), 9);
    // Rounded to whole numbers, the plan's months are the tab's.
    const days = [20, 20, 20, 20, 20, 20, 20, 15, 20, 20, 20, 20];
    asked!.forEach((each, i) => {
      expect(Math.abs(each * days[i]! - need!.months[i]!)).toBeLessThan(2);
    });
    expect(at("calendar", row, "year")).toBe(need!.need);
    expect(at("calendar", "time:Ana", "year")).toBeCloseTo(facts.plan.time[0]!.share, 2);
    const { content } = calendarTab(facts, ENGLISH).cells.find(
      (cell) => cell.row === "activityAhead" && cell.column === monthColumn(1),
    )!;
    expect(content).toContain(ENGLISH.text.calendar.aheadOfClosed);
    const notes = calendarTab(facts, ENGLISH)
      .cells.filter(({ row }) => row === "header")
      .map(({ note }) => note);
    expect(notes.slice(1, 13)).toEqual([
      ...["“Closed”: closed all month.", undefined, undefined, undefined],
      ...["“Closed”: closed all month.", undefined, undefined],
      ...["“Closed”: 5 of 20 working days closed.", undefined, undefined, undefined, undefined],
    ]);
  });

  it("shows what is asked for seldom with the decimals that it takes to see it", () => {
    const seldom = {
      start: calls.results.start,
      people: RESULTS.people.map(({ person }) => ({ person, values: wave(1) })),
    };
    const rare = { ...workbookFacts({ stages: [{ ...calls, results: seldom }] }), workingDays: 20 };
    const formatOf = (facts: WorkbookFacts, column: string) =>
      calendarTab(facts, ENGLISH).cells.find(
        (cell) => cell.row === "activities:Ana · Llamadas" && cell.column === column,
      )!.format;
    const [often, now] = [selling, rare].map((facts) =>
      ["month.1", "week", "day"].map((column) => formatOf(facts, column)),
    );
    expect(often).toEqual(["0.0", "0.0", "0.0"]);
    expect(now).toEqual(["0.00", "0.0", "0.00"]);
    expect(shown(rare)("calendar", "activities:Ana · Llamadas", "day")).toBeLessThan(0.1);
  });

  it("has whose time is reckoned in the order of the goals", () => {
    const timed = workbookFacts({ stages: [{ ...calls, minutes: 10 }] });
    const goals = [...timed.plan.goals].reverse();
    const { rows } = calendarTab({ ...timed, plan: { ...timed.plan, goals } }, ENGLISH);
    const time = rows.find((slot) => "list" in slot && slot.list === "time");
    expect(time).toMatchObject({ keys: ["Carla", "Bruno", "Ana"] });
  });

  it("has no row for an activity that no results tell of", () => {
    const silent = {
      ...calls,
      results: {
        ...RESULTS,
        people: RESULTS.people.map(({ person }) => ({ person, values: [0, 0, 0] })),
      },
    };
    const { cells } = calendarTab(workbookFacts({ stages: [silent] }), ENGLISH);
    expect(cells.some(({ row }) => row.startsWith("activit"))).toBe(false);
  });

  it("stacks up to six people in its chart, and draws the team's total of more", () => {
    const chartOf = (facts: WorkbookFacts) => calendarTab(facts, ENGLISH).charts[0]!;
    expect(chartOf(selling)).toMatchObject({
      kind: "stackedColumns",
      data: { list: "people", colors: { length: 3 } },
    });
    expect(chartOf(large)).toMatchObject({ kind: "columns", data: { row: "chartTeam" } });
    const at = shown(large);
    expect(monthsOf(large, at, "chartTeam")).toEqual(monthsOf(large, at, "total"));
    expect(monthsOf(large, at, "chartLabels")[0]).toBe("Jan 26");
  });

  it("has what the chart is drawn from behind the chart itself, which covers all of it", () => {
    // The chart has no column that stays in sight: the series' name stands beside it.
    expect(inSightBehind(calendarTab(large, ENGLISH), "chartTeam", ["person"])).toEqual([]);
    const short = { ...large.plan.period, months: 3 };
    const quarter = { ...large, plan: { ...large.plan, period: short } };
    expect(inSightBehind(calendarTab(quarter, ENGLISH), "chartTeam")).toEqual([]);
  });

  it.each([1, 3, 6, 7, 12])("prints the sentence below the title whole, of %i months", (months) => {
    const LETTER = 5.6; // pixels on average, in Arial 10
    const facts = workbookFacts({ period: { start: monthOf(2026, 1), months } });
    for (const voice of [ENGLISH, SPANISH]) {
      const { cells, columns, print } = calendarTab(facts, voice);
      const { column, content } = cells.find(({ row }) => row === "why")!;
      const at = (name: string) => columns.findIndex((one) => one.name === name);
      const printed = columns.slice(at(column), at(print!.last) + 1);
      const room = printed.reduce((all, { width }) => all + width, 0);
      for (const text of JSON.stringify(content).split('"'))
        expect(text.length * LETTER, text).toBeLessThan(room);
    }
  });

  it("names the months of a period that begins in the middle of a year", () => {
    const late = workbookFacts({ period: { start: monthOf(2026, 11), months: 3 } });
    const heads = calendarTab(late, SPANISH).cells.filter(
      ({ row, column }) => row === "header" && column.startsWith("month."),
    );
    expect(heads.map(({ content }) => content)).toEqual(["nov 26", "dic 26", "ene 27"]);
  });
});
