import { fingerprint } from "../fingerprint.ts";
import type { RepFacts } from "./rep-facts.ts";

/**
 * Fingerprint of what everybody would be told: figures, rules, and what the manager wrote. The
 * sentences that say why follow from the figures and are left out, and so is what else explains
 * them, or was not told by earlier releases, as the chance with the promised support: a release that
 * tells it otherwise makes no published plan a draft.
 */
export const planPrint = (facts: readonly RepFacts[]): string =>
  fingerprint(JSON.stringify(facts, (key, value) => (UNTOLD.has(key) ? undefined : value)));

const UNTOLD: ReadonlySet<string> = new Set([
  "why",
  "details",
  "hidesChance",
  "movers",
  "closures",
  "unheld",
  "announced",
  "supported",
  "earlier",
  "apart",
]);
