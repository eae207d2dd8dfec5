import type { WorkbookVoice } from "../facts.ts";
import { type LaidCell, type Layout, listRow } from "../frame/layout.ts";
import { MOMENT } from "../frame/number-format.ts";
import type { Place } from "../frame/place.ts";
import { headerCells, MARGIN, topCells, topRows } from "../frame/tab-frame.ts";
import type { Memory } from "../lists/memory.ts";

/** One change: of the goals by a write, or of a cell by the user. */
export interface LogEntry {
  /** The tab and the cell, in words. */
  readonly what: string;
  readonly before: number | string;
  readonly after: number | string;
  /** Number format of both; "" where they are words. */
  readonly format: string;
  /** That of `before`, where it has one of its own. */
  readonly beforeFormat?: string | undefined;
  readonly reason: string;
}

/** What one write adds to the log. */
export interface LogPage {
  /** A day number with its time, in the spreadsheet's zone. */
  readonly when: number;
  /** Who writes; "" where nobody said. */
  readonly who: string;
  /** The number of the first entry: they are counted through all writes. */
  readonly first: number;
  readonly entries: readonly LogEntry[];
}

/** A log without new entries: what stands there stays. */
export const NO_PAGE: LogPage = { when: 0, who: "", first: 1, entries: [] };

/**
 * The number that comes behind those of a log's earlier entries: of those that were written and of
 * those that stand there, since an undone write leaves its entries and is remembered no longer.
 */
export const nextNumber = (memory: Memory | undefined, place: Place | undefined): number =>
  [...(memory?.keys() ?? []), ...(place?.rows.keys() ?? [])].reduce(
    (next, row) => Math.max(next, Number(/^entries:(\d+)$/.exec(row)?.[1] ?? 0) + 1),
    1,
  );

const COLUMNS = [
  MARGIN,
  { name: "number", width: 44 },
  { name: "when", width: 136 },
  { name: "who", width: 120 },
  { name: "what", width: 300 },
  { name: "before", width: 180 },
  { name: "after", width: 180 },
  { name: "beforeApproval", width: 12 },
  { name: "approval", width: 170 },
  { name: "reason", width: 380 },
] as const;

/** Letters that surely stand in a line of what, before and after, and why, and pixels of a line and around all. */
const LINE = { what: 44, words: 25, reason: 54, height: 17, around: 5 };

const heightOf = ({ what, before, after, reason }: LogEntry): number => {
  const lines = Math.max(
    linesOf(what, LINE.what),
    linesOf(before, LINE.words),
    linesOf(after, LINE.words),
    linesOf(reason, LINE.reason),
  );
  return LINE.around + LINE.height * lines;
};

/** An address is no longer than a line breaks between words: it may need one of its own. */
const linesOf = (content: number | string, letters: number): number => {
  if (typeof content === "number") return 1;
  let [lines, room] = [1, letters];
  for (const word of content.split(" ")) {
    const isNext = room < letters && word.length > room;
    if (isNext) [lines, room] = [lines + 1, letters];
    const more = Math.max(0, Math.ceil(word.length / letters) - 1);
    lines += more;
    room = room + more * letters - word.length - 1;
  }
  return lines;
};

const NUMBER_COLUMNS: readonly string[] = ["before", "after"];

/** The Log tab: what was changed, by whom and why. A layout has the new entries; older ones stay as they are. */
export const logTab = (page: LogPage, { text }: WorkbookVoice): Layout => {
  const words = text.log;
  const numbers = page.entries.map((_, i) => page.first + i);
  return {
    key: "log",
    name: words.tab,
    hidden: false,
    columns: COLUMNS,
    rows: [
      ...topRows,
      { name: "header", height: 24 },
      {
        ...{ list: "entries", key: ["number"], keys: numbers.map(String), isAppended: true },
        height: page.entries.map(heightOf),
      },
      { name: "end" },
    ],
    frozen: { row: "header", column: null },
    cells: [
      ...topCells("number", words.title, words.why),
      { row: "header", column: "beforeApproval", content: "", role: "wordHeader" },
      ...headerCells(words.headers, NUMBER_COLUMNS).map((cell) =>
        cell.column === "before" ? { ...cell, note: words.beforeNote } : cell,
      ),
      ...page.entries.flatMap((entry, i) => entryCells(entry, numbers[i]!, page, text.log)),
      ...endCells(words.next),
    ],
    rules: [],
    validations: [],
    charts: [],
    print: { orientation: "landscape", last: "reason", repeated: "header" },
  };
};

const entryCells = (
  { what, before, after, format, beforeFormat = format, reason }: LogEntry,
  number: number,
  { when, who }: LogPage,
  words: WorkbookVoice["text"]["log"],
): readonly LaidCell[] => {
  const row = listRow("entries", String(number));
  return [
    { row, column: "number", content: number, role: "calcWord" },
    { row, column: "when", content: when, role: "calcWord", format: MOMENT },
    { row, column: "who", content: who === "" ? words.notNamed : who, role: "calcWord" },
    { row, column: "what", content: what, role: "calcText" },
    { row, column: "before", content: before, role: roleOf(before), format: beforeFormat },
    { row, column: "after", content: after, role: roleOf(after), format },
    { row, column: "beforeApproval", content: "", role: "calcWord" },
    { row, column: "approval", content: "", role: "inputText" },
    { row, column: "reason", content: reason, role: "calcText" },
  ];
};

/** Numbers and single words stand below their heading; longer ones, such as an address, go on below. */
const roleOf = (content: number | string): "calc" | "calcText" =>
  linesOf(content, LINE.words) === 1 ? "calc" : "calcText";

/** The line that closes the log. What is protected reaches down to it, so that what goes in above it is, too. */
const endCells = (next: string): readonly LaidCell[] =>
  COLUMNS.slice(1).map(
    ({ name }): LaidCell => ({
      row: "end",
      column: name,
      content: name === "when" ? next : "",
      role: name === "approval" ? "mist" : "calcWord",
    }),
  );
