import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setScriptClock } from "../../../src/local/gas/run/script-clock.ts";
import type { LocalWorkbook } from "../../../src/local/node/workbook.ts";
import { localBook, serviceOf, type, valueAt } from "../local-book.ts";
import { withoutMarks } from "../without-marks.ts";
import { PEOPLE, publishAgain, questionOf, writtenTeam } from "./shared-team.ts";

let book: LocalWorkbook;
const service = () => serviceOf(book);
const SAFE = 0.8; // a safer chance, so that computed goals are lower
const BOLD = 0.5;

const goals = () => PEOPLE.map((_, i) => Number(valueAt(book, `Goals!H${7 + i}`)));
const finals = () => PEOPLE.map((_, i) => Number(valueAt(book, `Goals!L${7 + i}`)));
/** Lets the script's clock stand at another day. */
const on = (day: string) => setScriptClock(book.scope, "Etc/UTC", Date.parse(`${day}T12:00:00Z`));
const words = () => PEOPLE.map((_, i) => valueAt(book, `Goals!R${7 + i}`));
const announced = () => PEOPLE.map((_, i) => valueAt(book, `Goals!P${7 + i}`));
const write = (probability: number, steps = {}) => {
  const question = questionOf(PEOPLE, probability);
  return service().write({ ...question, steps: { ...question.steps, ...steps } });
};

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await (await writtenTeam()).toXlsx();
});
beforeEach(async () => {
  book = await localBook({ file: { name: "team.xlsx", bytes } });
});

