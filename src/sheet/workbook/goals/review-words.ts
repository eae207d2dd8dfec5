import type { PersonGoal } from "../../../core/planned.ts";
import { clipped } from "../../../text/clipped.ts";
import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";

/** Whether a review raises, holds or lowers a person's announced goal, and why, in words. */
export const reviewWords = (
  { person, goal, verdict }: PersonGoal,
  { announced, plan: { isLessBetter } }: WorkbookFacts,
  { text, locale }: WorkbookVoice,
): string => {
  const words = text.goals.review;
  const told = announced?.goals.get(person);
  if (announced === null || told === undefined) return words.notAnnounced;
  const why = {
    free: "",
    held: isLessBetter ? words.noCauseToRaise : words.noCauseToLower,
    stepped: words.mostAtReview,
    withoutWindfall: words.oneOff,
    loweredWithCause: clipped(announced.cause),
  }[verdict];
  const because = why === "" ? "" : `: ${why}`;
  if (goal === told) return words.held + because;
  const change = told === 0 ? "" : ` ${numbersIn(locale).change(goal / told - 1, 1)}`;
  return `${goal > told ? words.raised : words.lowered}${change}${because}`;
};
