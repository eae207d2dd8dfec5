import { describe, expect, it } from "vitest";
import { indexEffect } from "../../../src/sheet/functions/index-effect.ts";
import { workedExamples } from "../../../src/sheet/functions/worked-examples.ts";
import { column, context, months, refusal } from "./calls.ts";

const spanish = { ...context, language: () => "es" as const };
const run = (...args: unknown[]) => indexEffect.run(args, context) as (number | string)[][];
const dates = (count: number) => column(months(2023, count));
const INDEX = Array.from({ length: 36 }, (_, i) => 90 + ((i * i * 5) % 23));
const chance = (i: number) => 1 + (((i * 7) % 11) - 5) / 100;
const sales = (elasticity: number, count = 36) =>
  column(INDEX.slice(0, count).map((value, i) => 1000 * (value / 100) ** elasticity * chance(i)));
const index = (count = 36) => column(INDEX.slice(0, count));
const FLAT = column(Array.from({ length: 12 }, () => 1));

describe("INDEX_EFFECT", () => {
  it("finds how results follow an index, and that it helps", () => {
    const [head, line] = run(sales(0.8), dates(36), index());
    const [elasticity, low, high, without, withIt, helps] = line as number[];
    expect(head).toHaveLength(line!.length);
    expect(elasticity).toBeCloseTo(0.8, 0);
    expect(low! < elasticity! && elasticity! < high!).toBe(true);
    expect(low! < 0.8 && 0.8 < high!).toBe(true);
    expect(withIt).toBeLessThan(0.8 * without!);
    expect(helps).toBe("Yes");
  });

  it("says that one of no meaning does not", () => {
    const [, line] = run(sales(0), dates(36), index());
    expect(line![5]).toBe("No");
    expect(Math.abs(line![0] as number)).toBeLessThan(0.2);
  });

  it("takes the season that is given, knows Spanish, and leaves headings out", () => {
    const plain = run(sales(0.8), dates(36), index(), FLAT, false);
    expect(plain).toHaveLength(1);
    expect(plain[0]![0]).toBeCloseTo(0.8, 0);
    const [head, line] = indexEffect.run([sales(0.8), dates(36), index()], spanish) as string[][];
    expect([head![5], line![5]]).toEqual(["Ayuda", "Sí"]);
  });

  it("adds up a month's sales, but takes the mean of its index", () => {
    const twice = <T>(cells: readonly T[][]) => cells.flatMap((cell) => [cell, cell]);
    const halves = sales(0.8).flatMap(([sale]) => [[Number(sale) / 2], [Number(sale) / 2]]);
    const [, line] = run(halves, twice(dates(36)), twice(index()));
    const [, once] = run(sales(0.8), dates(36), index());
    expect(line![0]).toBeCloseTo(once![0] as number, 9);
  });

  it("refuses too few months, an index of 0, other sizes and words", () => {
    const refused = (...args: unknown[]) => refusal(() => run(...args));
    expect(refused(sales(1, 23), dates(23), index(23))).toMatchObject({
      code: "indexTooFew",
      facts: { months: 23, needed: 24 },
    });
    const zero = column(INDEX.map((value, i) => (i === 5 ? 0 : value)));
    expect(refused(sales(1), dates(36), zero)).toMatchObject({ code: "badIndex" });
    expect(refused(sales(1), dates(36), index(30))).toMatchObject({
      code: "sizes",
      facts: { name: "index" },
    });
    const word = column(INDEX.map((value, i) => (i === 5 ? "high" : value)));
    expect(refused(sales(1), dates(36), word)).toMatchObject({
      code: "notANumber",
      facts: { name: "index", row: 6 },
    });
    expect(refused(sales(1), dates(36))).toMatchObject({ code: "missing" });
  });

  it("is worked out in the reference", () => {
    const { cells, shows } = workedExamples["INDEX_EFFECT"]!;
    const at = (place: number) => cells.map((row) => [row[place]!]);
    const [, line] = run(at(1), at(0), at(2));
    const shown = line!.map((cell) =>
      typeof cell === "number" ? Number(cell.toPrecision(6)) : cell,
    );
    expect(shows[1]).toEqual(shown);
  });
});
