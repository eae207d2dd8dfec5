import { describe, expect, it } from "vitest";
import type { Question, Service } from "../../src/addon/service.ts";
import { draftOf } from "../../src/sidebar/draft-of.ts";
import { FLOW } from "../../src/sidebar/flow.ts";
import { firstState } from "../../src/sidebar/state.ts";
import { after, answered, driven, refused, unanswered } from "./drive.ts";
import { doubt, fakeService, found, opening, preview, table, withTold } from "./fake-service.ts";

const question: Question = {
  source: "Results!A1:M6",
  table,
  roster: "Team",
  told: { dates: "dmy" },
  metric: "Pólizas",
  period: "2026-Q1",
  probability: 0.7,
  growth: 0.02,
  steps: { maxStep: 0.03 },
};
const at = "2026-01-10T09:30";
const stopped = (screen: (typeof FLOW)[number], change: Partial<Service> = {}) =>
  fakeService({ open: () => opening({ draft: { screen, question, at } }), ...change });

describe("answers that nobody has written", () => {
  it.each(FLOW)("are gone on with at %s, every one of them", (screen) => {
    const offered = driven(stopped(screen));
    expect(offered.screen).toBe("resume");
    const again = driven(stopped(screen), { type: "resume" });
    expect(again.screen).toBe(screen);
    expect(again.question).toEqual(question);
    expect(again.resumes).toBeNull();
    expect(draftOf(again)).toEqual({ screen, question });
  });

  it("are forgotten by whoever starts anew, and the last write's hold", () => {
    let isForgotten = false;
    const service = stopped("season", {
      open: () =>
        opening({
          draft: { screen: "season", question, at },
          answers: { ...question, growth: 0.09 },
        }),
      forget: () => {
        isForgotten = true;
        return null;
      },
    });
    const anew = driven(service, { type: "startAnew" });
    expect(isForgotten).toBe(true);
    expect(anew.screen).toBe("data");
    expect(anew.question.growth).toBe(0.09);
    expect(draftOf(anew)).toBeNull();
  });

  it("wait where the table raises a question that only the user can settle", () => {
    const look: Service["look"] = (source) =>
      found({ doubts: withTold([doubt("blank", { isOpen: true })], source?.told) });
    const asked = driven(stopped("goals", { look }), { type: "resume" });
    expect(asked).toMatchObject({ screen: "data", returnsTo: "goals" });
    expect(draftOf(asked)?.screen).toBe("goals");
    const answer = { type: "answer", key: "blank", value: "0" } as const;
    const led = driven(stopped("goals", { look }), { type: "resume" }, answer, {
      type: "looksRight",
    });
    expect(led).toMatchObject({ screen: "goals", returnsTo: null });
  });

  it("can be gone to again after a look back, as long as the table is the same", () => {
    const back = [{ type: "resume" }, { type: "goTo", screen: "data" }] as const;
    const on = { type: "looksRight" } as const;
    const led = driven(stopped("startLow"), ...back, on, { type: "goTo", screen: "startLow" });
    expect(led.screen).toBe("startLow");
    const beyond = driven(stopped("startLow"), ...back, on, { type: "goTo", screen: "write" });
    expect(beyond.screen).toBe("metrics");
    const other = found({ source: "Other!A1:M6", table: null });
    const look: Service["look"] = (source) => (source?.source === "Other" ? other : found());
    const anew = driven(
      stopped("startLow", { look }),
      ...back,
      { type: "typed", source: "Other" },
      { type: "read" },
      on,
      { type: "goTo", screen: "startLow" },
    );
    expect(anew.screen).toBe("metrics");
  });

  it("give way to a guess, in a sentence, where their table is gone", () => {
    const looking = after(driven(stopped("goals")), { type: "resume" });
    const gone = answered(refused(looking, "tableGone"), fakeService());
    expect(gone.screen).toBe("data");
    expect(gone.opening?.notices).toEqual(["(tableGone)"]);
    expect(draftOf(gone)).toBeNull();
  });

  it("stop at the goals where the period has begun, whose preview says so", () => {
    const service = stopped("write", { look: () => found({ periods: ["2026-Q2"] }) });
    const looking = after(driven(service), { type: "resume" });
    const value = found({ periods: ["2026-Q2"] });
    const asked = after(looking, {
      type: "replied",
      request: looking.requests,
      reply: { name: "look", value },
    });
    expect([asked.screen, asked.question.period]).toEqual(["goals", "2026-Q1"]);
    expect(refused(asked, "periodPast").problem).toEqual({
      at: "period",
      sentence: "(periodPast)",
    });
  });

  it("are still there after a failure, to be tried again", () => {
    const failed = unanswered(after(driven(stopped("season")), { type: "resume" }));
    const again = answered(after(failed, { type: "tryAgain" }), stopped("season"));
    expect([again.screen, again.question]).toEqual(["season", question]);
  });
});

describe("what is stored", () => {
  const service = fakeService();
  const TO_WRITE = [
    ...[{ type: "looksRight" }, { type: "skip" }, { type: "next" }],
    ...[{ type: "next" }, { type: "next" }],
  ] as const;

  it("is nothing before anything was answered", () => {
    expect(draftOf(driven(service))).toBeNull();
    expect(draftOf(driven(fakeService({ open: () => opening({ answers: question }) })))).toBeNull();
  });

  it("is a question's answer already on the first screen", () => {
    const asking = fakeService({
      look: (source) => found({ doubts: withTold([doubt("blank")], source?.told) }),
    });
    const told = driven(asking, { type: "answer", key: "blank", value: "no" });
    expect(draftOf(told)?.question.told).toEqual({ blank: "no" });
  });

  it("is the screen and the answers of every step", () => {
    for (let i = 1; i <= TO_WRITE.length; i++) {
      const state = driven(service, ...TO_WRITE.slice(0, i));
      expect(draftOf(state)).toEqual({ screen: state.screen, question: state.question });
    }
  });

  it("ends with a write, and begins again where that is undone", () => {
    const done = driven(service, ...TO_WRITE, { type: "create" });
    expect(draftOf(done)).toBeNull();
    const undone = driven(service, ...TO_WRITE, { type: "create" }, { type: "undo" });
    expect(draftOf(undone)).toEqual({ screen: "write", question: undone.question });
  });
});

describe("somebody who came to update goals", () => {
  const update = (service: Service) => answered({ ...firstState, isUpdate: true }, service);
  const written = (change: Partial<Service> = {}) =>
    fakeService({ open: () => opening({ answers: question }), ...change });

  it("sees what would be written first, from data read afresh", () => {
    const looks: unknown[] = [];
    const look: Service["look"] = (source) => {
      looks.push(source);
      return found();
    };
    const state = update(written({ look }));
    expect(state.screen).toBe("write");
    expect(state.preview).toEqual({ of: question, value: preview(question) });
    expect(looks).toHaveLength(1);
  });

  it("sees what answers that are not written would change, and may leave them out", () => {
    const draft = { screen: "season" as const, question: { ...question, growth: 0.09 }, at };
    const service = written({ open: () => opening({ answers: question, draft }) });
    const state = update(service);
    expect(state).toMatchObject({ screen: "write", isBegun: true, question: { growth: 0.09 } });
    const without = answered(after(state, { type: "startAnew" }), service);
    expect(without).toMatchObject({ screen: "write", isBegun: false, question });
  });

  it("starts with the table where the last answers cannot be read", () => {
    expect(update(fakeService()).screen).toBe("data");
  });
});
