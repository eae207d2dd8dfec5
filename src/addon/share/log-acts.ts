import { layoutsIn } from "../../sheet/workbook/lists/lists-tab.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { type LogPage, nextNumber } from "../../sheet/workbook/log/log-tab.ts";
import { tidy } from "../tabs/in-one-run.ts";
import { loggingPage } from "../tabs/log-rows.ts";
import { ourTabs } from "../tabs/our-tabs.ts";
import { seenOn } from "../tabs/seen.ts";
import { minuteNow, momentOf } from "../today.ts";
import { knownName } from "../user-name.ts";
import { workbookVoice } from "../voices.ts";
import { daysIn } from "../zone.ts";
import { actWords } from "./act-words.ts";
import { keepRecord, type LoggedAct, shareRecord } from "./share-record.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What was done just now, by the user's own name unless another is told. */
export const actNow = (
  act: Pick<LoggedAct, "what" | "before" | "after" | "reason"> &
    Partial<Pick<LoggedAct, "who" | "format" | "file">>,
): LoggedAct => ({ when: minuteNow(), who: knownName(), format: "", ...act });

/**
 * Writes what the record has noted into the log, and notes that it stands there. What was done counts
 * without it: where this fails, the entries wait in the record for the next call. Nothing is kept for
 * a log that is not there, or that the user has taken apart.
 */
export const logActs = (book: Spreadsheet): void => {
  const { record } = shareRecord();
  if (record.toLog.length > 0) tidy(() => writeActs(book, record.toLog));
};

const writeActs = (book: Spreadsheet, acts: readonly LoggedAct[]): void => {
  const dayOf = daysIn(book.getSpreadsheetTimeZone());
  const words = actWords(book.getSpreadsheetLocale());
  for (const page of pagesOf(inOneRow(acts, words.files))) {
    const { sheets, lines, memory, settings } = ourTabs(book);
    const sheet = sheets.log;
    const seen = sheet && seenOn(sheet, dayOf);
    const place = seen && lines.log ? placeFrom(lines.log, seen, memory.log) : null;
    if (!sheet || !seen || !place) break;
    const numbered = { ...page, first: nextNumber(memory.log, place) };
    const voice = workbookVoice(book.getSpreadsheetLocale());
    loggingPage({ sheet, seen, place, layouts: layoutsIn(settings) }, numbered, voice)();
  }
  SpreadsheetApp.flush();
  const { record } = shareRecord();
  keepRecord({ ...record, toLog: record.toLog.slice(acts.length) });
};

/** From so many files on, one row tells of all with which the same was done: a row each would bury the others. */
const SEVERAL = 3;

/** Acts with those on several people's files in one, where the first of them is, and the people as its reason. */
const inOneRow = (
  acts: readonly LoggedAct[],
  files: (count: number) => string,
): readonly LoggedAct[] => {
  const alike = new Map<string, readonly LoggedAct[]>();
  for (const act of acts) {
    const key = sameOf(act);
    if (key !== null) alike.set(key, [...(alike.get(key) ?? []), act]);
  }
  return acts.flatMap((act) => {
    const group = alike.get(sameOf(act) ?? "") ?? [];
    if (!act.file || group.length < SEVERAL) return [act];
    if (group[0] !== act) return [];
    const { before, after } = act.file;
    const people = group.flatMap(({ file }) => file?.person ?? []);
    return [{ ...act, what: files(people.length), before, after, reason: people.join(", ") }];
  });
};

/** What is the same of several people's files; null for an act on something else. */
const sameOf = ({ who, file, reason }: LoggedAct): string | null =>
  file === undefined ? null : JSON.stringify([who, file.before, file.after, reason]);

/** Entries of one minute and person go in together. */
const pagesOf = (acts: readonly LoggedAct[]): readonly Omit<LogPage, "first">[] => {
  const groups: LoggedAct[][] = [];
  for (const act of acts) {
    const last = groups[groups.length - 1];
    const [first] = last ?? [];
    if (first?.when === act.when && first.who === act.who) last!.push(act);
    else groups.push([act]);
  }
  return groups.map((group) => ({
    when: momentOf(group[0]!.when),
    who: group[0]!.who,
    entries: group.map(({ what, before, after, format, reason }) => ({
      ...{ what, before, after, format, reason },
    })),
  }));
};
