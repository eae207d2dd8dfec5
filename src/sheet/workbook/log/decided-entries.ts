import { cellWords, laidIn, type UserCell } from "../again/user-cells.ts";
import type { WorkbookVoice } from "../facts.ts";
import type { Layout } from "../frame/layout.ts";
import type { Content } from "../frame/tab.ts";
import type { Settings } from "../lists/lists-tab.ts";
import { isWritten, type Memory } from "../lists/memory.ts";
import { type Decision, decisionsSince } from "./decisions.ts";
import type { LogEntry } from "./log-tab.ts";

/** A layout, what its tab is called now, and what the last write put there. */
export interface TabLaid {
  readonly layout: Layout;
  readonly tab: string;
  readonly memory: Memory;
  /** What a cell shows, a date as its day number; "" where its row or column is gone. */
  readonly shownAt: (row: string, column: string) => number | string;
}

/** What the answers of the last write put into a cell; null where it is none of theirs, or not known. */
export type ToldBefore = (
  layout: Layout,
  cell: Pick<UserCell, "row" | "column">,
) => number | "" | null;

type LogWords = WorkbookVoice["text"]["log"];

/** A reason stands beside what it is for, in one of these columns. */
const REASONS: readonly string[] = ["reason", "note"];
/** A value of the user's in place of a computed one stands in this one. */
const OWN = "own";
/** The computed one stands in one of these. */
const COMPUTED: readonly string[] = ["goal", "used"];

/** The user's decisions since the last write, each with the reason that stands beside it. */
export const decidedEntries = (
  settings: Settings,
  cells: readonly UserCell[],
  tabs: readonly TabLaid[],
  { text }: WorkbookVoice,
  toldBefore: ToldBefore,
): readonly LogEntry[] => {
  const decisions = decisionsSince(settings, cells);
  const reasons = new Map(
    cells.flatMap((cell) =>
      REASONS.includes(cell.column) ? [[rowOf(cell), String(cell.value)] as const] : [],
    ),
  );
  const decided = new Set(decisions.filter(isNoReason).map(rowOf));
  return decisions
    .filter((one) => isNoReason(one) || !decided.has(rowOf(one)))
    .flatMap((one): LogEntry[] => {
      const at = tabs.find(({ layout }) => layout.key === one.tab);
      return at
        ? [entryOf(one, at, reasons.get(rowOf(one)) ?? "", text.log, toldBefore(at.layout, one))]
        : [];
    });
};

const rowOf = ({ tab, row }: Pick<Decision, "tab" | "row">): string => `${tab} ${row}`;

const isNoReason = ({ column }: Pick<Decision, "column">): boolean => !REASONS.includes(column);

const entryOf = (
  { row, column, before, after, format }: Decision,
  { layout, tab, memory, shownAt }: TabLaid,
  reason: string,
  words: LogWords,
  told: ReturnType<ToldBefore>,
): LogEntry => {
  const laid = laidIn(layout)(row, column);
  const shown = (known: number | string) => (known === "" ? words.blank : known);
  const ours = [laid.content, "", ...(told === null ? [] : [told])].find((content) =>
    isWritten(memory, { row, column }, content, laid.format),
  );
  const lacksReason = reason === "" && column === OWN && after !== null;
  const entry = {
    what: words.parts([tab, ...cellWords(layout, { row, column })]),
    before: shown(before ?? oursIn(ours ?? words.earlier, column, words)),
    after: shown(after ?? oursIn(laid.content, column, words)),
    format: format === "" ? laid.format : format,
    reason: lacksReason ? words.noReason : REASONS.includes(column) ? "" : reason,
  };
  return entry.before === words.computed ? withComputed(entry, row, shownAt, words) : entry;
};

/** An entry on a value that takes a computed one's place, with that one's number where it is known. */
const withComputed = (
  entry: LogEntry,
  row: string,
  shownAt: TabLaid["shownAt"],
  words: LogWords,
): LogEntry => {
  const computed = COMPUTED.map((column) => shownAt(row, column)).find(
    (value) => typeof value === "number",
  );
  if (computed === undefined) return entry;
  return { ...entry, before: computed, beforeFormat: `${entry.format}" (${words.ofComputed})"` };
};

/** What a cell holds that nobody has changed. */
const oursIn = (content: Content, column: string, words: LogWords): number | string =>
  typeof content === "object" || (column === OWN && content === "") ? words.computed : content;
