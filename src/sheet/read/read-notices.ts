import type { Notice } from "../../core/notices.ts";
import type { TableReading } from "./entry.ts";
import type { Tally } from "./tally.ts";

/** What was passed over or counted in a table, apart from cells without a number. */
export const readNotices = (
  { rows, totalColumns }: TableReading,
  tallies: readonly Tally[],
): readonly Notice[] => {
  const count = (kind: "noPerson" | "noDate") => rows.filter((row) => row.kind === kind).length;
  const sum = (of: (tally: Tally) => number) =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  const counted: readonly Notice[] = [
    { code: "duplicatesAdded", facts: { count: sum(({ added }) => added) } },
    { code: "negatives", facts: { count: sum(({ negatives }) => negatives) } },
    { code: "rowsWithoutPerson", facts: { count: count("noPerson") } },
    { code: "rowsWithoutDate", facts: { count: count("noDate") } },
  ];
  const totals = totalsDropped(rows, totalColumns);
  return [...totals, ...counted.filter(({ facts }) => "count" in facts && facts.count > 0)];
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
