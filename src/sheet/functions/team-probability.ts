import { GoalError } from "../../core/errors.ts";
import { UNFORESEEN } from "../../core/forecast/unforeseen.ts";
import { chanceOf } from "../../core/goals/goal-at.ts";
import { totalOfTeam } from "../../core/goals/team-goal.ts";
import { teamSd } from "../../core/goals/team-sd.ts";
import { sum } from "../../core/stats/sum.ts";
import { functionTables as english } from "../../text/en/function-tables.ts";
import { functionTables as spanish } from "../../text/es/function-tables.ts";
import { allow, checkArguments, checkMoney, onlyNumber } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { hasHeadings } from "./has-headings.ts";
import { numberRows } from "./number-rows.ts";
import { USUAL_SPREAD } from "./usual-spread.ts";

const TABLES = { en: english.teamProbability, es: spanish.teamProbability };

const signature = described("TEAM_PROBABILITY", {
  goals_or_target: { type: "any", optional: false, example: "B2:B13" },
  expected: { type: "any", optional: false, example: "C2:C13" },
  spread: { type: "any", optional: true, example: "0.2" },
  shared: { type: "number", optional: true, example: "0.07" },
  headers: { type: "boolean", optional: true, example: "TRUE" },
});

/** =TEAM_PROBABILITY(goals_or_target, expected, …): one line, the chance of a target or of the sum of goals. */
export const teamProbability: CustomFunction = {
  ...signature,
  run: (args, { language }) => {
    const [goals, , spread, shared, headers] = checkArguments(signature.parameters, args);
    const isHeaded = hasHeadings(headers ?? null);
    const share = onlyNumber(shared ?? null, "shared") ?? UNFORESEEN;
    allow(share >= 0 && share <= 1, share, "shared", "0–1");
    const isTarget = goals!.flat().length === 1;
    const people = numberRows([
      ["expected", args[1]],
      ["spread", spread ? args[2] : USUAL_SPREAD],
      ["goals_or_target", args[0]],
    ]).map(({ numbers }) => personOf(numbers as [number, number, number]));
    if (people.length === 0) throw new GoalError("missing", { name: "expected" });
    const target = isTarget ? people[0]!.goal : sum(people.map(({ goal }) => goal));
    const expected = sum(people.map((one) => one.expected));
    const sd = teamSd(people, share);
    const chance = chanceOf(totalOfTeam({ expected, sd }, false), target);
    const line = [target, expected, sd, chance];
    return isHeaded ? [[...TABLES[language()].headings], line] : [line];
  },
};

const personOf = ([expected, spread, goal]: readonly [number, number, number]) => {
  checkMoney(goal, "goals_or_target");
  checkMoney(expected, "expected");
  allow(spread >= 0 && spread <= 1, spread, "spread", "0–1");
  return { goal, expected, sd: spread * expected };
};
