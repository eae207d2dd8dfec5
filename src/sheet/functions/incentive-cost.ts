import { GoalError } from "../../core/errors.ts";
import { incentiveCost as costOf } from "../../core/incentives/incentive-cost.ts";
import type { Paid } from "../../core/incentives/paid.ts";
import { checkAttainment } from "../../core/incentives/share.ts";
import { sum } from "../../core/stats/sum.ts";
import { functionTables as english } from "../../text/en/function-tables.ts";
import { functionTables as spanish } from "../../text/es/function-tables.ts";
import { allow, checkArguments, checkMoney } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { hasHeadings } from "./has-headings.ts";
import { LARGEST } from "./largest.ts";
import { type NumberRow, numberRows } from "./number-rows.ts";
import { payoutRule } from "./payout-rule.ts";
import { USUAL_SPREAD } from "./usual-spread.ts";

const TABLES = { en: english.incentiveCost, es: spanish.incentiveCost };

const signature = described("INCENTIVE_COST", {
  target_incentives: { type: "any", optional: false, example: "B2:B13" },
  goals: { type: "any", optional: false, example: "C2:C13" },
  expected: { type: "any", optional: false, example: "D2:D13" },
  spread: { type: "any", optional: true, example: "0.2" },
  curve: { type: "any", optional: true, example: "F2:G5" },
  cap: { type: "number", optional: true, example: "2" },
  headers: { type: "boolean", optional: true, example: "TRUE" },
});

/** =INCENTIVE_COST(target_incentives, goals, expected, …): one line, what the team's plan costs. */
export const incentiveCost: CustomFunction = {
  ...signature,
  run: (args, { language }) => {
    const [, , , spread, points, most, headers] = checkArguments(signature.parameters, args);
    const isHeaded = hasHeadings(headers ?? null);
    const { curve, cap } = payoutRule(points ?? null, most ?? null);
    const people = numberRows([
      ["target_incentives", args[0]],
      ["goals", args[1]],
      ["expected", args[2]],
      ["spread", spread ? args[3] : USUAL_SPREAD],
    ]).map(paidOf);
    if (people.length === 0) throw new GoalError("missing", { name: "target_incentives" });
    const { atTarget, expected, p10, p90 } = costOf(people, curve, cap);
    const sales = sum(people.map((one) => one.expected));
    const line = [
      atTarget,
      expected,
      p10,
      p90,
      expected / sales <= LARGEST ? expected / sales : "",
    ];
    return isHeaded ? [[...TABLES[language()].headings], line] : [line];
  },
};

const paidOf = ({ row, numbers, rows }: NumberRow): Paid => {
  const [target, goal, expected, spread] = numbers as [number, number, number, number];
  checkMoney(target, "target_incentives", rows[0]);
  checkMoney(goal, "goals", rows[1]);
  checkMoney(expected, "expected", rows[2]);
  allow(spread >= 0 && spread <= 1, spread, "spread", "0–1", rows[3]);
  checkAttainment({ row, name: "goals", goal, other: "expected", amount: expected });
  return { target, goal, expected, sd: spread * expected };
};
