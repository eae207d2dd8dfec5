import { GoalError } from "../../core/errors.ts";
import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import { publishedFacts } from "./published-facts.ts";
import { lastVersion, type ShareRecord, type Version } from "./share-record.ts";

/** What was published last, of whatever period, and what it told everybody. Throws where nothing was. */
export const lastPublished = (
  record: ShareRecord,
): { readonly version: Version; readonly facts: readonly RepFacts[] } => {
  const version = lastVersion(record, null);
  const facts = version && publishedFacts(version.number);
  if (!version || !facts) throw new GoalError("notPublished", {});
  return { version, facts };
};
