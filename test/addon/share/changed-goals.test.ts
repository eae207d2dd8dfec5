import { beforeAll, describe, expect, it } from "vitest";
import type { LocalWorkbook } from "../../../src/local/node/workbook.ts";
import { columnLetters } from "../../../src/sheet/workbook/frame/tab.ts";
import { listRows, localBook, questionAbout, serviceOf, type, valueAt } from "../local-book.ts";
import { contentAt, shownAt, spotNamed } from "../named-cells.ts";
import { withoutMarks } from "../without-marks.ts";
import { PEOPLE, questionOf, writtenTeam } from "./shared-team.ts";

const FIRST = PEOPLE[0]!;
const numbers = (book: LocalWorkbook, tab: string, row: number, first: string, count = 12) => {
  const from = [...first].reduce((all, letter) => 26 * all + letter.charCodeAt(0) - 64, 0);
  return Array.from({ length: count }, (_, i) =>
    Number(valueAt(book, `${tab}!${columnLetters(from + i)}${row}`)),
  );
};
const total = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
/** The tabs' months, from A1 on: a row a person in the order of PEOPLE. */
const calendar = (book: LocalWorkbook, i = 0) => numbers(book, "Calendar", 6 + i, "C");
const asked = (book: LocalWorkbook, i = 0) =>
  Array.from({ length: 12 }, (_, month) => {
    const row = `people:${PEOPLE[i]}\u25022026`;
    return Number(shownAt(book, spotNamed(book, `tracking ${row} asked.${month + 1}`)));
  });
const told = (book: LocalWorkbook, row: number) => numbers(book, "Published", row, "O");
const goal = (book: LocalWorkbook, i = 0) => Number(valueAt(book, `Goals!L${7 + i}`));
const own = (book: LocalWorkbook, value: number | string, reason: string, i = 0) =>
  type(book, "Goals", [[value, "", "", "", reason]], { row: 7 + i, column: 11 });
const publish = (book: LocalWorkbook, from: string, cause = "A district less") => {
  serviceOf(book).review("Marta");
  return serviceOf(book).publish({ who: "Marta", from, cause, questionsUntil: "" });
};

describe("Lists' formulas of months that stay", () => {
  /** What stands behind the months that were told: all of it formulas. */
  const keptIn = (book: LocalWorkbook) => {
    const lists = book.model.getters.getSheetIdByName("Lists")!;
    const names = Array.from({ length: 60 }, (_, i) => contentAt(book, lists, 4, i + 1));
    const first = names.indexOf("stays") + 1 + 13;
    const last = names.indexOf("kept") + 1 + 12;
    return PEOPLE.map((_, i) =>
      Array.from({ length: last - first + 1 }, (_, j) => contentAt(book, lists, 5 + i, first + j)),
    );
  };

  it("are none before goals are published, and then those that a write lays in", async () => {
    const book = await writtenTeam();
    expect(new Set(keptIn(book).flat())).toEqual(new Set([""]));
    publish(book, "", "");
    const published = keptIn(book);
    expect(published.flat().every((formula) => formula.startsWith("="))).toBe(true);
    serviceOf(book).write(questionOf(PEOPLE));
    expect(keptIn(book)).toEqual(published);
  });
});

