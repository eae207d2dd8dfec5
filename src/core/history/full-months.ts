import { addMonths } from "../calendar/month.ts";
import type { Exposure } from "../people/exposure.ts";
import type { Results } from "./results.ts";

/** A shorter part of a month says nothing: dividing by it would blow up every stray euro. Judgement. */
const TOO_SHORT = 0.1;

/** Results as if everybody had been there, trained and all month long; unknown where they hardly were. */
export const fullMonths = (results: Results, exposure: Exposure): Results => ({
  start: results.start,
  people: results.people.map(({ person, values }) => ({
    person,
    values: values.map((value, i) => {
      const share = exposure(person, addMonths(results.start, i));
      return value === null || share < TOO_SHORT ? null : value / share;
    }),
  })),
});
