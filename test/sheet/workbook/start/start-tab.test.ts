import { afterEach, describe, expect, it, vi } from "vitest";
import { addMonths, type Month, monthOf } from "../../../../src/core/calendar/month.ts";
import { USUAL_CURVE } from "../../../../src/core/incentives/payout-curve.ts";
import type { WorkbookFacts, WorkbookVoice } from "../../../../src/sheet/workbook/facts.ts";
import { fairnessTab } from "../../../../src/sheet/workbook/fairness/fairness-tab.ts";
import { type Layout, listRow } from "../../../../src/sheet/workbook/frame/layout.ts";
import { placedCells } from "../../../../src/sheet/workbook/frame/placed.ts";
import { goalsTab } from "../../../../src/sheet/workbook/goals/goals-tab.ts";
import { startTab } from "../../../../src/sheet/workbook/start/start-tab.ts";
import { sureNames } from "../../../../src/sheet/workbook/start/sure-cells.ts";
import { numbersIn } from "../../../../src/text/number.ts";
import { evaluated, type Typed } from "../evaluated.ts";
import { ENGLISH, RESULTS, SPANISH, workbookFacts } from "../facts.ts";
import { laidOut, placesOf } from "../laid.ts";
import { newLists, wholeWorkbook } from "../layouts.ts";

