import { GoalError } from "../../core/errors.ts";
import { checkCurve, type PayoutCurve } from "../../core/incentives/payout-curve.ts";
import { isBlank } from "../read/is-blank.ts";
import { numberReader } from "../read/numbers/number-reader.ts";
import { type Block, quoted } from "./block.ts";

/** A curve in two columns, attainment and payout; a heading and empty rows may stand among them. */
export const payoutPoints = (block: Block): PayoutCurve => {
  const read = numberReader(block.flat());
  const isHeading = block[0]!.every((cell) => !isBlank(cell) && read(cell) === null);
  const curve = block.flatMap((row, index) => {
    if (row.every(isBlank) || (index === 0 && isHeading)) return [];
    if (row.length !== 2 || row.some(isBlank)) throw new GoalError("curveShape", {});
    const [attainment, payout] = row.map((cell) => {
      const number = read(cell);
      if (number !== null) return number;
      throw new GoalError("notANumber", { value: quoted(cell), row: index + 1, name: "curve" });
    });
    return [[attainment!, payout!] as const];
  });
  checkCurve(curve);
  return curve;
};
