import { describe, expect, it } from "vitest";
import { addMonths } from "../../../src/core/calendar/month.ts";
import { crowdedMonths } from "../../../src/core/goals/crowded-months.ts";
import type { PersonGoal } from "../../../src/core/planned.ts";
import { YEAR_2025 } from "../teams.ts";

const half = { start: YEAR_2025.start, months: 2 };
const goalOf = (months: readonly number[], weights = months): PersonGoal =>
  ({ goal: months[0]! + months[1]!, months, weights }) as unknown as PersonGoal;

describe("crowded months", () => {
  it("ask for more than one can carry by more than rounding, a hundredth", () => {
    expect(crowdedMonths([goalOf([1005, 995])], half, 1000)).toEqual([]);
    expect(crowdedMonths([goalOf([1010, 990])], half, 1000)).toEqual([]);
    expect(crowdedMonths([goalOf([500, 495]), goalOf([515, 500])], half, 1000)).toEqual([
      { month: half.start, asked: 1015 },
    ]);
    expect(crowdedMonths([goalOf([0, 10])], half, 0)).toEqual([
      { month: addMonths(half.start, 1), asked: 10 },
    ]);
  });

  it("are none where whole sales alone fall on them: 5 of 9 is 4.5 in each of two months", () => {
    const five = goalOf([5, 4], [1, 1]);
    expect(crowdedMonths([five, five], half, 9)).toEqual([]);
    expect(crowdedMonths([five, five], half, 8)).toEqual([{ month: half.start, asked: 10 }]);
    // Nobody is there by the weights: equal parts, as the goal is split.
    expect(crowdedMonths([goalOf([5, 4], [0, 0])], half, 4.5)).toEqual([]);
  });
});
