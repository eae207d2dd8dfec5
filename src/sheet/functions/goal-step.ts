import { GoalError } from "../../core/errors.ts";
import { checkShare } from "../../core/incentives/share.ts";
import { USUAL_STEP } from "../../core/review/held-goal.ts";
import { nextGoal, USUAL_HITS } from "../../core/review/next-goal.ts";
import { functionTables as english } from "../../text/en/function-tables.ts";
import { functionTables as spanish } from "../../text/es/function-tables.ts";
import type { Cell } from "../cell.ts";
import { type Block, cellsOf, quoted } from "./block.ts";
import { allow, checkArguments, onlyCell, onlyNumber } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { isWord } from "./is-word.ts";
import { numberCells } from "./number-cells.ts";

const HIGHEST = 1e300; // a step up from here is still a number
const WORDS = { en: english.goalStep, es: spanish.goalStep };

const signature = described("GOAL_STEP", {
  current_goal: { type: "any", optional: false, example: "B2" },
  attainments: { type: "any", optional: false, example: "C2:F2" },
  hits: { type: "number", optional: true, example: "2" },
  max_step: { type: "number", optional: true, example: "0.05" },
  cause: { type: "any", optional: true, example: '"New territory"' },
});

/** =GOAL_STEP(current_goal, attainments, …): next goal and what it does, a line for each person. */
export const goalStep: CustomFunction = {
  ...signature,
  run: (args, { language }) => {
    const [goalBlock, , hitCell, stepCell, causeCell] = checkArguments(
      signature.parameters,
      args,
    ) as readonly [Block, Block, ...(Block | null)[]];
    const hits = onlyNumber(hitCell ?? null, "hits") ?? USUAL_HITS;
    allow(Number.isInteger(hits) && hits >= 1, hits, "hits", "1, 2, 3…");
    const maxStep = onlyNumber(stepCell ?? null, "max_step") ?? USUAL_STEP;
    const cause = causeIn(onlyCell(causeCell ?? null, "cause"));
    const goals = goalsIn(goalBlock);
    const histories = historiesOf(args, goals);
    const words = WORDS[language()];
    return goals.map((told, i): (number | string)[] => {
      if (told === null) return ["", ""];
      const announced = { goal: told, hasCause: cause !== null, maxStep };
      const { goal } = nextGoal(announced, histories[i]!, hits);
      if (goal === told) return [goal, words.hold];
      return [goal, goal > told ? words.raise : words.lower(cause!)];
    });
  },
};

const goalsIn = (block: Block): readonly (number | null)[] => {
  const cells = block.flat();
  if (block[0]!.length > 1)
    throw new GoalError("oneValue", { name: "current_goal", cells: cells.length });
  const goals = numberCells(block, "current_goal");
  for (const goal of goals)
    allow(goal === null || (goal >= 0 && goal <= HIGHEST), goal, "current_goal", "0–1e300");
  return goals;
};

/** Attainments of one person in any range; of several, those of each beside the goal. */
const historiesOf = (
  [goalArgument, attainments]: readonly unknown[],
  goals: readonly (number | null)[],
): readonly (readonly number[])[] => {
  const name = "attainments";
  const [rows, otherRows] = [rowsOf(goalArgument), rowsOf(attainments)];
  const cells = cellsOf(attainments);
  const width = cells.length / otherRows;
  if (rows === 1) return [sharesIn(numberCells(attainments, name))];
  if (rows !== otherRows)
    throw new GoalError("sizes", {
      ...{ name, cells: otherRows },
      ...{ other: "current_goal", otherCells: rows },
    });
  const known = cells.map((cell, i): Cell => (goals[Math.floor(i / width)] == null ? "" : cell));
  const numbers = numberCells([known], name, false);
  return goals.map((_, row) => sharesIn(numbers.slice(row * width, (row + 1) * width)));
};

const rowsOf = (argument: unknown): number => (Array.isArray(argument) ? argument.length : 1);

const sharesIn = (numbers: readonly (number | null)[]): readonly number[] => {
  const shares = numbers.filter((number) => number !== null);
  for (const share of shares) checkShare(share, "attainments");
  return shares;
};

/** The documented cause in words, "" where TRUE alone says that there is one; null for none. */
const causeIn = (cell: Cell | null): string | null => {
  if (cell === null || cell === false) return null;
  if (cell === true) return "";
  allow(isWord(cell), quoted(cell), "cause", 'TRUE, FALSE, "…"');
  return String(cell).trim();
};
