import { periodCode } from "../../../core/calendar/period.ts";
import type { PersonGoal } from "../../../core/planned.ts";
import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { factor, lookedUp } from "../frame/formula.ts";
import type { Content } from "../frame/tab.ts";
import { ANNOUNCED, DIFFERS } from "../lists/announced-goals.ts";
import { STATUS } from "../start/about-cells.ts";
import { oncePublished } from "../start/publication.ts";

/**
 * How the goal that holds compares with the announced one, in words, which follow both: the manager's
 * own value, whose reason stands in its own column, a review's step as the write knew it, and from the
 * next publication on, that the goal is announced. No text of the user's stands in the formula.
 */
export const reviewWords = (
  goal: PersonGoal,
  facts: ReviewFacts,
  voice: WorkbookVoice,
  isOther = IS_OTHER,
): Content => {
  const { announced, announcedByHand, notAnnounced } = voice.text.goals.review;
  const told = facts.announced?.goals.get(goal.person);
  const isByHand = `[start!${STATUS.row}|${STATUS.column}]="${voice.text.start.statuses.published}"`;
  const otherwise =
    told === undefined
      ? `IF(${isByHand};"${announcedByHand}";"${notAnnounced}")`
      : `"${heldWords(goal, told, facts, voice)}"`;
  const period = periodCode(facts.plan.period);
  const same = oncePublished(period, facts.published, otherwise, announced, voice.language);
  return { formula: `=IF(${isOther};${otherWords(goal, told, facts, voice)};${same})` };
};

/** Of the metric whose goal it is. */
type ReviewFacts = Pick<WorkbookFacts, "plan" | "announced" | "published">;

/** Whether the goal that holds is another than the announced one, of the main metric. */
const IS_OTHER = `${lookedUp("lists!people*", DIFFERS)}=1`;

/** What is said where it is (a formula's text): what the write made of it, as long as nobody has changed it since. */
const otherWords = (
  goal: PersonGoal,
  told: number | undefined,
  facts: ReviewFacts,
  { text, locale }: WorkbookVoice,
): string => {
  const { above, below, noReason, toPublish, raised, lowered } = text.goals.review;
  const since = `IF([final]>[announced];"${above}";"${below}")&IF([reason]="";"${noReason}";"${toPublish}")`;
  if (told === undefined || told === goal.goal) return since;
  const change = told === 0 ? "" : ` ${numbersIn(locale).change(goal.goal / told - 1, 1)}`;
  const words = `"${goal.goal > told ? raised : lowered}${change}${because(goal, facts, text)}"`;
  const cause = goal.verdict === "loweredWithCause" ? `&": "&[lists!team|${ANNOUNCED}]` : "";
  const isAsWritten = `AND([final]=[goal];[announced]=${factor(told)})`;
  return `IF(${isAsWritten};${words}${cause};${since})`;
};

const heldWords = (
  goal: PersonGoal,
  told: number,
  facts: ReviewFacts,
  { text }: WorkbookVoice,
): string => text.goals.review.held + (goal.goal === told ? because(goal, facts, text) : "");

/** Why a review holds a goal, or raises it by no more; "" where nothing is to be said, or it is the user's own cause. */
const because = (
  { verdict }: PersonGoal,
  { plan: { isLessBetter }, announced }: ReviewFacts,
  { goals: { review: words } }: WorkbookVoice["text"],
): string => {
  const why = {
    free: "",
    held: isLessBetter ? words.noCauseToRaise : words.noCauseToLower,
    stepped: announced?.mayRise ? words.mostAtReview : words.notBeforeReview,
    behind: words.behind,
    withoutWindfall: words.oneOff,
    loweredWithCause: "",
  }[verdict];
  return why === "" ? "" : `: ${why}`;
};