describe("goals that were published", () => {
  it("are announced on the day of publishing, without another write", () => {
    expect(new Set(words())).toEqual(new Set(["● Not published yet"]));
    publishAgain(book, "");
    expect(new Set(words())).toEqual(new Set(["● Published: 10 Jan 2026, version 1"]));
    expect([valueAt(book, "Start!B14"), valueAt(book, "Start!C14")]).toEqual([
      "Published",
      "2026 · 10 Jan 2026, version 1",
    ]);
  });

  it("are not lowered by the next write, but for a reason, and rise at a review alone, by steps", () => {
    expect(service().preview(questionOf(PEOPLE, SAFE)).published).toBeNull();
    publishAgain(book, "");
    expect(service().preview(questionOf(PEOPLE, SAFE)).published).toBe(1);
    const told = goals();
    write(SAFE);
    expect(goals()).toEqual(told);
    expect(words()[0]).toBe("● Held: no reason given to lower it");
    expect(service().preview(questionOf(PEOPLE, SAFE)).notices.join(" ")).toContain(
      "What has to be corrected, up or down, you can type until 31 Jan 2026",
    );
    write(BOLD);
    expect(goals()).toEqual(told);
    expect(words()[0]).toBe("● Held: harder only at a review");
    on("2026-03-02");
    const notices = service().preview(questionOf(PEOPLE, BOLD)).notices.join(" ");
    expect(notices).toContain("Version 1 is published");
    expect(notices).not.toContain("What has to be corrected");
    expect(service().sharing().trouble).toBe(""); // as written, though a review has opened since
    write(BOLD);
    for (const [i, goal] of goals().entries()) {
      expect(goal).toBeGreaterThan(told[i]!);
      expect(goal).toBeLessThanOrEqual(1.06 * told[i]!); // 5 %, in whole steps of rounding
    }
    write(SAFE, { cause: "A district less" });
    expect(goals().every((goal, i) => goal < told[i]!)).toBe(true);
    expect(words()[0]).toMatch(/^▼ Lowered .*: A district less$/);
  });

  it("stay what was published in drafts, and the manager's own value counts as told", () => {
    const [computed] = goals();
    const own = 2 * computed!;
    type(book, "Goals", [[own]], { row: 7, column: 11 });
    type(book, "Goals", [["A district more"]], { row: 7, column: 15 });
    publishAgain(book, "");
    expect(service().sharing().state).toBe("published");
    write(SAFE);
    expect([goals()[0], finals()[0]]).toEqual([computed, own]);
    expect(service().changes(questionOf(PEOPLE, SAFE))!.goals).toEqual([]);
    expect(service().sharing().trouble).toBe("");
    // Another value decides as well: what was computed stays computed, and its chance with it.
    type(book, "Goals", [[own - 10_000]], { row: 7, column: 11 });
    const chance = valueAt(book, "Goals!J7");
    write(SAFE);
    expect([goals()[0], finals()[0], valueAt(book, "Goals!J7")]).toEqual([
      computed,
      own - 10_000,
      chance,
    ]);
    type(book, "Goals", [["none"]], { row: 7, column: 11 });
    write(0.7);
    expect([goals()[0], finals()[0]]).toEqual([own, own]);
  });

  it("are unknown to goals of another period, and undoing a write changes nothing of them", () => {
    publishAgain(book, "");
    const told = goals();
    const question = { ...questionOf(PEOPLE, SAFE), period: "2026-Q1" };
    service().write(question);
    expect(new Set(words())).toEqual(new Set(["● Not published yet"]));
    expect(goals().every((goal, i) => goal < told[i]!)).toBe(true);
    service().undo();
    expect(new Set(words())).toEqual(new Set(["● Published: 10 Jan 2026, version 1"]));
    expect(service().sharing()).toMatchObject({ state: "published", version: { number: 1 } });
    write(SAFE);
    expect(goals()).toEqual(told);
  });

  it("say so anew with each version", () => {
    publishAgain(book, "");
    on("2026-03-02");
    write(BOLD);
    expect(words()[0]).toContain("▲ Raised");
    publishAgain(book, "More shops");
    expect(words()[0]).toBe("● Published: 2 Mar 2026, version 2");
    expect(valueAt(book, "Start!C14")).toBe("2026 · 2 Mar 2026, version 2");
  });

  it("are those that were written last where the status was set by hand", () => {
    type(book, "Start", [["Published"]], { row: 6, column: 3 });
    expect(new Set(words())).toEqual(new Set(["● Published"]));
    const told = goals();
    write(SAFE);
    expect(goals()).toEqual(told);
    expect(words()[0]).toBe("● Held: no reason given to lower it");
  });

  it("are compared with at once where somebody types an own value, and Start says so", () => {
    expect(announced()).toEqual(PEOPLE.map(() => ""));
    publishAgain(book, "");
    expect(announced()).toEqual(finals());
    const told = goals();
    type(book, "Goals", [[told[0]! - 100]], { row: 7, column: 11 });
    expect(words()[0]).toBe("▼ Below the published goal: no reason given");
    expect(words()[1]).toBe("● Published: 10 Jan 2026, version 1");
    expect(valueAt(book, "Start!B14")).toBe("Published, changed since");
    type(book, "Goals", [["A district less"]], { row: 7, column: 15 });
    expect(words()[0]).toBe("▼ Below the published goal: publish it");
    write(0.65);
    expect(announced()).toEqual(told);
    expect(words().slice(0, 2)).toEqual(["▼ Below the published goal: publish it", "● Held"]);
    publishAgain(book, "A district less");
    expect(announced()[0]).toBe(told[0]! - 100);
    expect(words()[0]).toBe("● Published: 10 Jan 2026, version 2");
    expect(valueAt(book, "Start!B14")).toBe("Published");
  });

  it("stay announced where a write of before is undone", () => {
    write(SAFE);
    publishAgain(book, "");
    const told = finals();
    service().undo();
    expect(announced()).toEqual(told);
    expect(finals().every((goal, i) => goal > told[i]!)).toBe(true);
    expect(words()[0]).toBe("▲ Above the published goal: no reason given");
  });

  it("are nobody's in a copy of the file: its next write knows of none", async () => {
    publishAgain(book, "");
    const copied = await withoutMarks(await book.toXlsx());
    book = await localBook({ file: { name: "copy.xlsx", bytes: copied } });
    expect(words()[0]).toBe("● Published: 10 Jan 2026, version 1");
    write(SAFE);
    expect(announced()).toEqual(PEOPLE.map(() => ""));
    expect(new Set(words())).toEqual(new Set(["● Not published yet"]));
    expect([valueAt(book, "Start!C6"), valueAt(book, "Start!C14")]).toEqual(["Draft", null]);
  });

  it("leave a cell that the user has filled", () => {
    type(book, "Start", [["mine"]], { row: 14, column: 3 });
    publishAgain(book, "");
    expect(valueAt(book, "Start!C14")).toBe("mine");
  });
});
