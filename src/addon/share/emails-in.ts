import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import type { Asked } from "../facts.ts";

/** The address of everybody in the team, also of those without a goal. */
export const teamEmails = (about: Asked | null): ReadonlyMap<string, string> =>
  new Map(about?.from.reading.team.map(({ person, email }) => [person, (email ?? "").trim()]));

/** The roster's address of everybody with a published goal, "" where it has none. */
export const emailsIn = (
  about: Asked | null,
  facts: readonly RepFacts[],
): ReadonlyMap<string, string> => {
  const team = teamEmails(about);
  return new Map(facts.map(({ person }) => [person, team.get(person) ?? ""]));
};
