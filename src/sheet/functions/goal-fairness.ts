import { GoalError } from "../../core/errors.ts";
import { type Relation, relationOf } from "../../core/goals/relation.ts";
import { attainmentOf } from "../../core/incentives/attainment.ts";
import { checkAttainment } from "../../core/incentives/share.ts";
import { gini } from "../../core/stats/gini.ts";
import { mean } from "../../core/stats/mean.ts";
import { functionTables as english } from "../../text/en/function-tables.ts";
import { functionTables as spanish } from "../../text/es/function-tables.ts";
import { checkArguments, checkMoney } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { hasHeadings } from "./has-headings.ts";
import { type NumberRow, numberRows } from "./number-rows.ts";

/** How far a result may be from an accurate goal, with a hair for rounding errors. */
const NEAR = 0.2 + 1e-9;
const TABLES = { en: english.goalFairness, es: spanish.goalFairness };

const signature = described("GOAL_FAIRNESS", {
  goals: { type: "any", optional: false, example: "B2:B13" },
  expected_or_actual: { type: "any", optional: false, example: "C2:C13" },
  size: { type: "any", optional: false, example: "D2:D13" },
  tenure: { type: "any", optional: true, example: "E2:E13" },
  headers: { type: "boolean", optional: true, example: "TRUE" },
});

/** =GOAL_FAIRNESS(goals, expected_or_actual, size, …): test, value, limit for so many people, verdict. */
export const goalFairness: CustomFunction = {
  ...signature,
  run: (args, { language }) => {
    const [, , , tenure, headers] = checkArguments(signature.parameters, args);
    const isHeaded = hasHeadings(headers ?? null);
    const people = peopleBy("size", args, args[2]);
    if (people.length === 0) throw new GoalError("missing", { name: "goals" });
    const words = TABLES[language()];
    const attainments = people.map(({ attainment }) => attainment);
    const near = attainments.map((share) => (Math.abs(share - 1) <= NEAR ? 1 : 0));
    const lines = [
      relationLine(words.size, people, words),
      ...(tenure ? [relationLine(words.tenure, peopleBy("tenure", args, args[3]), words)] : []),
      [words.uneven, gini(attainments) ?? "", "", words.unevenMeans],
      [words.near, mean(near), "", words.nearMeans],
    ];
    return isHeaded ? [[...words.headings], ...lines] : lines;
  },
};

interface Person {
  readonly attainment: number;
  readonly number: number;
}

/** Everybody with a goal above 0, beside a number that the goal should not favour. */
const peopleBy = (name: string, args: readonly unknown[], numbers: unknown): readonly Person[] =>
  numberRows([
    ["goals", args[0]],
    ["expected_or_actual", args[1]],
    [name, numbers],
  ]).flatMap(({ row, rows, numbers: [goal, result, number] }: NumberRow) => {
    const amount = Math.max(0, result!); // more was taken back than sold
    checkMoney(goal!, "goals", rows[0]);
    checkMoney(amount, "expected_or_actual", rows[1]);
    checkMoney(number!, name, rows[2]);
    checkAttainment({ row, name: "goals", goal: goal!, other: "expected_or_actual", amount });
    return goal! > 0 ? [{ attainment: attainmentOf(amount, goal!), number: number! }] : [];
  });

type Words = typeof english.goalFairness;

const relationLine = (
  { test, more, less }: Words["size"],
  people: readonly Person[],
  words: Words,
): (string | number)[] => {
  const relation = relationOf(
    people.map(({ attainment }) => attainment),
    people.map(({ number }) => number),
  );
  const verdict = verdictOf(relation, people.length, { more, less }, words);
  return [test, relation.correlation ?? "", relation.limit ?? "", verdict];
};

const verdictOf = (
  { verdict, isFew, isLittle }: Relation,
  people: number,
  { more, less }: { readonly more: string; readonly less: string },
  words: Words,
): string => {
  switch (verdict) {
    case "tooFew":
      return words.tooFew(people);
    case "alike":
      return words.alike;
    case "none":
      return isFew ? words.noneOfFew(people) : words.none;
    case "more":
      return isLittle ? words.little(more) : more;
    case "less":
      return isLittle ? words.little(less) : less;
  }
};
