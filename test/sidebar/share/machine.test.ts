import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sharing } from "../../../src/addon/sharing.ts";
import type { ShareAct } from "../../../src/sidebar/share/event.ts";
import {
  areFilesFirst,
  linesIn,
  onlyOldIn,
  roleOf,
  tickedIn,
} from "../../../src/sidebar/share/lines.ts";
import { shareMachine } from "../../../src/sidebar/share/machine.ts";
import { nextStep } from "../../../src/sidebar/share/next-step.ts";
import {
  areChancesLow,
  becomes,
  causeOf,
  fromOf,
  publishRequest,
  untilOf,
  wrongIn,
} from "../../../src/sidebar/share/publishing.ts";
import {
  firstShareState,
  type ShareReply,
  type ShareState,
} from "../../../src/sidebar/share/state.ts";
import {
  answer,
  difference,
  draft,
  fakeSharing,
  file,
  NAMES,
  now,
  person,
  published,
  shared,
} from "./fake-sharing.ts";

type Server = ReturnType<typeof fakeSharing>;

/** One open question answered. */
const once = (state: ShareState, { call }: Server): ShareState => {
  const { request, call: open } = state.asking!;
  const reply = { name: open.name, value: call(open.name, open.args) } as ShareReply;
  return shareMachine(state, { type: "replied", request, reply });
};

const answered = (state: ShareState, server: Server): ShareState =>
  state.asking ? answered(once(state, server), server) : state;

/** The page from its opening on, each act followed by the server's answers. */
const driven = (server: Server, ...acts: readonly ShareAct[]): ShareState =>
  acts.reduce(
    (state, act) => answered(shareMachine(state, act), server),
    answered(firstShareState, server),
  );

const go = (page: "standing" | "publish" | "people" | "confirm" | "team") =>
  ({ type: "go", page }) as const;
const TO_CONFIRM = [go("people"), go("confirm")] as const;

const namesIn = (server: Server, name: string) =>
  server.asked.filter((one) => one.name === name).map(({ args }) => args);

