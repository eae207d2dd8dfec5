import { fingerprint } from "../fingerprint.ts";
import type { RepFacts } from "./rep-facts.ts";

/**
 * Fingerprint of what everybody would be told: figures, rules, and what the manager wrote. The
 * sentences that say why follow from the figures and are left out: a release that words them
 * otherwise makes no published plan a draft. So is the chance with the promised support, which earlier
 * releases did not tell: what they have published stays published.
 */
export const planPrint = (facts: readonly RepFacts[]): string =>
  fingerprint(JSON.stringify(facts, (key, value) => (LEFT_OUT.includes(key) ? undefined : value)));

const LEFT_OUT = ["why", "supported"];
