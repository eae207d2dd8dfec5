import { addMonths, type Month } from "../calendar/month.ts";
import type { Results } from "./results.ts";
import type { Windfall } from "./windfalls.ts";

/** Results in which each one-off sale that was capped is a usual month of the person's. */
export const asUsual = (results: Results, windfalls: readonly Windfall[]): Results => {
  const usual = new Map(
    windfalls
      .filter(({ isNormal }) => !isNormal)
      .map((one) => [keyOf(one.person, one.month), one.usual]),
  );
  return {
    start: results.start,
    people: results.people.map(({ person, values }) => ({
      person,
      values: values.map(
        (value, i) => usual.get(keyOf(person, addMonths(results.start, i))) ?? value,
      ),
    })),
  };
};

const keyOf = (person: string, month: Month): string => `${month} ${person}`;
