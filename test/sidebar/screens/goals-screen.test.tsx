// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { Preview } from "../../../src/addon/preview.ts";
import type { Question } from "../../../src/addon/service.ts";
import { GoalError } from "../../../src/core/errors.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { fakeService, found, opening, preview } from "../fake-service.ts";
import { atGoals, button, fill, press, previewed, type, words } from "../shown.tsx";

/** Goals that stand as they are, beside those that there were without a target. */
const withoutTarget = (question: Question) =>
  preview(question).people.map(({ alone, ...one }) => ({
    ...one,
    alone: alone && one.goal.map((goal) => goal + (one.person === "Bruno" ? 1_000 : -1_000)),
  }));

describe("the screen of the goals", () => {
  it("moves every number with the slider and asks the server nothing", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atGoals({ preview: ask });
    const slider = root.querySelector<HTMLInputElement>("#slider")!;
    expect(slider.getAttribute("aria-valuetext")).toBe("65 in 100");
    // At 65: five goals of 8,500; chances 0.65 four times and 0.2 once.
    expect(words(root)).toContain("€42,500 in all for 5 people. As things are, about 56 in 100");
    slider.value = "50";
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await vi.waitFor(() => {
      expect(words(root)).toContain("€50,000 in all for 5 people. As things are, about 44 in 100");
    });
    expect(slider.getAttribute("aria-valuetext")).toBe("50 in 100");
    expect(words([...root.querySelectorAll("table.pairs")][1]!)).toBe(
      `${en.goals.asked}50 in 100${en.goals.ofSum}60 in 100`,
    );
    slider.dispatchEvent(new KeyboardEvent("keydown", { key: "PageUp", bubbles: true }));
    await vi.waitFor(() => expect(slider.value).toBe("55"));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("says near the ranges where capacity leaves no Stretch above the goal, at this chance", async () => {
    const root = await atGoals({
      preview: (question) => {
        const resources = [{ kind: "backOffice" as const, name: "Desk", available: 4000, need: 1 }];
        return preview({ ...question, steps: { ...question.steps, resources } });
      },
    });
    const said = en.goals.stretchCut("Desk"); // below 55 in 100
    expect(words(root)).not.toContain(said);
    const slider = root.querySelector<HTMLInputElement>("#slider")!;
    slider.value = "50";
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await vi.waitFor(() => expect(words(root)).toContain(said));
  });

  it("shows three people, who needs attention first, and the others on a click", async () => {
    const root = await atGoals();
    const rows = [...root.querySelectorAll<HTMLElement>(".range")].map(words);
    expect(rows.slice(0, 3)).toEqual([
      "Bruno€8,500▼ 20 in 100",
      "Ana€8,50065 in 100",
      "Carla€8,50065 in 100",
    ]);
    // The others behind it.
    expect([...root.querySelectorAll(".live details .range")].map(words)).toEqual(rows.slice(3));
    expect(words(root.querySelector(".live summary"))).toBe("and 2 more");
    expect(words(root.querySelector(".note.bad"))).toBe(
      `Bruno has 20 chances in 100. Below 25 many people stop trying. ${en.goals.hardDo}`,
    );
    expect(root.querySelector(".track")?.getAttribute("aria-label")).toBe(
      "Start €7,500, goal €8,500, stretch €10,500, expected €10,500",
    );
  });

  it("says how far all goals are below what is expected and below the past, and what to do", async () => {
    const low = (question: Question) => {
      const { people, ...rest } = preview(question);
      const third = people.map((one, i) =>
        i === 4 ? { ...one, goal: one.goal.map(() => 1_000) } : one,
      );
      return { ...rest, people: third };
    };
    const root = await atGoals({ preview: low });
    // 4 · 8,500 + 1,000 of 5 · 10,500 expected; five years of 10,000 to 10,004.
    const warning = () =>
      [...root.querySelectorAll(".note.warn")].map(words).find((one) => /are low/.test(one));
    expect(warning()).toBe(
      `These goals are low: €35,000 in all. That is 33% below what is expected, €52,500. It is 30% below what the same people sold lately: their last 12 months come to €50,010 over the period. ${en.goals.lowDo}`,
    );
    const rows = [...root.querySelectorAll<HTMLElement>(".range")].map(words);
    expect(rows[1]).toBe("Eva€1,00065 in 100sold €10,004 in the last 12 months");
    type(root, "companyTarget-0", "60000");
    await vi.waitFor(() => button(root, en.company.handDownNow).click());
    await vi.waitFor(() => expect(warning()).toContain(en.goals.lowDoTarget));
    const usual = await atGoals();
    expect(words(usual)).not.toContain("These goals are low");
  });

  it("lists each total with its name, the pace of late where no year before is known", async () => {
    const shownWith = async (last: number | null, teamPace: Preview["teamPace"]) => {
      const root = await atGoals({
        preview: (question) => {
          const { people, ...rest } = preview(question, { teamPace });
          return { ...rest, people: people.map((one) => ({ ...one, last })) };
        },
      });
      const totals = [...root.querySelectorAll(".pairs tr")].map(words);
      return { all: words(root), totals: totals.slice(0, 3) };
    };
    const { sums } = en.goals;
    const pace = { months: 9, amount: 60_335, closed: null };
    const atPace = await shownWith(null, pace);
    expect(atPace.totals).toEqual([
      `${sums.goals}€42,500`,
      `${sums.expected}€52,500`,
      "At the pace of the last 9 months€60,335",
    ]);
    expect(atPace.all).toContain("The goals come to 30% less than that pace.");
    const closed = { months: "Aug 2026", plain: 62_300 };
    expect((await shownWith(null, { ...pace, closed })).all).toContain(
      "than that pace. Closed days count as no time, in the months behind as in Aug 2026; by plain division it would be €62,300.",
    );
    const lastYear = await shownWith(9_000, pace);
    expect(lastYear.totals[2]).toBe(`${sums.yearBefore}€45,000`);
    expect(lastYear.all).not.toContain("At the pace of");
    expect((await shownWith(null, null)).all).not.toContain("At the pace of");
  });

  it("tells whose goals a target makes easier although the sum rises, and why", async () => {
    const root = await atGoals({
      preview: (question) => preview(question, { people: withoutTarget(question) }),
    });
    type(root, "companyTarget-0", "60000");
    await vi.waitFor(() => button(root, en.company.handDownNow).click());
    // Before the target Bruno's was 9,500, everybody else's 7,500.
    await vi.waitFor(() =>
      expect(words(root)).toContain(
        `all goals together are €3,000 higher, yet 1 person’s is lower: Bruno, €9,500 before, €8,500 now. ${en.company.whyLowered.likely}`,
      ),
    );
  });

  it("asks how a target is divided before Tab leaves it, so that the question comes next", async () => {
    const root = await atGoals();
    const field = root.querySelector<HTMLInputElement>("#companyTarget-0")!;
    field.focus();
    field.value = "60000";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await Promise.resolve();
    expect(root.querySelector("#allocation")).toBeNull();
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true }));
    // A browser moves the focus once what listeners have left to do is done.
    await Promise.resolve();
    expect(root.querySelector("#allocation")).not.toBeNull();
    expect(document.activeElement).toBe(field);
    field.blur();
    await vi.waitFor(() => expect(field.value).toBe("60,000"));
  });

  it("says beside a division by last year for whom what is likely counts instead", async () => {
    const without = async (people: readonly string[], isAll: boolean) => {
      const root = await atGoals({
        preview: (question) => {
          const { company, ...rest } = preview(question, { people: withoutTarget(question) });
          return { ...rest, company: company && { ...company, withoutLast: { people, isAll } } };
        },
      });
      type(root, "companyTarget-0", "60000");
      await vi.waitFor(() => button(root, en.company.handDownNow).click());
      fill(root.querySelector<HTMLSelectElement>("#allocation")!, "lastYear");
      await previewed(root);
      return root;
    };
    const nobody = await without(["Ana", "Bruno", "Carla", "Diego", "Eva"], true);
    expect(words(nobody.querySelector("#allocation-hint"))).toBe(en.company.nobodysLast);
    expect(words(nobody)).toContain(en.company.whyLowered.likely);
    expect(words(nobody)).not.toContain(en.company.whyLowered.lastYear);
    const some = await without(["Ana", "Bruno", "Carla", "Diego"], false);
    expect(words(some.querySelector("#allocation-hint"))).toBe(
      "What is likely counts for those without results of all the same months a year before: Ana, Bruno, Carla and 1 more.",
    );
    const all = await without([], false);
    expect(all.querySelector("#allocation-hint")).toBeNull();
    expect(words(all)).toContain(en.company.whyLowered.lastYear);
  });

  it("asks for another period's goals, and says at the field why there are none", async () => {
    const root = await atGoals({
      preview: (question) => {
        if (question.period !== "2026") throw new GoalError("periodPast", { period: "", last: "" });
        return preview(question);
      },
    });
    const field = root.querySelector<HTMLSelectElement>("#period")!;
    field.value = "2026-Q1";
    field.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => expect(words(root)).toContain("(periodPast)"));
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    expect(button(root, en.next).getAttribute("aria-disabled")).toBe("true");
    field.value = "2026";
    field.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => expect(words(root)).toContain("Goals for 2026"));
    await press(root, en.next, en.startLow.title);
  });

  it("takes a company target, shows the gap at each position, and hands it down as told", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atGoals({ preview: ask });
    expect(root.querySelector("#allocation")).toBeNull();
    type(root, "companyTarget-0", "45,000");
    await vi.waitFor(() => expect(words(root)).toContain("€2,500 of the target is in nobody’s"));
    // At 65 in 100 four people would reach theirs with 65 % and one with 20.
    expect(words(root)).toContain("about 56 in 100 would reach their goal");
    expect(words(root)).toContain(`${en.goals.asked}65 in 100`);
    expect(words(root)).toContain(en.goals.causes.rounded());
    expect(words(root)).toContain(`${en.company.chance}30 in 100Hardest goal: Bruno20 in 100`);
    expect(ask.mock.lastCall?.[0].steps).toEqual({ companyTarget: 45_000 });
    button(root, en.company.handDownNow).click();
    await vi.waitFor(() =>
      expect(ask.mock.lastCall?.[0].steps.allocation).toEqual({ by: "likely" }),
    );
    await previewed(root);
    expect(words(root)).not.toContain(en.company.handDownNow);
    fill(root.querySelector<HTMLSelectElement>("#allocation")!, "weighted");
    await vi.waitFor(() =>
      expect(words(root)).toContain("€700 of what was to be handed down is nobody’s"),
    );
    await previewed(root);
    type(root, "historyShare-0", "70");
    await vi.waitFor(() =>
      expect(ask.mock.lastCall?.[0].steps).toEqual({
        companyTarget: 45_000,
        allocation: { by: "weighted", historyShare: 0.7 },
      }),
    );
    expect(words(root)).toContain(en.company.overAssignHint);
    type(root, "overAssign-0", "20");
    await vi.waitFor(() => expect(words(root)).toContain("Write a number from 0% to 15%."));
    type(root, "overAssign-0", "5");
    await previewed(root);
    type(root, "companyTarget-0", "");
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].steps).toEqual({}));
    expect(root.querySelector("#allocation")).toBeNull();
  });

  it("says how fair the goals are, what was found in its heading, and what to do", async () => {
    const root = await atGoals();
    const [fold] = [...root.querySelectorAll("details")].filter((one) =>
      words(one).startsWith("Fairness"),
    );
    expect(words(fold!.querySelector("summary"))).toBe("Fairness: 1 finding");
    expect([...fold!.querySelectorAll("dl div")].map(words)).toEqual([
      "(t1)(v1)",
      `(t2)▲ The goals are clearly harder for large territories${en.company.fairness.remedies.chanceBySize(false)}`,
    ]);
    expect(words(fold!.querySelector(".remedy"))).toContain("give history a larger share");
  });

  it("says what to do about fairness where no target is divided, and has no button there", async () => {
    const root = await atGoals();
    expect(words(root)).toContain(en.company.fairness.undivided);
    expect(() => button(root, en.company.fairness.lookMoreEven)).toThrow();
  });

  it("looks for a more even division when asked, shows it beside the present one, and takes it", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const look = vi.fn(fakeService().moreEven);
    const root = await atGoals({ preview: ask, moreEven: look });
    type(root, "companyTarget-0", "45000");
    await vi.waitFor(() => button(root, en.company.handDownNow).click());
    fill(root.querySelector<HTMLSelectElement>("#allocation")!, "even");
    await previewed(root);
    expect(look).not.toHaveBeenCalled();
    await vi.waitFor(() => button(root, en.company.fairness.lookMoreEven).click());
    await vi.waitFor(() => button(root, en.company.fairness.divide));
    expect(look.mock.lastCall?.[0].steps.allocation).toEqual({ by: "even" });
    expect(words(root)).toContain(en.company.fairness.moreEven(en.company.methods.likely));
    const rows = [...root.querySelectorAll("table.mini tbody tr")].map(words);
    expect(rows).toEqual(
      expect.arrayContaining([
        "Findings20",
        "Lowest chance, in 1001250",
        "Highest chance, in 1008861",
        "All goals€45,000€45,000",
      ]),
    );
    button(root, en.company.fairness.divide).click();
    await vi.waitFor(() =>
      expect(ask.mock.lastCall?.[0].steps).toEqual({
        companyTarget: 45_000,
        allocation: { by: "likely" },
      }),
    );
    // What was found was about another division.
    await vi.waitFor(() => button(root, en.company.fairness.lookMoreEven));
  });

  it("puts the focus on the answer, since the button that had it is gone, but takes it from nobody", async () => {
    const askedFrom = async (leavesFor: string | null): Promise<HTMLElement> => {
      const root = await atGoals();
      type(root, "companyTarget-0", "45000");
      await vi.waitFor(() => button(root, en.company.handDownNow).click());
      await previewed(root);
      const look = await vi.waitFor(() => button(root, en.company.fairness.lookMoreEven));
      look.focus();
      look.click();
      if (leavesFor !== null) root.querySelector<HTMLElement>(leavesFor)!.focus();
      await vi.waitFor(() => button(root, en.company.fairness.divide));
      return root;
    };
    await askedFrom(null);
    await vi.waitFor(() => {
      const { activeElement } = document;
      expect(activeElement?.textContent).toContain(en.company.fairness.divide);
      expect(activeElement?.getAttribute("aria-live")).toBe("polite");
    });
    await askedFrom("#allocation");
    expect(document.activeElement?.id).toBe("allocation");
  });

  it("says so where no other division is more even", async () => {
    const { now } = fakeService().moreEven({} as Question)!;
    const root = await atGoals({ moreEven: () => ({ currency: "EUR", now, better: null }) });
    type(root, "companyTarget-0", "45000");
    await vi.waitFor(() => button(root, en.company.handDownNow).click());
    await previewed(root);
    await vi.waitFor(() => button(root, en.company.fairness.lookMoreEven).click());
    await vi.waitFor(() => expect(words(root)).toContain(en.company.fairness.noneMoreEven));
  });

  it("has what was found of a further metric, too", async () => {
    const test = { name: "stretchGini", test: "(t3)", verdict: "(v3)", found: "more" } as const;
    const root = await atGoals({
      preview: (question) => {
        const steps = { measures: [{ metric: "Citas" }] };
        const { measures, ...rest } = preview({ ...question, steps });
        const fairness = [{ ...test, isFound: true, isUntold: false }];
        return { ...rest, measures: measures.map((one) => ({ ...one, fairness })) };
      },
    });
    const folds = [...root.querySelectorAll("details")].map(words);
    const { findings, ownRemedy } = en.company.fairness;
    expect(folds.find((one) => one.startsWith("Fairness: 2 findings"))).toContain(
      `Citas: (t3)▲ ${findings.stretchGini(true)}${ownRemedy}`,
    );
  });

  it("compares three plans when asked, and again once an answer has changed", async () => {
    const ask = vi.fn(fakeService().whatIf);
    const root = await atGoals({ whatIf: ask });
    expect(ask).not.toHaveBeenCalled();
    button(root, en.company.whatIf.compare).click();
    const compared = "table.mini:not(.pairs)";
    await vi.waitFor(() => expect(root.querySelector(compared)).not.toBeNull());
    const rows = [...root.querySelectorAll(`${compared} tbody tr`)].map(words);
    expect(rows).toContain("Chance asked75 in 10065 in 10055 in 100");
    expect(rows).toContain("All goals€41,500€42,500€43,500");
    const { growth, expected } = en.company.whatIf.lines;
    for (const [name, line] of [
      ["Market", growth],
      ["Expected", expected("8.5", "71%", false)],
    ] as const)
      expect(rows[rows.findIndex((row) => row.startsWith(name)) + 1]).toBe(line);
    expect(rows.join()).not.toContain("Incentives");
    const slider = root.querySelector<HTMLInputElement>("#slider")!;
    slider.value = "70";
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await vi.waitFor(() => button(root, en.company.whatIf.again));
    expect(root.querySelector(compared)).toBeNull();
  });

  it("leaves out of three plans what a target that is handed down makes the same", async () => {
    const scenarios = fakeService()
      .whatIf(null as never)
      .scenarios.map((one) => ({
        ...{ ...one, goal: 60_000, gap: 0, targetChance: one.teamChance },
      }));
    const root = await atGoals({
      preview: (question) => preview(question, { people: withoutTarget(question) }),
      whatIf: () => ({ currency: "EUR", scenarios, months: 12, isBegun: false }),
    });
    type(root, "companyTarget-0", "60000");
    await vi.waitFor(() => button(root, en.company.handDownNow).click());
    await vi.waitFor(() => expect(words(root)).toContain(en.company.whyLowered.likely));
    button(root, en.company.whatIf.compare).click();
    await vi.waitFor(() => expect(words(root)).toContain(en.company.whatIf.handed));
    const names = [...root.querySelectorAll("table.mini:not(.pairs) tbody th")].map(words);
    expect(names).toEqual([
      "Market",
      "All goals",
      "Expected",
      "Team reaches the sum",
      "People reach theirs",
    ]);
  });

  it("shows whom a note names above the fold, the hardest first, then the easiest", async () => {
    const CHANCES = [0.2, 0.15, 0.18, 0.97, 0.1];
    const root = await atGoals({
      preview: (question) => {
        const { people, ...all } = preview(question);
        const unlike = people.map((one, i) => ({
          ...one,
          chance: one.chance.map(() => CHANCES[i]!),
        }));
        return { ...all, people: unlike };
      },
    });
    const notes = [...root.querySelectorAll(".note.bad")].map(words);
    expect(notes.map((note) => /Ana|Bruno|Carla|Diego|Eva/.exec(note)?.[0])).toEqual([
      ...["Eva", "Diego"],
    ]);
    const [open, folded] = [...root.querySelectorAll(".ranges")].map((list) =>
      [...list.querySelectorAll(".name")].map(words),
    );
    expect(open).toEqual(["Eva", "Diego", "Ana"]);
    expect(folded).toEqual(["Bruno", "Carla"]);
  });

  it("says that the manager's own goals in the workbook are not counted, where there are any", async () => {
    const goals = { tab: "Goals", undo: null };
    const shown = async (hasOwnGoals: boolean) =>
      words(await atGoals({ open: () => opening({ goals, hasOwnGoals }) }));
    expect(await shown(true)).toContain(en.goals.withoutOwn);
    expect(await shown(false)).not.toContain(en.goals.withoutOwn);
    const divided = async (hasOwnGoals: boolean) => {
      const root = await atGoals({ open: () => opening({ goals, hasOwnGoals }) });
      type(root, "companyTarget-0", "45000");
      const handDown = await vi.waitFor(() => button(root, en.company.handDownNow));
      expect(words(root)).not.toContain(en.company.withoutOwn);
      handDown.click();
      await previewed(root);
      await vi.waitFor(() => button(root, en.company.fairness.lookMoreEven));
      return words(root);
    };
    expect(await divided(true)).toContain(en.company.withoutOwn);
    expect(await divided(false)).not.toContain(en.company.withoutOwn);
  });

  it("names who has next to no chance of missing the goal", async () => {
    const root = await atGoals({
      preview: (question) => {
        const { people, ...all } = preview(question);
        const sure = people.map((one) => ({ ...one, chance: one.chance.map(() => 0.97) }));
        return { ...all, people: sure };
      },
    });
    expect(words(root.querySelector(".note.bad"))).toBe(
      `Eva has 97 chances in 100, and 4 more have above 95. Such a goal asks for nothing. ${en.goals.easyDo}`,
    );
  });

  it("says of a goal of 0 what it means and what to do, and does not count it among the easy ones", async () => {
    const root = await atGoals({
      preview: (question) => {
        const { people, ...all } = preview(question);
        const none = people.map((one) => ({
          ...one,
          goal: one.goal.map((goal) => (one.person === "Carla" ? 0 : goal)),
          chance: one.chance.map(() => (one.person === "Carla" ? 1 : 0.65)),
        }));
        return { ...all, people: none };
      },
    });
    expect(root.querySelector(".note.bad")).toBeNull();
    expect(words(root.querySelector(".note.warn"))).toBe(
      `The goal of Carla is 0: next to nothing is expected by the results so far. Such a goal is reached without doing anything. ${en.goals.zeroDo}`,
    );
  });

  it("offers every part of each year, and keeps the part where another year has it", async () => {
    const periods = ["2026-Q4", "2026-12", "2027", "2027-H1", "2027-Q4", "2027-01"];
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atGoals({
      look: () => found({ periods, begun: [], ahead: "2027" }),
      preview: ask,
    });
    const options = () => [...root.querySelectorAll("#period option")].map(words);
    expect(options()).toEqual(["Q4 2026 (Oct–Dec)", "December 2026"]);
    const year = root.querySelector<HTMLSelectElement>("#period-year")!;
    fill(year, "2027");
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].period).toBe("2027-Q4"));
    expect(options()).toEqual([
      "Whole year 2027",
      "H1 2027 (Jan–Jun)",
      "Q4 2027 (Oct–Dec)",
      "January 2027",
    ]);
    fill(root.querySelector<HTMLSelectElement>("#period")!, "2027-01");
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].period).toBe("2027-01"));
    fill(year, "2026");
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].period).toBe("2026-Q4"));
  });
});
