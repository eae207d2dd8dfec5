import { expect, it } from "vitest";
import type { Question } from "../../src/addon/service.ts";
import { localBook, questionAbout, serviceOf, teamRows, type, valueAt } from "./local-book.ts";

/** What Start says of the review of the results once the goals are written. */
const reviewedState = async (told: Question["told"]): Promise<unknown> => {
  const [heads, ...rows] = teamRows(["Ana", "Bruno", "Carla"]);
  // Carla's last months are blank: whether she has left is asked.
  const left = rows.map((row, i) => (i < 18 ? row : [...row.slice(0, 3), ""]));
  return statesWith([heads!, ...left], told);
};

/** A sale a day and person, from the 26th of a month on. */
const lateStart = [
  ["date", "rep", "Sales"],
  ...Array.from({ length: 280 }, (_, day) => {
    const date = new Date(Date.UTC(2025, 0, 26 + day)).toISOString().slice(0, 10);
    return ["Ana", "Bruno", "Carla"].map((rep, i) => [date, rep, 100 + ((day * 7 + i) % 30)]);
  }).flat(),
];

const statesWith = async (
  rows: readonly (readonly (string | number)[])[],
  told: Question["told"],
): Promise<unknown> => {
  const book = await localBook();
  type(book, "Sales", rows);
  const last = `${"ABCD"[rows[0]!.length - 1]}${rows.length}`;
  serviceOf(book).write({ ...questionAbout(`Sales!A1:${last}`), told });
  const rowsOfStart = Array.from({ length: 30 }, (_, i) => i + 1);
  const at = rowsOfStart.find((row) => valueAt(book, `Start!E${row}`) === "Past results checked");
  return valueAt(book, `Start!F${at}`);
};

it("the results count as reviewed by an answer about people or their months, not by one about the table", async () => {
  expect(await reviewedState({ currency: "EUR" })).toBe("○ Left as proposed");
  expect(await reviewedState({ "left:Carla": "no" })).toBe("✔ Answered");
  expect(await statesWith(lateStart, { "firstMonth:2025-01": "whole" })).toBe("✔ Answered");
  expect(await statesWith(lateStart, {})).toBe("○ Left as proposed");
});

it("the preview tells what a growth changes, and takes no time for it where none is given or nobody asks", async () => {
  const book = await localBook();
  type(book, "Sales", teamRows(["Ana", "Bruno", "Carla"]));
  const service = serviceOf(book);
  const asked = (growth: number | null, hasEffect = true) =>
    service.preview({ ...questionAbout("Sales!A1:D25"), growth }, hasEffect);
  const [blank, grown] = [asked(null), asked(0.1)];
  const sumAt65 = ({ people }: typeof blank) =>
    people.reduce((sum, { goal }) => sum + goal[15]!, 0);
  expect(blank.growthEffect).toBeNull();
  expect(asked(0.1, false).growthEffect).toBeNull();
  expect(grown.growthEffect).toEqual({
    goals: sumAt65(grown),
    goalsWithout: sumAt65(blank),
    growthWithout: blank.growth,
    months: 6.5, // from Dec 2025 to between Jun and Jul 2026
    heldBy: null,
  });
  expect(sumAt65(grown)).toBeGreaterThan(sumAt65(blank));
  const steps = { companyTarget: 900_000, allocation: { by: "likely" } } as const;
  const divided = service.preview(
    { ...questionAbout("Sales!A1:D25"), growth: 0.1, steps },
    true,
  ).growthEffect;
  expect(divided).toMatchObject({ heldBy: "target" });
  service.write(questionAbout("Sales!A1:D25"));
  const announced = { ...questionAbout("Sales!A1:D25"), steps: { announced: true } };
  const held = service.preview({ ...announced, growth: 0.02 }, true).growthEffect;
  expect(held).toMatchObject({ heldBy: "announced" });
});
