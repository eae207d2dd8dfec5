import { layoutsIn, type Settings } from "../sheet/workbook/lists/lists-tab.ts";
import { questionOf } from "./question.ts";
import type { Question } from "./service.ts";

/** What the last write was about; null where there was none. */
export const lastAnswers = (settings: Settings): Question | null => {
  try {
    const answers = questionOf(JSON.parse(settings["answers"] ?? "null"));
    return layoutsIn(settings) < ALL_IN_PARTS ? withHeldBack(answers) : answers;
  } catch {
    return null; // Answers of another version are asked again.
  }
};

/** From this version of the layouts on nothing is held back unless somebody says so; before it was so much. */
const ALL_IN_PARTS = 11;
const HELD_BACK = 0.2;

/** What a file from before meant where its period is paid in parts and nobody said how much is held back. */
const withHeldBack = (question: Question): Question => {
  const { incentives } = question.steps;
  if (incentives?.payoutMonths === undefined || incentives.annualShare !== undefined)
    return question;
  const told = { ...incentives, annualShare: HELD_BACK };
  return { ...question, steps: { ...question.steps, incentives: told } };
};
