import { attainmentOf } from "../../core/incentives/attainment.ts";
import { payoutRate } from "../../core/incentives/payout-rate.ts";
import { checkAttainment } from "../../core/incentives/share.ts";
import { checkArguments, checkMoney } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import type { NumberRow } from "./number-rows.ts";
import { type PayoutRule, payoutRule } from "./payout-rule.ts";
import { spillRows } from "./spill-rows.ts";

const signature = described("PAYOUT_AMOUNT", {
  actual: { type: "any", optional: false, example: "C2:C13" },
  goal: { type: "any", optional: false, example: "D2:D13" },
  target_incentive: { type: "any", optional: false, example: "B2:B13" },
  curve: { type: "any", optional: true, example: "F2:G5" },
  cap: { type: "number", optional: true, example: "2" },
});

/** =PAYOUT_AMOUNT(actual, goal, target_incentive, …): PAYOUT_RATE in money. */
export const payoutAmount: CustomFunction = {
  ...signature,
  run: (args) => {
    const [, , , points, most] = checkArguments(signature.parameters, args);
    const rule = payoutRule(points ?? null, most ?? null);
    return spillRows(
      [
        ["actual", args[0]],
        ["goal", args[1]],
        ["target_incentive", args[2]],
      ],
      (rows) => rows.map((row) => amountOf(row, rule)),
    );
  },
};

const amountOf = ({ row, numbers, rows }: NumberRow, { curve, cap }: PayoutRule): number => {
  const [result, goal, target] = numbers as [number, number, number];
  const amount = Math.max(0, result); // more was taken back than sold
  checkMoney(amount, "actual", rows[0]);
  checkMoney(goal, "goal", rows[1]);
  checkMoney(target, "target_incentive", rows[2]);
  checkAttainment({ row, name: "goal", goal, other: "actual", amount });
  return target * payoutRate(attainmentOf(amount, goal), curve, cap);
};
