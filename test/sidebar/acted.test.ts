import { describe, expect, it } from "vitest";
import type { State } from "../../src/sidebar/state.ts";
import { after, answered, driven, refused, unanswered } from "./drive.ts";
import { doubt, fakeService, found, table, withTold } from "./fake-service.ts";

const service = fakeService();
const TO_GOALS = [{ type: "looksRight" }, { type: "skip" }] as const;
const atGoals = driven(service, ...TO_GOALS);
const TO_WRITE = [{ type: "next" }, { type: "next" }, { type: "next" }] as const;
const TO_REVIEW = [{ type: "looksRight" }, { type: "next" }] as const;
const toData = (goals: State) =>
  after(goals, ...Array.from({ length: 5 }, () => ({ type: "back" }) as const));

describe("the list of steps", () => {
  it("leads back to a step that is done, and to no later one", () => {
    expect(after(atGoals, { type: "goTo", screen: "review" }).screen).toBe("review");
    expect(after(atGoals, { type: "goTo", screen: "data" }).screen).toBe("data");
    for (const screen of ["goals", "startLow", "write"] as const)
      expect(after(atGoals, { type: "goTo", screen })).toBe(atGoals);
  });

  it("can be gone to from the end, where something is still to be decided", () => {
    const done = answered(
      after(driven(service, ...TO_GOALS, ...TO_WRITE), { type: "create" }),
      service,
    );
    expect(done.screen).toBe("done");
    expect(after(done, { type: "goTo", screen: "incentives" }).screen).toBe("incentives");
  });

  it("is shut while something is written", () => {
    const writing = after(driven(service, ...TO_GOALS, ...TO_WRITE), { type: "create" });
    expect(writing.asking?.call.name).toBe("write");
    expect(after(writing, { type: "goTo", screen: "goals" })).toBe(writing);
  });
});

describe("asking the server", () => {
  it("asks once for goals, and not again while the slider moves or after going back", () => {
    const moved = after(atGoals, { type: "slide", probability: 0.5 });
    const again = after(toData(moved), ...TO_GOALS);
    expect(again).toMatchObject({ screen: "goals", requests: atGoals.requests, asking: null });
    expect(again.question.probability).toBe(0.5);
  });

  it("asks again after another metric, another period or another reading", () => {
    const back = toData(atGoals);
    const metric = after(back, { type: "metric", metric: "Pólizas" }, ...TO_GOALS);
    const period = after(atGoals, { type: "period", period: "2026-Q1" });
    const read = after(answered(after(back, { type: "read" }), service), ...TO_GOALS);
    for (const state of [metric, period, read]) expect(state.asking?.call.name).toBe("preview");
  });

  it("does not go on with goals of another period", () => {
    const asking = after(atGoals, { type: "period", period: "2026-Q1" });
    const waiting = after(asking, { type: "next" });
    expect(waiting.screen).toBe("goals");
    expect(answered(waiting, service).screen).toBe("startLow");
    expect(answered(asking, service).screen).toBe("goals");
  });

  it("keeps the old period where the new one is cancelled, and its error where it is refused", () => {
    const asking = after(atGoals, { type: "period", period: "2026-Q1" });
    expect(after(asking, { type: "cancel" }).question.period).toBe("2026");
    const wrong = refused(asking, "periodPast");
    expect(wrong.problem).toEqual({ at: "period", sentence: "(periodPast)" });
    expect(after(wrong, { type: "next" }).screen).toBe("goals");
  });

  it("stops reading when the field changes, and only goes on with the table that it read", () => {
    const data = driven(service);
    const typing = after(data, { type: "read" }, { type: "typed", source: "Other!A1" });
    expect(typing.asking).toBeNull();
    expect(after(typing, { type: "looksRight" })).toBe(typing);
    expect(after(typing, { type: "read" }).asking?.call.args).toEqual([
      { source: "Other!A1", table: null, roster: "", told: {} },
    ]);
  });

  it("does not ask twice for a button that is pressed twice", () => {
    const asking = after(atGoals, { type: "period", period: "2026-Q1" }, { type: "next" });
    expect(after(asking, { type: "next" }).requests).toBe(asking.requests);
  });
});

const doubts = [doubt("dates", { isOpen: true }), doubt("left:Bruno", { about: "people" })];
const asking = fakeService({
  look: (source) => found({ doubts: withTold(doubts, source?.told) }),
});
const ANSWER = { type: "answer", key: "dates", value: "no" } as const;

describe("answering questions", () => {
  it("reads the same table with all answers so far, also with one that is still on its way", () => {
    const first = after(driven(asking), ANSWER);
    const both = after(first, { type: "answer", key: "left:Bruno", value: "no" });
    expect(both.asking?.call.args).toEqual([
      { source: "Results!A1:M6", table, roster: "", told: { dates: "no", "left:Bruno": "no" } },
    ]);
    expect(answered(both, asking).question.told).toEqual({ dates: "no", "left:Bruno": "no" });
  });

  it("gives up the answers with the table, and keeps them where the same one is read again", () => {
    const told = answered(after(driven(asking), ANSWER), asking);
    const same = after(told, { type: "typed", source: " Results!A1:M6" }, { type: "read" });
    const other = after(told, { type: "typed", source: "Other!A1" }, { type: "read" });
    expect(same.asking?.call.args).toMatchObject([{ table, told: { dates: "no" } }]);
    expect(other.asking?.call.args).toMatchObject([{ table: null, told: {} }]);
  });

  it("keeps the answer before where the new one is refused, cancelled or not heard", () => {
    const before = driven(asking);
    const asked = after(before, ANSWER);
    for (const state of [
      refused(asked, "badAnswer"),
      after(asked, { type: "cancel" }),
      after(unanswered(asked), { type: "back" }),
    ]) {
      expect(state).toMatchObject({ screen: "data", found: before.found, asking: null });
      expect(state.question).toEqual(before.question);
    }
    expect(refused(asked, "badAnswer").problem).toEqual({ at: "screen", sentence: "(badAnswer)" });
  });

  it("goes on after the reading where the button was pressed before it ended", () => {
    const data = answered(after(driven(asking), ANSWER), asking);
    const metrics = answered(after(data, ANSWER, { type: "looksRight" }), asking);
    expect(metrics.screen).toBe("metrics");
    const left = { type: "answer", key: "left:Bruno", value: "no" } as const;
    const season = answered(after(metrics, { type: "next" }, left, { type: "next" }), asking);
    expect(season).toMatchObject({ screen: "season", question: { told: { "left:Bruno": "no" } } });
  });

  it("stays where that reading brings up a question that only the user can settle", () => {
    const more = fakeService({ look: () => found({ doubts: [doubt("table", { isOpen: true })] }) });
    const asked = after(driven(asking), ANSWER, { type: "looksRight" });
    expect(answered(asked, more)).toMatchObject({ screen: "data", asking: null });
  });

  it("takes a roster, and forgets it where its place does not hold one", () => {
    const roster = { type: "roster", source: "Team" } as const;
    expect(answered(after(driven(asking), roster), asking).question.roster).toBe("Team");
    expect(refused(after(driven(asking), roster), "noRoster")).toMatchObject({
      question: { roster: "" },
      problem: { at: "screen" },
    });
  });

  it("does not lose an answer on the way back", () => {
    const review = driven(asking, ...TO_REVIEW);
    const left = { type: "answer", key: "left:Bruno", value: "no" } as const;
    const back = answered(after(review, left, { type: "back" }, { type: "back" }), asking);
    expect(back).toMatchObject({ screen: "data", question: { told: { "left:Bruno": "no" } } });
  });
});
