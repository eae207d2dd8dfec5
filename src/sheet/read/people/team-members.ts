import type { Month } from "../../../core/calendar/month.ts";
import type { Member, Roster } from "../../../core/people/roster.ts";
import type { TeamMember } from "../reading.ts";

/**
 * What is known of everybody: the table's people as the roster and the results tell, and those whom
 * only the roster names, unless they left before `today`. Whoever `joined` without the roster
 * saying so was hired on the first day of that month.
 */
export const teamMembers = (
  people: readonly string[],
  memberOf: (person: string) => Member | null,
  joined: ReadonlyMap<string, Month>,
  withoutResults: Roster,
  today: Month,
): readonly TeamMember[] => {
  const here = people.map((person) => {
    const first = joined.get(person);
    const hired = first === undefined ? null : { month: first, day: 1 };
    const member = memberOf(person);
    if (member === null) return { ...NOTHING_KNOWN, person, hired };
    return listed(person, { ...member, hired: member.hired ?? hired });
  });
  const others = withoutResults
    .filter(({ ended }) => ended === null || ended.month >= today)
    .map((member) => listed(member.person, member));
  return [...here, ...others];
};

const NOTHING_KNOWN = {
  ...{ ended: null, leaves: [], targetIncentive: null, territory: null },
  ...{ manager: null, email: null, language: null },
  isListed: false,
} as const;

const listed = (
  person: string,
  { hired, ended, leaves, fromResults, ...known }: Member,
): TeamMember => ({
  ...{ person, hired, ended, leaves, targetIncentive: known.targetIncentive },
  ...{ territory: known.territory, manager: known.manager },
  ...{ email: known.email, language: known.language },
  isListed: !fromResults,
});
