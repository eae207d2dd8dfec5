import { listRow } from "../../sheet/workbook/frame/layout.ts";
import type { LogEntry } from "../../sheet/workbook/log/log-tab.ts";
import type { Change } from "../tabs/change-tab.ts";

/**
 * The entries that are not the log's last word on their cell already. It is that after a publication,
 * which tells the values that it hands out, and after an undo, since neither the log nor the cell goes
 * back. What a value was before is then the log's last word, too.
 */
export const notLogged = (
  entries: readonly LogEntry[],
  logged: Change | undefined,
): readonly LogEntry[] => {
  const last = logged ? lastWords(logged) : new Map<number | string, number | string>();
  return entries.flatMap((entry): LogEntry[] => {
    const before = last.get(entry.what);
    if (before === entry.after) return [];
    return [typeof before === "number" ? { ...entry, before, beforeFormat: undefined } : entry];
  });
};

/** What each cell holds by the log, by what the log calls it. */
const lastWords = ({ seen, before }: Change): ReadonlyMap<number | string, number | string> => {
  const rows = [...before.rows].filter(([name]) => name.startsWith(listRow("entries", "")));
  const last = new Map<number | string, number | string>();
  for (const [, row] of rows.sort(([, one], [, other]) => one - other)) {
    const at = (column: string) => seen.plainAt(row, before.columns.get(column) ?? 0);
    last.set(at("what"), at("after"));
  }
  return last;
};
