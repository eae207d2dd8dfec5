import type { Notice } from "../core/notices.ts";
import { reviewOf } from "./announced.ts";
import { publishedFacts } from "./share/published-facts.ts";
import { lastVersion, shareRecord, type Version } from "./share/share-record.ts";
import type { Steps } from "./steps.ts";

/** The version that was published for a period and can still be read; null for none. */
export const publishedVersion = (period: string): Version | null => {
  const version = lastVersion(shareRecord().record, period);
  return version !== undefined && publishedFacts(version.number) !== null ? version : null;
};

/** That a published version of the period holds the goals, and until when. */
export const publicationNotices = (period: string, steps: Steps): readonly Notice[] => {
  const version = lastVersion(shareRecord().record, period);
  if (version === undefined) return [];
  const { number } = version;
  if (publishedFacts(number) === null)
    return [{ code: "publishedLost", facts: { version: number } }];
  const { open, next } = reviewOf(version, steps);
  if (open !== null) return [{ code: "publishedReview", facts: { version: number, open } }];
  return [
    next === null
      ? { code: "publishedToEnd", facts: { version: number } }
      : { code: "publishedHeld", facts: { version: number, next } },
  ];
};
