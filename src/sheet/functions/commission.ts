import {
  type CommissionMode,
  checkTiers,
  commission as commissionOf,
} from "../../core/incentives/commission.ts";
import type { Cell } from "../cell.ts";
import type { Block } from "./block.ts";
import { allow, checkArguments, checkMoney, onlyCell } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { numberPairs } from "./number-pairs.ts";
import { spill } from "./spill.ts";
import { withoutHeading } from "./without-heading.ts";

const signature = described("COMMISSION", {
  amount: { type: "number", optional: false, example: "D2:D13" },
  tiers: { type: "any", optional: false, example: "F2:G4" },
  mode: { type: "string", optional: true, example: '"marginal"' },
});

/** =COMMISSION(amount, tiers, [mode]): money by tiers of sales. */
export const commission: CustomFunction = {
  ...signature,
  run: ([sold, ...rest]) => {
    const [amounts, points, word] = checkArguments(signature.parameters, [
      withoutHeading(sold),
      ...rest,
    ]) as readonly [Block, Block, ...(Block | null)[]];
    const tiers = numberPairs(points, "tiers", "tiersShape");
    checkTiers(tiers);
    const mode = modeOf(onlyCell(word ?? null, "mode"));
    return spill(amounts, (cell) => {
      const amount = Math.max(0, cell as number); // more was taken back than sold
      checkMoney(amount, "amount");
      return commissionOf(amount, tiers, mode);
    });
  },
};

const MODES: readonly CommissionMode[] = ["marginal", "retroactive"];

const modeOf = (cell: Cell | null): CommissionMode => {
  const word = cell === null ? "marginal" : String(cell).trim().toLowerCase();
  const mode = MODES.find((one) => one === word);
  allow(mode !== undefined, cell, "mode", '"marginal", "retroactive"');
  return mode!;
};
