import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { machine } from "../../src/sidebar/machine.ts";
import { hasPreview, type Reply, type State, writes } from "../../src/sidebar/state.ts";
import { found } from "./fake-service.ts";
import { act, statesOf, story } from "./story.ts";

const eachState = (law: (state: State) => void) =>
  fc.assert(fc.property(story, (events) => statesOf(events).forEach(law)));

describe("the wizard, whatever happens in whatever order", () => {
  it("shows the writing step only with goals for exactly the answers given", () => {
    eachState((state) => expect(state.screen !== "write" || hasPreview(state)).toBe(true));
  });

  it("writes nothing but the answers that are shown", () => {
    eachState(({ asking, question }) => {
      if (asking?.call.name === "write") expect(asking.call.args).toEqual([question]);
    });
  });

  it("is done only when something was written", () => {
    eachState(({ screen, written }) => expect(screen !== "done" || written !== null).toBe(true));
  });

  it("keeps the chance between 50 and 80 in 100 and counts its questions", () => {
    eachState(({ question, asking, requests }) => {
      expect(question.probability).toBeGreaterThanOrEqual(0.5);
      expect(question.probability).toBeLessThanOrEqual(0.8);
      expect(asking?.request ?? requests).toBe(requests);
    });
  });

  it("ignores every answer to an earlier question", () => {
    const reply: Reply = { name: "look", value: found({ source: "Late!A1" }) };
    eachState((state) => {
      const request = (state.asking?.request ?? state.requests + 1) - 1;
      expect(machine(state, { type: "replied", request, reply })).toBe(state);
    });
  });

  it("does nothing else while it writes", () => {
    fc.assert(
      fc.property(story, act, (events, next) => {
        for (const state of statesOf(events).filter(isWriting))
          expect(machine(state, next)).toBe(state);
      }),
    );
  });

  it("keeps every answer on the way back and forth", () => {
    fc.assert(
      fc.property(story, (events) => {
        for (const state of statesOf(events).filter(canGoBack)) {
          const again = (["back", "back", "looksRight", "next"] as const).reduce<State>(
            (now, type) => machine(now, { type }),
            state,
          );
          expect(again).toEqual({ ...state, problem: null, undone: null });
        }
      }),
    );
  });
});

const isWriting = ({ asking }: State) => asking !== null && writes(asking.call);

const canGoBack = ({ screen, asking, failure }: State) =>
  screen === "write" && asking === null && failure === null;
