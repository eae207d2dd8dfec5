import { GoalError } from "../../core/errors.ts";
import { allocated, type Claim } from "../../core/goals/allocated.ts";
import { FINEST } from "../../core/goals/split.ts";
import type { Block } from "./block.ts";
import { allow, checkArguments, checkMoney, onlyNumber } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import type { NumberRow } from "./number-rows.ts";
import { spillRows } from "./spill-rows.ts";

const ROUNDING = 1e-9; // 1 ÷ 0.07 is no whole number, 1 ÷ 0.01 may be a hair off one

const signature = described("GOAL_ALLOCATE", {
  team_goal: { type: "number", optional: false, example: "1200000" },
  weights: { type: "any", optional: false, example: "B2:B13" },
  min: { type: "any", optional: true, example: "C2:C13" },
  max: { type: "any", optional: true, example: "D2:D13" },
  round_to: { type: "number", optional: true, example: "100" },
});

/** =GOAL_ALLOCATE(team_goal, weights, …): parts in the shape of the weights that add up to the goal. */
export const goalAllocate: CustomFunction = {
  ...signature,
  run: (args) => {
    const [goalCell, , min, max, step] = checkArguments(signature.parameters, args);
    const goal = onlyNumber(goalCell ?? null, "team_goal")!;
    checkMoney(goal, "team_goal");
    const roundTo = stepOf(step ?? null);
    return spillRows(
      [
        ["weights", args[1]],
        ["min", min ? args[2] : 0, 0],
        ["max", max ? args[3] : "", Number.POSITIVE_INFINITY],
      ],
      (rows) => {
        if (rows.length === 0) throw new GoalError("missing", { name: "weights" });
        return allocated(goal, rows.map(claimOf), roundTo);
      },
    );
  },
};

const claimOf = ({ row, numbers, rows }: NumberRow): Claim => {
  const [weight, min, max] = numbers as [number, number, number];
  checkMoney(weight, "weights", rows[0]);
  checkMoney(min, "min", rows[1]);
  if (max !== Number.POSITIVE_INFINITY) checkMoney(max, "max", rows[2]);
  if (min > max) throw new GoalError("minAboveMax", { row, min, max });
  return { weight, least: min, most: max };
};

const stepOf = (block: Block | null): number => {
  const step = onlyNumber(block, "round_to") ?? 1;
  const isWhole = (x: number) => Math.abs(x - Math.round(x)) <= ROUNDING * x;
  checkMoney(step, "round_to");
  const isStep = step >= FINEST && (isWhole(step) || isWhole(1 / step));
  allow(isStep, step, "round_to", "1, 10, 100 … 1/10, 1/100");
  return step;
};
