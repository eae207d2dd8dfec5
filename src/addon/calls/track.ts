import { GoalError } from "../../core/errors.ts";
import { isoMonthIn } from "../iso-month-in.ts";
import { actWords } from "../share/act-words.ts";
import { lastPublished } from "../share/last-published.ts";
import { actNow, logActs } from "../share/log-acts.ts";
import { keepRecord, knownRecord } from "../share/share-record.ts";
import { monthsOver, type TrackingCell, trackingCells } from "../share/tracked-results.ts";
import { isTracked } from "../share/typed-results.ts";
import type { Tracked, TrackedResult } from "../sharing.ts";
import { checkCells } from "../tabs/check-protection.ts";
import { alone } from "../tabs/in-one-run.ts";
import { ourTabs } from "../tabs/our-tabs.ts";
import { locksOf, refuseTheBound } from "../tabs/team-lock.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Puts results that people typed into Tracking: each into the cell of its person, metric
 * and month, if that is empty now and the month is over. Whatever stands in a cell stays.
 */
export const track = (results: readonly TrackedResult[]): Tracked => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return alone(book, () => {
    const tabs = ourTabs(book);
    refuseTheBound(locksOf(Object.values(tabs.sheets)));
    const { version, facts } = lastPublished(knownRecord());
    const sheet = tabs.sheets.tracking;
    if (!sheet || !isTracked(tabs, version, facts[0]!)) throw new GoalError("noTracking", {});
    const free = freeOf(
      results,
      trackingCells(book, tabs, facts[0]!.period, facts[0]!.metrics[0].metric),
    );
    checkCells([{ sheet, cells: free.map(({ cell }) => cell) }]);
    for (const { one, cell } of free) sheet.getRange(cell.row, cell.column).setValue(one.result);
    SpreadsheetApp.flush();
    const put = free.map(({ one }) => one);
    if (put.length > 0) logged(book, sheet.getName(), put);
    return { put, tab: sheet.getName() };
  });
};

const freeOf = (
  results: readonly TrackedResult[],
  cellOf: ReturnType<typeof trackingCells>,
): readonly { readonly one: TrackedResult; readonly cell: TrackingCell }[] => {
  const isOver = monthsOver();
  return results.flatMap((one) => {
    const month = isoMonthIn(one.month);
    const cell = cellOf(one.person, one.metric, month);
    return cell?.isBlank && isOver(month) && Number.isFinite(one.result) ? [{ one, cell }] : [];
  });
};

const logged = (book: Spreadsheet, tab: string, put: readonly TrackedResult[]): void => {
  const record = knownRecord();
  const words = actWords(book.getSpreadsheetLocale());
  const act = actNow({
    ...{ what: words.tracked(tab), before: words.nothing },
    ...{ after: words.results(put.length), reason: namesIn(put) },
  });
  keepRecord({ ...record, toLog: [...record.toLog, act] });
  logActs(book);
};

/** "Ana (2), Bruno (1)". */
const namesIn = (results: readonly TrackedResult[]): string => {
  const people = [...new Set(results.map(({ person }) => person))];
  const countOf = (name: string) => results.filter(({ person }) => person === name).length;
  return people.map((person) => `${person} (${countOf(person)})`).join(", ");
};
