import type { Notice } from "../core/notices.ts";
import { publishedFacts } from "./share/published-facts.ts";
import { lastVersion, shareRecord, type Version } from "./share/share-record.ts";
import type { Steps } from "./steps.ts";

/** The version that was published for a period and can still be read; null for none. */
export const publishedVersion = (period: string): Version | null => {
  const version = lastVersion(shareRecord().record, period);
  return version !== undefined && publishedFacts(version.number) !== null ? version : null;
};

/** That a published version of the period holds the goals, where nobody has said that they are announced. */
export const publicationNotices = (period: string, { announced }: Steps): readonly Notice[] => {
  const version = lastVersion(shareRecord().record, period);
  if (version === undefined) return [];
  const facts = { version: version.number };
  if (publishedFacts(version.number) === null) return [{ code: "publishedLost", facts }];
  return announced === true ? [] : [{ code: "publishedHeld", facts }];
};
