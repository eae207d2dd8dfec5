import { describe, expect, it } from "vitest";
import type { Question } from "../../src/addon/service.ts";
import { draftOf } from "../../src/sidebar/draft-of.ts";
import { FLOW } from "../../src/sidebar/flow.ts";
import { firstState, type State } from "../../src/sidebar/state.ts";
import { after, answered, driven, refused, unanswered } from "./drive.ts";
import {
  fakeService,
  found,
  metric,
  opening,
  preview,
  table,
  UNDOABLE,
  UNDONE,
} from "./fake-service.ts";

const service = fakeService();
const TO_GOALS = [{ type: "looksRight" }, { type: "skip" }] as const;
const TO_WRITE = [...TO_GOALS, { type: "next" }, { type: "next" }, { type: "next" }] as const;
const atWrite = driven(service, ...TO_WRITE);
const atDone = driven(service, ...TO_WRITE, { type: "create" });
const answers = {
  source: "Old!A1:C9",
  table,
  roster: "Team",
  told: { dates: "dmy" },
  metric: "Pólizas",
  period: "2026-Q1",
  probability: 0.7,
  growth: 0.02,
  steps: { maxStep: 0.03 },
};

describe("the wizard's way", () => {
  it("goes through the nine steps in their order, and back", () => {
    const screens = (type: "next" | "back", from: State) =>
      FLOW.slice(1).map((_, steps) => {
        const acts = Array.from({ length: steps }, () => ({ type }) as const);
        return acts.reduce((now, act) => answered(after(now, act), service), from);
      });
    const metrics = driven(service, { type: "looksRight" });
    const there = screens("next", metrics);
    expect(there.map(({ screen }) => screen)).toEqual(FLOW.slice(1));
    const back = screens("back", there.at(-1)!);
    expect(back.map(({ screen }) => screen)).toEqual([...FLOW.slice(1)].reverse());
    expect(atDone.opening?.goals).toEqual({ tab: "Goals", undo: UNDOABLE });
    expect(atDone.screen).toBe("done");
  });

  it("can leave out what comes before the goals, but nothing behind them", () => {
    for (const nexts of [0, 1, 2, 3]) {
      const on = Array.from({ length: nexts }, () => ({ type: "next" }) as const);
      const skipped = driven(service, { type: "looksRight" }, ...on, { type: "skip" });
      expect(skipped.screen).toBe("goals");
    }
    const behind = driven(service, ...TO_GOALS, { type: "next" });
    expect(after(behind, { type: "skip" })).toBe(behind);
  });

  it("cuts the way short to the update where goals are there, from every step before the last two", () => {
    const again = fakeService({ open: () => opening({ goals: { tab: "Goals", undo: UNDOABLE } }) });
    for (const nexts of [0, 1, 2, 3, 4, 5]) {
      const on = Array.from({ length: nexts }, () => ({ type: "next" }) as const);
      const skipped = driven(again, { type: "looksRight" }, ...on, { type: "skip" });
      expect(skipped.screen).toBe("write");
    }
  });

  it("starts empty where no table is in sight", () => {
    const nothing = fakeService({ open: () => opening({ source: "" }) });
    expect(driven(nothing).screen).toBe("empty");
    expect(driven(nothing, { type: "useExample" }).found?.isExample).toBe(true);
    expect(driven(nothing, { type: "useSelection" }).screen).toBe("data");
  });

  it("starts empty where its own guess finds no table, and says what else is wrong", () => {
    const looking = after(firstState, {
      type: "replied",
      request: 1,
      reply: { name: "open", value: opening() },
    });
    expect(refused(looking, "noTable").screen).toBe("empty");
    expect(refused(looking, "tooShort")).toMatchObject({
      screen: "data",
      typed: "Results!A1:M6",
      problem: { at: "source", sentence: "(tooShort)" },
    });
  });

  it("takes up the answers of the last write, also of a version without steps", () => {
    const again = fakeService({
      open: () => opening({ answers }),
      look: (source) => found({ source: source?.source ?? "" }),
    });
    expect(driven(again).question).toEqual(answers);
    const { steps: _, ...before } = answers;
    const old = fakeService({
      open: () => opening({ answers: before as unknown as Question }),
      look: (source) => found({ source: source?.source ?? "" }),
    });
    expect(driven(old).question).toEqual({ ...answers, steps: {} });
  });

  it("looks for another table where that of the last write is gone, and says so", () => {
    const looking = after(firstState, {
      type: "replied",
      request: 1,
      reply: {
        name: "open",
        value: opening({ answers }),
      },
    });
    expect(looking.asking?.call).toEqual({
      name: "look",
      args: [{ source: "Old!A1:C9", table, roster: "Team", told: { dates: "dmy" } }],
    });
    for (const code of ["noTable", "tableGone"] as const) {
      const next = refused(looking, code);
      expect(next.asking?.call).toEqual({ name: "look", args: [null] });
      expect(next.opening?.notices).toEqual([`(${code})`]);
    }
  });

  it("drops answers that the new table does not allow", () => {
    const chosen = driven(service, { type: "metric", metric: "Pólizas" });
    const other = fakeService({
      look: () => found({ metrics: [metric("Ventas")], metric: "Ventas" }),
    });
    expect(answered(after(chosen, { type: "read" }), other).question.metric).toBe("Ventas");
    expect(answered(after(chosen, { type: "read" }), service).question.metric).toBe("Pólizas");
  });
});