describe("publishing", () => {
  it("asks for a name before anybody stands for the goals", () => {
    const server = fakeSharing({}, draft());
    const nameless = driven(server, { type: "who", name: "" }, { type: "review" });
    expect(nameless.tries).toBe(1);
    expect(namesIn(server, "review")).toEqual([]);
    const reviewed = driven(server, { type: "review" });
    expect(namesIn(server, "review")).toEqual([["Laura"]]);
    expect([reviewed.page, reviewed.done]).toEqual([
      "standing",
      { does: "review", startSaid: null },
    ]);
  });

  it("says with the review what Start had said by hand", () => {
    const server = fakeSharing({}, draft({ startSays: "published" }));
    expect(driven(server, { type: "review" }).done).toEqual({
      ...{ does: "review", startSaid: "published" },
    });
  });

  it("leads to who gets what until somebody is in, also where nobody has an address", () => {
    const bare = (change = {}) =>
      published({
        people: [person("Ana", { email: "", problem: "(no address)", ...change })],
      });
    const nextOf = (first: Parameters<typeof fakeSharing>[1]) =>
      nextStep(driven(fakeSharing({}, first)));
    expect(nextOf(bare())).toBe("share");
    expect(nextOf(bare({ file: file("Ana", { invited: null }), will: "nothing" }))).toBe("share");
    const both = [...bare().people, person("Bruno", { file: file("Bruno"), will: "nothing" })];
    expect(nextOf(published({ people: both }))).toBe("team");
    expect(nextOf(shared())).toBe("team");
  });

  it("gives three weeks to question a goal, unless told otherwise", () => {
    const server = fakeSharing({}, draft({ state: "reviewed" }));
    const state = driven(server, go("publish"));
    expect(untilOf(state)).toBe("2026-01-31");
    expect(untilOf(driven(server, { type: "until", day: "" }))).toBe("");
    const past = driven(server, go("publish"), { type: "until", day: "2026-01-09" });
    expect(driven(server, go("publish"), { type: "until", day: null }).isBadUntil).toBe(true);
    for (const wrong of [past, shareMachine(state, { type: "until", day: null })])
      expect(shareMachine(wrong, { type: "publish" }).asking).toBeNull();
  });

  it("asks why goals change that are published, and holds from the next month", () => {
    const before = shared({ state: "reviewed" });
    const server = fakeSharing({}, before);
    const causeless = driven(server, go("publish"), { type: "publish" });
    expect(namesIn(server, "publish")).toEqual([]);
    expect(fromOf(causeless)).toBe("2026-02");
    expect(fromOf({ ...causeless, sharing: { ...before, today: "2026-03-05" } })).toBe("2026-03");
    expect(fromOf({ ...causeless, sharing: { ...before, today: "2025-11-05" } })).toBe("2026-01");
    const told = shareMachine(causeless, { type: "cause", words: "leave" });
    expect(publishRequest(told)).toEqual({
      ...{ who: "Laura", from: "2026-02", cause: "leave", questionsUntil: "2026-01-31" },
    });
    expect(shareMachine(told, { type: "publish" }).asking?.call.name).toBe("publish");
  });

  it("gives the reasons of own values as why, where they are one person's or everybody's", () => {
    const at = (changes: readonly ReturnType<typeof difference>[]) =>
      driven(fakeSharing({}, shared({ state: "reviewed", changes })), go("publish"));
    const [ana, bruno] = [
      difference("Ana", { reason: "on leave" }),
      difference("Bruno", { reason: "a district more" }),
    ];
    expect(causeOf(at([ana, bruno]))).toBe("");
    expect(causeOf(at([ana, difference("Diego")]))).toBe("");
    expect(causeOf(at([ana, difference("Carla", { reason: "on leave" })]))).toBe("on leave");
    const state = at([ana, difference("Ana", { metric: "Calls", reason: "a district more" })]);
    expect(causeOf(state)).toBe("on leave; a district more");
    expect(publishRequest(state).cause).toBe("on leave; a district more");
    expect(shareMachine(state, { type: "publish" }).asking?.call.name).toBe("publish");
    const emptied = shareMachine(state, { type: "cause", words: "" });
    expect(causeOf(emptied)).toBe("");
    expect(shareMachine(emptied, { type: "publish" }).asking).toBeNull();
  });

  it("leaves the chance out of files where that was told, or the version before did", () => {
    const state = driven(fakeSharing({}, shared({ state: "reviewed" })));
    const asked = (one: typeof state) => publishRequest(one).hidesChance;
    expect(asked(state)).toBeUndefined();
    const hidden = shareMachine(state, { type: "chance", isShown: false });
    expect(asked(hidden)).toBe(true);
    const again = driven(fakeSharing({}, shared({ state: "reviewed", hidesChance: true })));
    expect(asked(again)).toBe(true);
    expect(asked(shareMachine(again, { type: "chance", isShown: true }))).toBeUndefined();
  });

  it("leaves chances out of a first version where most of them are low, unless asked to tell them", () => {
    const low = { state: "reviewed", areMostUnlikely: true } as const;
    const asked = (one: ShareState) => publishRequest(one).hidesChance;
    const first = driven(fakeSharing({}, draft(low)));
    expect([areChancesLow(first), asked(first)]).toEqual([true, true]);
    expect(asked(shareMachine(first, { type: "chance", isShown: true }))).toBeUndefined();
    const later = driven(fakeSharing({}, shared(low)));
    expect([areChancesLow(later), asked(later)]).toEqual([false, undefined]);
    expect(asked(driven(fakeSharing({}, draft({ state: "reviewed" }))))).toBeUndefined();
  });

  it("publishes another goal with the reason of the former one only where that is said to hold", () => {
    const changes = [difference("Ana", { hasOldReason: true }), difference("Bruno")];
    const server = fakeSharing({}, shared({ state: "reviewed", changes }));
    const open = driven(server, go("publish"), { type: "cause", words: "x" });
    const refused = answered(shareMachine(open, { type: "publish" }), server);
    expect([refused.asking, refused.tries]).toEqual([null, 1]);
    expect(namesIn(server, "publish")).toEqual([]);
    expect(wrongIn(refused)).toEqual(["oldReason"]);
    const kept = shareMachine(refused, { type: "keepReason", isKept: true });
    expect(shareMachine(kept, { type: "publish" }).asking?.call).toMatchObject({
      name: "publish",
      args: [{ keepsReason: true }],
    });
    const anew = [go("standing"), go("publish")].reduce(shareMachine, kept);
    expect(wrongIn(anew)).toEqual(["oldReason"]);
  });

  it("looks at the goals again before it refuses for an old reason, and on the way back from them", () => {
    const [old, renewed] = [true, false].map((hasOldReason) =>
      shared({ state: "reviewed", changes: [difference("Ana", { hasOldReason })] }),
    );
    let standing = old!;
    const server = fakeSharing({ sharing: () => standing });
    const open = driven(server, go("publish"), { type: "cause", words: "x" });
    const after = (now: Sharing, act: ShareAct, state = open) => {
      standing = now;
      return answered(shareMachine(state, act), server);
    };
    const toReview = { ...renewed!, state: "draft", reviewed: null } as const;
    for (const type of ["publish", "return"] as const) {
      const moved = after(toReview, { type });
      expect([moved.page, nextStep(moved), moved.done, moved.cause]).toEqual([
        ...["standing", "review", { does: "toReview" }, "x"],
      ]);
      expect(wrongIn(after(renewed!, { type }))).toEqual([]);
      const undone = after({ ...renewed!, state: "published", changes: [] }, { type });
      expect([undone.page, undone.done?.does === "toReview"]).toEqual(["standing", false]);
    }
    expect(namesIn(server, "publish")).toHaveLength(1); // once it was renewed and reviewed
    const stillOld = after(old!, { type: "return" });
    expect([stillOld, stillOld.tries]).toEqual([{ ...open, requests: stillOld.requests }, 0]);
    expect(wrongIn(after(old!, { type: "publish" }))).toEqual(["oldReason"]);
  });

  it("takes a reason to hold only for the goals in sight when that was said", () => {
    const old = (...names: readonly string[]) =>
      shared({
        state: "reviewed",
        changes: names.map((name) =>
          difference(name, { hasOldReason: true, reasonAt: `Goals!O-${name}` }),
        ),
      });
    let standing = old("Ana");
    const server = fakeSharing({ sharing: () => standing });
    const open = driven(server, go("publish"), { type: "keepReason", isKept: true });
    const back = () => answered(shareMachine(open, { type: "return" }), server);
    expect(back().keepsReason).toBe(true);
    standing = old("Ana", "Bruno");
    expect(back().keepsReason).toBe(false);
  });

  it("keeps what was typed for publishing through a review of the goals, until they are published", () => {
    let standing = shared({
      state: "reviewed",
      changes: [difference("Ana", { reason: "her own reason" })],
    });
    const server = fakeSharing({ sharing: () => standing });
    const typed = driven(server, go("publish"), { type: "cause", words: "my words" });
    standing = { ...standing, state: "draft", reviewed: null };
    const acts = [go("standing"), { type: "review" }, go("publish")] as const;
    const again = acts.reduce((state, act) => answered(shareMachine(state, act), server), typed);
    expect([again.page, causeOf(again)]).toEqual(["publish", "my words"]);
    const done = answered(shareMachine(again, { type: "publish" }), server);
    expect(namesIn(server, "publish")).toMatchObject([[{ cause: "my words" }]]);
    expect([done.cause, done.from, done.until]).toEqual([null, null, null]);
  });

  it("tells what becomes of the months from the chosen one on", () => {
    const change = difference("Ana", { before: 12_000, after: 15_000 });
    const state = driven(fakeSharing({}, shared({ state: "reviewed", changes: [change] })));
    const from = (month: string) => shareMachine(state, { type: "from", month });
    expect(becomes(change, from("2026-03"))).toEqual({
      ...{ goal: 15_000, count: 2, kept: 2000, least: 1300, most: 1300, asking: 10, idle: 0 },
    });
    expect(becomes(change, from("2026-01"))).toMatchObject({
      count: 0,
      kept: 0,
      least: 1250,
      most: 1250,
    });
    const low = difference("Ana", { before: 12_000, after: 1900 });
    expect(becomes(low, from("2026-03"))!.most).toBeLessThan(0);
    const monthsNow = [0, ...Array.from({ length: 10 }, () => 1250), 2500];
    const closed = { ...change, monthsNow };
    expect(becomes(closed, from("2026-01"))).toMatchObject({
      ...{ least: 1250, most: 2500, asking: 11, idle: 1 },
    });
    // 13,000 over nine months of one part each and one of two
    const later = becomes(closed, from("2026-03"))!;
    expect([later.least, later.most]).toEqual([13_000 / 11, 26_000 / 11]);
    expect(becomes(difference("Ana", { months: [] }), from("2026-03"))).toBeNull();
    expect(becomes(difference("Ana", { after: null }), from("2026-03"))).toBeNull();
  });

  it("says beside the button why the server refused", () => {
    const state = driven(fakeSharing({}, draft()));
    const asking = shareMachine(state, { type: "review" });
    const { request } = asking.asking!;
    const told = shareMachine(asking, {
      ...{ type: "told", request, code: "goalsOutdated", sentence: "(old)" },
    });
    expect([told.problem, told.page, told.failure]).toEqual(["(old)", "standing", null]);
  });

  const refusedOver = (after: ReturnType<typeof draft>) => {
    let standing = draft({ state: "reviewed", reviewed: { by: "Laura", on: "2026-01-10" } });
    const server = fakeSharing({ sharing: () => standing });
    const open = shareMachine(driven(server, go("publish")), { type: "publish" });
    standing = after; // Somebody changes a goal while the panel is open.
    const { request } = open.asking!;
    const told = shareMachine(open, {
      ...{ type: "told", request, code: "notReviewed", sentence: "(not reviewed)" },
    });
    return answered(told, server);
  };

  it("looks at the goals anew after a refusal, and leads to what is to do", () => {
    const changed = refusedOver(draft());
    expect([changed.page, changed.problem, changed.sharing!.reviewed]).toEqual([
      ...["standing", "(not reviewed)", null],
    ]);
    expect(nextStep(changed)).toBe("review");
    const stale = refusedOver(draft({ trouble: "(not reviewed)", mends: "update" }));
    expect([stale.page, stale.problem, nextStep(stale)]).toEqual(["standing", "", "update"]);
  });

  it("stays with what was filled in where a refusal is about that", () => {
    const still = draft({ state: "reviewed", reviewed: { by: "Laura", on: "2026-01-10" } });
    expect(refusedOver(still)).toMatchObject({ page: "publish", problem: "(not reviewed)" });
  });

  it("looks up whether a publication without an answer has happened", () => {
    const reviewed = draft({ state: "reviewed", reviewed: { by: "Laura", on: "2026-01-10" } });
    let standing = reviewed;
    const server = fakeSharing({ sharing: () => standing });
    const open = shareMachine(driven(server, go("publish")), { type: "publish" });
    standing = published();
    const silent = shareMachine(open, {
      ...{ type: "unanswered", request: open.asking!.request, details: "(silence)" },
    });
    const back = answered(shareMachine(silent, { type: "back" }), server);
    expect([back.page, back.failure, back.sharing!.state]).toEqual([
      ...["standing", null, "published"],
    ]);
  });
});

