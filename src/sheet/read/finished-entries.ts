import type { Month } from "../../core/calendar/month.ts";
import type { Notice } from "../../core/notices.ts";
import type { Entry, TableReading } from "./entry.ts";

/** The entries of months that are over, and the notice of those that are not. */
export const finishedEntries = (
  { rows }: TableReading,
  today: Month,
): { readonly entries: readonly Entry[]; readonly unfinished: readonly Notice[] } => {
  const all = rows.flatMap((row) => (row.kind === "results" ? row.entries : []));
  const entries = all.filter(({ month }) => month < today);
  if (entries.length === all.length) return { entries, unfinished: [] };
  const earliest = all.reduce(
    (first, { month }) => (month >= today && month < first ? month : first),
    Number.POSITIVE_INFINITY,
  );
  const facts = { month: earliest as Month };
  return { entries, unfinished: [{ code: "unfinishedMonth", facts }] };
};
