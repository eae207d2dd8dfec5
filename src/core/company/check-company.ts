import { GoalError } from "../errors.ts";
import type { Company } from "./company.ts";

/**
 * Handing down more than the target is a cushion up to here, and a goal that nobody believes beyond:
 * half of all companies over-assign, most by 5 to 10 % (domain practice).
 */
export const MOST_OVER = 0.15;

/** Refuses what is no target, or no way to hand it down. */
export const checkCompany = ({ target, allocation }: Company): void => {
  checkPart("target", target, target > 0 && target < Number.POSITIVE_INFINITY);
  if (allocation === null) return;
  const { historyShare, overAssign, leastChance } = allocation;
  checkPart("historyShare", historyShare, historyShare >= 0 && historyShare <= 1);
  checkPart("overAssign", overAssign, overAssign >= 0 && overAssign <= MOST_OVER);
  if (leastChance !== null)
    checkPart("leastChance", leastChance, leastChance > 0 && leastChance < 1);
};

const checkPart = (
  part: "target" | "historyShare" | "overAssign" | "leastChance",
  value: number,
  isGood: boolean,
): void => {
  if (!isGood) throw new GoalError("badTarget", { part, value: String(value) });
};