describe("goals that change while the page is open", () => {
  const change = { changes: [difference("Ana")], reviewed: null };
  const changed = shared({ state: "draft", ...change });
  /** Somebody changes a goal once the page stands; acts follow. */
  const after = (before: Sharing, now: Sharing, ...acts: readonly ShareAct[]) => {
    let standing = before;
    const server = fakeSharing({ sharing: () => standing });
    const open = driven(server);
    standing = now;
    return acts.reduce((state, act) => answered(shareMachine(state, act), server), open);
  };

  it("are shown once the user is back on the page", () => {
    const back = after(shared(), changed, { type: "return" });
    expect([back.page, back.sharing, nextStep(back)]).toEqual(["standing", changed, "review"]);
    const choosing = after(published(), published({ state: "draft" }), go("people"), go("people"));
    expect(choosing.page).toBe("people");
  });

  it("are shown before anything is shared of the version they have left, and then keep nobody from it", () => {
    const once = after(published(), published({ state: "draft", ...change }), go("people"));
    expect([once.page, nextStep(once), once.sharing!.state]).toEqual([
      ...["standing", "review", "draft"],
    ]);
    const twice = after(published(), published({ state: "draft" }), go("people"), go("people"));
    expect([twice.page, tickedIn(twice).length]).toEqual(["people", NAMES.length]);
    expect(after(published(), published(), go("people")).page).toBe("people");
  });

  it("are looked for on the way back to where the plan stands", () => {
    const before = draft({ state: "reviewed" });
    const back = after(before, draft(), go("publish"), go("standing"));
    expect([back.page, nextStep(back)]).toEqual(["standing", "review"]);
  });

  it("show who chooses people what has become of them, with all that was chosen kept", () => {
    let standing = published();
    const server = fakeSharing({ sharing: () => standing });
    const untick = { type: "tick", people: ["Ana"], isOn: false } as const;
    const choosing = driven(server, go("people"), untick);
    standing = published({ state: "draft" });
    const back = answered(shareMachine(choosing, { type: "return" }), server);
    expect([back.page, back.sharing!.state, back.ticks]).toEqual([
      "people",
      "draft",
      { Ana: false },
    ]);
  });

  it("are looked for from near the page only where it sends to the workbook", () => {
    const near = (first: Sharing) => {
      const standing = driven(fakeSharing({}, first));
      return shareMachine(standing, { type: "near" }).asking?.why ?? null;
    };
    const old = [difference("Ana", { hasOldReason: true })];
    expect(near(draft())).toBeNull();
    expect(near(draft({ trouble: "(a reason is missing)" }))).toBe("glance");
    expect(near(shared({ state: "reviewed", changes: old }))).toBe("glance");
    expect(near(shared({ state: "reviewed", changes: [difference("Ana")] }))).toBeNull();
  });

  it("are not asked for while something runs, or where there is something to fill in", () => {
    const server = fakeSharing({}, draft({ state: "reviewed" }));
    const publishing = driven(server, go("publish"));
    expect(shareMachine(publishing, { type: "return" })).toBe(publishing);
    const reviewing = shareMachine(driven(fakeSharing({}, draft())), { type: "review" });
    expect(shareMachine(reviewing, { type: "return" })).toBe(reviewing);
  });

  it("leave what the page says where there are none, also where nobody answers", () => {
    const server = fakeSharing({}, draft());
    const reviewed = driven(server, { type: "review" });
    const asked = shareMachine(reviewed, { type: "return" });
    const { request } = asked.asking!;
    expect(answered(asked, server).done).toEqual(reviewed.done);
    for (const heard of [
      { type: "unanswered", request, details: "(silence)" },
      { type: "told", request, code: "notPublished", sentence: "(no)" },
    ] as const)
      expect(shareMachine(asked, heard)).toMatchObject({
        ...{ page: "standing", asking: null, failure: null, problem: "", done: reviewed.done },
      });
    const problem = { ...driven(fakeSharing({}, draft())), problem: "(old)" };
    const kept = shareMachine(problem, { type: "return" });
    expect([kept.problem, answered(kept, fakeSharing({}, draft())).problem]).toEqual([
      ...["(old)", "(old)"],
    ]);
    expect(answered(kept, fakeSharing({}, published())).problem).toBe("");
  });
});

