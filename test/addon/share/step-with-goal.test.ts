import { beforeAll, describe, expect, it } from "vitest";
import { setScriptClock } from "../../../src/local/gas/run/script-clock.ts";
import type { LocalWorkbook } from "../../../src/local/node/workbook.ts";
import { KEY_JOINT, listRow } from "../../../src/sheet/workbook/frame/layout.ts";
import { columnLetters } from "../../../src/sheet/workbook/frame/tab.ts";
import { start as en } from "../../../src/text/en/tabs/start.ts";
import { listRows, localBook, questionAbout, serviceOf, type, valueAt } from "../local-book.ts";
import { ourTabsIn } from "../named-cells.ts";
import { emailOf, filesFor, PEOPLE, placesIn, publishAgain } from "./shared-team.ts";

const TEAM = PEOPLE.slice(0, 3);
let book: LocalWorkbook;

/** A list with visits beside sales, some in the months after. */
const rows = (): (string | number)[][] => {
  const [, ...sales] = listRows(TEAM);
  return [
    ["date", "rep", "Sales", "Visits"],
    ...sales.map(([date, rep, sold], i) => [
      ...[date!, rep!, sold!],
      Math.round(Number(sold) / 40) + (i % 3),
    ]),
  ];
};

beforeAll(async () => {
  book = await localBook();
  type(book, "Work", rows());
  type(book, "People", [["Person", "E-mail"], ...TEAM.map((one) => [one, emailOf(one)])]);
  serviceOf(book).write({
    ...questionAbout("Work"),
    ...{ metric: "Sales", roster: "People!A1:B4" },
    steps: { stages: [{ metric: "Visits" }], measures: [{ metric: "Visits", weight: 0.2 }] },
  });
  publishAgain(book, "");
});

/** The Published tab's rows, from its person to its stretch. */
const published = () =>
  Array.from({ length: 2 * TEAM.length }, (_, i) =>
    [..."CDJKL"].map((column) => valueAt(book, `Published!${column}${6 + i}`)),
  );

describe("a step of the sale that has a goal of its own", () => {
  it("is one row in Published, with the goal that the Metrics tab has", () => {
    const own = TEAM.map((person, i) => {
      const row = 11 + i; // below the list of two metrics
      expect([valueAt(book, `Metrics!B${row}`), valueAt(book, `Metrics!C${row}`)]).toEqual([
        ...["Visits", person],
      ]);
      return valueAt(book, `Metrics!K${row}`);
    });
    const main = TEAM.map((_, i) => valueAt(book, `Goals!H${7 + i}`));
    expect(published().map(([person, metric, , goal]) => [person, metric, goal])).toEqual(
      TEAM.flatMap((person, i) => [
        [person, "Sales", main[i]],
        [person, "Visits", own[i]],
      ]),
    );
    for (const cell of published().flat()) expect(cell ?? "").not.toBe("");
    expect(valueAt(book, `Published!C${6 + 2 * TEAM.length}`) ?? "").toBe("");
  });

  it("is compared with what was published, beside its own value and on Start", () => {
    const { place } = ourTabsIn(book).find(({ key }) => key === "metrics")!;
    const [first] = TEAM as [string];
    const row = place.rows.get(listRow("measures", ["Visits", first].join(KEY_JOINT)))!;
    const at = (name: string) => place.columns.get(name)!;
    const shown = (name: string) => valueAt(book, `Metrics!${columnLetters(at(name))}${row}`);
    const { getters } = book.model;
    const sheetId = getters.getSheetIdByName("Metrics")!;
    expect(getters.isColHidden(sheetId, at("announced") - 1)).toBe(false);
    expect(shown("announced")).toBe(shown("goal"));
    expect(shown("review")).toMatch(/^● Published: /);
    const differs = () =>
      Array.from({ length: 40 }, (_, i) => valueAt(book, `Start!C${i + 1}`)).includes(
        en.today.differs,
      );
    expect(differs()).toBe(false);
    type(book, "Metrics", [[Number(shown("goal")) + 10]], { row, column: at("own") });
    expect(shown("review")).toBe("▲ Above the published goal: no reason given");
    expect(differs()).toBe(true);
    type(book, "Metrics", [[Number(shown("goal"))]], { row, column: at("own") });
    expect(differs()).toBe(false);
  });

  it("begins in a new file with the results that Tracking has of months that are over", () => {
    setScriptClock(book.scope, "Etc/UTC", Date.parse("2026-02-03T12:00:00Z"));
    const { place } = ourTabsIn(book).find(({ key }) => key === "tracking")!;
    const row = place.rows.get(listRow("measures", ["Visits", TEAM[1]!, "2026"].join(KEY_JOINT)))!;
    type(book, "Tracking", [[77]], { row, column: place.columns.get("month.1")! });
    serviceOf(book).share({ people: [TEAM[1]!], role: "writer", isTold: false });
    const [, visits] = placesIn(book, TEAM[1]!).places.sold;
    expect(visits!.metric).toBe("Visits");
    const file = book.openDriveFile(filesFor(book, TEAM[1]!)[0]!.id, emailOf(TEAM[1]!));
    expect(file.read(visits!.area.split(":")[0]!).value).toBe(77);
  });

  it("is one goal in the person's file, which tells why the main goal takes another number of it", () => {
    serviceOf(book).share({ people: TEAM, role: "writer", isTold: false });
    const file = book.openDriveFile(filesFor(book, TEAM[0]!)[0]!.id, emailOf(TEAM[0]!));
    const texts = JSON.stringify(file.model.exportData());
    expect(
      texts.match(/This goal of “Visits” counts by itself, beside your goal of “Sales”/g),
    ).toHaveLength(1);
    expect(texts).not.toMatch(/about [\d,]+ in “Visits”/);
    expect(texts).toContain("What counts: Sales, Visits, as");
    const read = serviceOf(book).readBack([TEAM[0]!]);
    expect(read.people[0]).toMatchObject({ person: TEAM[0], problem: "" });
  });

  it("has its typed results put into its own rows of Tracking", async () => {
    const [first] = TEAM as [string];
    const [sales, visits] = placesIn(book, first).places.sold;
    const file = book.openDriveFile(filesFor(book, first)[0]!.id, emailOf(first));
    file.type(sales!.area.split(":")[0]!, "4000");
    file.type(visits!.area.split(":")[0]!, "55");
    const later = await localBook({
      file: { name: "later.xlsx", bytes: await book.toXlsx() },
      ...{ drive: book.drive, today: "2026-02-10" },
    });
    const { results } = serviceOf(later).readBack([first]).people[0]!;
    expect(results.map(({ metric, tracking }) => [metric, tracking])).toEqual([
      ["Sales", "free"],
      ["Visits", "free"],
    ]);
    const typed = results.map(({ metric, month, result }) => ({
      ...{ person: first, metric, month, result },
    }));
    expect(serviceOf(later).track(typed).put).toEqual(typed);
    const { place } = ourTabsIn(later).find(({ key }) => key === "tracking")!;
    const column = columnLetters(place.columns.get("month.1")!);
    const inTracking = (list: string, key: readonly string[]) =>
      valueAt(later, `Tracking!${column}${place.rows.get(listRow(list, key.join(KEY_JOINT)))}`);
    expect(inTracking("people", [first, "2026"])).toBe(4000);
    expect(inTracking("measures", ["Visits", first, "2026"])).toBe(55);
  });
});
