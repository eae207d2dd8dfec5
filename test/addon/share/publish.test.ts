import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { GoalDifference } from "../../../src/addon/sharing.ts";
import type { StateGetters } from "../../../src/local/gas/engine/workbook-plugin.ts";
import type { LocalWorkbook } from "../../../src/local/node/workbook.ts";
import { localBook, serviceOf, type, valueAt } from "../local-book.ts";
import { emailOf, filesFor, PEOPLE, publishAgain, questionOf, writtenTeam } from "./shared-team.ts";

const FIRST = PEOPLE[0]!;
let book: LocalWorkbook;
const service = () => serviceOf(book);
const publish = (cause = "", from = "2026-04") =>
  service().publish({ who: "Marta", from, cause, questionsUntil: "" });

/** Types an own value for the first person, with a reason or without. */
const override = (value: number, reason: string) => {
  const row = 7;
  type(book, "Goals", [[value]], { row, column: columnOf("Own value") });
  type(book, "Goals", [[reason === "" ? "" : reason]], { row, column: columnOf("Reason") });
};

/** What Goals says of it. */
const statusNow = () => valueAt(book, `Goals!${String.fromCharCode(64 + columnOf("Status"))}7`);

const columnOf = (heading: string): number => {
  for (let column = 1; column < 40; column++)
    if (valueAt(book, `Goals!${String.fromCharCode(64 + column)}6`) === heading) return column;
  throw new Error(`no column ${heading}`);
};

/** What the log tells: what, before, after and who. */
const logged = (): readonly (readonly unknown[])[] => {
  const rows: unknown[][] = [];
  for (let row = 6; typeof valueAt(book, `Log!B${row}`) === "number"; row++)
    rows.push(["E", "F", "G", "D"].map((column) => valueAt(book, `Log!${column}${row}`)));
  return rows;
};

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await (await writtenTeam()).toXlsx();
});
beforeEach(async () => {
  book = await localBook({ file: { name: "team.xlsx", bytes } });
});