describe("who gets what", () => {
  const mixed = () =>
    published({
      version: { number: 2, by: "Laura", on: "2026-01-10", from: "2026-02", cause: "x" },
      people: [
        person("Ana"),
        person("Bruno", { file: file("Bruno") }),
        person("Carla", { file: file("Carla", { version: 2 }) }),
        person("Diego", { file: file("Diego", { version: 2, invited: null }) }),
        person("Elena", { email: "", problem: "(no address)" }),
        person("Fabio", { file: file("Fabio", { invited: null, isArchived: true }) }),
        person("Gala", { isGone: true, goal: null, file: file("Gala") }),
      ],
    });
  const server = () => fakeSharing({}, mixed());

  it("ticks whose file lacks something, but nobody without one, who cannot be invited, was archived or is gone", () => {
    expect(areFilesFirst(driven(server()))).toBe(true);
    expect(
      tickedIn(driven(server())).map(({ person: name, file: does, isInvited }) => [
        name,
        does,
        isInvited,
      ]),
    ).toEqual([
      ["Bruno", "update", false],
      ["Diego", "same", true],
    ]);
  });

  it("ticks whoever has no file where no file lacks anything, also as something else than others", () => {
    const newcomer = published({
      people: [person("Ana"), person("Bruno", { file: file("Bruno"), will: "nothing" })],
    });
    const state = driven(fakeSharing({}, newcomer));
    expect(areFilesFirst(state)).toBe(false);
    expect(tickedIn(state).map(({ person: name }) => name)).toEqual(["Ana"]);
    const readers = driven(fakeSharing({}, newcomer), { type: "role", role: "reader" });
    expect(tickedIn(readers).map(({ person: name }) => name)).toEqual(["Ana", "Bruno"]);
  });

  it("goes on without inviting where nobody has an address, and looks addresses up again in place", () => {
    const bare = published({
      people: [person("Ana", { email: "", problem: "(no address)" }), person("Bruno")].slice(0, 1),
    });
    const one = fakeSharing({}, bare);
    const choosing = driven(one, go("people"), { type: "makeOnly" });
    expect([choosing.page, tickedIn(choosing).length]).toEqual(["people", 1]);
    const confirming = driven(one, go("people"), { type: "makeOnly" }, go("confirm"));
    expect([confirming.page, tickedIn(confirming).map(({ file: does }) => does)]).toEqual([
      "confirm",
      ["create"],
    ]);
    driven(one, go("people"), { type: "makeOnly" }, go("confirm"), { type: "share" });
    expect(namesIn(one, "share")).toEqual([
      [{ people: ["Ana"], role: null, isTold: true, done: [] }],
    ]);
    const looked = driven(one, go("people"), { type: "look" });
    expect(looked.page).toBe("people");
    const others = fakeSharing({}, shared({ isOthers: true }));
    const anew = driven(others, { type: "takeOver" }, { type: "look" });
    expect([anew.page, anew.isAnew]).toEqual(["people", true]);
  });

  it("sends the manager's own line with every call, and none where there is none", () => {
    const one = server();
    driven(one, { type: "line", words: " See you. " }, ...TO_CONFIRM, { type: "share" });
    expect(namesIn(one, "share").map(([request]) => (request as { line?: string }).line)).toEqual([
      "See you.",
    ]);
  });

  it("changes what people may do only where it is another than before", () => {
    const reader = driven(server(), { type: "role", role: "reader" });
    expect(tickedIn(reader).map(({ person: name, newRole }) => [name, newRole])).toEqual([
      ["Bruno", "reader"],
      ["Carla", "reader"],
      ["Diego", null],
    ]);
  });

  it("makes files without inviting of whoever was chosen, also without an address, and of nobody else", () => {
    const none = { type: "role", role: "none" } as const;
    const ticked = (...acts: readonly ShareAct[]) =>
      tickedIn(driven(server(), ...acts)).map(({ person: name }) => name);
    expect(ticked(none)).toEqual(["Bruno"]);
    const fewer = { type: "tick", people: ["Ana"], isOn: false } as const;
    const chosen = { type: "tick", people: ["Bruno", "Elena"], isOn: true } as const;
    expect(ticked(fewer, none, chosen)).toEqual(["Bruno", "Elena"]);
    const all = { type: "tick", people: NAMES, isOn: true } as const;
    const everybody = driven(server(), none, all);
    expect(tickedIn(everybody).map(({ person: name }) => name)).toEqual([
      ...["Ana", "Bruno", "Elena", "Fabio"],
    ]);
    expect(tickedIn(everybody).some(({ isInvited }) => isInvited)).toBe(false);
  });

  it("goes on inviting nobody where files were made so, and says whose file is old", () => {
    const made = published({
      version: { number: 2, by: "Laura", on: "2026-01-10", from: "2026-02", cause: "x" },
      people: ["Ana", "Bruno", "Carla"].map((name, i) =>
        person(name, {
          file: i === 2 ? null : file(name, { invited: null, version: 1 + i }),
          isChanged: i === 0,
        }),
      ),
    });
    const state = driven(fakeSharing({}, made));
    expect(roleOf(state)).toBeNull();
    expect(
      linesIn(state).map(({ file: does, version, isChanged, isTicked }) => [
        ...[does, version, isChanged, isTicked],
      ]),
    ).toEqual([
      ["update", 1, true, true],
      ["same", 2, false, false],
      ["create", null, false, false],
    ]);
  });

  it("ticks nobody whose file says the version before with the same goals, and does not wait for them", () => {
    const made = (isDone: boolean) =>
      published({
        version: { number: 2, by: "Laura", on: "2026-01-10", from: "2026-02", cause: "x" },
        people: ["Ana", "Bruno", "Carla"].map((name, i) =>
          person(name, {
            file: file(name, { version: i === 0 && isDone ? 2 : 1, isSame: i > 0 }),
            isChanged: i === 0,
          }),
        ),
      });
    const state = driven(fakeSharing({}, made(false)));
    const namesOf = (lines: readonly { readonly person: string }[]) =>
      lines.map((line) => line.person);
    expect(namesOf(tickedIn(state))).toEqual(["Ana"]);
    expect(namesOf(onlyOldIn(state))).toEqual(["Bruno", "Carla"]);
    expect(nextStep(state)).toBe("share");
    const all = { type: "tick", people: NAMES, isOn: true } as const;
    expect(tickedIn(shareMachine(state, all))).toHaveLength(3);
    const reader = shareMachine(state, { type: "role", role: "reader" });
    expect(namesOf(tickedIn(reader))).toEqual(["Ana", "Bruno", "Carla"]);
    const done = driven(fakeSharing({}, made(true)));
    expect([tickedIn(done).length, nextStep(done)]).toEqual([0, "team"]);
  });

  it("ticks nobody anew with another role once somebody was chosen by hand", () => {
    const role = (to: "writer" | "none") => ({ type: "role", role: to }) as const;
    const ticked = (...acts: readonly ShareAct[]) =>
      tickedIn(driven(server(), ...acts)).map(({ person: name }) => name);
    const leftOut = { type: "tick", people: ["Bruno"], isOn: false } as const;
    expect(ticked(leftOut, role("none"))).toEqual([]);
    const chosen = { type: "tick", people: ["Bruno"], isOn: true } as const;
    expect(ticked(role("none"), chosen, role("writer"))).toEqual(["Bruno"]);
    expect(ticked(role("none"), role("writer"))).toEqual(["Bruno", "Diego"]);
  });

  it("needs somebody, and can leave anybody out", () => {
    const one = server();
    const nobody = driven(
      one,
      { type: "tick", people: ["Bruno", "Diego"], isOn: false },
      ...TO_CONFIRM,
    );
    expect([nobody.page, nobody.tries]).toEqual(["people", 1]);
    const two = driven(one, { type: "tick", people: ["Bruno"], isOn: false }, ...TO_CONFIRM);
    expect(tickedIn(two).map(({ person: name }) => name)).toEqual(["Diego"]);
  });
});

