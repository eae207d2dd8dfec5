import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import { DAMAGED, keepText, keptText } from "../kept-text.ts";

/** Two places in turn, so that a version which never came to count does not cost the one before it. */
const keyOf = (version: number): string => `goalwright.published.${version % 2}.`;

/** What a version told everybody. Keep it before the record that makes the version count. */
export const keepPublished = (version: number, facts: readonly RepFacts[]): void =>
  keepText(keyOf(version), JSON.stringify({ version, facts }));

/** Null where it was not kept, or cannot be read. */
export const publishedFacts = (version: number): readonly RepFacts[] | null => {
  const text = keptText(keyOf(version));
  if (text === null || text === DAMAGED) return null;
  const kept = JSON.parse(text) as { readonly version: number; readonly facts: RepFacts[] };
  return kept.version === version ? kept.facts : null;
};
