import type { Notice } from "../core/notices.ts";
import type { RepFacts } from "../sheet/rep/rep-facts.ts";
import { reviewOf, type VersionTold } from "./announced.ts";
import type { Steps } from "./steps.ts";
import { today } from "./today.ts";

/** That a published version of the period holds the goals, and until when. */
export const publicationNotices = (last: VersionTold | null, steps: Steps): readonly Notice[] => {
  if (last === null) return [];
  const { number } = last.version;
  if (last.facts === null) return [{ code: "publishedLost", facts: { version: number } }];
  const { open, next } = reviewOf(last.version, steps);
  const of = { version: number, until: correctUntilOf(last.facts) };
  if (open !== null) return [{ code: "publishedReview", facts: { ...of, open } }];
  return [
    next === null
      ? { code: "publishedToEnd", facts: of }
      : { code: "publishedHeld", facts: { ...of, next } },
  ];
};

/** What the files tell of it; "" where that day is over. */
const correctUntilOf = ([first]: readonly RepFacts[]): string => {
  const until = first?.correctUntil ?? "";
  return until >= today() ? until : "";
};
