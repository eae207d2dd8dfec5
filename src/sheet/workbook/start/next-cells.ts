import { reviewsToCome } from "../../../core/review/reviews-to-come.ts";
import { monthWords } from "../../../text/month.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import type { LaidCell } from "../frame/layout.ts";

/** What the reader does next, a line a thing; incentives only where they can be. */
export const nextCells = (
  facts: WorkbookFacts,
  { text, language }: WorkbookVoice,
): readonly LaidCell[] => {
  const words = text.start;
  const [review] = reviewsToCome(facts.plan.reviews, facts.today);
  const lines = {
    "next.goals": words.nextGoals(text.goals.tab),
    "next.talk": words.nextTalk(words.statuses.published),
    "next.review":
      review === undefined
        ? words.nextNoReview
        : words.nextReview(`1 ${monthWords(language, review)}`),
    "next.incentives": facts.plan.isLessBetter ? "" : words.nextIncentives(text.incentives.tab),
  };
  return [
    { row: "nextHeader", column: "label", content: words.next, role: "wordHeader" },
    { row: "nextHeader", column: "fact", content: "", role: "wordHeader" },
    ...Object.entries(lines).map(
      ([row, content]): LaidCell => ({ row, column: "label", content, role: "label" }),
    ),
  ];
};
