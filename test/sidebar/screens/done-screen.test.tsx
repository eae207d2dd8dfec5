// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Preview } from "../../../src/addon/preview.ts";
import type { Question } from "../../../src/addon/service.ts";
import { GoalError } from "../../../src/core/errors.ts";
import { tabNames } from "../../../src/text/en/tab-names.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { wizard as es } from "../../../src/text/es/wizard.ts";
import { changes, opening, preview, table, UNDOABLE, UNDONE, written } from "../fake-service.ts";
import { atStep, button, closed, press, shared, titled, type, words } from "../shown.tsx";

describe("the end of the wizard", () => {
  beforeEach(() => closed.mockClear());

  it("writes what was shown, and shows what was written", async () => {
    const write = vi.fn(() => written({ notices: ["(w1)"] }));
    const showTab = vi.fn(() => null);
    const root = await atStep("write", { write, showTab });
    expect(words(root)).toContain("5 people, €42,500");
    expect(words(root)).toContain("“Results” will not be touched.");
    const { lists: _, ...visible } = tabNames;
    expect([...root.querySelectorAll(".chip")].map(words)).toEqual([
      ...Object.values(visible),
      "Lists (hidden, our settings)",
    ]);
    await press(root, en.write.create, en.done.title);
    expect(write).toHaveBeenCalledExactlyOnceWith(
      {
        source: "Results!A1:M6",
        table,
        roster: "",
        told: {},
        metric: "Prima",
        period: "2026",
        probability: 0.65,
        growth: null,
        steps: {},
      },
      "",
    );
    expect(words(root)).toContain("2 tabs created. “Results” has not changed.");
    expect([...root.querySelectorAll(".chip")].map(words)).toEqual(["Goals", "Lists"]);
    expect([...root.querySelectorAll(".numbered li")].map(words)).toEqual([
      "Read each goal and its reason",
      "Talk with each person",
      "Review and publish: press “Share with the team” below. There you mark the goals as reviewed, publish them and make each person’s file",
      "Next review: Apr 2026",
    ]);
    expect(words(root)).toContain("(w1)");
    button(root, en.done.show).click();
    await vi.waitFor(() => expect(showTab.mock.calls).toEqual([["goals"]]));
    button(root, en.done.close).click();
    expect(closed).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => button(root, "Undo: remove the 2 tabs"));
    await undone(root, "Undo: remove the 2 tabs");
    expect(words(root)).toContain("Taken away: “Goals”, “Lists”.");
  });

  it("leads to publishing anew where people know a version", async () => {
    const root = await atStep("write", {
      preview: (question) => preview(question, { published: 2 }),
    });
    await press(root, en.write.create, en.done.title);
    expect([...root.querySelectorAll(".numbered li")].map(words).slice(0, 3)).toEqual([
      "Read each goal and its reason",
      "Talk with each person",
      "If a goal has changed, review and publish it: until then version 2 is what was published. Choose “Share with the team” below",
    ]);
    expect(button(root, en.share.open)).toBeTruthy();
  });

  it("has what needs the manager first, three of it in sight, and loses no notice", async () => {
    const needs = ["(n1)", "(n2)", "(n3)", "(n4)", "(n5)"].map((sentence, i) => ({
      ...{ sentence, isDecision: true },
      screen: (["incentives", "goals", "goals", null, "data"] as const)[i]!,
    }));
    const notices = ["(h1)", "(h2)"];
    const root = await atStep("write", { write: () => written({ notices, needs }) });
    await press(root, en.write.create, en.done.title);
    const folds = () => [...root.querySelectorAll("details")].map(words);
    expect(folds()).toContain("Show 2 more(n4)(n5)Go to step 1, Choose your data");
    expect(folds()).toContain("How the goals were made (2 notes)(h1)(h2)");
    for (const notice of notices) expect(words(root)).toContain(notice);
    for (const { sentence } of needs) expect(words(root)).toContain(sentence);
    const inSight = [...root.querySelectorAll(".notes li")].filter((li) => !li.closest("details"));
    expect(inSight.map(words)).toEqual([
      "(n1)Go to step 8, Incentives",
      "(n2)Go to step 6, Realistic goals",
      "(n3)Go to step 6, Realistic goals",
    ]);
    await press(root, "Go to step 8, Incentives", en.incentives.title);
  });

  it("says before it writes what there is to decide, and leads there", async () => {
    const need = { sentence: "(over budget)", isDecision: true, screen: "incentives" } as const;
    const short = { ...need, sentence: "(fails)", isWarning: true } as const;
    const fact = { sentence: "(no sizes)", isDecision: false, screen: "data" } as const;
    const root = await atStep("write", {
      preview: (question) => preview(question, { needs: [fact, need, short] }),
    });
    expect(words(root)).toContain(`${en.write.needs}(over budget)Go to step 8, Incentives`);
    const warned = [...root.querySelectorAll(".notes .note.warn")].map(words);
    expect(warned).toEqual(["(fails)Go to step 8, Incentives"]);
    const folds = [...root.querySelectorAll("details")].map(words);
    expect(folds).toContain("Good to know (1)(no sizes)Go to step 1, Choose your data");
    await press(root, "Go to step 8, Incentives", en.incentives.title);
  });

  it("leads to the tab where something is mended", async () => {
    const showTab = vi.fn(() => null);
    const need = { sentence: "(no days)", isDecision: true, screen: null, tab: "team" } as const;
    const root = await atStep("write", {
      preview: (question) => preview(question, { needs: [need] }),
      showTab,
    });
    expect(words(root)).toContain("(no days)Go to the tab Team");
    button(root, "Go to the tab Team").click();
    await vi.waitFor(() => expect(showTab.mock.calls).toEqual([["team"]]));
    expect(words(root)).toContain("(no days)");
  });

  it("shows what the sheet holds with the manager's own goals, and what was computed beside it", async () => {
    const own = { people: 2, total: 50_000 };
    const root = await atStep("write", { write: () => written({ own }) });
    await press(root, en.write.create, en.done.title);
    expect(words(root.querySelector(".stats"))).toContain("€50,000 all goals, with yours");
    expect(words(root)).toContain(
      "2 goals in this sum are yours. Without your own values: €42,500.",
    );
    expect(words(root)).toContain("As written on 10 Jan 2026, 09:30. What you type in the sheet");
  });

  it("asks before it undoes, says what goes and stays, and gives the focus to the safe answer", async () => {
    const undo = vi.fn(() => ({ ...UNDONE, removed: ["Goals"] }));
    const root = await atStep("write", { undo });
    await press(root, en.write.create, en.done.title);
    button(root, "Undo: remove the 2 tabs").click();
    await vi.waitFor(() =>
      expect(words(root)).toContain(
        "The tab written on 10 Jan 2026, 09:30 would go (Goals); your own tabs stay, and so do published versions and people’s files.",
      ),
    );
    await vi.waitFor(() => expect(document.activeElement).toBe(button(root, en.undoing.keep)));
    button(root, en.undoing.keep).click();
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(button(root, "Undo: remove the 2 tabs")),
    );
    expect(words(root)).toContain(en.done.title);
    expect(undo).not.toHaveBeenCalled();
  });

  it("says of an update that what was typed since and the log stay", async () => {
    const again = { ...UNDOABLE, goes: [], back: ["Start", "Goals"], isFirst: false };
    const root = await atStep("write", {
      open: () => opening({ goals: { tab: "Goals", undo: null } }),
      write: () => written({ updated: true, newTabs: [], undo: again }),
    });
    await press(root, en.write.update, en.done.title);
    button(root, "Undo: put the goal tabs back as they were").click();
    await vi.waitFor(() =>
      expect(words(root)).toMatch(
        /The update of 10 Jan 2026, 09:30 would be undone\. Goals that you typed yourself stay as you typed them, .* With this, 2 tabs go back to how they were before that update: Start, Goals\./,
      ),
    );
  });

  it("leads to the page on sharing, as the first screen does where goals are there", async () => {
    shared.mockClear();
    const root = await atStep("write", {});
    await press(root, en.write.create, en.done.title);
    button(root, en.share.open).click();
    const goals = { tab: "Goals", undo: null };
    button(await atStep("data", { open: () => opening({ goals }) }), en.share.open).click();
    expect(shared).toHaveBeenCalledTimes(2);
    expect(words(await atStep("data"))).not.toContain(en.share.open);
  });

  it("says that no review is to come where none is", async () => {
    const none = (question: Question) => ({ ...preview(question), reviews: [] });
    const root = await atStep("write", { preview: none, write: () => written({}) });
    await press(root, en.write.create, en.done.title);
    expect(words(root)).toContain(en.done.noReview);
  });

  it("says that goals in the file are updated in place, and puts them back on undo", async () => {
    const root = await atStep("write", {
      open: () => opening({ goals: { tab: "Goals", undo: null } }),
      write: () => written({ updated: true, newTabs: [] }),
      undo: () => ({ ...UNDONE, isUpdate: true, restored: "Goals", back: ["Goals"] }),
    });
    expect(words(root)).toContain("“Goals” and the tabs that were made with it.");
    expect(root.querySelector(".chip")).toBeNull();
    await press(root, en.write.update, en.done.title);
    await undone(root, "Undo: put the goal tabs back as they were");
    expect(words(root)).toContain("1 tab is as it was before that update: “Goals”.");
  });

  it("shows before it writes again what will change, and writes under the name that was given", async () => {
    const write = vi.fn(() => written({ updated: true, newTabs: [] }));
    const goals = { tab: "Goals", undo: UNDOABLE };
    const root = await atStep("write", {
      open: () => opening({ goals, who: "Eva" }),
      write,
    });
    await vi.waitFor(() =>
      expect(words(root)).toContain(
        "1 goal changes. All goals together: €42,500, at the last write €40,000.",
      ),
    );
    const rows = [...root.querySelectorAll(".card table.mini:not(.pairs) tbody tr")].map(words);
    expect(rows).toEqual(["Diego–€1,000", "(new)", "Ana€20,000€21,500", "Yours counts, €25,000."]);
    expect(words(root)).toContain("(chance)");
    expect(words(root)).toContain(
      "What you typed is kept: 3 cells“Goals”: Ana · Own value; and 2 more",
    );
    expect(root.querySelector<HTMLInputElement>("#who")?.value).toBe("Eva");
    type(root, "who", " Eva Ruiz ");
    await press(root, en.write.update, en.done.title);
    expect(write).toHaveBeenCalledWith(expect.anything(), "Eva Ruiz", "(print)");
  });

  it("is drawn anew for whoever comes back from the workbook, with the focus and what was typed where they were", async () => {
    let [after, sum] = [42_500, 1000];
    const looks = vi.fn(() => changes({ total: { before: 40_000, after } }));
    const root = await atStep("write", {
      open: () => opening({ goals: { tab: "Goals", undo: UNDOABLE } }),
      changes: looks,
      preview: (question) => {
        const told = preview(question);
        return { ...told, currency: sum === 1000 ? told.currency : "USD" };
      },
    });
    await vi.waitFor(() => expect(words(root)).toContain("€42,500, at the last write"));
    window.dispatchEvent(new Event("focus"));
    window.dispatchEvent(new Event("blur"));
    const asked = looks.mock.calls.length;
    type(root, "who", "Eva");
    root.querySelector<HTMLInputElement>("#who")!.focus();
    const fold = [...root.querySelectorAll("details")].find((one) => !one.open)!;
    fold.open = true;
    [after, sum] = [39_000, 2000];
    window.dispatchEvent(new Event("pointermove"));
    expect(words(root)).toContain("€42,500, at the last write");
    await vi.waitFor(() => expect(words(root)).toContain("€39,000, at the last write"));
    await vi.waitFor(() => expect(words(root)).toContain("5 people, $42,500"));
    expect(document.activeElement?.id).toBe("who");
    expect(root.querySelector<HTMLInputElement>("#who")!.value).toBe("Eva");
    expect([fold.isConnected, fold.open]).toEqual([true, true]);
    // Once in some seconds, however often the pointer moves.
    expect(looks.mock.calls.length - asked).toBeLessThanOrEqual(2);
  });

  it("updates goals only once it has said what changes, and once asked with what it said", async () => {
    const goals = { tab: "Goals", undo: UNDOABLE };
    const write = vi.fn(() => written({ updated: true }));
    let answer: (value: ReturnType<typeof changes>) => void = () => {};
    const root = await atStep("write", {
      open: () => opening({ goals }),
      changes: (() => new Promise((done) => (answer = done))) as never,
      write,
    });
    const update = button(root, en.write.update);
    expect(update.getAttribute("aria-disabled")).toBe("true");
    update.click();
    answer(changes());
    await vi.waitFor(() => expect(words(root)).toContain("at the last write"));
    expect(write).not.toHaveBeenCalled();
    await press(root, en.write.update, en.done.title);
    expect(write).toHaveBeenCalledWith(expect.anything(), "", "(print)");
  });

  it("refuses an update of other goals than it shows, says so and shows what would change now", async () => {
    let print = "(old)";
    const goals = { tab: "Goals", undo: UNDOABLE };
    const root = await atStep("write", {
      open: () => opening({ goals }),
      changes: () => changes({ print, total: { before: 1, after: print === "(old)" ? 2 : 3 } }),
      write: (_question, _who, shown) => {
        if (shown !== print) throw new GoalError("otherThanShown", {});
        return written({ updated: true });
      },
    });
    await vi.waitFor(() => expect(words(root)).toContain("€2, at the last write €1."));
    print = "(new)";
    button(root, en.write.update).click();
    await vi.waitFor(() => expect(words(root)).toContain("€3, at the last write €1."));
    expect(words(root)).toContain("(otherThanShown)");
    await press(root, en.write.update, en.done.title);
  });

  it("tells first the sums that the workbook holds, then those that were computed", async () => {
    const goals = { tab: "Goals", undo: UNDOABLE };
    const shown = async (change: Parameters<typeof changes>[0]) => {
      const root = await atStep("write", {
        open: () => opening({ goals }),
        changes: () => changes(change),
      });
      await vi.waitFor(() => expect(words(root)).toContain("All goals"));
      return [...root.querySelectorAll(".card .say")].map(words);
    };
    const withOwn = { before: 45_000, after: 46_000 };
    const held = { chance: 0.58, costs: { atTarget: 10_000, expected: 11_000 } };
    expect(await shown({ withOwn, held })).toEqual([
      "1 goal changes. All goals together, with those that you set yourself: €46,000, at the last write €45,000.",
      "Without your own values: €42,500, at the last write €40,000.",
    ]);
    // Where own values have made it another one than the last write's, each sum has a line: what it is, and why.
    const table = async (change: Parameters<typeof changes>[0]) => {
      const said = await shown(change);
      const sums = document.querySelector(".card .say + table.mini")!;
      return [...said, ...[...sums.querySelectorAll("tr")].map(words)];
    };
    const same = { before: 46_000, after: 46_000 };
    expect(await table({ withOwn: same, now: 44_000 })).toEqual([
      "1 goal changes.",
      "All goalsWith yoursWithout yours",
      "At the last write€46,000€40,000",
      "In the workbook now€44,000€40,000",
      "The difference: own values set or cleared since.",
      "After the update€46,000€42,500",
      "The difference: the goals that the update computes anew.",
    ]);
    expect((await table({ withOwn, now: 46_000 })).slice(-3)).toEqual([
      "In the workbook now€46,000€40,000",
      "The difference: own values set or cleared since.",
      "After the update€46,000€42,500",
    ]);
    expect(await table({ now: 42_500 })).toEqual([
      "1 goal changes.",
      "All goalsTogether",
      "At the last write€40,000",
      "In the workbook now€42,500",
      "The difference: own values set or cleared since.",
      "After the update€42,500",
    ]);
    expect((await shown({ withOwn, held }))[0]).toContain("at the last write €45,000.");
    const [facts] = [...document.querySelectorAll(".card table.pairs")].map(words);
    expect(facts).toContain("€46,000");
    expect(facts).toContain("58 in 100");
    expect(facts).toContain("€10,000 if everybody just reaches their goal; likely €11,000");
    expect(facts).toContain(en.write.withoutOwn);
    expect(await shown({ withOwn, instead: "Goals 2025" })).toEqual([
      "All goals are new: they take the place of “Goals 2025”.",
      "All goals together, with those that you set yourself: €46,000; without them: €42,500.",
    ]);
  });

  it("tells what becomes of the company target and the budget, and nothing where none is told", async () => {
    const goals = { tab: "Goals", undo: UNDOABLE };
    const shown = async (change: Parameters<typeof changes>[0]) => {
      const root = await atStep("write", {
        open: () => opening({ goals }),
        changes: () => changes(change),
      });
      await vi.waitFor(() => expect(words(root)).toContain("All goals together"));
      return [...root.querySelectorAll(".card .hint")]
        .map(words)
        .filter((one) => /target|budget/.test(one));
    };
    const budget = { before: 0.92, after: 0.999, isSure: false };
    const from = (before: number | null, after: number, isSameTarget = true) => ({
      gap: { before, after, isSameTarget },
    });
    expect(await shown({ budget, ...from(-12_000, -5000) })).toEqual([
      "After this update all goals together fall €5,000 short of the company target. In the workbook now they fall €12,000 short of it.",
      "The incentives’ budget suffices in >99 of 100, at the last write in 92 of 100.",
    ]);
    expect(
      await shown({
        budget: { before: null, after: 0.92, isSure: false },
        ...from(-12_000, 0, false),
      }),
    ).toEqual([
      "After this update all goals together come to exactly the company target. In the workbook now they fall €12,000 short of the target of then.",
      "The incentives’ budget suffices in 92 of 100.",
    ]);
    expect(await shown({ budget: { ...budget, after: 1, isSure: true } })).toEqual([
      "The budget always suffices.",
    ]);
    expect(await shown(from(-5000, -5000))).toEqual([
      "After this update all goals together fall €5,000 short of the company target, as they do in the workbook now.",
    ]);
    // Never two sentences that contradict each other: what is beyond after it, and short now, is one statement.
    const set = { withOwn: { before: 40_000, after: 115_000 } };
    expect(await shown({ ...set, ...from(-5000, 70_000) })).toEqual([
      "After this update all goals together come to €70,000 more than the company target. In the workbook now they fall €5,000 short of it.",
    ]);
    expect(await shown({ ...set, ...from(null, 70_000) })).toEqual([
      "After this update all goals together come to €70,000 more than the company target.",
    ]);
    expect(await shown(from(0, 70_000))).toEqual([]);
    expect(await shown(from(0, 0))).toEqual([]);
    // No button divides what own values left among goals that are announced: that is said, and nothing of else.
    const left = {
      ...from(-5000, -5000),
      withOwn: { before: 40_000, after: 40_000 },
    };
    const why = async (change: Parameters<typeof changes>[0]) => {
      await shown(change);
      return words(document.body).includes(en.changes.announced);
    };
    expect(await why({ ...left, isAnnounced: true })).toBe(true);
    expect(words(document.body)).toContain("raise goals at the next review, from Apr 2026 on;");
    expect(await why(left)).toBe(false);
    expect(await why({ ...left, isAnnounced: true, withOwn: null })).toBe(false);
    expect(await why({ ...left, isAnnounced: true, ...from(0, 0) })).toBe(false);
    expect(await why({ ...left, isAnnounced: true, withOwn: { before: 1, after: 42_500 } })).toBe(
      false,
    );
  });

  it("offers to divide among the others what own values leave of the target, and shows what it makes", async () => {
    const goals = { tab: "Goals", undo: UNDOABLE };
    const withOwn = { before: 45_000, after: 42_000 };
    const again = { onTop: 0.0975, goals: 45_000 };
    const gap = { before: 0, after: -3000, isSameTarget: true };
    const own = { withOwn, gap, again };
    const answers = {
      ...{ source: "Results!A1:M6", table: null, roster: "", told: {}, metric: "Prima" },
      ...{ period: "2026", probability: 0.65, growth: null },
    };
    const label = en.changes.divideAgain("€3,000");
    const ask = vi.fn((question: Question) => preview(question));
    const atUpdate = (steps: Question["steps"], change: Parameters<typeof changes>[0] = own) =>
      atStep("write", {
        open: () => opening({ goals, answers: { ...answers, steps } }),
        preview: ask,
        changes: ({ steps: { allocation } }) =>
          changes(
            (allocation?.overAssign ?? 0) > (steps.allocation?.overAssign ?? 0)
              ? {
                  ...{ ...own, gap: { ...gap, before: -3000, after: 0 }, again: null },
                  rounded: { count: 3, step: 100 },
                }
              : change,
          ),
      });
    const divided = { companyTarget: 45_000, allocation: { by: "likely" } } as const;
    const root = await atUpdate(divided);
    await vi.waitFor(() => button(root, label));
    expect(words(root)).toContain(en.changes.divideAgainHint("9.75%", "€45,000"));
    button(root, label).click();
    await vi.waitFor(() => expect(words(root)).not.toContain(label));
    await vi.waitFor(() => expect(words(root)).toContain("All goals together"));
    expect(words(root)).toContain("In the workbook now they fall €3,000 short of it.");
    expect(words(root)).toContain(
      "3 goals of the others stay as they are: what would change in each is less than the step of rounding, €100.",
    );
    expect(ask.mock.lastCall?.[0].steps).toEqual({
      companyTarget: 45_000,
      allocation: { by: "likely", overAssign: 0.0975 },
    });
    // What was set stands there, from what to what, has the focus, and can be taken back.
    const set = en.changes.divided("0%", "9.75%");
    expect(set).toContain(
      "“On top of the target” (step 6) is now 9.75%, before it was 0%. It is not written yet",
    );
    expect(es.changes.divided("0 %", "9,75 %")).toContain(
      "«Por encima del objetivo» (paso 6) es ahora un 9,75 %; antes era un 0 %.",
    );
    await vi.waitFor(() => expect(words(document.activeElement)).toBe(set));
    window.dispatchEvent(new Event("focus"));
    await vi.waitFor(() => expect(words(root)).toContain(set));
    button(root, en.changes.undivide("0%")).click();
    await vi.waitFor(() => button(root, label));
    expect(words(root)).not.toContain(set);
    expect(ask.mock.lastCall?.[0].steps).toEqual(divided);
    // Where own values are beyond the target, the others can be asked for less.
    const sums = { before: 45_000, after: 47_000 };
    const beyond = { ...own, withOwn: sums, gap: { ...gap, after: 2000 } };
    const more = await atUpdate(divided, { ...beyond, again: { onTop: 0, goals: 45_500 } });
    await vi.waitFor(() => button(more, en.changes.takeBack("€1,500")));
    expect(words(more)).toContain("come to €2,000 more than the company target.");
    expect(words(more)).toContain(en.changes.takeBackHint("0%", "€45,500"));
    const none = await atUpdate(divided, { ...own, again: null });
    await vi.waitFor(() => expect(words(none)).toContain("All goals together"));
    expect(words(none)).not.toContain("among the others");
  });

  it("says after an undo that the undone answers are still here, and takes those of the goals that are back", async () => {
    const earlier: Question = {
      ...{ source: "Results!A1:M6", table: null, roster: "", told: {}, metric: "Prima" },
      ...{ period: "2026", probability: 0.65, growth: null, steps: { companyTarget: 45_000 } },
    };
    const asked = vi.fn((_: Question) => changes({ goals: [], moved: [], causes: "", kept: [] }));
    const root = await atStep("write", {
      open: () => opening({ goals: { tab: "Goals", undo: UNDOABLE } }),
      changes: asked,
      write: () => written({ updated: true, newTabs: [] }),
      undo: () => ({
        ...UNDONE,
        isUpdate: true,
        restored: "Goals",
        back: ["Goals"],
        goals: null,
        answers: earlier,
      }),
    });
    await press(root, en.write.update, en.done.title);
    await undone(root, "Undo: put the goal tabs back as they were");
    expect(words(root)).toContain(en.undone.stillChanged);
    await press(root, en.undone.again, en.write.titleAgain);
    expect(words(root)).toContain(en.undone.stillChanged);
    expect(asked.mock.lastCall?.[0].steps.companyTarget).toBeUndefined();
    button(root, en.undone.takeBack).click();
    await vi.waitFor(() => expect(words(root)).not.toContain(en.undone.stillChanged));
    await titled(root, en.write.titleAgain);
    await vi.waitFor(() =>
      expect(asked.mock.lastCall?.[0].steps).toEqual({ companyTarget: 45_000 }),
    );
  });

  it("says how many goals an update changes, and how many the manager's own values have changed already", async () => {
    const root = await atStep("write", {
      open: () => opening({ goals: { tab: "Goals", undo: UNDOABLE } }),
      changes: () =>
        changes({
          moved: ["", ""],
          byOwn: [{ person: "Ana", metric: "", currency: "EUR", before: 20_000, after: 25_000 }],
          ownStay: 2,
        }),
    });
    await vi.waitFor(() =>
      expect(words(root)).toContain(
        "1 computed goal changes. Besides, the update notes 1 own value in the tab Log (Ana): you set or cleared it since the last write, and it holds already.",
      ),
    );
    const foldOf = (title: string) =>
      words([...root.querySelectorAll("details")].find((fold) => words(fold).startsWith(title))!);
    expect(
      foldOf("By your own goals, typed or cleared since the last write; they count already"),
    ).toContain("Ana€20,000€25,000");
    expect(foldOf("In 2 goals what you set counts, not what is computed")).toContain(
      "Behind 1 of them the computed goal does not change.",
    );
  });

  it.each([
    ["Ana", "The update changes no computed goal. Besides, the update notes 1 own value"],
    [
      "Ana, Bruno, Carla and 1 more",
      "The update changes no computed goal. Besides, the update notes 4 own values in the tab Log (Ana, Bruno, Carla and 1 more): you set or cleared them",
    ],
  ])(
    "says that an update changes no computed goal, and whose own values hold already: %s",
    async (whose, start) => {
      const names = whose === "Ana" ? ["Ana"] : ["Ana", "Bruno", "Carla", "Diego"];
      const byOwn = names.map((person) => ({
        ...{ person, metric: "", currency: "EUR", before: 20_000, after: 25_000 },
      }));
      const root = await atStep("write", {
        open: () => opening({ goals: { tab: "Goals", undo: UNDOABLE } }),
        changes: () => changes({ moved: names.map(() => ""), byOwn, goals: [] }),
      });
      await vi.waitFor(() => expect(words(root)).toContain(start));
      expect(words(root)).toContain(`in the tab Log (${whose}): you set or cleared`);
      expect(words(root)).not.toContain("No goal changes");
      // Another goal is computed behind an own value that stays: no goal that counts changes.
      const behind = await atStep("write", {
        open: () => opening({ goals: { tab: "Goals", undo: UNDOABLE } }),
        changes: () =>
          changes({ moved: names.map(() => ""), byOwn, goals: changes().goals.slice(0, 1) }),
      });
      await vi.waitFor(() =>
        expect(words(behind)).toContain("The update changes no goal that counts."),
      );
    },
  );

  it("previews the company's target and the known events, too", async () => {
    const event = {
      ...{ name: "Fair", from: "2026-03", to: "2026-03", isYearly: false },
      ...{ basis: "told", effect: 0.1, low: null, high: null },
    } satisfies Preview["market"]["events"][number];
    const shown = async (coming: readonly string[]) => {
      const root = await atStep("write", {
        preview: (question) => {
          const known = preview({ ...question, steps: { companyTarget: 45_000 } });
          return { ...known, coming, market: { ...known.market, events: [event] } };
        },
      });
      return words(root.querySelector(".card table.pairs"));
    };
    const told = await shown(["Fair, +10% in Mar"]);
    expect(told).toContain(
      "Company target€45,000, not handed down: it changes no goal. The team’s chance of the target, not of the goals’ sum: 30 in 100",
    );
    expect(told).toContain("Known eventsFair, +10% in Mar");
    expect(await shown([])).toContain(
      "Known eventsFair: only their effect on past results is taken out",
    );
  });

  it("shows what changes again after a write was taken back, when asked", async () => {
    const asked = vi.fn(() => changes({ goals: [], moved: [], causes: "", kept: [] }));
    const root = await atStep("write", {
      open: () => opening({ goals: { tab: "Goals", undo: UNDOABLE } }),
      changes: asked,
      write: () => written({ updated: true, newTabs: [] }),
      undo: () => ({ ...UNDONE, isUpdate: true, restored: "Goals", back: ["Goals"] }),
    });
    await vi.waitFor(() => expect(words(root)).toContain("No goal changes"));
    await press(root, en.write.update, en.done.title);
    await undone(root, "Undo: put the goal tabs back as they were");
    expect(words(root)).toContain("1 tab is as it was before that update: “Goals”.");
    await press(root, en.undone.again, en.write.titleAgain);
    await vi.waitFor(() => expect(words(root)).toContain("You have changed no cell"));
    expect(asked).toHaveBeenCalledTimes(2);
  });
});

/** Presses the way back and agrees to it. */
const undone = async (root: HTMLElement, label: string): Promise<void> => {
  button(root, label).click();
  await vi.waitFor(() => button(root, en.undoing.undo));
  await press(root, en.undoing.undo, en.undone.title);
};
