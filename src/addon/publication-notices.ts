import type { Notice } from "../core/notices.ts";
import { publishedFacts } from "./share/published-facts.ts";
import { lastVersion, shareRecord } from "./share/share-record.ts";
import type { Steps } from "./steps.ts";

/** That a published version of the period holds the goals, where nobody has said that they are announced. */
export const publicationNotices = (period: string, { announced }: Steps): readonly Notice[] => {
  const version = lastVersion(shareRecord().record, period);
  if (version === undefined) return [];
  const facts = { version: version.number };
  if (publishedFacts(version.number) === null) return [{ code: "publishedLost", facts }];
  return announced === true ? [] : [{ code: "publishedHeld", facts }];
};
