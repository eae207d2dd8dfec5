import type { Notice } from "../core/notices.ts";
import { reviewOf, type VersionTold } from "./announced.ts";
import type { Steps } from "./steps.ts";

/** That a published version of the period holds the goals, and until when. */
export const publicationNotices = (last: VersionTold | null, steps: Steps): readonly Notice[] => {
  if (last === null) return [];
  const { number } = last.version;
  if (last.facts === null) return [{ code: "publishedLost", facts: { version: number } }];
  const { open, next } = reviewOf(last.version, steps);
  if (open !== null) return [{ code: "publishedReview", facts: { version: number, open } }];
  return [
    next === null
      ? { code: "publishedToEnd", facts: { version: number } }
      : { code: "publishedHeld", facts: { version: number, next } },
  ];
};
