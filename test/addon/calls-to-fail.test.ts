import fc from "fast-check";
import { expect, it } from "vitest";
import { callsToFail } from "./calls-to-fail.ts";

const SAMPLE = "a sample";

it("tries the first and the last few calls and some seven in all, spread evenly", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 5000 }),
      fc.constantFrom("once", "killed"),
      (calls, mode) => {
        const chosen = callsToFail(calls, mode, SAMPLE);
        expect(chosen.slice(0, 2)).toEqual([1, 2]);
        expect(chosen.slice(-2)).toEqual([1, 0].map((back) => calls - back));
        expect(chosen.length).toBeGreaterThanOrEqual(7);
        expect(chosen.length).toBeLessThanOrEqual(20);
        const gaps = chosen.slice(1).map((n, i) => n - chosen[i]!);
        expect(Math.max(...gaps)).toBeLessThanOrEqual(Math.ceil(calls / 3));
        expect(Math.min(...gaps)).toBeGreaterThan(0);
      },
    ),
  );
});

it("tries other calls where they fail for good than where they fail once", () => {
  const between = (mode: "once" | "killed") => callsToFail(800, mode, SAMPLE).slice(2, -2);
  const once = new Set(between("once"));
  expect(between("killed").filter((n) => once.has(n))).toEqual([]);
});

it("tries each call where that is asked for", () => {
  expect(callsToFail(300, "once", "every call 1/1")).toHaveLength(300);
});

it("tries a part of the calls where that is asked for, and all parts together try each call once", () => {
  const parts = [1, 2, 3, 4, 5, 6, 7].map((part) =>
    callsToFail(300, "once", `every call ${part}/7`),
  );
  expect(parts[2]!.slice(0, 3)).toEqual([3, 10, 17]);
  const tried = parts.flat().sort((a, b) => a - b);
  expect(tried).toEqual(callsToFail(300, "once", "every call 1/1"));
});
