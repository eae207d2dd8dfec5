import { cellWords, type Laid, laidIn, type UserCell } from "../again/user-cells.ts";
import type { WorkbookVoice } from "../facts.ts";
import type { Layout } from "../frame/layout.ts";
import type { Settings } from "../lists/lists-tab.ts";
import { type Decision, decisionsSince } from "./decisions.ts";
import type { LogEntry } from "./log-tab.ts";

/** A layout, and what its tab is called now. */
export interface TabLaid {
  readonly layout: Layout;
  readonly tab: string;
}

type LogWords = WorkbookVoice["text"]["log"];

/** A reason stands beside what it is for, in one of these columns. */
const REASONS: readonly string[] = ["reason", "note"];
/** A value of the user's in place of a computed one stands in this one. */
const OWN = "own";

/** The user's decisions since the last write, each with the reason that stands beside it. */
export const decidedEntries = (
  settings: Settings,
  cells: readonly UserCell[],
  tabs: readonly TabLaid[],
  { text }: WorkbookVoice,
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
      return at ? [entryOf(one, at, reasons.get(rowOf(one)) ?? "", text.log)] : [];
    });
};

const rowOf = ({ tab, row }: Pick<Decision, "tab" | "row">): string => `${tab} ${row}`;

const isNoReason = ({ column }: Pick<Decision, "column">): boolean => !REASONS.includes(column);

const entryOf = (
  { row, column, before, after, format }: Decision,
  { layout, tab }: TabLaid,
  reason: string,
  words: LogWords,
): LogEntry => {
  const laid = laidIn(layout)(row, column);
  const shown = (value: number | string | null) => {
    const known = value ?? oursIn(laid, column, words);
    return known === "" ? words.blank : known;
  };
  const lacksReason = reason === "" && column === OWN && after !== null;
  return {
    what: words.parts([tab, ...cellWords(layout, { row, column })]),
    before: shown(before),
    after: shown(after),
    format: format === "" ? laid.format : format,
    reason: lacksReason ? words.noReason : REASONS.includes(column) ? "" : reason,
  };
};

/** What a cell holds that nobody has changed. */
const oursIn = ({ content }: Laid, column: string, words: LogWords): number | string =>
  typeof content === "object" || column === OWN ? words.computed : content;
