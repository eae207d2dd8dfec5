import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, type Month, monthOf } from "../../../../src/core/calendar/month.ts";
import type { Choices } from "../../../../src/core/choices.ts";
import { chanceOf } from "../../../../src/core/goals/goal-at.ts";
import { ownChance } from "../../../../src/core/goals/own-chance.ts";
import { totalOfTeam } from "../../../../src/core/goals/team-goal.ts";
import type { PersonGoal } from "../../../../src/core/planned.ts";
import { sum } from "../../../../src/core/stats/sum.ts";
import type { WorkbookFacts, WorkbookVoice } from "../../../../src/sheet/workbook/facts.ts";
import { listRow } from "../../../../src/sheet/workbook/frame/layout.ts";
import { goalsTab } from "../../../../src/sheet/workbook/goals/goals-tab.ts";
import { seasonalityTab } from "../../../../src/sheet/workbook/seasonality/seasonality-tab.ts";
import { startTab } from "../../../../src/sheet/workbook/start/start-tab.ts";
import { monthName } from "../../../../src/text/month.ts";
import { anyFacts } from "../any-facts.ts";
import { evaluated, type Typed, type ValueAt } from "../evaluated.ts";
import { ENGLISH, SPANISH, TWO_PEOPLE, wave, workbookFacts } from "../facts.ts";
import { frameFaults } from "../frame-faults.ts";
import { laidOut } from "../laid.ts";
import { newLists } from "../layouts.ts";

const facts = workbookFacts({}, TWO_PEOPLE);
const less = workbookFacts({ isLessBetter: true }, TWO_PEOPLE);

/** What the engine shows after the manager gave some people other goals. */
const shown = (
  of: WorkbookFacts,
  own: (goal: PersonGoal) => number | "" = () => "",
  typed: Typed = {},
): ValueAt =>
  evaluated([goalsTab(of, ENGLISH), seasonalityTab(of, ENGLISH), newLists(of, ENGLISH)], {
    ...Object.fromEntries(
      of.plan.goals.map((goal) => [`goals|people:${goal.person}|own`, own(goal)]),
    ),
    ...typed,
  });
const chances = (of: WorkbookFacts, at: ValueAt): readonly number[] =>
  of.plan.goals.map(({ person }) => at("goals", listRow("people", person), "chance") as number);
const ana = (at: ValueAt, column: string) => at("goals", "people:Ana", column);
const whyIn = (at: ValueAt): string => String(at("goals", "why", "group"));

