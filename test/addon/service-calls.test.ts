import { expect, it } from "vitest";
import { listRows, localBook, questionAbout, serviceOf, type } from "./local-book.ts";

const MONTHS = 13;
/** A few calls depend on what a team looks like: a colour more, a chart with a colour a person. */
const SLACK = 30;

/** Calls of a first write, a second one and its undoing. */
const callsFor = async (people: number): Promise<readonly number[]> => {
  const book = await localBook();
  const names = Array.from({ length: people }, (_, i) => `Person ${i + 1}`);
  const rows = listRows(names, MONTHS);
  type(book, "Results", rows);
  const question = { ...questionAbout(`Results!A1:C${rows.length}`), metric: "sales" };
  const counted = (act: () => unknown): number => {
    book.services.reset();
    act();
    return book.services.calls;
  };
  return [
    counted(() => serviceOf(book).write(question)),
    counted(() => serviceOf(book).write({ ...question, probability: 0.7 })),
    counted(() => serviceOf(book).undo()),
  ];
};

it("asks Google as often for a large team as for a small one", async () => {
  const [small, large] = [await callsFor(3), await callsFor(18)];
  for (const [i, calls] of large.entries()) {
    expect(calls).toBeGreaterThan(100);
    expect(Math.abs(calls - small[i]!)).toBeLessThanOrEqual(SLACK);
  }
});
