import { addMonths, type Month } from "../../../core/calendar/month.ts";
import type { Answers } from "../../../core/doubts.ts";
import type { Notice } from "../../../core/notices.ts";
import type { Member, Roster } from "../../../core/people/roster.ts";
import type { MetricReading } from "../reading.ts";
import { isAway, leaveMonths } from "./away-months.ts";
import { membersOf } from "./members-of.ts";
import { foldName } from "./tidy-name.ts";

/** What a roster says of a table's people. */
export interface StatedStays {
  readonly memberOf: (person: string) => Member | null;
  /** Those whose last day lies before the running month. */
  readonly gone: readonly string[];
  /** Members without results. */
  readonly others: Roster;
  readonly notices: readonly Notice[];
}

/** Matches a roster with the people of a table, by their names and what the user said of these. */
export const statedStays = (
  metrics: readonly MetricReading[],
  people: readonly string[],
  today: Month,
  roster: Roster,
  told: Answers,
): StatedStays => {
  const { memberOf, nameOf } = membersOf(roster, people, told);
  const named = people.flatMap((person) => {
    const member = memberOf(person);
    return member === null ? [] : [{ person, member }];
  });
  const here = new Set(people.map(foldName));
  const others = roster.filter((member) => !here.has(nameOf(member)) && !member.fromResults);
  const left = named.flatMap(({ person, member: { ended } }) =>
    ended !== null && ended.month < today ? [{ person, month: ended.month }] : [],
  );
  return {
    memberOf,
    gone: left.map(({ person }) => person),
    others,
    notices: [
      ...left.map((facts): Notice => ({ code: "hasLeft", facts })),
      ...named.flatMap(({ person, member }) => stayNotices(person, member, metrics)),
      ...named.flatMap(({ person, member }) => leaveNotices(person, member, metrics)),
      ...names("notInRoster", isOwnList(roster) ? people.filter((one) => !memberOf(one)) : []),
      ...names(
        "rosterOnly",
        others.map(({ person }) => person),
      ),
    ],
  };
};

/** Whether a roster lists the team on its own; ours follows the results. */
const isOwnList = (roster: Roster): boolean =>
  roster.length > 0 && !roster.some(({ fromResults }) => fromResults);

const names = (code: "notInRoster" | "rosterOnly", people: readonly string[]): readonly Notice[] =>
  people.length === 0 ? [] : [{ code, facts: { people } }];

/** Results left out because of the roster: zeros before the start, and whatever is not zero. */
const stayNotices = (
  person: string,
  member: Member,
  metrics: readonly MetricReading[],
): readonly Notice[] => {
  const { hired } = member;
  const out = metrics.flatMap(({ results: { start, people } }) =>
    (people.find((one) => one.person === person)?.values ?? []).flatMap((value, i) => {
      const month = addMonths(start, i);
      return value !== null && isAway(member, month) ? [{ value, month }] : [];
    }),
  );
  const count = out.filter(({ value }) => value !== 0).length;
  const isEarly = hired !== null && out.some(({ month }) => month < hired.month);
  return [
    ...(isEarly ? [{ code: "joinedLater", facts: { person, month: hired.month } } as const] : []),
    ...(count > 0 ? [{ code: "outsideEmployment", facts: { person, count } } as const] : []),
  ];
};

/** Leaves that touch the table's months. */
const leaveNotices = (
  person: string,
  member: Member,
  metrics: readonly MetricReading[],
): readonly Notice[] => {
  const spans = metrics.map(({ results: { start, people } }) => {
    return { first: start, last: addMonths(start, (people[0]?.values.length ?? 0) - 1) };
  });
  return leaveMonths(member)
    .filter((leave) =>
      spans.some(
        ({ first, last }) => leave.from <= last && (leave.to === null || leave.to >= first),
      ),
    )
    .map((leave) => ({ code: "onLeave", facts: { person, ...leave } }));
};
