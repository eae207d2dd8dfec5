import type { Answers } from "../../../core/doubts.ts";
import type { Member, Roster } from "../../../core/people/roster.ts";
import { eachOnce } from "../each-once.ts";
import { isAway } from "./away-months.ts";
import { mergesTold } from "./same-person.ts";
import { foldName } from "./tidy-name.ts";
import type { InMonth } from "./without-months.ts";

/** A roster's members by the names of a table's people, and as the user said who is who. */
export interface Members {
  readonly memberOf: (person: string) => Member | null;
  /** The folded name of the person that a member is. */
  readonly nameOf: (member: Member) => string;
}

/** Whether a roster says that somebody could not sell in a month. */
export const awayAsStated =
  ({ memberOf }: Pick<Members, "memberOf">): InMonth =>
  (person, month) => {
    const member = memberOf(person);
    return member !== null && isAway(member, month);
  };

/** Matches a roster with a table's people. */
export const membersOf = (roster: Roster, people: readonly string[], told: Answers): Members => {
  const merges = mergesTold([...people, ...roster.map(({ person }) => person)], told);
  const nameOf = (member: Member) => foldName(merges.get(member.person) ?? member.person);
  const members = new Map(roster.map((member) => [nameOf(member), member]));
  return { memberOf: eachOnce((person: string) => members.get(foldName(person)) ?? null), nameOf };
};