describe("a goal that changes within the period", () => {
  let book: LocalWorkbook;
  let first: readonly number[];
  const lower = 22_000;

  beforeAll(async () => {
    book = await writtenTeam();
    own(book, 30_000, "Opens two shops", 1);
    publish(book, "", "");
    first = told(book, 6);
    own(book, lower, "A district less");
  });

  it("shows its months as they are published, and the reason, before it is published again", () => {
    expect(serviceOf(book).sharing().changes).toEqual([
      expect.objectContaining({
        person: FIRST,
        after: lower,
        months: first,
        reason: "A district less",
      }),
    ]);
  });

  it("is refused where the months before hold more than it", () => {
    own(book, 100, "A district less");
    const kept = total(first.slice(0, 3)).toLocaleString("en-US");
    expect(() => publish(book, "2026-04")).toThrow(
      `${FIRST}: the goal of 100 (Results) is less than the months before Apr 2026 keep, ${kept}`,
    );
    expect(valueAt(book, "Published!B12") ?? "").toBe("");
    own(book, lower, "A district less");
  });

  it("is the goal that is published, in all tabs alike, and the months before it stay", () => {
    const standing = { state: "published", changes: [], reviewed: { by: "Marta" } };
    expect(publish(book, "2026-04")).toMatchObject(standing);
    expect(serviceOf(book).sharing()).toMatchObject(standing);
    const now = told(book, 12);
    expect(valueAt(book, "Published!K12")).toBe(lower);
    expect(Number(valueAt(book, "Published!M12"))).toBeGreaterThan(0.65); // the chance of Goals
    expect(now.slice(0, 3)).toEqual(first.slice(0, 3));
    expect(total(now)).toBe(lower);
    expect(calendar(book)).toEqual(now);
    expect(asked(book)).toEqual(now);
    expect(valueAt(book, "Goals!P7")).toBe(lower);
    for (const i of [1, 2, 3, 4, 5]) expect(calendar(book, i)).toEqual(told(book, 12 + i));
    expect(serviceOf(book).sharing().state).toBe("published");
  });

  it("is a change of whom it changes alone: the others keep their reasons", () => {
    const causes = PEOPLE.map((_, i) => valueAt(book, `Published!H${12 + i}`) ?? "");
    expect(causes).toEqual(["A district less", "Opens two shops", "", "", "", ""]);
    const from = PEOPLE.map((_, i) => valueAt(book, `Published!G${12 + i}`));
    expect(new Set(from.slice(1))).toEqual(new Set([valueAt(book, "Published!G6")]));
    expect(from[0]).not.toEqual(from[1]);
    expect(
      serviceOf(book)
        .sharing()
        .people.map(({ isChanged }) => isChanged),
    ).toEqual(PEOPLE.map((_, i) => i === 0));
  });

  it("is in the log: before, after, why and who", () => {
    const rows = Array.from({ length: 12 }, (_, i) =>
      ["E", "F", "G", "J", "D"].map((column) => valueAt(book, `Log!${column}${6 + i}`)),
    );
    // 100 was reviewed, and then refused.
    for (const [before, after] of [
      [total(first), 100],
      [100, lower],
    ])
      expect(rows).toContainEqual([
        ...[`Goals · ${FIRST} · Own value`, before, after, "A district less", "Marta"],
      ]);
    expect(rows).toContainEqual([
      ...[`Published · ${FIRST} · Results`, total(first), lower],
      ...["Version 2: A district less", "Marta"],
    ]);
  });

  it("stays live: an own value that is typed later is spread behind the months that stay", () => {
    own(book, 24_000, "Half a district less");
    expect(calendar(book).slice(0, 3)).toEqual(first.slice(0, 3));
    expect(total(calendar(book))).toBe(24_000);
    expect(asked(book)).toEqual(calendar(book));
    own(book, lower, "A district less");
    expect(serviceOf(book).sharing().state).toBe("published");
  });

  it("stays through a write and its undo, and is nobody's in a copy", async () => {
    const now = told(book, 12);
    serviceOf(book).write(questionOf(PEOPLE));
    expect(calendar(book)).toEqual(now);
    serviceOf(book).undo();
    expect(calendar(book)).toEqual(now);
    expect(serviceOf(book).sharing().state).toBe("published");
    const bytes = await withoutMarks(await book.toXlsx());
    const copy = await localBook({ file: { name: "copy.xlsx", bytes } });
    serviceOf(copy).write(questionOf(PEOPLE));
    expect(calendar(copy)).not.toEqual(now);
    expect(total(calendar(copy))).toBe(goal(copy));
  });

  it("changes again: later with more months that stay, then from the start without any", () => {
    const second = told(book, 12);
    own(book, 26_000, "The district is back");
    publish(book, "2026-07", "The district is back");
    const third = told(book, 18);
    expect(third.slice(0, 6)).toEqual(second.slice(0, 6));
    expect(total(third)).toBe(26_000);
    expect(calendar(book)).toEqual(third);
    own(book, 26_000, "Three districts", 2);
    publish(book, "2026-04", "Three districts");
    expect(told(book, 24)).toEqual(third);
    expect(valueAt(book, "Published!H24")).toBe("The district is back");
    expect(calendar(book)).toEqual(third);
    expect(calendar(book, 2)).toEqual(told(book, 26));
    own(book, 20_000, "No district");
    publish(book, "2026-01", "No district");
    expect(told(book, 30)[0]).not.toBe(first[0]);
    expect(calendar(book)).toEqual(told(book, 30));
    expect(total(told(book, 30))).toBe(20_000);
    expect(serviceOf(book).sharing().state).toBe("published");
  });

  it("is spread by the season as it stands; whose months alone change is no changed goal", () => {
    type(book, "Seasonality", [[2]], { row: 17, column: 5 });
    own(book, 21_000, "Half a district");
    publish(book, "2026-10", "Half a district");
    for (const i of PEOPLE.keys()) {
      expect(calendar(book, i)).toEqual(told(book, 36 + i));
      expect(calendar(book, i).slice(0, 9)).toEqual(told(book, 30 + i).slice(0, 9));
      expect(total(calendar(book, i))).toBe(goal(book, i));
      expect(told(book, 36 + i)[11]).toBeGreaterThan(1.5 * told(book, 36 + i)[10]!);
    }
    const { state, people } = serviceOf(book).sharing();
    expect(state).toBe("published");
    expect(people.map(({ isChanged }) => isChanged)).toEqual(PEOPLE.map((_, i) => i === 0));
  });
});

