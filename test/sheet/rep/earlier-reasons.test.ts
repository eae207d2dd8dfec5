import { expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { earlierReasons } from "../../../src/sheet/rep/earlier-reasons.ts";
import { CALLS, OPENED, PREMIUM, repFacts } from "./facts.ts";

const was = { ...PREMIUM, goal: 240_000, reason: "New territory" };
const now = { ...PREMIUM, before: 240_000, reason: "A new price" };
const change = { from: monthOf(2026, 4), cause: "A slow spring", version: 2 };

it("the reason of the version before is kept, as far as the new one does not say it", () => {
  const before = repFacts({ metrics: [was, CALLS], version: 1, published: "2026-01-12" });
  const goals = [{ metric: PREMIUM.metric, goal: 240_000, reason: "New territory" }];
  const told = [{ version: 1, published: "2026-01-12", goals }];
  expect(earlierReasons(before, [now, CALLS], "A new price")).toEqual(told);
  const both = { ...now, reason: "New territory; A new price" };
  expect(earlierReasons(before, [both, CALLS], "")).toEqual([]);
  expect(earlierReasons(before, [now, CALLS], "New territory")).toEqual([]);
  // A goal that stays has its own reason beside it, and a step of the sale has none.
  expect(earlierReasons(before, [{ ...was, before: null }, CALLS], "")).toEqual([]);
  const step = { ...OPENED, reason: "New territory" };
  expect(earlierReasons(repFacts({ metrics: [PREMIUM, step] }), [PREMIUM, step], "")).toEqual([]);
});

it("what was told of versions before that one stays, up to three, the last first", () => {
  const earlier = [1, 2, 3].map((version) => ({ version, published: "2026-01-12", goals: [] }));
  const before = repFacts({ metrics: [was], version: 4, change: { ...change, earlier } });
  const told = earlierReasons(before, [now], "");
  expect(told.map(({ version }) => version)).toEqual([4, 1, 2]);
  expect(told[0]!.goals[0]!.reason).toBe("New territory; A slow spring");
});
