import { addMonths, type Month } from "../../../core/calendar/month.ts";
import type { Answers } from "../../../core/doubts.ts";
import type { Notice } from "../../../core/notices.ts";
import type { Roster } from "../../../core/people/roster.ts";
import { membersOf } from "../../read/people/members-of.ts";
import { foldName } from "../../read/people/tidy-name.ts";
import type { Reading } from "../../read/reading.ts";
import { type FactCells, factCells } from "./team-facts.ts";
import type { TeamRead } from "./team-read.ts";

/** One person of the Team tab. */
export interface TeamRow {
  readonly person: string;
  readonly aliases: readonly string[];
  /** What we fill in: the user's own roster, or what we filled in before. */
  readonly facts: FactCells;
  /** First and last month with a result of any metric; null without one. */
  readonly first: Month | null;
  readonly last: Month | null;
}

/** What the Team tab tells, and where from. */
export interface TeamTold {
  readonly rows: readonly TeamRow[];
  /** The user's own list, which counts; "" where the Team tab itself does. */
  readonly roster: string;
  /** Leaves that a row has room for. */
  readonly leaves: number;
}

/** Everybody whom results or a roster name, but those with a row that the user has put below the list. */
export const teamTold = (
  reading: Reading,
  told: Answers,
  roster: { readonly source: string; readonly members: Roster } | null,
  read: TeamRead | null,
): TeamTold => {
  const people = reading.team.map(({ person }) => person);
  const names = [...new Set([...people, ...reading.gone])];
  const { memberOf } = membersOf(roster?.members ?? [], names, told);
  const aliases = aliasesIn(reading.notices);
  const spans = spansOf(reading);
  const rows = names
    .filter((person) => !read?.below.has(foldName(person)))
    .map((person): TeamRow => {
      const member = memberOf(person);
      const own = roster === null ? read?.filledIn.get(foldName(person)) : undefined;
      const [first, last] = spans.get(person) ?? [null, null];
      return {
        person,
        aliases: aliases.get(person) ?? [],
        facts: own ?? (member ? factCells(member) : new Map()),
        ...{ first, last },
      };
    });
  const leaves = (roster?.members ?? []).map((member) => member.leaves.length);
  return {
    rows,
    roster: roster?.source ?? "",
    leaves: Math.max(1, read?.leaves ?? 1, ...leaves),
  };
};

/** Spellings of the results that are read as each person. */
const aliasesIn = (notices: readonly Notice[]): ReadonlyMap<string, readonly string[]> => {
  const aliases = new Map<string, readonly string[]>();
  for (const [person, others] of notices.flatMap(spellingsIn)) {
    aliases.set(person, [...new Set([...(aliases.get(person) ?? []), ...others])]);
  }
  return aliases;
};

const spellingsIn = ({
  code,
  facts,
}: Notice): readonly (readonly [person: string, others: readonly string[]])[] => {
  switch (code) {
    case "spellingsUnited":
      return [[facts.shown, facts.others]];
    case "moreSpellingsUnited":
      return facts.people.map((person, i) => [person, facts.others[i]!]);
    case "personMerged":
      return [[facts.person, [facts.other]]];
    default:
      return [];
  }
};

const spansOf = ({ metrics }: Reading): ReadonlyMap<string, readonly [Month, Month]> => {
  const spans = new Map<string, readonly [Month, Month]>();
  const known = metrics.flatMap(({ results: { start, people } }) =>
    people.flatMap(({ person, values }) =>
      values.flatMap((value, i) => (value === null ? [] : { person, month: addMonths(start, i) })),
    ),
  );
  for (const { person, month } of known) {
    const [first, last] = spans.get(person) ?? [month, month];
    spans.set(person, [month < first ? month : first, month > last ? month : last]);
  }
  return spans;
};
