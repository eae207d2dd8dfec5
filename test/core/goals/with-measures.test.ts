import { expect, it } from "vitest";
import { withMeasures } from "../../../src/core/goals/measure-plans.ts";
import type { Notice } from "../../../src/core/notices.ts";

const unlike = (told: number, metric?: string): Notice => ({
  code: "seasonUnlike",
  facts: { months: [{ month: 8, told, seen: 1.1 }] },
  ...(metric === undefined ? {} : { of: { metric, currency: null } }),
});

const known: Notice = { code: "seasonGiven", facts: {} };

it("tells once in full what contradicts the told season, and the names of other metrics", () => {
  const said = withMeasures([known, unlike(0.7)], [unlike(0.6, "Calls"), unlike(0.5, "Visits")]);
  expect(said).toEqual([
    known,
    unlike(0.7),
    { code: "seasonUnlikeToo", facts: { metrics: ["Calls", "Visits"] } },
  ]);
});

it("tells it in full of the first further metric where the main one's results agree", () => {
  const said = withMeasures([known], [unlike(0.6, "Calls"), unlike(0.5, "Visits")]);
  expect(said).toEqual([
    known,
    unlike(0.6, "Calls"),
    { code: "seasonUnlikeToo", facts: { metrics: ["Visits"] } },
  ]);
  expect(withMeasures([known], [unlike(0.6, "Calls")])).toEqual([known, unlike(0.6, "Calls")]);
});
