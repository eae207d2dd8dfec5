import { periodCode } from "../../../core/calendar/period.ts";
import { reviewsToCome } from "../../../core/review/reviews-to-come.ts";
import { monthWords } from "../../../text/month.ts";
import { periodWords } from "../../../text/period.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import type { LaidCell } from "../frame/layout.ts";
import { IS_DUE, isOver, wordsBy } from "./by-calendar.ts";
import { SOME_DIFFER } from "./publication.ts";

/** What the reader does next on the day of reading, a line a thing; incentives only where they can be. */
export const nextCells = (
  facts: WorkbookFacts,
  { text, language }: WorkbookVoice,
): readonly LaidCell[] => {
  const words = text.start;
  const [review] = reviewsToCome(facts.plan.reviews, facts.today, facts.published !== null);
  const when = periodWords(language, periodCode(facts.plan.period));
  const over = isOver(facts.plan.period);
  const date = review === undefined ? "" : `1 ${monthWords(language, review)}`;
  const lines: Readonly<Record<string, LaidCell["content"]>> = {
    "next.goals": wordsBy(
      [
        [over, words.nextOver(text.tracking.tab)],
        [ALL_REASONED, words.nextReasoned(text.goals.tab)],
      ],
      words.nextGoals(text.goals.tab),
    ),
    "next.talk": wordsBy(
      [
        [over, words.nextPeriod],
        [SOME_DIFFER, words.nextDiffers(text.goals.tab)],
        [`[status|fact]="${words.statuses.published}"`, words.nextTold],
      ],
      words.nextTalk(words.statuses.published),
    ),
    "next.review": wordsBy(
      [
        [over, ""],
        ...(review === undefined ? [] : [[IS_DUE, words.nextReviewDue(date, when)] as const]),
      ],
      review === undefined ? words.nextNoReview : words.nextReview(date, when),
    ),
    "next.incentives": facts.plan.isLessBetter
      ? ""
      : wordsBy(
          [[over, ""]],
          (facts.incentives?.budget ?? null) === null
            ? words.nextIncentives(text.incentives.tab)
            : words.nextIdeas(text.incentives.tab),
        ),
  };
  return [
    { row: "nextHeader", column: "label", content: words.next, role: "wordHeader" },
    { row: "nextHeader", column: "fact", content: "", role: "wordHeader" },
    ...Object.entries(lines).map(
      ([row, content]): LaidCell => ({ row, column: "label", content, role: "label" }),
    ),
  ];
};

/** Whether there are own values, each with its reason (a formula's text). */
const ALL_REASONED =
  'AND(COUNT([goals!people*|own])>0;SUMPRODUCT(([goals!people*|own]<>"")*([goals!people*|reason]=""))=0)';