describe("what can go wrong", () => {
  it("keeps the answers when Google does not answer, and tries the same again", () => {
    const lost = unanswered(after(atWrite, { type: "create" }));
    expect(lost.failure).toMatchObject({ call: { name: "write" }, details: "(lost)" });
    const again = after(lost, { type: "tryAgain" });
    expect(again.asking?.call).toEqual({ name: "write", args: [atWrite.question, ""] });
    expect(answered(again, service).screen).toBe("done");
    expect(after(lost, { type: "back" })).toMatchObject({
      screen: "write",
      failure: null,
      question: atWrite.question,
    });
  });

  it("has no way back from an opening without an answer", () => {
    const lost = unanswered(firstState);
    expect(after(lost, { type: "back" })).toBe(lost);
    expect(after(lost, { type: "tryAgain" }).asking?.call.name).toBe("open");
  });

  it("says on the spot that someone else is writing", () => {
    const busy = refused(after(atWrite, { type: "create" }), "busy");
    expect(busy).toMatchObject({ screen: "write", problem: { at: "screen", sentence: "(busy)" } });
  });

  it("stays where it was after an undo, knows whether goals are left, and leads to writing again", () => {
    const gone = answered(after(atDone, { type: "undo" }), service);
    expect(gone).toMatchObject({ screen: "done", opening: { goals: null }, written: null });
    expect(draftOf(gone)).toEqual({ screen: "write", question: gone.question });
    expect(after(gone, { type: "goTo", screen: "write" }).screen).toBe("write");
    const restoring = fakeService({
      undo: () => ({ ...UNDONE, isUpdate: true, restored: "Goals", back: ["Goals"] }),
    });
    const restored = answered(after(atDone, { type: "undo" }), restoring);
    expect(restored.opening?.goals).toEqual({ tab: "Goals", undo: null });
  });

  it("removes the example and starts again from what is left", () => {
    const example = fakeService({ open: () => opening({ hasExample: true }) });
    expect(driven(example, { type: "removeExample" })).toMatchObject({
      screen: "empty",
      found: null,
      opening: { hasExample: false },
    });
  });

  it("blocks goals for nobody", () => {
    const nobody = fakeService({ preview: (question) => preview(question, { people: [] }) });
    expect(driven(nobody, ...TO_WRITE).screen).toBe("goals");
  });
});
