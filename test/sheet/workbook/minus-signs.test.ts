import { describe, expect, it } from "vitest";
import type { WorkbookFacts } from "../../../src/sheet/workbook/facts.ts";
import { CHANGE, GROWTH } from "../../../src/sheet/workbook/frame/number-format.ts";
import { evaluated, type Typed } from "./evaluated.ts";
import { ENGLISH, workbookFacts } from "./facts.ts";
import { wholeWorkbook } from "./layouts.ts";
import { several } from "./several-metrics.ts";

/** Every cell in sight that has a number, with its format. */
const numbersOf = (facts: WorkbookFacts, typed: Typed) => {
  const layouts = wholeWorkbook(facts, ENGLISH);
  const at = evaluated(layouts, typed);
  return layouts
    .filter(({ hidden }) => !hidden)
    .flatMap(({ key, columns, cells }) => {
      const isHidden = new Set(columns.flatMap((one) => (one.isHidden ? [one.name] : [])));
      return cells.flatMap(({ row, column, format = "" }) => {
        const value = at(key, row, column);
        return typeof value === "number" && !isHidden.has(column)
          ? [{ cell: `${key} ${row} ${column}`, value, format }]
          : [];
      });
    });
};

const ownGoals = ({ plan }: WorkbookFacts, share: number): Typed =>
  Object.fromEntries(
    plan.goals.map(({ person, goal }) => [`goals|people:${person}|own`, share * goal]),
  );
/** Whether a format leaves the minus to the program, or has a hyphen for it. */
const hasHyphen = (format: string): boolean => (format.split(";")[1] ?? "-").includes("-");
const sized = workbookFacts();

describe("numbers below 0", () => {
  it.each<readonly [string, WorkbookFacts]>([
    ["one metric", sized],
    ["several", several],
    ["less is better", workbookFacts({ isLessBetter: true })],
    ["a falling market", workbookFacts({ growth: -0.2 })],
    ["a target", workbookFacts({ company: { target: 1_000_000, allocation: null } })],
  ])("have the minus of sentences or words in its place, never a hyphen: %s", (_, facts) => {
    for (const typed of [{}, ownGoals(facts, 0.5)]) {
      const below = numbersOf(facts, typed).filter(({ value }) => value < 0);
      expect(below.filter(({ format }) => hasHyphen(format))).toEqual([]);
    }
  });
});

describe("a change of none", () => {
  it("has no sign, whatever is behind the decimals that are shown", () => {
    const { plan } = sized;
    const years = plan.goals.flatMap(({ person, last }) =>
      last === null ? [] : [{ person, last }],
    );
    expect(years.length).toBeGreaterThan(0);
    for (const near of [0.997, 1.003]) {
      const typed = Object.fromEntries(
        years.map(({ person, last }) => [`goals|people:${person}|own`, near * last]),
      );
      const none = numbersOf(sized, typed).filter(
        ({ format, value }) =>
          (format === CHANGE && Math.abs(value) < 0.005) ||
          (format === GROWTH && Math.abs(value) < 0.0005),
      );
      expect(none.map(({ cell }) => cell)).toContain(`fairness people:${years[0]!.person} growth`);
      expect(none.filter(({ value }) => value !== 0)).toEqual([]);
    }
  });
});