describe("sharing", () => {
  it("never asks to share but by the second click, whatever is done before", () => {
    const names = fc.constantFrom(...NAMES);
    const act: fc.Arbitrary<ShareAct> = fc.oneof(
      fc.constantFrom<ShareAct>(
        go("standing"),
        go("people"),
        go("team"),
        { type: "share" },
        { type: "goOn" },
        { type: "again" },
        { type: "review" },
        { type: "readBack" },
        { type: "carryOut" },
        { type: "role", role: "reader" },
        { type: "tell", isTold: false },
      ),
      fc.record({
        type: fc.constant("tick" as const),
        people: fc.array(names),
        isOn: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const server = fakeSharing();
        driven(server, ...acts);
        expect(namesIn(server, "share")).toEqual([]);
        expect(namesIn(server, "unshare")).toEqual([]);
      }),
    );
  });

  it("goes three people a call, each once, and tells what became of them, the last call all of it", () => {
    const server = fakeSharing();
    const state = driven(server, ...TO_CONFIRM, { type: "share" });
    expect(namesIn(server, "share").map(([request]) => request)).toEqual([
      { people: ["Ana", "Bruno", "Carla"], role: "writer", isTold: true, goesOn: true },
      { people: ["Diego", "Elena", "Fabio"], role: "writer", isTold: true, goesOn: true },
      {
        ...{ people: ["Gala"], role: "writer", isTold: true },
        done: state.run?.done.slice(0, -1),
      },
    ]);
    expect(state.page).toBe("report");
    expect(state.run?.done.map(({ person: name }) => name)).toEqual(NAMES);
  });

  it("stops after the open call, keeps what is done, and goes on with the rest", () => {
    const server = fakeSharing();
    const begun = shareMachine(driven(server, ...TO_CONFIRM), { type: "share" });
    const stopped = answered(shareMachine(begun, { type: "stop" }), server);
    expect([stopped.page, stopped.run?.left]).toEqual(["report", NAMES.slice(3)]);
    const whole = answered(shareMachine(stopped, { type: "goOn" }), server);
    expect(whole.run?.done.map(({ person: name }) => name)).toEqual(NAMES);
    expect(namesIn(server, "share")).toHaveLength(3);
  });

  it("tries again with those that failed, and no other", () => {
    let isBroken = true;
    const server = fakeSharing({
      share: ({ people }) => ({
        people: people.map((name) =>
          now(name, isBroken && name === "Bruno" ? { did: "failed", problem: "(lost)" } : {}),
        ),
        stopped: "",
      }),
    });
    const state = driven(server, ...TO_CONFIRM, { type: "share" });
    isBroken = false;
    const again = answered(shareMachine(state, { type: "again" }), server);
    expect(namesIn(server, "share").at(-1)).toMatchObject([{ people: ["Bruno"] }]);
    expect(again.run?.done).toHaveLength(NAMES.length);
    expect(again.run?.done.every(({ did }) => did === "created")).toBe(true);
  });

  it("ends where Google takes no more, where it refuses and where it is silent, and can go on", () => {
    const server = fakeSharing({ share: () => ({ people: [now("Ana")], stopped: "(quota)" }) });
    const full = driven(server, ...TO_CONFIRM, { type: "share" });
    expect([full.page, full.run?.stopped, full.run?.left.length]).toEqual(["report", "(quota)", 6]);
    const begun = shareMachine(driven(fakeSharing(), ...TO_CONFIRM), { type: "share" });
    const { request } = begun.asking!;
    const silent = shareMachine(begun, { type: "unanswered", request, details: "(lost)" });
    expect([silent.page, silent.run?.silence, silent.failure]).toEqual(["report", "(lost)", null]);
    const refused = shareMachine(begun, {
      ...{ type: "told", request, code: "busy", sentence: "(busy)" },
    } as never);
    expect([refused.run?.stopped, refused.run?.left]).toEqual(["(busy)", NAMES]);
    expect(shareMachine(silent, { type: "goOn" }).asking?.call.name).toBe("share");
  });

  it("does nothing else while a call that changes something is open", () => {
    const begun = shareMachine(driven(fakeSharing(), ...TO_CONFIRM), { type: "share" });
    for (const act of [go("standing"), { type: "share" }, { type: "goOn" }] as const)
      expect(shareMachine(begun, act)).toBe(begun);
  });
});

