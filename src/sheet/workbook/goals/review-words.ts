import { periodCode } from "../../../core/calendar/period.ts";
import type { PersonGoal } from "../../../core/planned.ts";
import { clipped } from "../../../text/clipped.ts";
import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { factor } from "../frame/formula.ts";
import type { Content } from "../frame/tab.ts";
import { STATUS } from "../start/about-cells.ts";
import { oncePublished } from "../start/publication.ts";

/**
 * Whether a review raises, holds or lowers a person's announced goal, and why, in words; from the
 * next publication on, that the goal is announced.
 */
export const reviewWords = (
  goal: PersonGoal,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): Content => {
  const words = sinceAnnounced(goal, facts, voice);
  // No text of the user's stands in a formula.
  if (goal.verdict === "loweredWithCause") return words;
  const { announced, announcedByHand, notAnnounced } = voice.text.goals.review;
  const period = periodCode(facts.plan.period);
  const isByHand = `[start!${STATUS.row}|${STATUS.column}]="${voice.text.start.statuses.published}"`;
  const otherwise =
    words === notAnnounced
      ? `IF(${isByHand};"${announcedByHand}";"${words}")`
      : unlessOwn(goal, words, facts, voice);
  return oncePublished(period, facts.published, otherwise, announced, voice.language);
};

/** What is said unless an own value makes it another goal than the published one (a formula's text). */
const unlessOwn = (
  { person }: PersonGoal,
  words: string,
  { announced, published }: WorkbookFacts,
  { text }: WorkbookVoice,
): string => {
  const told = announced?.goals.get(person);
  if (published === null || told === undefined) return `"${words}"`;
  const changed = text.goals.review.changedSince(published.number);
  return `IF(AND(ISNUMBER([own]);[own]<>${factor(told)});"${changed}";"${words}")`;
};

const sinceAnnounced = (
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
    stepped: announced.mayRise ? words.mostAtReview : words.notBeforeReview,
    withoutWindfall: words.oneOff,
    loweredWithCause: clipped(announced.cause),
  }[verdict];
  const because = why === "" ? "" : `: ${why}`;
  if (goal === told) return words.held + because;
  const change = told === 0 ? "" : ` ${numbersIn(locale).change(goal / told - 1, 1)}`;
  return `${goal > told ? words.raised : words.lowered}${change}${because}`;
};