describe("the Goals tab", () => {
  it("is, in Spanish, this tab", () => {
    expect(
      laidOut(goalsTab(facts, SPANISH), [newLists(facts, SPANISH), startTab(facts, SPANISH)]),
    ).toMatchSnapshot();
  });

  it("is, in English, this tab", () => {
    expect(
      laidOut(goalsTab(facts, ENGLISH), [newLists(facts, ENGLISH), startTab(facts, ENGLISH)]),
    ).toMatchSnapshot();
  });

  it("is, where less is better, this tab", () => {
    expect(
      laidOut(goalsTab(less, ENGLISH), [newLists(less, ENGLISH), startTab(less, ENGLISH)]),
    ).toMatchSnapshot();
  });

  it("says in words whether a review raises, holds or lowers each announced goal, and why", () => {
    const [free, other] = facts.plan.goals.map(({ goal }) => goal) as [number, number];
    const said = (
      told: readonly [number, number],
      { hasCause = false, isLessBetter = false, maxStep = 0.05, voice = ENGLISH } = {},
    ) => {
      const goals = new Map(facts.plan.goals.map(({ person }, i) => [person, told[i]!]));
      const of = workbookFacts(
        { announced: { goals, hasCause, maxStep }, isLessBetter },
        TWO_PEOPLE,
      );
      const shows = evaluated([goalsTab(of, voice), newLists(of, voice), startTab(of, voice)]);
      return of.plan.goals.map(({ person }) => shows("goals", `people:${person}`, "review"));
    };
    expect(said([free * 2, other])).toEqual(["● Held: no reason given to lower it", "● Held"]);
    expect(said([free * 2, other * 2], { hasCause: true })).toEqual([
      "▼ Lowered −50.0%: leave",
      "▼ Lowered −50.0%: leave",
    ]);
    expect(said([1000, other - 20])).toEqual([
      expect.stringMatching(/^▲ Raised \+5\.0%: the most at a review$/),
      expect.stringMatching(/^▲ Raised \+\d\.\d%$/),
    ]);
    expect(said([100, 100], { isLessBetter: true, voice: SPANISH })).toEqual([
      "● Se mantiene: sin motivo para subirla",
      "● Se mantiene: sin motivo para subirla",
    ]);
    expect(said([free, other], { maxStep: 0 })).toEqual(["● Held", "● Held"]);
  });

  it("says at once that an own value has made it another goal than the announced one, and why", () => {
    const goals = new Map(facts.plan.goals.map(({ person, goal }) => [person, goal]));
    const announced = { goals, hasCause: false, maxStep: 0.05 };
    const of = {
      ...workbookFacts({ announced }, TWO_PEOPLE),
      published: { period: "2026", on: "2026-01-10", number: 1 },
    };
    const shows = (own: number | "", voice: WorkbookVoice, reason = "") =>
      evaluated([goalsTab(of, voice), newLists(of, voice), startTab(of, voice)], {
        "goals|people:Ana|own": own,
        "goals|people:Ana|reason": reason,
      });
    const said = (own: number | "", reason = "") =>
      shows(own, ENGLISH, reason)("goals", "people:Ana", "review");
    const told = goals.get("Ana")!;
    expect(shows("", ENGLISH)("goals", "people:Ana", "announced")).toBe(told);
    expect(said("")).toBe("● Held");
    expect(said(told)).toBe("● Held");
    expect(said(told + 500)).toBe("▲ Above the published goal: no reason given");
    expect(said(told - 500, "A district less")).toBe("▼ Below the published goal: publish it");
    const onStart = (own: number | "", voice: WorkbookVoice) =>
      shows(own, voice)("start", "next.review", "label");
    expect(onStart("", ENGLISH)).toContain("3  Talk with each person");
    expect(onStart(told - 500, ENGLISH)).toContain("Goals differ from those published");
    expect(onStart(told - 500, SPANISH)).toContain("Hay metas distintas de las publicadas");
  });

  it("says of a goal of 0 what it means and what to do, but not where less is better", () => {
    const none = shown(facts, ({ person }) => (person === "Ana" ? 0 : ""));
    expect(none("goals", "people:Ana", "status")).toBe("▲ Reason missing (O7)");
    const unsold = { ...TWO_PEOPLE, people: [{ person: "Ana", values: [0, 0, 0, 0, 900, 0] }] };
    const of = workbookFacts({}, unsold);
    expect(of.plan.goals[0]!.goal).toBe(0);
    expect(shown(of)("goals", "people:Ana", "status")).toBe("▼ Goal of 0: see its note");
    const note = (all: WorkbookFacts) =>
      goalsTab(all, ENGLISH).cells.find((one) => one.row === "people:Ana" && one.column === "goal")!
        .note;
    expect(note(of)).toContain("A goal of 0 asks for nothing");
    expect(note(facts)).not.toContain("A goal of 0");
    const complaints = workbookFacts({ isLessBetter: true }, unsold);
    expect(note(complaints)).not.toContain("asks for nothing");
    const status = goalsTab(complaints, ENGLISH).cells.find(({ column }) => column === "status");
    expect(JSON.stringify(status)).not.toContain("Goal of 0");
  });

  it("says first of a goal in whose place another was set by hand that this one counts", () => {
    const noteOf = (voice: typeof ENGLISH, own: number | null) => {
      const ownGoals = new Map(own === null ? [] : [["Ana", own]]);
      return goalsTab({ ...facts, ownGoals }, voice).cells.find(
        ({ row, column }) => row === "people:Ana" && column === "goal",
      )!.note;
    };
    const [english, spanish] = [noteOf(ENGLISH, null), noteOf(SPANISH, null)];
    expect(noteOf(ENGLISH, 190_000)).toBe(
      `Set by hand: €190,000 counts, and the column Reason says why. What follows explains the proposal. ${english}`,
    );
    expect(noteOf(SPANISH, 190_000)).toBe(
      `Fijada a mano: cuenta 190.000\u00a0€, y la columna «Motivo del ajuste» dice por qué. Lo que sigue explica la propuesta. ${spanish}`,
    );
  });

  it("says on the heading of the review what its largest step is a share of", () => {
    const note = goalsTab(facts, ENGLISH).cells.find(
      ({ row, column }) => row === "header" && column === "review",
    )!.note;
    expect(note).toContain("a share of the whole period’s goal");
  });

  it("says on the heading of Stretch where capacity leaves none above the goal", () => {
    const noteWith = (available: number) => {
      const desk = { name: "Oficina", available, need: 1, utilisation: 1, backlog: 0 };
      const { cells } = goalsTab(workbookFacts({ resources: [desk] }), ENGLISH);
      return cells.find(({ row, column }) => row === "header" && column === "stretch")!.note;
    };
    const { goal } = workbookFacts({}).plan.team;
    expect(noteWith((0.9 * goal) / 12)).toContain("capacity (Oficina) is why");
    expect(noteWith((2 * goal) / 12)).toBeUndefined();
  });

  it("says in the note that goals far behind the last result are low, and what to do", () => {
    const note = (start: Month) => {
      const of = workbookFacts({ period: { start, months: 12 } });
      return goalsTab(of, ENGLISH).cells.find(
        (one) => one.row === "people:Ana" && one.column === "goal",
      )!.note;
    };
    expect(note(monthOf(2026, 1))).not.toContain("Low and unsure");
    expect(note(monthOf(2026, 12))).not.toContain("Low and unsure");
    expect(note(monthOf(2027, 1))).toContain(
      "the 12 months before the period have no results. Add newer ones",
    );
  });

  it("keeps the frame's rules: short notes, and nothing that a user wrote in a formula", () => {
    for (const of of [facts, less]) {
      for (const voice of [ENGLISH, SPANISH]) {
        const others = [newLists(of, voice), startTab(of, voice)];
        const faults = frameFaults(goalsTab(of, voice), ["Bruno", "Ana"], others);
        expect(faults).toEqual([]);
      }
    }
  });

  it("shows the plan's goals and chances as long as nobody changes one", () => {
    fc.assert(
      fc.property(anyFacts, (of) => {
        const at = shown(of);
        chances(of, at).forEach((chance, i) => {
          const { person, goal, chance: planned } = of.plan.goals[i]!;
          expect(Math.abs(chance - planned)).toBeLessThanOrEqual(1e-12);
          expect(at("goals", listRow("people", person), "final")).toBe(goal);
        });
        const { team } = of.plan;
        const ofTeam = at("goals", "teamChance", "final") as number;
        expect(Math.abs(ofTeam - team.chance)).toBeLessThanOrEqual(1e-12);
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ["start", "startChance"],
    ["stretch", "stretchChance"],
  ] as const)("knows the chance of everybody's %s exactly", (rung, chance) => {
    fc.assert(
      fc.property(anyFacts, (of) => {
        const { goals } = of.plan;
        const at = shown(of, (goal) => goal[rung]);
        chances(of, at).forEach((found, i) => {
          expect(Math.abs(found - goals[i]![chance])).toBeLessThanOrEqual(1e-12);
        });
      }),
      { numRuns: 12 },
    );
  });

  it("gives the team the chance that its results have of whatever own values come to", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(0.8, 0.95, 1.02, 1.1, 1.4), (of, by) => {
        const { team, isCount, isLessBetter } = of.plan;
        const at = shown(of, ({ goal }) => goal * by);
        const chance = chanceOf(
          totalOfTeam(team, isCount),
          at("goals", "total", "final") as number,
          isLessBetter,
        );
        expect(Math.abs((at("goals", "teamChance", "final") as number) - chance)).toBeLessThan(
          0.015,
        );
      }),
      { numRuns: 30 },
    );
  });

  it("gives a sum that own values bring to the target the target's chance", () => {
    const [first] = facts.plan.goals;
    const target = 1.03 * sum(facts.plan.goals.map(({ goal }) => goal));
    const of = workbookFacts({ company: { target, allocation: null } }, TWO_PEOPLE);
    const missing = target - sum(of.plan.goals.map(({ goal }) => goal));
    const at = shown(of, ({ person, goal }) => (person === first!.person ? goal + missing : goal));
    expect(at("goals", "total", "final")).toBeCloseTo(target, 6);
    expect(at("goals", "teamChance", "final")).toBeCloseTo(
      at("goals", "targetChance", "final") as number,
      9,
    );
  });

  it("gives a harder goal no better chance, and never calls one certain or hopeless", () => {
    fc.assert(
      fc.property(anyFacts, (of) => {
        const factors = [0, 0.4, 0.8, 0.95, 1, 1.05, 1.3, 4, 50];
        const rows = factors.map((factor) =>
          chances(
            of,
            shown(of, ({ goal }) => goal * factor),
          ),
        );
        const easiestFirst = of.plan.isLessBetter ? [...rows].reverse() : rows;
        of.plan.goals.forEach(({ startChance, stretchChance }, i) => {
          const ordered = easiestFirst.map((row) => row[i]!);
          ordered.slice(1).forEach((chance, k) => {
            expect(chance).toBeLessThanOrEqual(ordered[k]! + 1e-12);
          });
          expect(ordered[0]).toBeLessThanOrEqual(Math.max(0.98, startChance));
          expect(ordered.at(-1)).toBeGreaterThanOrEqual(Math.min(0.02, stretchChance));
        });
      }),
      { numRuns: 6 },
    );
  });

  it("is that of the core for whatever goal is set, also where capacity cuts all rungs to one", () => {
    const month = sum(facts.plan.goals.map(({ goal }) => goal)) / 12;
    const desk = { name: "Desk", available: 0.6 * month, need: 1, utilisation: 1, backlog: 0 };
    const cut = workbookFacts({ resources: [desk] }, TWO_PEOPLE);
    expect(cut.plan.goals[0]!.stretch).toBe(cut.plan.goals[0]!.goal);
    for (const of of [facts, less, cut])
      for (const by of [0, 0.5, 0.9, 0.99, 1, 1.02, 1.1, 1.4, 9]) {
        const at = shown(of, ({ goal }) => goal * by);
        of.plan.goals.forEach((one, i) => {
          const own = ownChance(one, one.goal * by, of.plan.isLessBetter);
          expect(chances(of, at)[i]).toBeCloseTo(own, 9);
        });
      }
  });

  it("stops at 98 and at 2 in 100", () => {
    for (const [of, easy, hard] of [
      [facts, 1, 1e6],
      [less, 1e6, 1],
    ] as const) {
      expect(
        ana(
          shown(of, () => easy),
          "chance",
        ),
      ).toBe(0.98);
      expect(
        ana(
          shown(of, () => hard),
          "chance",
        ),
      ).toBe(0.02);
    }
  });

  it("lies, between two rungs, on the line between their chances", () => {
    const { start, goal, stretch, startChance, chance, stretchChance } = facts.plan.goals[0]!;
    expect(
      ana(
        shown(facts, () => (start + goal) / 2),
        "chance",
      ),
    ).toBeCloseTo((startChance + chance) / 2, 12);
    expect(
      ana(
        shown(facts, () => (stretch + goal) / 2),
        "chance",
      ),
    ).toBeCloseTo((stretchChance + chance) / 2, 12);
  });

  it("takes an own value of 0 for a goal, and a blank for none", () => {
    expect(
      ana(
        shown(facts, () => 0),
        "final",
      ),
    ).toBe(0);
    expect(ana(shown(facts), "final")).toBe(facts.plan.goals[0]!.goal);
  });

  it("says what is the matter with a goal", () => {
    const status = (own: number | "", reason = "") =>
      ana(
        shown(facts, () => own, { "goals|people:Ana|reason": reason }),
        "status",
      );
    expect(status("")).toBe("● Ready");
    expect(status(facts.plan.goals[0]!.goal)).toBe("▲ Reason missing (O7)");
    expect(status(facts.plan.goals[0]!.goal, "as agreed")).toBe("● Ready");
    expect(status(1, "as agreed")).toBe("▲ Very easy");
  });

  it("explains in the note over it what has to be done about a goal, in the words that stand there", () => {
    for (const voice of [ENGLISH, SPANISH]) {
      const { status } = voice.text.goals;
      const { belowKept, reasonMissing, oldReason, veryEasy } = status;
      const over = goalsTab(facts, voice).cells.find(
        ({ row, column }) => row === "header" && column === "status",
      )!;
      for (const words of [belowKept, reasonMissing, oldReason, veryEasy])
        expect(over.note).toMatch(new RegExp(`[“«]${words.slice(2)}[”»]: `));
    }
  });

  it("names the cell for the reason where one is missing, in the row whose goal it is", () => {
    for (const [voice, missing, beyond] of [
      [ENGLISH, "▲ Reason missing (O8)", "▼ Harder than Stretch: why? (O8)"],
      [SPANISH, "▲ Falta motivo (O8)", "▼ Más dura que Ambiciosa: ¿motivo? (O8)"],
    ] as const) {
      const { person, goal, stretch } = facts.plan.goals[1]!;
      const of = (own: number) =>
        evaluated([goalsTab(facts, voice), seasonalityTab(facts, voice), newLists(facts, voice)], {
          [`goals|people:${person}|own`]: own,
        })("goals", `people:${person}`, "status");
      expect(of(goal)).toBe(missing);
      expect(of(stretch + 1)).toBe(beyond);
    }
  });

  it("tells of a goal beyond its own stretch, also where that is the goal itself", () => {
    const { goal, stretch } = facts.plan.goals[0]!;
    const capped = {
      ...facts,
      plan: {
        ...facts.plan,
        goals: facts.plan.goals.map((one, i) => (i === 0 ? { ...one, stretch: goal } : one)),
      },
    };
    const status = (from: WorkbookFacts, own: number, reason: string) =>
      ana(
        shown(from, () => own, { "goals|people:Ana|reason": reason }),
        "status",
      );
    expect(status(facts, stretch, "as agreed")).toBe("▲ Chance below half");
    expect(status(facts, stretch + 1, "as agreed")).toBe("▼ Harder than Stretch");
    expect(status(facts, 1e6, "as agreed")).toBe("▼ Harder than Stretch");
    expect(status(facts, 1e6, "")).toBe("▼ Harder than Stretch: why? (O7)");
    expect(status(capped, goal, "as agreed")).toBe("● Ready");
    expect(status(capped, 1e6, "as agreed")).toBe("▼ Harder than Stretch");
  });

  it("tells of a goal that few reach, though it is within its stretch", () => {
    const handed = {
      ...facts,
      plan: {
        ...facts.plan,
        goals: facts.plan.goals.map((one) => ({ ...one, chance: 0.2, stretchChance: 0.1 })),
      },
    };
    expect(ana(shown(handed), "status")).toBe("▼ Very hard");
  });

  it("says the same of equal goals, drawn up to Stretch by the company's target, below it or typed", () => {
    const allocation = {
      by: "likely",
      historyShare: 0.5,
      overAssign: 0,
      leastChance: null,
    } as const;
    const drawn = workbookFacts({ company: { target: 5_000_000, allocation } });
    const { goal, stretch } = drawn.plan.goals[0]!;
    expect(stretch - goal).toBeLessThanOrEqual(drawn.plan.step);
    for (const voice of [ENGLISH, SPANISH]) {
      const { status } = voice.text.goals;
      const said = (from: WorkbookFacts, own: number | "") => {
        const at = evaluated([goalsTab(from, voice), newLists(from, voice)], {
          "goals|people:Ana|own": own,
          "goals|people:Ana|reason": "as agreed",
        });
        return { chance: ana(at, "chance") as number, status: ana(at, "status") };
      };
      for (const own of ["", goal - 2000] as const) {
        const { chance, status: its } = said(drawn, own);
        expect(chance).toBeLessThan(0.495);
        // All three have such a chance: the line above the list says so.
        expect(its).toBe(status.belowHalfToo);
      }
      // Where nothing is handed down, whoever agrees upon Stretch has a goal like any other as unsure.
      expect(said(facts, facts.plan.goals[0]!.stretch).status).toBe(status.belowHalf);
      expect(status.belowHalfToo.slice(2)).toBe(status.belowHalf.slice(2));
    }
  });

  it("says once, above the list, that nearly all have a chance below half, and of few in their rows", () => {
    const allocation = {
      by: "likely",
      historyShare: 0.5,
      overAssign: 0,
      leastChance: 0.1,
    } as const;
    const { team } = workbookFacts().plan;
    const handed = workbookFacts({
      company: { target: Math.round(1.03 * team.expected), allocation },
    });
    const easy = (few: number) => (goal: PersonGoal) =>
      handed.plan.goals.indexOf(goal) < few ? goal.start : "";
    const typed = Object.fromEntries(
      handed.plan.goals.map(({ person }) => [`goals|people:${person}|reason`, "as agreed"]),
    );
    const said = (few: number) => {
      const at = shown(handed, easy(few), typed);
      return {
        few: chances(handed, at).filter((chance) => Math.round(100 * chance) < 50).length,
        why: whyIn(at),
        rows: handed.plan.goals.map(({ person }) => at("goals", `people:${person}`, "status")),
      };
    };
    const { belowHalf, belowHalfToo, ready } = ENGLISH.text.goals.status;
    const [all, two] = [said(0), said(1)];
    expect([all.few, two.few]).toEqual([3, 2]);
    expect(all.why).toMatch(/ Its note says why\. 3 of 3 have a chance below 50 in 100\.$/);
    // Said once, above; no row says that it is ready all the same.
    expect(all.rows).toEqual([belowHalfToo, belowHalfToo, belowHalfToo]);
    expect(two.why).toMatch(/ Own values count as typed\.$/);
    expect(two.rows).toEqual([ready, belowHalf, belowHalf]);
  });

  it("has the status in sight beside an open sidebar, its first words at the least", () => {
    const many = {
      ...facts.plan.goals[0]!,
      last12: 5_500_000,
      start: 5_500_000,
      stretch: 6_500_000,
    };
    const big = { ...facts, plan: { ...facts.plan, step: 1000, goals: [many, many] } };
    for (const voice of [ENGLISH, SPANISH])
      for (const currency of [null, "EUR"]) {
        const { columns } = goalsTab({ ...big, currency }, voice);
        const at = columns.findIndex(({ name }) => name === "status");
        const before = columns
          .slice(0, at)
          .reduce((width, column) => width + (column.isHidden ? 0 : column.width), 0);
        expect(1080 - before).toBeGreaterThan(currency === null ? 140 : 50);
      }
  });

  it("says what a Start of 0 means, in its note and its status, only where there is a goal", () => {
    const noStart = {
      ...facts,
      plan: {
        ...facts.plan,
        goals: facts.plan.goals.map((goal, i) => (i === 0 ? { ...goal, start: 0 } : goal)),
      },
    };
    for (const voice of [ENGLISH, SPANISH]) {
      const tab = goalsTab(noStart, voice);
      const notes = tab.cells.flatMap(({ column, note }) =>
        column === "start" && note ? [note] : [],
      );
      expect(notes).toEqual([
        voice.text.goals.startZero(80, voice === SPANISH ? "10\u00a0€" : "€10"),
      ]);
      const at = evaluated([tab, newLists(noStart, voice)]);
      expect(ana(at, "status")).toBe(voice.text.goals.status.noStart);
    }
  });

  it("says what the goals are where a target is handed down, and what moved some", () => {
    const why = (choices: Partial<Choices>) => whyIn(shown(workbookFacts(choices)));
    const company = {
      target: 700_000,
      allocation: { by: "likely", historyShare: 0.5, overAssign: 0, leastChance: null },
    } as const;
    expect(why({})).toMatch(/^Each computed goal is one that 65 in 100 people would reach/);
    expect(why({ company })).toMatch(
      /^Each computed goal is the person’s part of the company target/,
    );
    const announced = { goals: new Map([["Ana", 400_000]]), hasCause: false, maxStep: 0.05 };
    expect(why({ announced })).toContain(" A published goal moved some.");
    const potential = { support: 1, isCoached: true, penetration: 0, ceiling: 1 };
    const { whyMoved, whyRoom } = ENGLISH.text.goals;
    expect(why({ announced, potential })).toContain(whyRoom);
    for (const moved of Object.values(whyMoved))
      expect(why({ announced, potential })).not.toContain(moved);
  });

  it.each([
    [ENGLISH, "Each computed goal is", "Own values count as typed."],
    [SPANISH, "Cada meta calculada", "«Su meta» vale tal cual."],
  ] as const)(
    "says above the list that own values are none of the computed goals, where some stand",
    (voice, begins, said) => {
      const why = (own: number | "") =>
        whyIn(
          evaluated([goalsTab(facts, voice), newLists(facts, voice)], {
            "goals|people:Ana|own": own,
          }),
        );
      expect(why("")).toMatch(new RegExp(`^${begins}`));
      expect(why("")).not.toContain(said);
      expect(why(5000)).toContain(said);
    },
  );

  it.each([
    [ENGLISH, /^Of the period \d+\.\d% counts for this person \(a start, a leave or an end\)/],
    [SPANISH, /^De este periodo cuenta un \d+,\d\s% para esta persona \(una incorporación/],
  ] as const)(
    "says beside a comparison with the past that somebody's leave is in it",
    (voice, said) => {
      const { start } = facts.plan.period;
      const away = {
        from: { month: addMonths(start, 1), day: 1 },
        to: { month: addMonths(start, 3), day: 30 },
      };
      const stay = { person: "Ana", hired: null, ended: null, leaves: [away] };
      const withLeave = workbookFacts({ stays: [stay] });
      const notesOf = (of: WorkbookFacts) =>
        goalsTab(of, voice).cells.flatMap(({ row, column, note }) =>
          column === "change" && row.startsWith("people:") && note ? [[row, note] as const] : [],
        );
      expect(notesOf(facts)).toEqual([]);
      expect(notesOf(withLeave)).toEqual([["people:Ana", expect.stringMatching(said)]]);
    },
  );

  it("has room for each status whole, and for what the goals are beside an open sidebar", () => {
    const [letter, padding, inSight] = [6.5, 8, 1076 - 250]; // pixels, behind the widest names
    for (const voice of [ENGLISH, SPANISH]) {
      const { columns } = goalsTab(facts, voice);
      const width = columns.find(({ name }) => name === "status")!.width;
      for (const words of [...Object.values(voice.text.goals.status), voice.text.wrong.amount])
        expect(width).toBeGreaterThanOrEqual(letter * words.length + padding);
      const why = whyIn(evaluated([goalsTab(facts, voice), newLists(facts, voice)]));
      const { whyRoom, whyMoved, whyHanded, belowHalf } = voice.text.goals;
      const { itsNote, ownAsTyped } = voice.text.goals;
      const ends = [itsNote, ownAsTyped].map((end) => `${end} ${belowHalf("100", "100")}`);
      const handed = ends.map((end) => `${whyHanded("50,000")} ${end}`);
      expect(5.95 * Math.max(...handed.map(({ length }) => length))).toBeLessThan(inSight + 120);
      for (const more of [whyRoom, ...Object.values(whyMoved)])
        expect(5.95 * `${why} ${more}`.length).toBeLessThan(inSight + 120);
    }
  });

  it("marks, by colour too, exactly the words that it warns with", () => {
    for (const voice of [ENGLISH, SPANISH]) {
      const { ready: _, belowHalfToo: __, ...warned } = voice.text.goals.status;
      const starts = goalsTab(facts, voice).rules.flatMap(({ when }) =>
        when.kind === "startsWith" ? [when.text] : [],
      );
      const { amount } = voice.text.wrong;
      expect(new Set(starts)).toEqual(new Set([...Object.values(warned), amount]));
    }
  });

  it("adds everybody up", () => {
    const at = shown(facts, ({ person }) => (person === "Ana" ? 5000 : ""));
    for (const column of ["last12", "expected", "start", "stretch", "goal", "final"] as const) {
      const all = facts.plan.goals.map(
        ({ person }) => at("goals", listRow("people", person), column) as number,
      );
      expect(at("goals", "total", column)).toBeCloseTo(
        all.reduce((a, b) => a + b),
        9,
      );
    }
    expect(at("goals", "total", "final")).toBe(5000 + facts.plan.goals[1]!.goal);
  });

  it("compares with the last 12 months, and with nothing where there are none", () => {
    const { goal, last12 } = facts.plan.goals[0]!;
    expect(ana(shown(facts), "change")).toBe(Math.round(100 * (goal / last12! - 1)) / 100);
    const stay = { person: "Dora", hired: { month: facts.plan.period.start, day: 1 } };
    const joined = workbookFacts({ stays: [{ ...stay, ended: null, leaves: [] }] }, TWO_PEOPLE);
    const at = shown(joined);
    expect(at("goals", "people:Dora", "last12")).toBe("");
    expect(at("goals", "people:Dora", "change")).toBe("–");
    expect(at("goals", "people:Dora", "status")).not.toMatch(/^#/);
  });

  it("compares nothing with a part of a year, and says how many months there are", () => {
    const values = wave(1000);
    const part = values.map((value, t) => (t < values.length - 10 ? null : value));
    const people = [
      { person: "Ana", values },
      { person: "Bruno", values: part },
    ];
    const at = shown(workbookFacts({}, { ...TWO_PEOPLE, people }));
    expect(at("goals", "people:Ana", "change")).toBeTypeOf("number");
    expect(at("goals", "people:Bruno", "last12")).toBeGreaterThan(0);
    expect(at("goals", "people:Bruno", "change")).toBe("–");
    expect(at("goals", "total", "change")).toBe("");
    expect(at("goals", "header", "last12")).toBe("Last 12 months");
    const all = shown(workbookFacts({}, { ...TWO_PEOPLE, people: people.slice(1) }));
    expect(all("goals", "header", "last12")).toBe("Last 10 months");
    const titles = (results: readonly (typeof people)[number][]) =>
      goalsTab(workbookFacts({}, { ...TWO_PEOPLE, people: results }), ENGLISH).charts.map(
        ({ title }) => title,
      );
    expect(titles(people)).toContain("Last 12 months and final goal");
    expect(titles(people.slice(1))).toContain("Expected and final goal");
  });

  it("compares with the months that there are where nobody has a year, and half of one at the least", () => {
    const values = wave(1000);
    const lastOnly = (months: number) =>
      workbookFacts(
        {},
        {
          ...TWO_PEOPLE,
          people: ["Ana", "Bruno"].map((person) => ({
            person,
            values: values.map((value, t) => (t < values.length - months ? null : value)),
          })),
        },
      );
    const nine = lastOnly(9);
    const at = shown(nine);
    const { goal, last12 } = nine.plan.goals[0]!;
    const change = Math.round(100 * (goal / ((last12! * 12) / 9) - 1)) / 100;
    expect([at("goals", "people:Ana", "change"), at("goals", "total", "change")]).toEqual([
      change,
      change,
    ]);
    expect(at("goals", "header", "change")).toBe("Against their pace");
    expect(shown(lastOnly(5))("goals", "people:Ana", "change")).toBe("–");
  });

  it("compares the goal of a quarter with what the last 12 months come to in its season, typed or not", () => {
    const quarter = workbookFacts({ period: { start: facts.plan.period.start, months: 3 } });
    const { goal, last12 } = quarter.plan.goals[0]!;
    const changeBy = (factors: readonly number[]) => {
      const share = sum(factors.slice(0, 3)) / sum(factors);
      return Math.round(100 * (goal / (last12! * share) - 1)) / 100;
    };
    const season = quarter.plan.season.map(({ factor }) => factor);
    expect(season[0]).not.toBe(1);
    expect(ana(shown(quarter), "change")).toBe(changeBy(season));
    const closed = { "seasonality|months:Jan|own": 0 };
    const at = shown(quarter, () => "", closed);
    const finals = season.map((_, i) =>
      Number(at("seasonality", `months:${monthName("en", i + 1)}`, "final")),
    );
    expect(finals[0]).toBe(0);
    expect(ana(at, "change")).toBe(changeBy(finals));
  });

  it("says what is missing to the company's target, once there is one", () => {
    const { goal } = facts.plan.team;
    const gap = (target: number | "") =>
      shown(facts, () => "", { "goals|target|final": target })("goals", "gapToTarget", "final");
    expect(gap("")).toBe("");
    expect(gap(goal + 500)).toBe(-500);
  });

  it("has what own values make of the team in the rows that stay in sight, and the words for it", () => {
    const { goal } = facts.plan.team;
    const top = (own: number | "", target: number | "") => {
      const at = shown(facts, ({ person }) => (person === "Ana" ? own : ""), {
        "goals|target|final": target,
      });
      const below = [
        at("goals", "total", "final"),
        at("goals", "gapToTarget", "final"),
        at("goals", "teamChance", "final"),
      ];
      const above = [
        at("goals", "title", "final"),
        at("goals", "title", "status"),
        at("goals", "band", "status"),
      ];
      expect(above).toEqual(below);
      return above;
    };
    expect(top("", "").slice(0, 2)).toEqual([goal, ""]);
    const [sum, gap] = top(5000, goal + 500);
    expect([sum, gap]).toEqual([5000 + facts.plan.goals[1]!.goal, (sum as number) - goal - 500]);
    const { rows, frozen, cells } = goalsTab(facts, ENGLISH);
    const names = rows.flatMap((slot) => ("name" in slot ? [slot.name] : []));
    expect(names.indexOf("title")).toBeLessThan(names.indexOf(frozen!.row!));
    const format = cells.find(({ row, column }) => row === "title" && column === "status")?.format;
    expect(format).toMatch(/^"Over the target: ".*;"Short of the target: ".*;"Off the target: "/);
  });

  it("draws bars from the easier rung over the final goal to the other", () => {
    for (const of of [facts, less]) {
      const at = shown(of);
      const { start, goal, stretch } = of.plan.goals[0]!;
      const [base, low, high] = ["barBase", "barLow", "barHigh"].map((column) => ana(at, column));
      expect(base).toBe(Math.min(start, stretch));
      expect((base as number) + (low as number)).toBeCloseTo(goal, 9);
      expect((base as number) + (low as number) + (high as number)).toBeCloseTo(
        Math.max(start, stretch),
        9,
      );
    }
  });
});
