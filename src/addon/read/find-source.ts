import { GoalError } from "../../core/errors.ts";
import type { Notice } from "../../core/notices.ts";
import { saysSomething } from "../../sheet/workbook/team/team-read.ts";
import type { Source } from "../service.ts";
import { rangeAt } from "../source.ts";
import { bestGuess } from "./best-guess.ts";
import { findAgain } from "./find-again.ts";
import { withTabs } from "./joined-tabs.ts";
import { partOrAll } from "./part-or-all.ts";
import type { SourceReading } from "./read-source.ts";
import { type Search, searchFor } from "./search.ts";
import { sourceNotices } from "./source-notices.ts";

/** A table with all that was found on the way to it. */
export interface FoundSource extends SourceReading {
  readonly search: Search;
}

/** The table that the user names or had read before, or (null, or no address) the best guess. */
export const findSource = (said: Source | null): FoundSource => {
  const search = searchFor(said);
  const read = withTabs(tableFor(search), search);
  const { roster } = search;
  const notices = [
    ...read.reading.notices,
    ...(roster ? roster.notices : teamNotices(search)),
    ...sourceNotices(read, search),
  ];
  return { ...read, reading: { ...read.reading, notices }, search };
};

/** What was read in our own Team tab, if it says anything of anybody. */
const teamNotices = ({ team }: Search): readonly Notice[] => {
  if (!team) return [];
  const people = team.members.filter(saysSomething).length;
  return [
    ...(people === 0 ? [] : [{ code: "teamRead", facts: { tab: team.tab, people } } as const]),
    ...team.notices,
  ];
};

const tableFor = (search: Search): SourceReading => {
  const { source, table } = search.asked;
  if (table) return findAgain(search, table);
  if (source.trim() === "") return bestGuess(search);
  const range = rangeAt(source);
  if (search.isOurs(range.getSheet())) throw new GoalError("sourceIsOurs", { where: source });
  return partOrAll(range, search);
};
