import type { Notice } from "../../core/notices.ts";
import type { RowReading, TableReading } from "./entry.ts";
import { MOST_SAID } from "./most-said.ts";
import type { Layout } from "./reading.ts";
import type { Tally } from "./tally.ts";

/** What was passed over or counted in a table, apart from cells without a number. `dateAt` is where a row has its date, "G8". */
export const readNotices = (
  { rows, steps, totalColumns }: TableReading,
  tallies: readonly Tally[],
  isEvents: boolean,
  layout: Pick<Layout, "isCounted" | "opened">,
  dateAt: (row: number) => string,
): readonly Notice[] => {
  const count = (kind: RowReading["kind"]) => rows.filter((row) => row.kind === kind).length;
  const sum = (of: (tally: Tally) => number) =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  const undated = rows.flatMap((row, at) => (row.kind === "noDate" ? [{ ...row, at }] : []));
  const unread = undated.filter(({ isUnread }) => isUnread).map(({ at }) => dateAt(at));
  const counted: readonly Notice[] = [
    { code: "headingsRepeated", facts: { count: count("headings") } },
    // Several deals a month are what a list of deals is.
    { code: "duplicatesAdded", facts: { count: isEvents ? 0 : sum(({ added }) => added) } },
    { code: "negatives", facts: { count: sum(({ negatives }) => negatives) } },
    { code: "rowsWithoutPerson", facts: { count: count("noPerson") } },
    { code: "rowsWithoutDate", facts: { count: undated.length - unread.length } },
    { code: "dealsRepeated", facts: { count: count("repeated") } },
  ];
  return [
    ...totalsDropped(rows, totalColumns),
    ...notThrough(rows, lostAs(steps, layout)),
    ...counted.filter(({ facts }) => "count" in facts && facts.count > 0),
    ...(unread.length === 0 ? [] : [{ code: "datesUnread", facts: { cells: unread } } as const]),
  ];
};

const totalsDropped = (
  rows: TableReading["rows"],
  totalColumns: readonly string[],
): readonly Notice[] => {
  const labels = rows.flatMap((row) => (row.kind === "total" ? [row.label] : []));
  const [label] = [...labels, ...totalColumns];
  if (label === undefined) return [];
  return [
    {
      code: "totalsDropped",
      facts: { rows: labels.length, columns: totalColumns.length, label },
    },
  ];
};

type NotThrough = "activitiesNotDone" | "dealsNotWon" | "dealsOpenedOnly" | "dealsStepsOnly";

/** What became of rows that were not won or done. */
const lostAs = (
  steps: TableReading["steps"],
  { isCounted, opened }: Pick<Layout, "isCounted" | "opened">,
): NotThrough => {
  if (isCounted) return "activitiesNotDone";
  if (steps.length === 0) return "dealsNotWon";
  return opened === null ? "dealsStepsOnly" : "dealsOpenedOnly";
};

const notThrough = (rows: TableReading["rows"], code: NotThrough): readonly Notice[] => {
  const lost = rows.flatMap((row) => (row.kind === "notWon" ? [row.stage] : []));
  if (lost.length === 0) return [];
  const stages = [...new Set(lost.filter((stage) => stage !== ""))].slice(0, MOST_SAID);
  return [{ code, facts: { count: lost.length, stages } }];
};
