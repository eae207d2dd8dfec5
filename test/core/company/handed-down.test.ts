import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handedDown, type Receiver } from "../../../src/core/company/handed-down.ts";
import { multiple } from "../../../src/core/goals/rounding.ts";

const one = (weight: number, start: number, most: number): Receiver => ({
  ...{ weight, start, most, announced: null },
});
const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

describe("handedDown", () => {
  it("gives by weight what the bounds allow, and shares anew what one cannot take", () => {
    const made = handedDown(1000, [one(5, 100, 400), one(3, 100, 900), one(2, 100, 900)], null, 10);
    expect(made.topDown).toEqual([500, 300, 200]);
    // 100 that the first does not take, 3 : 2 among the others
    expect(made.goals).toEqual([400, 360, 240]);
    expect(made.bounds).toEqual(["chance", "free", "free"]);
    expect(made).toMatchObject({ rest: 0, overCapacity: 0, heldBack: 0, beyond: 0 });
  });

  it("spreads nothing that nobody can take", () => {
    const made = handedDown(1005, [one(1, 100, 300), one(1, 100, 400)], null, 10);
    expect(made.goals).toEqual([300, 400]);
    expect(made).toMatchObject({ rest: 5, heldBack: 300, overCapacity: 0, beyond: 0 });
  });

  it("gives nobody less than Start, and tells what that takes beyond the amount", () => {
    const made = handedDown(300, [one(1, 200, 300), one(1, 150, 400)], null, 10);
    expect(made.goals).toEqual([200, 150]);
    expect(made.bounds).toEqual(["start", "free"]);
    expect(made).toMatchObject({ beyond: 50, heldBack: 0, rest: 0 });
  });

  it("keeps within the capacity, and tells what that leaves", () => {
    const made = handedDown(1000, [one(1, 100, 900), one(1, 100, 900)], 645, 10);
    expect(made.goals).toEqual([320, 320]);
    expect(made).toMatchObject({ overCapacity: 360, heldBack: 0, rest: 0 });
  });

  it("leaves announced goals their own bounds, though they are no whole steps", () => {
    const told = { ...one(1, 100, 900), announced: { least: 333, most: 333 } };
    const made = handedDown(1000, [told, one(1, 100, 900)], null, 10);
    expect(made.goals).toEqual([333, 660]);
    expect(made.bounds).toEqual(["stepped", "free"]);
    expect(made).toMatchObject({ rest: 0, heldBack: 7, beyond: 0 });
  });

  it("gives who weighs nothing their Start, and all alike where nobody weighs anything", () => {
    expect(handedDown(100, [one(0, 20, 90), one(1, 0, 90)], null, 1).goals).toEqual([20, 80]);
    expect(handedDown(100, [one(0, 0, 90), one(0, 0, 90)], null, 1).goals).toEqual([50, 50]);
  });

  const receiver = fc
    .record({
      weight: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true })),
      start: fc.integer({ min: 0, max: 400 }),
      room: fc.integer({ min: -50, max: 400 }),
      told: fc.option(fc.record({ least: fc.nat(900), room: fc.nat(100) }), { freq: 4 }),
    })
    .map(
      ({ weight, start, room, told }) =>
        (step: number): Receiver => ({
          weight,
          start: multiple(start, step),
          most: multiple(Math.max(0, start + room), step),
          announced: told && {
            least: (told.least * step) / 3,
            most: ((told.least + told.room) * step) / 3,
          },
        }),
    );
  const anything = fc.record({
    makers: fc.array(receiver, { minLength: 1, maxLength: 9 }),
    amount: fc.double({ min: 0, max: 5000, noNaN: true }),
    capacity: fc.option(fc.double({ min: 0, max: 5000, noNaN: true })),
    step: fc.constantFrom(0.01, 0.5, 1, 20, 1000),
  });

  it("loses nothing: the amount is the goals and what is told, whatever the weights, bounds and steps", () => {
    fc.assert(
      fc.property(anything, ({ makers, amount: units, capacity, step }) => {
        const receivers = makers.map((make) => make(step));
        const amount = Number((units * step).toPrecision(9));
        const made = handedDown(amount, receivers, capacity && capacity * step, step);
        const { goals, rest, overCapacity, heldBack, beyond } = made;
        const told = rest + overCapacity + heldBack;
        expect(Math.abs(amount + beyond - (total(goals) + told))).toBeLessThan(1e-5 * step + 5e-6);
        expect(Math.min(rest, overCapacity, heldBack, beyond)).toBe(0);
        expect(Math.min(beyond, told)).toBe(0);
      }),
    );
  });

  it("keeps every goal within its bounds, and in whole steps unless it was announced otherwise", () => {
    fc.assert(
      fc.property(anything, ({ makers, amount, step }) => {
        const receivers = makers.map((make) => make(step));
        const { goals } = handedDown(amount * step, receivers, null, step);
        for (const [i, goal] of goals.entries()) {
          const { start, most, announced } = receivers[i]!;
          const bounds = announced ?? { least: start, most: Math.max(start, most) };
          expect(goal).toBeGreaterThanOrEqual(bounds.least - 1e-6 * step);
          expect(goal).toBeLessThanOrEqual(bounds.most + 1e-6 * step);
          const steps = goal / step;
          expect(announced !== null || Math.abs(steps - Math.round(steps)) < 1e-6).toBe(true);
        }
      }),
    );
  });

  it("hands down a larger amount as goals that are nowhere more than a step smaller", () => {
    fc.assert(
      fc.property(anything, fc.nat(300), ({ makers, amount, step }, more) => {
        const receivers = makers.map((make) => make(step));
        const [small, large] = [amount, amount + more].map(
          (units) => handedDown(units * step, receivers, null, step).goals,
        ) as [readonly number[], readonly number[]];
        expect(total(large)).toBeGreaterThanOrEqual(total(small) - 1e-6 * step);
        for (const [i, goal] of large.entries())
          expect(goal).toBeGreaterThanOrEqual(small[i]! - step * (1 + 1e-6));
      }),
    );
  });
});
