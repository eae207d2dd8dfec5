import { expect, it } from "vitest";
import { callsOurs } from "../../../src/sheet/frozen/calls-ours.ts";

it.each([
  "=GOAL_TARGET(2026;B2:B25;A2:A25)",
  "=goal_target (2026;B2:B25;A2:A25)",
  "=ROUND(GOAL_TARGET(2026;B2:B25;A2:A25);0)",
  '={"GOAL";PAYOUT_RATE(1,2)}',
  "='My tab'!A1+COMMISSION(A1;B1:C2)",
  '=IF(A1="it\'s";1;SEASONAL_FACTOR(A1;B1:B9;C1:C9))',
])("finds a call of ours in %s", (formula) => {
  expect(callsOurs(formula)).toBe(true);
});

it.each([
  "",
  "=SUM(A1:A9)",
  '="=GOAL_TARGET(2026)"',
  "='GOAL_TARGET(x)'!A1",
  "=MY_GOAL_TARGET(1)",
  "=ÑGOAL_TARGET(1)",
  "=GOAL_TARGETS(1)",
  "=GOAL_TARGET!A1",
  '=IF(A1="say ""PAYOUT_RATE(1)""";1;2)',
])("finds none in %s", (formula) => {
  expect(callsOurs(formula)).toBe(false);
});