describe("a plan", () => {
  it("is a draft, then reviewed, then published, with who and when, and shows it on Start", () => {
    expect(service().sharing()).toMatchObject({
      ...{ state: "draft", reviewed: null, version: null },
      ...{ trouble: "", mends: null, today: "2026-01-10" },
    });
    expect(service().review(" Marta ")).toMatchObject({
      state: "reviewed",
      reviewed: { by: "Marta", on: "2026-01-10" },
    });
    expect(valueAt(book, "Start!C6")).toBe("Reviewed");
    expect(publish()).toMatchObject({
      state: "published",
      version: { number: 1, by: "Marta", on: "2026-01-10", from: "2026-01", cause: "" },
    });
    expect(valueAt(book, "Start!C6")).toBe("Published");
  });

  it("tells people no chance where that was asked for, and stays published and so with the next version", () => {
    service().review("Marta");
    const asked = { who: "Marta", from: "", cause: "", questionsUntil: "", hidesChance: true };
    const now = service().publish(asked);
    expect(now).toMatchObject({ state: "published", hidesChance: true });
    for (const { message } of now.people) expect(message).not.toMatch(/chance|in 100/);
    service().share({ people: [FIRST], role: "writer", isTold: false });
    const file = book.openDriveFile(filesFor(book, FIRST)[0]!.id, emailOf(FIRST));
    expect(JSON.stringify(file.model.exportData())).not.toMatch(/[Cc]hance|of 100 people/);
    expect(service().sharing()).toMatchObject({ state: "published", hidesChance: true });
  });

  it("knows whose file of the version before tells the same, and whose does not", () => {
    publishAgain(book, "");
    service().share({ people: PEOPLE, role: "writer", isTold: false });
    const same = () =>
      service()
        .sharing()
        .people.filter(({ file }) => file!.isSame)
        .map((one) => one.person);
    expect(same()).toEqual([]);
    override(90_000, "Half of the shops");
    publishAgain(book, "Half of the shops");
    expect(same()).toEqual(PEOPLE.slice(1));
    service().review("Marta");
    const hidden = { who: "Marta", from: "2026-04", cause: "y", questionsUntil: "" };
    override(91_000, "A third shop");
    service().review("Marta");
    service().publish({ ...hidden, hidesChance: true });
    expect(same()).toEqual([]);
  });

  it("tells the company's target, and what the goals come to with own values", () => {
    expect(service().sharing().company).toBeNull();
    const asked = questionOf(PEOPLE);
    const sum = service().plan(asked).team[0]!.goal;
    const steps = { ...asked.steps, companyTarget: sum + 1000 };
    service().write({ ...asked, steps });
    const told = (goals: number) => ({ target: sum + 1000, goals, currency: null });
    expect(service().sharing().company).toEqual(told(sum));
    const goal = Number(valueAt(book, "Goals!L7"));
    override(goal + 3000, "A district more");
    expect(service().sharing().company).toEqual(told(sum + 3000));
  });

  it("promises until when goals may still be corrected, and says where a harder one would break it", () => {
    const until = (questionsUntil: string) =>
      service().publish({ who: "Marta", from: "2026-04", cause: "x", questionsUntil });
    const reviews = ["2026-04", "2026-07", "2026-10"];
    expect(service().sharing().promise).toEqual({ correctUntil: "", reviews, mayRise: true });
    service().review("Marta");
    const term = { correctUntil: "2026-01-31", reviews, mayRise: true };
    expect(until("2026-01-31").promise).toEqual(term);
    service().share({ people: [FIRST], role: "writer", isTold: false });
    const file = book.openDriveFile(filesFor(book, FIRST)[0]!.id, emailOf(FIRST));
    expect(JSON.stringify(file.model.exportData())).toContain(
      "Until 31 Jan 2026 a goal may still be corrected. After that it is made harder only at a review (Apr 2026, Jul 2026, Oct 2026) and only for months to come.",
    );
    override(9_000_000, "A district more");
    service().review("Marta");
    // A later term of questions does not make what people know longer.
    expect(until("2026-02-20").promise).toEqual(term);
  });

  it("has no time to correct where the period runs and nobody set a day, so a harder goal breaks the promise", () => {
    service().review("Marta");
    publish();
    override(9_000_000, "A district more");
    const { promise, changes } = service().sharing();
    expect(promise).toMatchObject({ correctUntil: "", mayRise: false });
    expect(changes.map(({ person, isHarder }) => [person, isHarder])).toEqual([[FIRST, true]]);
    override(1, "Half of the shops");
    expect(
      service()
        .sharing()
        .changes.map(({ isHarder }) => isHarder),
    ).toEqual([false]);
  });

  it("takes the reason beside a goal for that of a change as long as no version has told it", () => {
    publishAgain(book, "");
    const told = () =>
      service()
        .sharing()
        .changes.map(({ reason, hasOldReason }) => [reason, hasOldReason]);
    override(90_000, "Half of the shops");
    expect(told()).toEqual([["Half of the shops", false]]);
    publishAgain(book, "Half of the shops");
    override(91_000, "Half of the shops");
    expect(told()).toEqual([["", true]]);
    const [{ reasonAt }] = service().sharing().changes as readonly [GoalDifference];
    override(91_000, "A third shop");
    expect(told()).toEqual([["A third shop", false]]);
    service().showCell(reasonAt);
    expect(valueAt(book, reasonAt)).toBe("A third shop");
    const active = book.model.getters.getActivePosition();
    expect([active.col, active.row]).toEqual([14, 6]);
  });

  it("refuses another goal with the reason of the former one, unless that is said to hold", () => {
    publishAgain(book, "");
    override(90_000, "Half of the shops");
    publishAgain(book, "Half of the shops");
    override(91_000, "Half of the shops");
    expect(statusNow()).toBe("▲ Reason to renew (O7)");
    expect(() => publishAgain(book, "More shops")).toThrow(
      `The reason that version 2 told of a former goal still stands beside the new one: ${FIRST} (Goals!O7). Nothing was published.`,
    );
    expect(service().sharing()).toMatchObject({ state: "reviewed", version: { number: 2 } });
    expect(publishAgain(book, "More shops", { keepsReason: true }).version?.number).toBe(3);
    expect(statusNow()).not.toBe("▲ Reason to renew (O7)");
    override(92_000, "A third shop");
    expect(statusNow()).not.toBe("▲ Reason to renew (O7)");
    expect(publishAgain(book, "More shops").version?.number).toBe(4);
  });

  it("shows beside an own value that its reason is the one of the former goal, after a write and its undo, too", () => {
    publishAgain(book, "");
    override(90_000, "5/6 of the shops are open");
    publishAgain(book, "Shops");
    override(91_000, "5/6 of the shops are open");
    expect(statusNow()).toBe("▲ Reason to renew (O7)");
    service().write(questionOf(PEOPLE), "Marta");
    expect(statusNow()).toBe("▲ Reason to renew (O7)");
    service().undo();
    expect(statusNow()).toBe("▲ Reason to renew (O7)");
    override(90_000, "5/6 of the shops are open");
    expect(statusNow()).not.toBe("▲ Reason to renew (O7)");
  });

  it("leaves a frozen copy that no later write changes", () => {
    publishAgain(book, "");
    const goals = PEOPLE.map((_, i) => valueAt(book, `Goals!H${7 + i}`));
    const frozen = () => PEOPLE.map((_, i) => valueAt(book, `Published!K${6 + i}`));
    expect(PEOPLE.map((_, i) => valueAt(book, `Published!C${6 + i}`))).toEqual(PEOPLE);
    expect(frozen()).toEqual(goals);
    expect([valueAt(book, "Published!O5"), valueAt(book, "Published!Z5")]).toEqual([
      ...["Jan 26", "Dec 26"],
    ]);
    const safer = questionOf(PEOPLE, 0.8);
    service().write({ ...safer, steps: { ...safer.steps, cause: "A district less" } });
    expect(PEOPLE.map((_, i) => valueAt(book, `Goals!H${7 + i}`))).not.toEqual(goals);
    expect(frozen()).toEqual(goals);
    expect(valueAt(book, "Start!C6")).toBe("Draft");
    service().undo();
    expect(valueAt(book, "Start!C6")).toBe("Published");
    expect(frozen()).toEqual(goals);
    expect(service().sharing().state).toBe("published");
  });

  it("is a draft again where a goal was changed, and says which", () => {
    publishAgain(book, "");
    const before = Number(valueAt(book, "Goals!H7"));
    override(before + 500, "Took over a district");
    expect(service().sharing()).toMatchObject({
      state: "draft",
      reviewed: null,
      changes: [{ person: FIRST, before, after: before + 500 }],
    });
  });

  it("changes in the middle of the period from a month on, for a cause; months before keep theirs", () => {
    publishAgain(book, "");
    const months = () =>
      Array.from({ length: 12 }, (_, i) =>
        Number(valueAt(book, `Published!${String.fromCharCode(79 + i)}${6 + PEOPLE.length}`)),
      );
    const old = Array.from({ length: 12 }, (_, i) =>
      Number(valueAt(book, `Published!${String.fromCharCode(79 + i)}6`)),
    );
    expect(service().sharing().unlikely).toEqual([]);
    override(2 * Number(valueAt(book, "Goals!H7")), "Took over a district");
    const [one, ...others] = service().review("Marta").unlikely;
    expect([one, others]).toMatchObject([{ person: FIRST, metric: "" }, []]);
    expect(one!.inHundred).toBeLessThan(50);
    expect(() => publish("")).toThrow("Version 1 is published for this period");
    expect(() => publish("A district more", "2027-01")).toThrow("Jan 2027 is not a month");
    expect(valueAt(book, `Published!B${6 + PEOPLE.length}`) ?? "").toBe("");
    expect(publish("A district more").version).toMatchObject({ number: 2, from: "2026-04" });
    expect(months().slice(0, 3)).toEqual(old.slice(0, 3));
    expect(months()[3]).toBeGreaterThan(old[3]!);
    const goal = Number(valueAt(book, `Published!K${6 + PEOPLE.length}`));
    expect(months().reduce((sum, month) => sum + month, 0)).toBeCloseTo(goal, 6);
    expect(valueAt(book, `Published!H${6 + PEOPLE.length}`)).toBe(
      "A district more · Took over a district",
    );
  });

  it("keeps with a change why the goal was what the version before told", () => {
    override(9_000, "Took over a district");
    publishAgain(book, "");
    override(9_500, "A new price");
    publishAgain(book, "A new price");
    const getters = book.model.getters as unknown as StateGetters;
    const kept = Object.entries(getters.getAppsScriptState().properties.document).filter(([key]) =>
      key.startsWith("goalwright.published.0."),
    );
    const text = kept.map(([, part]) => part).join("");
    expect(text).toContain('"reason":"Took over a district"');
    expect(text).toContain('"earlier":[{"version":1,"published":"2026-01-10"');
    expect(text.split('"earlier":')).toHaveLength(2);
  });

  it("tells in Published why a goal was set by hand, from the first version on", () => {
    override(9_000, "Took over a district");
    publishAgain(book, "");
    const causes = PEOPLE.map((_, i) => valueAt(book, `Published!H${6 + i}`) ?? "");
    expect(causes).toEqual(["Took over a district", ...PEOPLE.slice(1).map(() => "")]);
  });

  it("is in the log with the goals that were set by hand, once, and with no status of ours", () => {
    const computed = valueAt(book, "Goals!H7");
    override(30_000, "Took over a district");
    publishAgain(book, "");
    const own = `Goals · ${FIRST} · Own value`;
    const all = "Goals 2026 · Results · All goals";
    const first = [
      [all, "no goal", expect.any(Number), "Not named"],
      [own, computed, 30_000, "Marta"],
      [all, "–", "reviewed", "Marta"],
      [all, "reviewed", "published", "Marta"],
    ];
    expect(logged()).toEqual(first);
    expect(valueAt(book, "Log!J7")).toBe("Took over a district");
    service().write(questionOf(PEOPLE), "Eva");
    expect(logged().slice(first.length)).toEqual([
      [all, expect.any(Number), expect.any(Number), "Eva"],
    ]);
    override(31_000, "Took over a district");
    publishAgain(book, "A district more", { keepsReason: true });
    const second = [
      [own, 30_000, 31_000, "Marta"],
      [all, "changed since version 1", "reviewed", "Marta"],
      [all, "reviewed", "published", "Marta"],
      [`Published · ${FIRST} · Results`, 30_000, 31_000, "Marta"],
    ];
    expect(logged().slice(first.length + 1)).toEqual(second);
    override(32_000, "Took over a district");
    service().write(questionOf(PEOPLE), "Eva");
    expect(logged().slice(first.length + 1 + second.length)).toEqual([
      [all, expect.any(Number), expect.any(Number), "Eva"],
      [own, 31_000, 32_000, "Eva"],
    ]);
  });

  it("is in the log with an own value that is set between the review and its refusal, once", () => {
    const own = `Goals · ${FIRST} · Own value`;
    service().review("Marta");
    override(30_000, "Took over a district");
    expect(() => publish()).toThrow(/reviewed/);
    publishAgain(book, "");
    const all = "Goals 2026 · Results · All goals";
    expect(logged().slice(1)).toEqual([
      [all, "–", "reviewed", "Marta"],
      [own, expect.any(Number), 30_000, "Marta"],
      [all, "changed since reviewed", "reviewed", "Marta"],
      [all, "reviewed", "published", "Marta"],
    ]);
  });

  it("is in the log as reviewed once for the same goals, by each who reviews them", () => {
    for (const who of ["Marta", "Marta", "Eva"]) service().review(who);
    expect(
      logged()
        .slice(1)
        .map(([, before, after, who]) => [before, after, who]),
    ).toEqual([
      ["–", "reviewed", "Marta"],
      ["reviewed", "reviewed", "Eva"],
    ]);
  });

  it("offers no way back from its first write once it is reviewed or published, and says why", () => {
    expect(service().open().goals).toMatchObject({ undo: { isFirst: true } });
    service().review("Marta");
    expect(service().open().goals).toMatchObject({
      ...{ undo: null, noUndo: expect.stringMatching(/^These goals are marked as reviewed/) },
    });
    expect(() => service().undo()).toThrow(/marked as reviewed/);
    publish();
    const why = service().open().goals?.noUndo;
    expect([service().open().goals?.undo, why]).toEqual([
      null,
      expect.stringMatching(/^Version 1 is published/),
    ]);
    book.clickMenu("Undo the last write");
    expect(book.shown.alerts.map(({ message }) => message)).toEqual([why]);
    expect(() => service().undo()).toThrow(/Version 1 is published/);
    expect(logged().map(([, , after]) => after)).toContain("published");
    service().write(questionOf(PEOPLE, 0.8));
    service().undo(); // an update leaves what is published
    expect(service().sharing()).toMatchObject({ state: "published", version: { number: 1 } });
  });

  it("is a draft on Start where an update is undone after which another version was published", () => {
    publishAgain(book, "");
    const more = questionOf(PEOPLE, 0.8);
    service().write({ ...more, steps: { ...more.steps, cause: "x" } });
    service().review("Marta");
    service().undo();
    expect(valueAt(book, "Start!C6")).toBe("Published");
    expect(service().sharing()).toMatchObject({ state: "published", version: { number: 1 } });
    expect(
      service().write({ ...more, steps: { ...more.steps, cause: "x" } }).undo.version,
    ).toBeNull();
    expect(service().open().goals?.undo?.version).toBeNull();
    publishAgain(book, "x");
    expect(valueAt(book, "Start!F10")).toBe("✔ Done");
    expect(service().open().goals?.undo?.version).toBe(2);
    expect(service().undo().version).toBe(2);
    expect([valueAt(book, "Start!F10"), valueAt(book, "Start!B14")]).toEqual([
      ...["● Changed since version 2", "Published, changed since"],
    ]);
    expect([valueAt(book, "Start!C6"), valueAt(book, "Start!C8")]).toEqual(["Draft", "Marta"]);
    expect(service().sharing()).toMatchObject({ state: "draft", version: { number: 2 } });
    const before = logged().length;
    service().write(questionOf(PEOPLE));
    expect(
      logged()
        .slice(before)
        .filter(([what]) => /Start/.test(String(what))),
    ).toEqual([]);
  });

  it("stays published on Start where an update is undone that changed no goal, own values counted", () => {
    publishAgain(book, "");
    type(book, "Goals", [[41_000]], { row: 7, column: 11 });
    type(book, "Goals", [["A new district"]], { row: 7, column: 15 });
    service().write(questionOf(PEOPLE));
    publishAgain(book, "x");
    const start = () => ["C6", "F10", "B14"].map((at) => valueAt(book, `Start!${at}`));
    const published = start();
    expect(published[0]).toBe("Published");
    const stays = { version: null, stays: 2 };
    expect(service().open().goals?.undo).toMatchObject({ ...stays, isSame: true });
    expect(service().undo()).toMatchObject(stays);
    expect(start()).toEqual(published);
    expect(valueAt(book, "Goals!L7")).toBe(41_000);
    expect(service().sharing()).toMatchObject({ state: "published", version: { number: 2 } });
  });

  it("has the name of who reviews it on Start where nobody wrote one, as a cell of ours", () => {
    expect(valueAt(book, "Start!C8")).toBe("Write your name");
    service().review(" Marta ");
    expect(valueAt(book, "Start!C8")).toBe("Marta");
    service().publish({ who: "Eva", from: "", cause: "", questionsUntil: "" });
    expect(valueAt(book, "Start!C8")).toBe("Marta");
    const kept = () => service().changes(questionOf(PEOPLE))!.kept;
    expect(kept()).toEqual([]);
    service().write(questionOf(PEOPLE), "Eva");
    expect(valueAt(book, "Start!C8")).toBe("Marta");
    expect(kept()).toEqual([]);
    expect(logged().filter(([what]) => String(what).includes("Owner"))).toEqual([]);
    type(book, "Start", [["Ada"]], { row: 8, column: 3 });
    expect(kept()).toEqual([{ tab: "Start", count: 1, cells: [expect.stringContaining("Owner")] }]);
    service().review("Marta");
    service().write(questionOf(PEOPLE), "Eva");
    expect(valueAt(book, "Start!C8")).toBe("Ada");
    expect(logged()).toContainEqual([expect.stringContaining("Owner"), "Marta", "Ada", "Eva"]);
  });

  it("leaves on Start what somebody has written for the owner", () => {
    type(book, "Start", [["Sales, north"]], { row: 8, column: 3 });
    publishAgain(book, "");
    expect(valueAt(book, "Start!C8")).toBe("Sales, north");
  });

  it("is in the log apart from the write that changed it: what people were told before and now", () => {
    publishAgain(book, "");
    const before = Number(valueAt(book, "Goals!H7"));
    const safer = questionOf(PEOPLE, 0.8);
    service().write({ ...safer, steps: { ...safer.steps, cause: "A district less" } }, "Eva");
    const after = Number(valueAt(book, "Goals!H7"));
    expect(after).toBeLessThan(before);
    publishAgain(book, "A district less");
    const about = logged().filter(([what]) => String(what).includes(FIRST));
    expect(about).toEqual([
      [`Goals · ${FIRST} · Final goal`, before, after, "Eva"],
      [`Published · ${FIRST} · Results`, before, after, "Marta"],
    ]);
    const row = 6 + logged().findIndex(([what]) => String(what).startsWith("Published · "));
    expect(valueAt(book, `Log!J${row}`)).toBe("Version 2: A district less");
  });

  it("is in the log with a status that was set by hand, and never with one that a write has set", () => {
    const status = () => logged().filter(([what]) => String(what).includes("Status"));
    publishAgain(book, "");
    const safer = questionOf(PEOPLE, 0.8);
    const question = { ...safer, steps: { ...safer.steps, cause: "A district less" } };
    service().write(question, "Eva");
    expect(valueAt(book, "Start!C6")).toBe("Draft");
    service().write(question, "Eva");
    expect(status()).toEqual([]);
    type(book, "Start", [["Published"]], { row: 6, column: 3 });
    service().write(question, "Eva");
    expect(status()).toEqual([[expect.any(String), "Draft", "Published", "Eva"]]);
  });

  it("is in the log as reviewed and as published, by whom, and undoing the write takes no more back", () => {
    publishAgain(book, "");
    expect(logged()).toEqual([
      ["Goals 2026 · Results · All goals", "no goal", expect.any(Number), "Not named"],
      ["Goals 2026 · Results · All goals", "–", "reviewed", "Marta"],
      ["Goals 2026 · Results · All goals", "reviewed", "published", "Marta"],
    ]);
    service().write(questionOf(PEOPLE, 0.5));
    const written = logged().length;
    service().undo();
    expect(logged()).toHaveLength(written + 1);
    expect(
      logged()
        .slice(1, 3)
        .map(([, , after]) => after),
    ).toEqual(["reviewed", "published"]);
  });

  it("says what somebody set on Start by hand, until it is recorded", () => {
    type(book, "Start", [["Published"]], { row: 6, column: 3 });
    expect(service().sharing()).toMatchObject({ state: "draft", startSays: "published" });
    expect(service().review("Marta")).toMatchObject({ state: "reviewed", startSays: null });
    expect(valueAt(book, "Start!C6")).toBe("Reviewed");
    expect(publish()).toMatchObject({ state: "published", startSays: null });
    expect(valueAt(book, "Start!C6")).toBe("Published");
  });

  it("leaves what the user has written below the versions", () => {
    publishAgain(book, "");
    type(book, "Published", [["mine"]], { row: 30, column: 5 });
    override(9_000, "A district more");
    publishAgain(book, "A district more");
    expect(valueAt(book, "Published!E30")).toBe("mine");
    expect(valueAt(book, "Published!B31")).toBe(2);
    expect(valueAt(book, "Published!C31")).toBe(FIRST);
  });

  it("is not published unread, twice, out of date, without reasons, or naming a colleague", () => {
    expect(() => publish()).toThrow("not reviewed as they are now");
    override(1234, "");
    expect(service().sharing().trouble).toContain(`no reason: ${FIRST}`);
    expect(() => service().review("Marta")).toThrow(`no reason: ${FIRST}`);
    override(1234, `Half of ${PEOPLE[1]}'s shops`);
    expect(() => service().review("Marta")).toThrow(`The file of ${FIRST} would name ${PEOPLE[1]}`);
    expect(service().review(PEOPLE[1]!).state).toBe("reviewed");
    expect(() => publish()).toThrow(`would name ${PEOPLE[1]}`);
    override(1234, "Half of the shops");
    publishAgain(book, "");
    override(1300, "A street more");
    service().review("Marta");
    expect(() => publish(`Shops of ${PEOPLE[1]}`)).toThrow(`would name ${PEOPLE[1]}`);
    expect(publish("A street more").version?.number).toBe(2);
    expect(() => publish("again")).toThrow("The goals are those of version 2");
    type(book, "Results", [[99_000]], { row: 20, column: 2 });
    expect(service().sharing().trouble).toContain("has changed since they were written");
    expect(service().sharing().mends).toBe("update");
    expect(() => service().review("Marta")).toThrow("has changed since they were written");
  });
});
