import { fingerprint } from "../../sheet/fingerprint.ts";
import type { TeamMember } from "../../sheet/read/reading.ts";
import type { KnownFact } from "../../text/cause-sentence.ts";

const FACTS = {
  start: "hired",
  end: "ended",
  leave: "leaves",
  territory: "territory",
} as const satisfies Readonly<Record<KnownFact, keyof TeamMember>>;

const LETTERS = 3; // 18 bits: enough to see that one fact has changed
const JOINT = ".";

/** What is known of somebody beside results: a short fingerprint of each fact, nothing where it is not known. */
export const knownPrints = (member: TeamMember | undefined): string =>
  Object.values(FACTS)
    .map((fact) => printOf(member?.[fact] ?? null))
    .join(JOINT);

const printOf = (fact: TeamMember[keyof TeamMember]): string =>
  fact === null || (Array.isArray(fact) && fact.length === 0)
    ? ""
    : fingerprint(JSON.stringify(fact)).slice(0, LETTERS);

/**
 * Which facts are other ones than at the time of these fingerprints; null where none is, and none named
 * where that is not known, since an earlier version kept one fingerprint of them all.
 */
export const knownChanged = (
  before: string,
  member: TeamMember | undefined,
): readonly KnownFact[] | null => {
  const then = before.split(JOINT);
  if (then.length === 1) return before === printOfAll(member) ? null : [];
  const now = knownPrints(member).split(JOINT);
  const changed = Object.keys(FACTS).filter((_, i) => then[i] !== now[i]) as KnownFact[];
  return changed.length === 0 ? null : changed;
};

const printOfAll = (member: TeamMember | undefined): string =>
  fingerprint(
    JSON.stringify(member === undefined ? [] : Object.values(FACTS).map((fact) => member[fact])),
  );
