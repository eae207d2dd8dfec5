import { describe, expect, it } from "vitest";
import type { ShareAct } from "../../../src/sidebar/share/event.ts";
import { linesIn } from "../../../src/sidebar/share/lines.ts";
import { shareMachine } from "../../../src/sidebar/share/machine.ts";
import { firstShareState, type ShareState } from "../../../src/sidebar/share/state.ts";
import { file, NAMES, person, shared } from "./fake-sharing.ts";

const driven = (state: ShareState, ...acts: readonly ShareAct[]) =>
  acts.reduce(shareMachine, state);

const people = [
  ...NAMES.slice(0, 2).map((name) => person(name, { file: file(name), will: "nothing" })),
  person("Carla", { file: file("Carla", { invited: null, isArchived: true }) }),
];
const others: ShareState = {
  ...firstShareState,
  ...{ page: "standing", asking: null, sharing: shared({ isOthers: true, people }) },
};
const CONFIRMED = [{ type: "go", page: "confirm" }, { type: "share" }] as const;

describe("taking over", () => {
  it("makes a new file for everybody, whatever the other account's files are", () => {
    const state = driven(others, { type: "takeOver" });
    expect(state.page).toBe("people");
    expect(linesIn(state).map((one) => [one.file, one.isInvited, one.isTicked])).toEqual([
      ["create", true, true],
      ["create", true, true],
      ["create", true, true],
    ]);
    const { asking } = driven(state, ...CONFIRMED);
    expect(asking?.call.args).toEqual([
      { people: ["Ana", "Bruno", "Carla"], role: "writer", isTold: true, done: [], isAnew: true },
    ]);
  });

  it("goes on as it began after a silence, and ends with the plan looked up", () => {
    const open = driven(others, { type: "takeOver" }, ...CONFIRMED);
    const { request } = open.asking!;
    const silent = shareMachine(open, { type: "unanswered", request, details: "(lost)" });
    const on = driven(silent, { type: "goOn" });
    expect(on.asking?.call.args).toEqual(open.asking?.call.args);
    const finished = driven(silent, { type: "finish" });
    const reply = { name: "sharing", value: shared({ people }) } as const;
    const over = shareMachine(finished, {
      ...{ type: "replied", request: finished.asking!.request, reply },
    });
    expect([over.page, over.isAnew]).toEqual(["standing", false]);
  });

  it("is left by going back, and is nothing where the files are one's own", () => {
    const back = driven(others, { type: "takeOver" }, { type: "go", page: "standing" });
    expect(back.isAnew).toBe(false);
    const own = { ...others, sharing: shared({ people }) };
    expect(driven(own, { type: "takeOver" })).toBe(own);
  });
});
