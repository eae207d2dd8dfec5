import type { Day, Member } from "../../core/people/roster.ts";
import type { Cell } from "../cell.ts";
import { serialOf } from "../read/dates/date-serial.ts";
import { nameOf } from "../read/name-of.ts";
import { plainWords } from "../read/plain-words.ts";
import type { DayReader } from "./roster-days.ts";
import type { RosterHead } from "./roster-head.ts";
import type { RosterRole } from "./roster-heading.ts";
import { isUnstated, type RosterLine } from "./roster-lines.ts";

/** How a roster's cells are read. */
export interface RosterReaders {
  readonly day: DayReader;
  /** Null where the territories have names instead of sizes. */
  readonly territory: ((cell: Cell) => number | null) | null;
  readonly incentive: (cell: Cell) => number | null;
}

/** What a row says of its person, and the cells of it that could not be understood. */
export interface MemberReading {
  readonly member: Member;
  readonly odd: readonly string[];
  /** Stays and leaves that end before they begin. */
  readonly backward: readonly { readonly from: Day; readonly to: Day }[];
}

export const memberOf = (
  { person, cells }: RosterLine,
  { columnsOf }: Pick<RosterHead, "columnsOf">,
  readers: RosterReaders,
): MemberReading => {
  const odd: string[] = [];
  const backward: { from: Day; to: Day }[] = [];
  /** Nobody leaves before coming: then one of the two is wrong, or of an earlier stay. */
  const inOrder = (from: Day | null, to: Day | null): Day | null => {
    if (from === null || to === null || !isBefore(to, from)) return to;
    backward.push({ from, to });
    return null;
  };
  const understood = <Fact>(cell: Cell | undefined, read: (cell: Cell) => Fact | null) => {
    if (cell === undefined || isUnstated(cell)) return null;
    const fact = read(cell);
    if (fact === null) odd.push(String(cell));
    return fact;
  };
  const stated = <Fact>(role: RosterRole, read: (cell: Cell) => Fact | null): Fact | null => {
    const [column] = columnsOf(role).filter((each) => !isUnstated(cells[each]));
    return column === undefined ? null : understood(cells[column], read);
  };
  const first = (cell: Cell) => readers.day(cell, "first");
  const hired = stated("hired", first);
  const last = (cell: Cell) => readers.day(cell, "last");
  const ended = inOrder(hired, stated("ended", last));
  const untils = columnsOf("leaveTo");
  const leaves = columnsOf("leaveFrom").flatMap((column, at) => {
    const until = untils[at] === undefined ? undefined : cells[untils[at]];
    const from = understood(cells[column], first);
    const to = understood(until, last);
    if (from === null) {
      if (to !== null) odd.push(String(until));
      return [];
    }
    const end = inOrder(from, to);
    return end === null && !isUnstated(until) ? [] : [{ from, to: end }];
  });
  const email = stated("email", wordsIn);
  if (email !== null && !isAddress(email)) odd.push(email);
  const member: Member = {
    person,
    hired,
    ended,
    leaves,
    territory: readers.territory && stated("territory", readers.territory),
    role: stated("role", wordsIn),
    manager: stated("manager", wordsIn),
    email,
    language: stated("language", languageIn),
    targetIncentive: stated("targetIncentive", readers.incentive),
  };
  return { member, odd, backward };
};

/** What two rows say of one person: leaves of both, and the later row's word where it has one. */
export const united = (before: Member, after: Member): Member => {
  const hired = after.hired ?? before.hired;
  return {
    person: before.person,
    hired,
    ended: notBefore(hired, after.ended ?? before.ended),
    leaves: [...before.leaves, ...after.leaves],
    territory: after.territory ?? before.territory,
    role: after.role ?? before.role,
    manager: after.manager ?? before.manager,
    email: after.email ?? before.email,
    language: after.language ?? before.language,
    targetIncentive: after.targetIncentive ?? before.targetIncentive,
  };
};

const notBefore = (first: Day | null, last: Day | null): Day | null =>
  first !== null && last !== null && isBefore(last, first) ? null : last;

const isBefore = (one: Day, other: Day): boolean => serialOf(one) < serialOf(other);

const wordsIn = (cell: Cell): string | null => nameOf(cell) || null;

/** Whether a text can be an e-mail address. */
export const isAddress = (text: string): boolean =>
  /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/.test(text);

const LANGUAGES = [
  ["en", /^(?:en\b|english|ingles)/],
  ["es", /^(?:es\b|spanish|espanol|castellano)/],
] as const;

const languageIn = (cell: Cell): "en" | "es" | null => {
  const said = plainWords(nameOf(cell));
  return LANGUAGES.find(([, wording]) => wording.test(said))?.[0] ?? null;
};
