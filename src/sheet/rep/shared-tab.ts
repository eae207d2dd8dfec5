import type { SharedText } from "../../text/en/tabs/shared.ts";
import { type LaidCell, type Layout, listRow } from "../workbook/frame/layout.ts";
import { COLORS } from "../workbook/frame/look.ts";
import { DAY, MONTH, PERCENT } from "../workbook/frame/number-format.ts";
import type { Content, Role } from "../workbook/frame/tab.ts";
import { headerCells, MARGIN, topCells, topRows } from "../workbook/frame/tab-frame.ts";
import { nameWidth } from "../workbook/frame/widths.ts";
import { linesHeight } from "./part.ts";

/** What the Shared tab says of one person. Days and months are day numbers; "" for what is not known. */
export interface SharedRow {
  readonly person: string;
  /** Who is invited, or would be; null where that is not looked up, and what stands there holds. */
  readonly email: string | null;
  readonly access: keyof SharedText["access"];
  readonly version: number | "";
  /** "" for a goal that was not read; null where that is not known yet. */
  readonly readOn: number | "" | null;
  readonly verdict: keyof SharedText["verdicts"] | null;
  /** The earlier version that the person answered, and none since; 0 where nobody knows which, null for none. */
  readonly answered: number | null;
  readonly comment: string;
  /** What was replied, and on which day, "2026-01-16"; null for nothing. */
  readonly reply: { readonly words: string; readonly on: string } | null;
  readonly sold: number | "";
  readonly goalSoFar: number | "";
  readonly asOf: number | "";
  /** Of the person's file; "" where there is none. */
  readonly url: string;
  /** Number format of results. */
  readonly format: string;
}

const COLUMNS = [
  MARGIN,
  { name: "person", width: 150 },
  { name: "email", width: 190 },
  { name: "access", width: 130 },
  { name: "version", width: 62 },
  { name: "readOn", width: 110 },
  { name: "verdict", width: 178 },
  { name: "comment", width: 280 },
  { name: "sold", width: 100 },
  { name: "goalSoFar", width: 100 },
  { name: "share", width: 92 },
  { name: "asOf", width: 84 },
  { name: "file", width: 110 },
] as const;

const WIDEST_EMAIL = 330; // pixels, of some 45 letters

/** An address shows whole; a tab that is there keeps its widths. */
const columnsFor = (rows: readonly SharedRow[]): Layout["columns"] => {
  const emails = rows.map(({ email }) => email ?? "");
  return COLUMNS.map((one) =>
    one.name === "email" ? { ...one, width: nameWidth(emails, one.width, WIDEST_EMAIL) } : one,
  );
};

/** What the person answered: it belongs to the version that stood in the file then. */
export const ANSWER_COLUMNS: readonly string[] = ["readOn", "verdict"];

/** Columns that sharing itself knows; the others are read from the files. */
export const SHARED_COLUMNS: readonly string[] = ["person", "email", "access", "version", "file"];

const ROW = 22; // pixels
/** "Cumplimiento hasta la fecha" takes three lines. */
const HEADINGS = 56;
const COMMENT = COLUMNS.find(({ name }) => name === "comment")!.width;
/** Above and below the lines of a comment. */
const EDGES = 5;

/** Height of a person's row, in pixels: a comment shows all of its lines. */
export const sharedHeight = (row: Pick<SharedRow, "comment" | "reply">, words: Said): number =>
  Math.max(
    ROW,
    EDGES +
      saidIn(row, words)
        .split("\n")
        .reduce((sum, line) => sum + linesHeight(line, COMMENT), 0),
  );

type Said = Pick<SharedText, "reply">;

/** What the person said, and below it what was replied. */
const saidIn = ({ comment, reply }: Pick<SharedRow, "comment" | "reply">, words: Said): string =>
  [comment, reply === null ? "" : words.reply(reply.words, reply.on)]
    .filter((part) => part !== "")
    .join("\n");

const NUMBERS: readonly string[] = ["version", "sold", "goalSoFar", "share"];

/** The Shared tab: who has a file, who has read it, and what they say. */
export const sharedTab = (rows: readonly SharedRow[], words: SharedText): Layout => ({
  key: "shared",
  name: words.tab,
  hidden: false,
  columns: columnsFor(rows),
  rows: [
    ...topRows,
    { name: "header", height: HEADINGS },
    {
      list: "people",
      key: ["person"],
      keys: rows.map(({ person }) => person),
      height: rows.map((row) => sharedHeight(row, words)),
    },
    { name: "end" },
  ],
  frozen: { row: "header", column: "person" },
  cells: [
    ...topCells("email", words.title, words.why),
    ...headerCells(words.headers, NUMBERS),
    ...rows.flatMap((row) => rowCells(row, words)),
  ],
  rules: (
    [
      [words.verdicts.agree, COLORS.good],
      [words.verdicts.question, COLORS.warn],
      [words.verdicts.disagree, COLORS.bad],
    ] as const
  ).map(([text, ink]) => ({
    cells: { column: "verdict", list: "people" },
    when: { kind: "startsWith", text },
    ink,
    bold: true,
  })),
  validations: [],
  charts: [],
  print: { orientation: "landscape", last: "asOf", repeated: "header" },
});

const rowCells = (one: SharedRow, words: SharedText): readonly LaidCell[] => {
  const row = listRow("people", one.person);
  const cell = (column: string, content: Content, role: Role, format = ""): LaidCell => ({
    ...{ row, column, content, role, format },
  });
  return [
    cell("person", one.person, "name"),
    cell("email", one.email ?? "", "word"),
    cell("access", words.access[one.access], "word"),
    cell("version", one.version, "calc"),
    cell("readOn", readOnWords(one, words), "calcWord", DAY),
    cell("verdict", verdictWords(one, words), "calcWord"),
    cell("comment", saidIn(one, words), "calcText"),
    cell("sold", one.sold, "calc", one.format),
    cell("goalSoFar", one.goalSoFar, "calc", one.format),
    cell("share", { formula: SHARE }, "calc", PERCENT),
    cell("asOf", one.asOf, "calcWord", MONTH),
    // An address of Google's: nothing that anybody typed.
    cell(
      "file",
      one.url === "" ? noFile(one, words) : { formula: linkTo(one.url, words.open) },
      "word",
    ),
  ];
};

const verdictWords = ({ verdict, answered }: SharedRow, words: SharedText): string => {
  if (answered !== null) return words.answered(answered);
  return verdict === null ? "" : words.verdicts[verdict];
};

/** Whoever answers has read it, also without a day; who answered an earlier version has not read this one yet. */
const readOnWords = ({ readOn, verdict }: SharedRow, { notRead }: SharedText): Content => {
  if (readOn === null || (readOn === "" && verdict !== null)) return "";
  return readOn === "" ? notRead : readOn;
};

/** A file that was there and is gone is told of beside it. */
const noFile = ({ access }: SharedRow, words: SharedText): string =>
  access === "none" ? words.noFile : "";

const linkTo = (url: string, words: string): string => `=HYPERLINK("${url}";"${words}")`;

const SHARE = '=IF(OR([sold]="";[goalSoFar]="");"";IF([goalSoFar]>0;[sold]/[goalSoFar];""))';
