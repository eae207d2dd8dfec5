import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/addon/service.ts";
import type { StateGetters } from "../../src/local/gas/engine/workbook-plugin.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";

const team = async () => {
  const book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno", "Carla"]));
  return book;
};

const draft = (change: Partial<Draft["question"]> = {}): Draft => ({
  screen: "season",
  question: { ...questionAbout("Results!A1:D25"), growth: 0.02, ...change },
});

/** The document's properties, to be looked into and damaged. */
const gettersOf = (book: LocalWorkbook) => book.model.getters as unknown as StateGetters;
const stored = (book: LocalWorkbook) => gettersOf(book).getAppsScriptState().properties.document;
const damage = (book: LocalWorkbook, change: (text: string) => string) =>
  gettersOf(book).setAppsScriptProperties(
    "document",
    Object.fromEntries(Object.entries(stored(book)).map(([key, text]) => [key, change(text)])),
  );

describe("answers before anything is written", () => {
  it("are there when the sidebar opens again, with the minute", async () => {
    const book = await team();
    const service = serviceOf(book);
    expect(service.open().draft).toBeNull();
    service.keep(draft());
    expect(service.open().draft).toEqual({
      ...draft(),
      at: expect.stringMatching(/^2026-01-10T\d\d:\d\d$/),
    });
    service.forget();
    expect(service.open().draft).toBeNull();
    expect(stored(book)).toEqual({});
  });

  it("may be longer than Google's largest value, in any script, and then shorter again", async () => {
    const book = await team();
    const service = serviceOf(book);
    const told = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`same:Zoë ${i}`, `Ñandú 😀 ${i}`]),
    );
    service.keep(draft({ told }));
    expect(Object.keys(stored(book)).length).toBeGreaterThan(2);
    expect(service.open().draft?.question.told).toEqual(told);
    service.keep(draft());
    expect(service.open().draft?.question).toEqual(draft().question);
  });

  it("are gone after a write, whose answers hold", async () => {
    const book = await team();
    const service = serviceOf(book);
    service.keep(draft());
    service.write({ ...questionAbout("Results!A1:D25"), growth: 0.05 });
    const { draft: left, answers } = service.open();
    expect(left).toBeNull();
    expect(answers?.growth).toBe(0.05);
  });

  it.each<[string, (text: string) => string]>([
    ["are damaged", (text) => text.replace("0.02", "0.2")],
    ["are cut", (text) => text.slice(0, 40)],
    ["are nothing of ours", () => "x"],
  ])("are asked again, and that is said once, where they %s", async (_what, change) => {
    const book = await team();
    const service = serviceOf(book);
    service.keep(draft());
    damage(book, change);
    const first = service.open();
    expect(first.draft).toBeNull();
    expect(first.notices).toEqual([
      "Answers from last time were stored by another version or are damaged. Please give them again.",
    ]);
    expect(service.open().notices).toEqual([]);
  });

  it("come along in the .xlsx of the local host", async () => {
    const book = await team();
    serviceOf(book).keep(draft());
    const saved = await localBook({ file: { name: "team.xlsx", bytes: await book.toXlsx() } });
    expect(serviceOf(saved).open().draft?.question).toEqual(draft().question);
  });

  it("are refused where they are none, before anything is stored", async () => {
    const book = await team();
    const bad = { screen: "nowhere", question: draft().question } as unknown as Draft;
    expect(() => serviceOf(book).keep(bad)).toThrow();
    expect(stored(book)).toEqual({});
  });

  it("cost two calls of Google's, whatever the file holds", async () => {
    const book = await team();
    book.services.reset();
    serviceOf(book).keep(draft());
    expect(book.services.calls).toBe(2);
  });
});
