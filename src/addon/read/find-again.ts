import type { Answers } from "../../core/doubts.ts";
import { GoalError, type GoalErrorCode } from "../../core/errors.ts";
import type { Notice } from "../../core/notices.ts";
import type { Headings } from "../../sheet/read/reading.ts";
import type { TableMemory } from "../service.ts";
import { addressParts, contentOf } from "../source.ts";
import { asTable, readSource, type SourceReading } from "./read-source.ts";
import type { Search } from "./search.ts";
import { tableChosenAnew } from "./table-chosen-anew.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table that was read before, wherever it is by now; its tab first, then one of that name, then the others. */
export const findAgain = (search: Search, table: TableMemory): SourceReading => {
  const { source } = search.asked;
  const all = search.book.getSheets();
  const own = all.find((sheet) => sheet.getSheetId() === table.sheet);
  const { tab } = addressParts(source);
  const named = own ? undefined : all.find((sheet) => sheet.getName() === tab);
  const anew = own && tableChosenAnew(own, search);
  if (anew) return anew;
  const found = readHere(own ?? named, search, table.headings);
  if (found) return found;
  for (const { sheet, isRoster } of search.tabs()) {
    const moved = isRoster ? null : readAgain(sheet, search, table.headings, () => true);
    if (moved) return withNotice(moved, { code: "tableMoved", facts: { where: moved.source } });
  }
  const headings = namesOf(table.headings).join(", ");
  throw new GoalError("tableGone", { where: source, headings });
};

const withNotice = (read: SourceReading, notice: Notice): SourceReading => ({
  ...read,
  reading: { ...read.reading, notices: [...read.reading.notices, notice] },
});

const LOST: ReadonlySet<GoalErrorCode> = new Set([
  "noTable",
  "oneCell",
  "notAGrid",
  "noMonths",
  "tableGone",
]);

/** Mistakes of a tab that has lost its table, rather than of the table. */
const isLost = ({ code }: GoalError): boolean => LOST.has(code);

const readAgain = (
  sheet: Sheet | undefined,
  { isTaken, ways }: Search,
  headings: Headings,
  isNone: (error: GoalError) => boolean,
): SourceReading | null => {
  if (!sheet || isTaken(sheet)) return null;
  try {
    const told = newAnswers(ways.told, headings);
    const read = readSource(contentOf(sheet), { ...ways, told }, headings);
    return isSame(read.reading.headings, headings) ? rememberedAs(read, headings) : null;
  } catch (error) {
    if (!(error instanceof GoalError) || !isNone(error)) throw error;
    return null;
  }
};

/** In its own tab also a wide table whose few headings beside the months have all been renamed. */
const readHere = (
  sheet: Sheet | undefined,
  search: Search,
  headings: Headings,
): SourceReading | null => {
  const found = readAgain(sheet, search, headings, isLost);
  if (found || headings.person === null || headings.values.length > 0) return found;
  const renamed = readAgain(sheet, search, { ...headings, all: [] }, isLost);
  return renamed?.reading.headings.all.length === headings.all.length ? renamed : null;
};

/** Without the columns that were chosen long ago: they are among the headings, and may be gone. */
const newAnswers = (told: Answers, { date, person, metric, values }: Headings): Answers => {
  const before = { date, person, metric, value: values[0] };
  const old = Object.entries(before).map(([role, heading]) => `column:${role} ${heading}`);
  return Object.fromEntries(
    Object.entries(told).filter(([key, answer]) => !old.includes(`${key} ${answer}`)),
  );
};

/** The new headings count as soon as nobody need be asked about them. */
const rememberedAs = (read: SourceReading, before: Headings): SourceReading => {
  const table = asTable(read);
  const isAsked = read.reading.doubts.some(({ code, isTold }) => code === "column" && !isTold);
  return isAsked && table.table ? { ...table, table: { ...table.table, headings: before } } : table;
};

/** Whether a heading that was read before is read again, or half of them all are there. */
const isSame = (now: Headings, before: Headings): boolean => {
  const used = new Set(namesOf(now).map(folded));
  if (namesOf(before).some((name) => used.has(folded(name)))) return true;
  const all = new Set(now.all.map(folded));
  const kept = before.all.filter((name) => all.has(folded(name)));
  return 2 * kept.length >= before.all.length;
};

const namesOf = ({ date, person, metric, values }: Headings): readonly string[] =>
  [date, person, metric, ...values].flatMap((name) => (name ? [name] : []));

const folded = (name: string): string => name.trim().toLowerCase();