describe("a further metric's goal that changes within the period", () => {
  it("keeps its months before in Tracking and in what people are told", async () => {
    const book = await localBook();
    const [, ...rows] = listRows(["Quirina", "Zebedeo", "Wilfreda"]);
    type(book, "Service", [
      ["date", "rep", "Sales", "Visits"],
      ...rows.map(([date, rep, sales], i) => {
        return [date!, rep!, Number(sales), Math.round(Number(sales) / 40) + (i % 3)];
      }),
    ]);
    const steps = { stages: [], measures: [{ metric: "Visits", weight: 0.2 }] };
    const question = { ...questionAbout("Service", 0.65), metric: "Sales", steps };
    serviceOf(book).write(question);
    publish(book, "", "");
    const visits = (from: number) => told(book, from + 1);
    const first = visits(6);
    const row = Array.from({ length: 40 }, (_, i) => i + 1).find(
      (one) => valueAt(book, `Metrics!C${one}`) === "Quirina",
    )!;
    const heading = (text: string) =>
      Array.from({ length: 26 }, (_, i) => columnLetters(i + 1)).find((column) =>
        Array.from({ length: 40 }, (_, i) => valueAt(book, `Metrics!${column}${i + 1}`)).includes(
          text,
        ),
      )!;
    const at = (text: string) => heading(text).charCodeAt(0) - 64;
    type(book, "Metrics", [[500]], { row, column: at("Own value") });
    type(book, "Metrics", [["More shops"]], { row, column: at("Reason") });
    publish(book, "2026-04", "More shops");
    const now = visits(12);
    expect(now.slice(0, 3)).toEqual(first.slice(0, 3));
    expect(total(now)).toBe(500);
    expect(total(first)).not.toBe(500);
    const tracked = Array.from({ length: 30 }, (_, i) => 13 + i).find(
      (one) => valueAt(book, `Tracking!B${one}`) === "Quirina · Visits",
    )!;
    expect(numbers(book, "Tracking", tracked, "AJ")).toEqual(now);
    expect(told(book, 12)).toEqual(told(book, 6)); // the main goal is as it was
    expect(serviceOf(book).sharing().state).toBe("published");
    serviceOf(book).write(question);
    expect(numbers(book, "Tracking", tracked, "AJ")).toEqual(now);
    expect(serviceOf(book).sharing().changes).toEqual([]);
  });
});
