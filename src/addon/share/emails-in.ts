import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import type { Asked } from "../facts.ts";

/** The roster's address of everybody with a published goal, "" where it has none. */
export const emailsIn = (
  about: Asked | null,
  facts: readonly RepFacts[],
): ReadonlyMap<string, string> => {
  const team = new Map(about?.from.reading.team.map(({ person, email }) => [person, email]));
  return new Map(facts.map(({ person }) => [person, (team.get(person) ?? "").trim()]));
};
