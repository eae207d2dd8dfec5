import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FLOW } from "../../src/sidebar/flow.ts";
import { machine } from "../../src/sidebar/machine.ts";
import { sourceNow } from "../../src/sidebar/source-now.ts";
import { hasPreview, isRead, type Reply, type State, writes } from "../../src/sidebar/state.ts";
import { found } from "./fake-service.ts";
import { act, statesOf, story } from "./story.ts";

const eachState = (law: (state: State) => void) =>
  fc.assert(fc.property(story, (events) => statesOf(events).forEach(law)));

describe("the wizard, whatever happens in whatever order", () => {
  it("shows the writing step only with goals for exactly the answers given", () => {
    eachState((state) => expect(state.screen !== "write" || hasPreview(state)).toBe(true));
  });

  it("writes nothing but the answers that are shown", () => {
    eachState(({ asking, question, who, changes }) => {
      if (asking?.call.name !== "write") return;
      const [of, name, print] = asking.call.args;
      expect([of, name]).toEqual([question, who]);
      if (print !== undefined) expect(changes).toMatchObject({ of: question, value: { print } });
    });
  });

  it("asks for goals, and for writing them, with every answer that the table was read with", () => {
    eachState(({ asking, question }) => {
      if (asking?.call.name !== "preview" && asking?.call.name !== "write") return;
      expect(asking.call.args[0].told).toBe(question.told);
      expect(asking.call.args[0].roster).toBe(question.roster);
    });
  });

  it("loses no answer on its way to the server but with the table that it is about", () => {
    fc.assert(
      fc.property(story, key, (events, answer) => {
        for (const state of statesOf(events).filter(canAnswer)) {
          const told = lookedWith(machine(state, answer))?.told;
          expect(told).toEqual({ ...sourceNow(state).told, [answer.key]: answer.value });
        }
      }),
    );
  });

  it("asks what the answers as they stand make of the goals, on every screen that shows it", () => {
    eachState(({ asking, question, screen }) => {
      // On the last screen it is asked with what was typed into the workbook, which is no answer yet.
      if (asking?.call.name !== "preview" || screen === "write") return;
      const { probability: _, ...asked } = asking.call.args[0];
      expect(question).toMatchObject(asked);
      expect(asked.steps).toBe(question.steps);
    });
  });

  it("lets nobody on or over with something typed that is no answer", () => {
    eachState((state) => {
      if (state.wrong.length === 0 || state.failure || isWriting(state)) return;
      for (const type of ["next", "skip"] as const) expect(machine(state, { type })).toBe(state);
    });
  });

  it("is done only when something was written, or taken back just there", () => {
    eachState(({ screen, written, undone }) =>
      expect(screen !== "done" || written !== null || undone !== null).toBe(true),
    );
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
          const again = WAY_BACK_AND_FORTH.reduce<State>(
            (now, type) => machine(now, { type }),
            state,
          );
          // What changes is asked for anew; what was just used is said only there.
          const { asking: _, requests: _asked, used: _used, changes: _changes, ...answers } = again;
          expect({ ...state, problem: null, undone: null }).toMatchObject(answers);
        }
      }),
    );
  });
});

const WAY_BACK_AND_FORTH = [
  ...FLOW.slice(1).map(() => "back" as const),
  "looksRight" as const,
  ...FLOW.slice(2).map(() => "next" as const),
];

const isWriting = ({ asking }: State) => asking !== null && writes(asking.call);

const key = fc.record({
  type: fc.constant("answer" as const),
  key: fc.constantFrom("dates", "blank", "left:Bruno"),
  value: fc.constantFrom("yes", "no"),
});

const canAnswer = (state: State) =>
  ["data", "review"].includes(state.screen) &&
  isRead(state) &&
  state.failure === null &&
  !isWriting(state);

const lookedWith = ({ asking }: State) =>
  asking?.call.name === "look" ? asking.call.args[0] : null;

const canGoBack = ({ screen, asking, failure }: State) =>
  screen === "write" && asking === null && failure === null;
