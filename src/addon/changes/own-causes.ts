import type { Cause, KnownFact } from "../../text/cause-sentence.ts";
import type { Asked } from "../facts.ts";
import type { Before } from "./causes-of.ts";
import { knownChanged } from "./known-prints.ts";
import { monthsGrown } from "./months-grown.ts";
import { resultsMark } from "./results-mark.ts";

/** Why a goal of one person's, of the main metric (null) or another one, is another. */
export interface OwnCauses {
  /** What is different for this person alone. */
  readonly of: (person: string, metric: string | null) => readonly Cause[];
  /** Where nothing is: what else moves goals. */
  readonly otherwise: (metric: string | null) => readonly Cause[];
  /** Which facts of somebody are other ones, none named where that is not known; null where none is. */
  readonly known: (person: string) => readonly KnownFact[] | null;
}

/** What is different for one person: results, and what is known beside them. */
export const ownCauses = ({ mark }: Before, about: Asked, otherwise: Cause): OwnCauses => {
  if (mark === null) return { of: () => [], otherwise: () => UNKNOWN, known: () => null };
  const { people: then, more } = mark;
  const now = resultsMark(about, mark.last);
  const months = monthsGrown(more?.cells, now.more.cells);
  const pairOf = (person: string, metric: string | null) =>
    metric === null
      ? [then[person]?.[0], now.people[person]?.[0]]
      : [more?.measures[metric]?.[person], now.more.measures[metric]?.[person]];
  const { team } = about.from.reading;
  const members = new Map(team.map((member) => [member.person, member]));
  const known = (person: string): readonly KnownFact[] | null => {
    const before = then[person]?.[1];
    return before === undefined || !(person in now.people)
      ? null
      : knownChanged(before, members.get(person));
  };
  const cellsMore = (person: string): number =>
    (now.more.cells.people[person] ?? 0) - (more?.cells.people[person] ?? Number.MAX_VALUE);
  const isChanged = (person: string, metric: string | null): boolean => {
    const [before, after] = pairOf(person, metric);
    if (before === undefined || after === undefined || before === after) return false;
    return !(isOfTime(known(person)) && cellsMore(person) === 0);
  };
  const changed = (person: string, metric: string | null): Cause => {
    const count = cellsMore(person);
    const isList = about.from.reading.layout.kind === "long";
    return metric === null && count > 0 && months !== null
      ? { code: "added", facts: { count, isList, ...months } }
      : { code: "corrected", facts: {} };
  };
  return {
    of: (person, metric) => [
      ...(isChanged(person, metric) ? [changed(person, metric)] : []),
      ...knownCause(known(person), hasRoster(about)),
    ],
    known,
    otherwise: (metric) => {
      if (Object.keys(now.people).some((person) => isChanged(person, metric)))
        return [{ code: "others", facts: {} }];
      if (metric !== null && more === undefined) return UNKNOWN;
      return [otherwise];
    },
  };
};

/** Whether other days are told of somebody: by these other results of the same ones count. */
const isOfTime = (facts: readonly KnownFact[] | null): boolean =>
  facts?.some((fact) => fact !== "territory") ?? false;

const knownCause = (parts: readonly KnownFact[] | null, isList: boolean): readonly Cause[] =>
  parts === null ? [] : [{ code: "facts", facts: { parts, isList } }];

/** Whether the user's own list of people says what is known of them, not our tab Team. */
export const hasRoster = ({ from }: Asked): boolean => from.search.roster !== null;

const UNKNOWN: readonly Cause[] = [{ code: "unknown", facts: {} }];
