import { describe, expect, it } from "vitest";
import { choicesIn, wishOf } from "../../../../src/sidebar/share/in-file/chosen.ts";
import type { InFileAct } from "../../../../src/sidebar/share/in-file/event.ts";
import { inFileMachine } from "../../../../src/sidebar/share/in-file/machine.ts";
import {
  firstInFileState,
  type InFileReply,
  type InFileState,
} from "../../../../src/sidebar/share/in-file/state.ts";
import { done, fakeInFile, inFile, member, planOf } from "./fake-in-file.ts";

type Server = ReturnType<typeof fakeInFile>;

const answered = (state: InFileState, server: Server): InFileState => {
  if (!state.asking) return state;
  const { request, call } = state.asking;
  const reply = { name: call.name, value: server.call(call.name, call.args) } as InFileReply;
  return answered(inFileMachine(state, { type: "replied", request, reply }), server);
};

const driven = (server: Server, ...acts: readonly InFileAct[]): InFileState =>
  acts.reduce(
    (state, act) => answered(inFileMachine(state, act), server),
    answered(firstInFileState, server),
  );

const choose = (choice: "none" | "reader" | "writer", ...people: readonly string[]) =>
  ({ type: "choose", people, choice }) as const;
const CHOSEN = [
  { type: "go", page: "who" },
  choose("writer", "Ana"),
  choose("reader", "Bruno"),
] as const;
const TO_PLAN = [...CHOSEN, { type: "plan" }] as const;

const wishes = ({ asked }: Server) =>
  asked.flatMap(({ name, args }) => (name === "shareInFile" ? args : []));

describe("sharing the workbook itself", () => {
  it("asks for the plan first, and shares by the second click alone", () => {
    const server = fakeInFile();
    const plan = driven(server, ...TO_PLAN);
    const wish = { editors: ["Ana"], viewers: ["Bruno"] };
    expect([plan.page, plan.isChanged, wishes(server)]).toEqual([
      "plan",
      false,
      [{ ...wish, confirmed: "" }],
    ]);
    const shared = answered(inFileMachine(plan, { type: "share" }), server);
    expect(wishes(server)[1]).toEqual({ ...wish, confirmed: "types Ana, looks Bruno" });
    expect([shared.page, shared.done?.people.length]).toEqual(["done", 2]);
  });

  it("shows the plan again where it is not the one that was confirmed", () => {
    const server = fakeInFile({
      shareInFile: (wish) => ({ plan: { ...planOf(wish), confirm: "(other)" }, done: null }),
    });
    const again = driven(server, ...TO_PLAN, { type: "share" });
    expect([again.page, again.isChanged, again.plan?.confirm]).toEqual(["plan", true, "(other)"]);
    const third = answered(inFileMachine(again, { type: "share" }), server);
    expect(wishes(server).at(-1)).toMatchObject({ confirmed: "(other)" });
    expect(third.done).toBeNull();
  });

  it("asks nothing with nobody chosen, nor shares what something stands in the way of", () => {
    const server = fakeInFile({
      shareInFile: (wish) => ({
        plan: { ...planOf(wish), problems: ["(no)"], confirm: "" },
        done: null,
      }),
    });
    const nobody = driven(server, { type: "go", page: "who" }, { type: "plan" });
    expect([nobody.page, nobody.tries, wishes(server)]).toEqual(["who", 1, []]);
    const plan = driven(server, ...TO_PLAN);
    expect(inFileMachine(plan, { type: "share" })).toBe(plan);
  });

  it("takes back from its own page alone, with who has it looked up after a share", () => {
    const server = fakeInFile();
    const shared = driven(server, ...TO_PLAN, { type: "share" });
    expect(inFileMachine(shared, { type: "takeBack" })).toBe(shared);
    const asked = answered(inFileMachine(shared, { type: "go", page: "takeBack" }), server);
    expect([asked.page, server.asked.at(-1)?.name]).toEqual(["takeBack", "inFile"]);
    const taken = answered(inFileMachine(asked, { type: "takeBack" }), server);
    expect([taken.page, taken.done]).toEqual([
      "done",
      { does: "takeBack", people: [done("Ana", { did: "taken" })] },
    ]);
  });

  it("says a refusal beside what was asked for, and asks again what had no answer", () => {
    const server = fakeInFile();
    const plan = driven(server, ...TO_PLAN);
    const open = inFileMachine(plan, { type: "share" });
    expect(inFileMachine(open, { type: "go", page: "who" })).toBe(open);
    const { request } = open.asking!;
    const told = { type: "told", request, code: "busy", sentence: "(busy)" } as never;
    expect(inFileMachine(open, told)).toMatchObject({ page: "plan", problem: "(busy)" });
    const lost = inFileMachine(open, { type: "unanswered", request, details: "(lost)" });
    expect(lost.failure).toMatchObject({ details: "(lost)" });
    expect(inFileMachine(lost, { type: "back" })).toMatchObject({ page: "plan", failure: null });
    expect(answered(inFileMachine(lost, { type: "tryAgain" }), server).page).toBe("done");
    const none = inFileMachine(firstInFileState, { ...(told as object), request: 1 } as never);
    expect(none.failure?.sentence).toBe("(busy)");
  });
});

describe("what can be chosen for somebody", () => {
  const people = [
    member("Ana", { role: "reader", isOurs: true }),
    member("Bruno", { role: "writer" }),
    member("Carla", { problem: "(no address)", email: "" }),
    member("Dora", { role: "owner" }),
    member("Eva"),
    member("Fabio", { isOurs: true }),
  ];
  const state = driven(fakeInFile({}, inFile({ people })));

  it("is nothing that cannot be given, and nothing less than the manager gave by hand", () => {
    expect(choicesIn(state).map(({ options, chosen }) => [options.join(), chosen])).toEqual([
      ["reader,writer", "reader"],
      ["none,writer", "none"],
      ["", "none"],
      ["", "none"],
      ["none,reader,writer", "none"],
      ["none,reader,writer", "none"],
    ]);
  });

  it("leaves who cannot have what is chosen for all as they are", () => {
    const all = inFileMachine(state, choose("reader", "Ana", "Bruno", "Carla", "Dora", "Eva"));
    expect(wishOf(all, "")).toEqual({ editors: [], viewers: ["Ana", "Eva"], confirmed: "" });
  });
});
