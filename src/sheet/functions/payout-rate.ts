import { payoutRate as rateOf } from "../../core/incentives/payout-rate.ts";
import { checkShare } from "../../core/incentives/share.ts";
import type { Block } from "./block.ts";
import { checkArguments } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { payoutRule } from "./payout-rule.ts";
import { spill } from "./spill.ts";

const signature = described("PAYOUT_RATE", {
  attainment: { type: "number", optional: false, example: "D2:D13" },
  curve: { type: "any", optional: true, example: "F2:G5" },
  cap: { type: "number", optional: true, example: "2" },
});

/** =PAYOUT_RATE(attainment, [curve], [cap]): 1 is all of the target incentive. */
export const payoutRate: CustomFunction = {
  ...signature,
  run: (args) => {
    const [attainment, points, most] = checkArguments(signature.parameters, args) as readonly [
      Block,
      ...(Block | null)[],
    ];
    const { curve, cap } = payoutRule(points ?? null, most ?? null);
    return spill(attainment, (cell) => {
      const share = cell as number;
      checkShare(share, "attainment");
      return rateOf(share, curve, cap);
    });
  },
};