describe("what comes back", () => {
  it("is read of everybody with a file that counts, four a call", () => {
    const people = [
      ...NAMES.slice(0, 5).map((name) => person(name, { file: file(name) })),
      person("Fabio", { file: file("Fabio", { isArchived: true }) }),
      person("Gala"),
    ];
    const server = fakeSharing({}, published({ people }));
    const state = driven(server, go("team"));
    expect(namesIn(server, "readBack")).toEqual([
      [["Ana", "Bruno", "Carla", "Diego"]],
      [["Elena"]],
    ]);
    expect([state.page, state.answers.length]).toEqual(["team", 5]);
  });

  it("is not read by one click where nobody has a file, nor again by staying", () => {
    const nobody = fakeSharing({}, published());
    expect(driven(nobody, go("team")).page).toBe("team");
    expect(namesIn(nobody, "readBack")).toEqual([]);
    const server = fakeSharing({}, shared());
    const asked = driven(server, go("team"), { type: "letGo", does: "unshare", person: "Ana" });
    expect(answered(shareMachine(asked, go("team")), server).page).toBe("team");
    expect(namesIn(server, "readBack")).toHaveLength(2);
  });

  it("puts into Tracking what has an empty cell there, once", () => {
    const results = (["free", "other", "toCome", "free"] as const).map((tracking, i) => ({
      ...{ metric: "Prima", currency: "EUR", month: `2026-0${i + 1}`, result: i, tracking },
    }));
    const server = fakeSharing(
      {
        readBack: (names) => ({
          people: names.map((name) => answer(name, name === "Ana" ? { results } : {})),
          stopped: "",
        }),
        track: ([first]) => ({ put: [first!], tab: "Tracking" }),
      },
      shared(),
    );
    const read = driven(server, go("team"), { type: "track" });
    expect(namesIn(server, "track")).toEqual([
      [
        [
          { person: "Ana", metric: "Prima", month: "2026-01", result: 0 },
          { person: "Ana", metric: "Prima", month: "2026-04", result: 3 },
        ],
      ],
    ]);
    expect(read.done).toEqual({ does: "track", count: 1, tab: "Tracking" });
    const { tracking } = read.answers.find((one) => one.person === "Ana")!.results[0]!;
    expect(tracking).toBe("same");
    expect(driven(fakeSharing({}, shared()), go("team"), { type: "track" }).asking).toBeNull();
  });

  it("sends a reply that was written, and keeps one that was refused in its field", () => {
    const write = { type: "reply", person: "Ana", words: " (we look at it) " } as const;
    const send = { type: "send", person: "Ana" } as const;
    const server = fakeSharing({}, shared());
    const sent = driven(server, go("team"), send, write, send);
    expect(namesIn(server, "reply")).toEqual([[{ person: "Ana", words: "(we look at it)" }]]);
    expect(sent.done).toEqual({ does: "reply", person: "Ana" });
    expect(sent.answers.find((one) => one.person === "Ana")!.reply).toEqual({
      ...{ words: "(we look at it)", on: "2026-01-10" },
    });
    expect(sent.replies["Ana"]).toBe("");
    const refuse = (name: string) => ({
      people: [now(name, { did: "failed", problem: "(names Bruno)" })],
      stopped: "",
    });
    const refusing = fakeSharing({ reply: ({ person: name }) => refuse(name) }, shared());
    const refused = driven(refusing, go("team"), write, send);
    expect([refused.problem, refused.replies["Ana"]]).toEqual(["(names Bruno)", write.words]);
  });

  it("takes the place of what was read before", () => {
    let comment = "(first)";
    const server = fakeSharing(
      {
        readBack: (names) => ({
          people: names.map((name) => answer(name, { comment })),
          stopped: "",
        }),
      },
      shared(),
    );
    const first = driven(server, go("team"));
    comment = "(second)";
    const second = answered(shareMachine(first, { type: "readBack" }), server);
    expect(second.answers.map((one) => one.comment)).toEqual(NAMES.map(() => "(second)"));
  });

  it("takes an invitation back by the second click, and looks up what is left of it", () => {
    const server = fakeSharing({}, shared());
    const asked = driven(server, go("team"), { type: "letGo", does: "unshare", person: "Ana" });
    expect([asked.page, namesIn(server, "unshare")]).toEqual(["letGo", []]);
    const done = answered(shareMachine(asked, { type: "carryOut" }), server);
    expect(namesIn(server, "unshare")).toEqual([[["Ana"]]]);
    expect(server.asked.at(-1)?.name).toBe("sharing");
    expect([done.page, done.done]).toEqual(["team", { does: "unshare", person: "Ana" }]);
  });

  it("says why an invitation could not be taken back", () => {
    const archive = () => ({
      people: [now("Ana", { did: "failed", problem: "(lost)" })],
      stopped: "",
    });
    const server = fakeSharing({ archive }, shared());
    const letGo = { type: "letGo", does: "archive", person: "Ana" } as const;
    const state = driven(server, go("team"), letGo, { type: "carryOut" });
    expect([state.page, state.problem, state.done]).toEqual(["team", "(lost)", null]);
  });
});

it("leaves an answer that comes too late aside, and asks again what had none", () => {
  const server = fakeSharing();
  const first = firstShareState;
  const lost = shareMachine(first, { type: "unanswered", request: 1, details: "(lost)" });
  expect(lost.failure?.call.name).toBe("open");
  expect(shareMachine(lost, { type: "unanswered", request: 1, details: "(again)" })).toBe(lost);
  expect(answered(shareMachine(lost, { type: "tryAgain" }), server).page).toBe("standing");
});