const facts = workbookFacts();
const contentAt = (
  of: WorkbookFacts,
  row: string,
  column: string,
  voice: WorkbookVoice = ENGLISH,
) => startTab(of, voice).cells.find((cell) => cell.row === row && cell.column === column)?.content;
const stepStates = (of: WorkbookFacts) =>
  ["status", "period", "owner", "data", "created", "review", "addOn"].map((row) =>
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

/** What the tab shows on a day, with the status as it was set. */
const shownOn = (
  day: string,
  of: WorkbookFacts,
  cells: readonly string[],
  { voice = ENGLISH, status = "Draft" } = {},
) => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${day}T12:00:00`) });
  const tabs = [startTab(of, voice), goalsWith(of, 0.65), newLists(of, voice)];
  const at = evaluated(tabs, { "start|status|fact": status });
  return cells.map((cell) => at("start", ...(cell.split(" ") as [string, string])));
};
afterEach(() => {
  vi.useRealTimers();
});

describe("the Start tab", () => {
  it("is, in Spanish, this tab", () => {
    expect(
      laidOut(startTab(facts, SPANISH), [
        goalsTab(facts, SPANISH),
        fairnessTab(facts, SPANISH),
        newLists(facts, SPANISH),
      ]),
    ).toMatchSnapshot();
  });

  it("is, in English, this tab", () => {
    expect(
      laidOut(startTab(facts, ENGLISH), [
        goalsTab(facts, ENGLISH),
        fairnessTab(facts, ENGLISH),
        newLists(facts, ENGLISH),
      ]),
    ).toMatchSnapshot();
  });

  it("has no reference that leads nowhere", () => {
    const layout = startTab(facts, SPANISH);
    const cells = placedCells(
      layout,
      placesOf([
        layout,
        goalsTab(facts, SPANISH),
        fairnessTab(facts, SPANISH),
        newLists(facts, SPANISH),
      ]),
    );
    expect(cells.length).toBe(layout.cells.length);
    expect(new Set(cells.map(({ row, column }) => `${row},${column}`)).size).toBe(cells.length);
  });

  it("shows the team's goal, how many reach it, what is missing to the target, and the target", () => {
    const figures = (target: number | "") => {
      const typed: Typed = { "goals|target|final": target };
      const at = evaluated([startTab(facts, ENGLISH), goalsWith(facts, 0.644)], typed);
      return [
        ...["label", "fact", "step", "state"].map((column) => at("start", "figures", column)),
        at("start", "figureLabels", "state"),
      ];
    };
    const { goal } = facts.plan.team;
    expect(figures("")).toEqual([goal, 64, "", "", ""]);
    expect(figures(goal + 1000)).toEqual([goal, 64, -1000, goal + 1000, "Company target"]);
    expect(figures("lots" as "")).toEqual([goal, 64, "", "", ""]);
  });

  it("defends a sum below the past's pace, and says why where the target asks for less", () => {
    const why = (choices: Parameters<typeof workbookFacts>[0], times: number) => {
      const all = workbookFacts(choices);
      const { person, goal } = all.plan.goals[0]!;
      const typed: Typed = { [`goals|people:${person}|own`]: times * goal };
      const at = evaluated(wholeWorkbook(all, ENGLISH), typed);
      const row = listRow("sure", ENGLISH.text.start.comesTo.why);
      return [Number(at("goals", "total", "change")) < 0, at("start", row, "fact")];
    };
    const { paceWords } = ENGLISH.text.start;
    expect(why({}, 0.1)).toEqual([true, paceWords.surer(65)]);
    expect(why({}, 9)).toEqual([false, paceWords.atLeast]);
    const allocation = {
      by: "likely",
      historyShare: 0.5,
      overAssign: 0,
      leastChance: null,
    } as const;
    const company = { target: 500_000, allocation };
    expect(why({ company }, 0.1)).toEqual([true, paceWords.byTarget]);
    expect(why({ company }, 9)).toEqual([false, paceWords.atLeastByTarget]);
  });

  it("says of a past that is not of the same months of all where it is compared one by one", () => {
    const [ana, ...others] = RESULTS.people;
    const late = (known: number) => ({
      ...RESULTS,
      people: [
        {
          ...ana!,
          values: ana!.values.map((one, i, all) => (i < all.length - known ? null : one)),
        },
        ...others,
      ],
    });
    for (const voice of [ENGLISH, SPANISH]) {
      const { start, goals } = voice.text;
      const told = (known: number) => {
        const all = workbookFacts({}, late(known));
        const at = evaluated(wholeWorkbook(all, voice));
        const heading = at("goals", "header", "change");
        const { pace, why } = start.comesTo;
        const [shown, reason] = [pace, why].map((name) =>
          at("start", listRow("sure", name), "fact"),
        );
        return { heading, shown, reason };
      };
      const { heading, shown, reason } = told(8);
      expect(shown).toBe(start.paceWords.ofTeam);
      expect(reason).toBe(start.paceWords.apart(goals.tab, String(heading)));
      expect(told(RESULTS.people[0]!.values.length).shown).toEqual(expect.any(Number));
    }
  });

  it("tells the chance of the budget beside the likely cost, and that none is typed", () => {
    const chance = (budget: number | null) => {
      const targets = new Map(facts.plan.goals.map(({ person }) => [person, 1000]));
      const paid = { targets, curve: USUAL_CURVE, cap: null };
      const all = workbookFacts({ incentives: budget === null ? paid : { ...paid, budget } });
      const row = listRow("sure", ENGLISH.text.start.comesTo.budget);
      const at = evaluated(wholeWorkbook(all, ENGLISH), {});
      return [at("start", row, "fact"), at("incentives", "budgetChance", "target")];
    };
    const [told, there] = chance(1_000);
    expect(told).toBe(there);
    expect(Number(told)).toBeLessThan(0.5);
    expect(chance(null)[0]).toBe(ENGLISH.text.start.noBudget);
    const names = (all: WorkbookFacts) => sureNames(all, ENGLISH);
    expect(names(workbookFacts())).not.toContain(ENGLISH.text.start.comesTo.budget);
  });

  it("tells by Fairness' own verdicts, at once, that an own value asks more of some", () => {
    for (const voice of [ENGLISH, SPANISH]) {
      const { comesTo, fairnessWords } = voice.text.start;
      const shown = (typed: Typed) =>
        evaluated(wholeWorkbook(facts, voice), typed)(
          "start",
          listRow("sure", comesTo.fairness),
          "fact",
        );
      const { person, stretch } = facts.plan.goals[0]!;
      expect(shown({})).toBe(fairnessWords.none);
      expect(shown({ [`goals|people:${person}|own`]: 1.2 * stretch })).toBe(
        fairnessWords.found(voice.text.fairness.tab),
      );
    }
    const alone = {
      ...facts,
      plan: { ...facts.plan, fairness: facts.plan.fairness.filter(({ people }) => people === 0) },
    };
    expect(sureNames(alone, ENGLISH)).not.toContain("Fairness");
  });

  it("says which closed days the past's pace leaves out, and what a plain division makes it", () => {
    const said = (days: number | null, months: number) => {
      const { period } = workbookFacts().plan;
      const month = addMonths(period.start, 3);
      const size = { kind: "closed", days: days ?? 0 } as const;
      const events = days === null ? [] : [{ name: "Closed", from: month, to: month, size }];
      const all = workbookFacts({ period: { ...period, months }, events });
      const row = listRow("sure", ENGLISH.text.start.comesTo.closed);
      const of = (layout: Layout) => layout.cells.filter((cell) => cell.row === row);
      return of(startTab(all, ENGLISH)).find(({ column }) => column === "fact")?.content;
    };
    const sold = workbookFacts().plan.goals.reduce((sum, { last12 }) => sum + last12!, 0);
    const plain = numbersIn(ENGLISH.locale).money(sold / 2, "EUR", 0);
    expect(said(10, 6)).toBe(
      `They count as no time, in the months behind as in Apr 2026: by plain division the pace would be ${plain}.`,
    );
    for (const none of [said(null, 6), said(10, 12)]) expect(none).toBeUndefined();
  });

  it("calls the goals done once the workbook is published, and never in progress when all is over", () => {
    const state = (day: string, status: string) =>
      shownOn(day, facts, ["created state", "stepWords2 step"], { status });
    const words = "Goals may still change. To publish: “Share with the team”.";
    expect(state("2026-02-01", "Draft")).toEqual(["● Not published yet", words]);
    expect(state("2026-02-01", "Published")).toEqual(["✔ Done", ""]);
    expect(state("2027-01-01", "Draft")).toEqual(["– Not published", ""]);
    expect(state("2027-01-01", "Published")).toEqual(["✔ Done", ""]);
  });

  it.each([
    [ENGLISH, "2026 · 10 Jan 2026, version 2", ["● Changed since ", "✔ As in "], "version 2"],
    [
      SPANISH,
      "2026 · 10 ene 2026, versión 2",
      ["● Cambios tras la ", "✔ Como en la "],
      "versión 2",
    ],
  ] as const)(
    "says whether the goals are those of the version that is published",
    (voice, told, words, version) => {
      const { statuses, states } = voice.text.start;
      const state = (
        day: string,
        status: string,
        announced: number | null,
        said: string = told,
      ) => {
        vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${day}T12:00:00`) });
        const start = startTab(facts, voice);
        const cell = { row: "stepWords2", column: "fact", content: said, role: "word" } as const;
        const publication: Layout = { ...start, cells: [...start.cells, cell] };
        const tabs = [publication, goalsTab(facts, voice), newLists(facts, voice)];
        const { person } = facts.plan.goals[0]!;
        const at = announced === null ? {} : { [`lists|people:${person}|announced`]: announced };
        const typed = { "start|status|fact": status, ...at };
        return evaluated(tabs, typed)("start", "created", "state");
      };
      const { draft, published } = statuses;
      for (const day of ["2026-02-01", "2027-01-01"]) {
        expect(state(day, draft, 1)).toBe(`${words[0]}${version}`);
        expect(state(day, published, 1)).toBe(`${words[0]}${version}`);
        expect(state(day, draft, null)).toBe(`${words[1]}${version}`);
        expect(state(day, published, null)).toBe(states.done);
      }
      // Of another period, or the user's own words.
      expect(state("2026-02-01", draft, 1, told.replace("2026", "2025"))).toBe(states.unsettled);
      expect(state("2026-02-01", draft, 1, "mine")).toBe(states.unsettled);
    },
  );

  it.each([
    [
      ENGLISH,
      "“Share with the team”",
      /mark the goals as reviewed, publish them/,
      /publishes nothing/,
    ],
    [SPANISH, "«Compartir con el equipo»", /revise, publique y entregue/, /no publica nada/],
  ] as const)(
    "leads to where goals are reviewed and published, which sets the status",
    (voice, page, way, typed) => {
      const [next, beside] = shownOn(
        "2026-02-01",
        facts,
        ["next.review label", "stepWords2 step"],
        {
          voice,
          status: voice.text.start.statuses.draft,
        },
      );
      expect(next).toMatch(way);
      for (const said of [next, beside]) expect(said).toContain(page);
      const status = startTab(facts, voice).cells.find(
        ({ row, column }) => row === "status" && column === "fact",
      );
      expect(status?.note).toMatch(typed);
    },
  );

  it("asks for reasons until each own value has one", () => {
    const next = (typed: Typed) => {
      const tabs = [startTab(facts, ENGLISH), goalsWith(facts, 0.65), newLists(facts, ENGLISH)];
      return evaluated(tabs, typed)("start", "next.goals", "label");
    };
    const [one, other] = facts.plan.goals.map(({ person }) => `goals|people:${person}`);
    const asked =
      "1  In the tab Goals, check the yellow cells, and write a reason for each value of your own.";
    expect(next({})).toBe(asked);
    const owns = { [`${one}|own`]: 90, [`${other}|own`]: 80, [`${one}|reason`]: "New area" };
    expect(next(owns)).toBe(asked);
    expect(next({ ...owns, [`${other}|reason`]: "Long leave" })).toBe(
      "1  In the tab Goals, check the yellow cells. Each value of your own has its reason.",
    );
  });

  it("tells by the calendar alone how the period stands and what comes next", () => {
    const cells = ["stepWords fact", "review label", "figureLabels fact"];
    const next = ["next.goals", "next.talk", "next.review", "next.incentives"];
    const lines = next.map((row) => `${row} label`);
    const on = (day: string, status: string) => shownOn(day, facts, cells, { status });
    const begins = (day: string, status: string) =>
      shownOn(day, facts, lines, { status }).map((line) => String(line).slice(0, 24));
    const reach = "Of 100 people, how many reach theirs";
    expect(on("2025-12-31", "Draft")).toEqual([
      "The period has not begun yet",
      "Next review",
      reach,
    ]);
    expect(on("2026-01-01", "Draft")[0]).toBe("The period has begun: publish the goals");
    expect(on("2026-01-01", "Published")[0]).toBe("On time: no review is due");
    expect(on("2026-04-01", "Published")).toEqual([
      ...["A review is due: update the goals", "Review due since", reach],
    ]);
    expect(on("2027-01-01", "Published")).toEqual([
      "The period is over: set goals for the next one",
      "Last review",
      "Of 100 people, how many were to reach theirs",
    ]);
    expect(begins("2026-02-01", "Draft")).toEqual([
      "1  In the tab Goals, che",
      "2  In the tab Incentives",
      "3  Talk with each person",
      "4  Announce the review o",
    ]);
    expect(begins("2026-02-01", "Reviewed")[2]).toBe("3  The goals are reviewe");
    expect(begins("2026-04-01", "Published").slice(2)).toEqual([
      "3  The goals are publish",
      "4  The review of 1 Apr 2",
    ]);
    expect(begins("2027-01-01", "Draft")).toEqual([
      ...["1  The period is over: t", "2  For the next period, ", "", ""],
    ]);
  });

  it("tells what was answered from what holds as found", () => {
    const states = stepStates(facts);
    expect(states[0]).toBe("✔ Answered");
    expect(states.slice(2, 4)).toEqual(["○ Left as proposed", "○ Left as proposed"]);
    expect(states[6]).toBe("○ To do");
  });

  it("says where of the room to grow only the capacity was told", () => {
    const answered = { ...facts.answered, potential: true };
    const room = { tools: true, leads: false, training: false, coaching: false };
    const told = { ...room, support: 0.25, headroom: 1, penetration: null, ceiling: null };
    const statesOf = (potential: typeof facts.potential) =>
      stepStates({ ...facts, answered, potential })[3];
    expect(statesOf(null)).toBe("✔ Capacity only");
    expect(statesOf(told)).toBe("✔ Answered");
  });

  it("says by how much the support that was told raises the goals", () => {
    const support = { support: 0.5, isCoached: false, penetration: 0.45, ceiling: 0.9 };
    const room = { tools: true, leads: true, training: false, coaching: false };
    const told = { ...room, support: 0.5, headroom: 0.5, penetration: 0.45, ceiling: 0.9 };
    const at = listRow("sure", "Room to grow");
    const inSpanish = listRow("sure", SPANISH.text.start.steps.potential);
    const raised = { ...workbookFacts({ potential: support }), potential: told };
    const { goals } = raised.plan;
    const rises = goals.map(({ why }) => why.potential - 1);
    const all = goals.reduce((sum, { expected }, i) => sum + expected * rises[i]!, 0);
    const share = (100 * all) / goals.reduce((sum, { expected }) => sum + expected, 0);
    const most = (100 * Math.max(...rises)).toFixed(1);
    expect(share).toBeGreaterThan(0);
    expect(contentAt(raised, at, "label")).toBe("Room to grow");
    const reached = goals.reduce((sum, one) => sum + (one.chanceWith ?? one.chance), 0);
    expect(contentAt(raised, at, "fact")).toBe(
      `The support told raises the goals by ${share.toFixed(1)}% (a person’s by 0.0% to ${most}%). With it ${Math.round((100 * reached) / goals.length)} of 100 reach the computed goals.`,
    );
    expect(contentAt(raised, inSpanish, "fact", SPANISH)).toMatch(
      new RegExp(`sube las metas un ${share.toFixed(1).replace(".", ",")}\\s%`),
    );
    const none = { ...told, support: 0 };
    expect(contentAt({ ...facts, potential: none }, at, "fact")).toContain("raises no goal");
    expect(contentAt(facts, at, "fact")).toContain("No support was told");
  });

  it("has the name of who wrote first, or asks for it", () => {
    expect(contentAt(facts, "owner", "fact")).toBe("Write your name");
    expect(contentAt({ ...facts, owner: "Marta" }, "owner", "fact")).toBe("Marta");
  });

  it("warns where the period begins a year or more after the last result", () => {
    const newest = (start: Month) =>
      contentAt(workbookFacts({ period: { start, months: 12 } }), "newest", "fact");
    expect(newest(monthOf(2026, 1))).toBe("Dec 2025, right before the goals.");
    expect(newest(monthOf(2026, 2))).toBe("Dec 2025, 1 month before the goals.");
    expect(newest(monthOf(2027, 1))).toMatch(/^▲ Dec 2025, 12 months before the goals: .* nearer/);
  });

  it("says which steps mean nothing where less is better", () => {
    const less = workbookFacts({ isLessBetter: true });
    const states = stepStates(less);
    expect(contentAt(less, "title", "label")).toBe("Goal plan 2026 · Ventas");
    expect([states[3], states[6]]).toEqual(["– Not for this metric", "– Not for this metric"]);
    expect(contentAt(less, "next.incentives", "label")).toBe("");
    const third = shownOn("2026-02-01", less, ["next.review label"])[0];
    expect(third).toMatch(/^3 {2}Announce the review/);
    expect(shownOn("2026-02-01", less, ["figureLabels fact"])).toEqual([
      "Of 100 people, how many stay within theirs",
    ]);
  });

  it("names the next review after the day of writing, or none", () => {
    const review = (today: string) =>
      shownOn("2026-01-12", { ...facts, today }, ["next.incentives label"], { voice: SPANISH })[0];
    expect(review("2026-01-12")).toContain("1 abr 2026");
    expect(review("2026-04-01")).toContain("1 abr 2026");
    expect(review("2026-04-02")).toContain("1 jul 2026");
    const none = "None to come in this period";
    expect(contentAt({ ...facts, today: "2026-11-01" }, "review", "fact")).toBe(none);
    expect(contentAt(workbookFacts({ reviewMonths: 0 }), "review", "fact")).toBe(none);
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
    expect(contentAt(gaps, "data", "fact")).toContain("71 monthly results");
    const other = { ...gaps.data[0]!, metric: "Calls", value: 3 };
    const several = { ...gaps, data: [...gaps.data, other] };
    expect(contentAt(several, "data", "fact")).toContain("71 monthly results");
    expect(contentAt(gaps, "history", "fact")).toBe("24 months, Jan 2024 to Dec 2025; 3 people");
  });
});
