import { periodCode } from "../../../core/calendar/period.ts";
import { reviewsToCome } from "../../../core/review/reviews-to-come.ts";
import { monthWords } from "../../../text/month.ts";
import { periodWords } from "../../../text/period.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import type { LaidCell } from "../frame/layout.ts";
import { IS_DUE, isOver, wordsBy } from "./by-calendar.ts";
import { SOME_DIFFER } from "./publication.ts";

/** The rows of the lines, in their order, by the names that files of before know them by. */
export const NEXT = ["next.goals", "next.talk", "next.review", "next.incentives"] as const;

/** What is to be done, by the first condition that holds. */
interface Line {
  readonly cases: readonly (readonly [condition: string, words: string])[];
  readonly otherwise: string;
}

/**
 * What the reader does next on the day of reading, a line a thing in the order of doing: incentives,
 * where there can be any, before what is handed out.
 */
export const nextCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { start: words, tracking } = voice.text;
  const over = isOver(facts.plan.period);
  const afterwards = [words.nextOver(tracking.tab), words.nextPeriod];
  const lines = linesFor(facts, voice);
  return [
    { row: "nextHeader", column: "label", content: words.next, role: "wordHeader" },
    { row: "nextHeader", column: "fact", content: "", role: "wordHeader" },
    ...NEXT.map((row, i): LaidCell => {
      const numbered = (said: string | undefined) =>
        said === undefined ? "" : `${i + 1}  ${said}`;
      const cases = (lines[i]?.cases ?? []).map(([when, said]) => [when, numbered(said)] as const);
      const content = wordsBy(
        [[over, numbered(afterwards[i])], ...cases],
        numbered(lines[i]?.otherwise),
      );
      return { row, column: "label", content: lines[i] ? content : "", role: "label" };
    }),
  ];
};

const linesFor = (facts: WorkbookFacts, { text, language }: WorkbookVoice): readonly Line[] => {
  const words = text.start;
  const [goals, incentives] = [text.goals.tab, text.incentives.tab];
  const [review] = reviewsToCome(facts.plan.reviews, facts.today, facts.published !== null);
  const when = periodWords(language, periodCode(facts.plan.period));
  const date = review === undefined ? "" : `1 ${monthWords(language, review)}`;
  const isBudgeted = (facts.incentives?.budget ?? null) !== null;
  return [
    { cases: [[ALL_REASONED, words.nextReasoned(goals)]], otherwise: words.nextGoals(goals) },
    ...(facts.plan.isLessBetter
      ? []
      : [
          {
            cases: [],
            otherwise: isBudgeted ? words.nextIdeas(incentives) : words.nextIncentives(incentives),
          },
        ]),
    {
      cases: [
        [SOME_DIFFER, words.nextDiffers(goals)],
        [says(words.statuses.published), words.nextTold],
        [says(words.statuses.reviewed), words.nextPublish],
      ],
      otherwise: words.nextTalk,
    },
    review === undefined
      ? { cases: [], otherwise: words.nextNoReview }
      : {
          cases: [[IS_DUE, words.nextReviewDue(date, when)]],
          otherwise: words.nextReview(date, when),
        },
  ];
};

/** Whether the status says so (a formula's text). */
const says = (status: string): string => `[status|fact]="${status}"`;

/** Whether there are own values, each with its reason (a formula's text). */
const ALL_REASONED =
  'AND(COUNT([goals!people*|own])>0;SUMPRODUCT(([goals!people*|own]<>"")*([goals!people*|reason]=""))=0)';
