import { GoalError } from "../../core/errors.ts";
import type { Notice } from "../../core/notices.ts";
import { columnLetters } from "../../sheet/workbook/frame/tab.ts";
import type { Unfrozen } from "../service.ts";
import { addressIn } from "../source.ts";
import { checkCells } from "../tabs/check-protection.ts";
import { alone, tidy, unmark } from "../tabs/in-one-run.ts";
import { mark, WRITING } from "../tabs/marks.ts";
import { noticesTold } from "../told.ts";
import { finishFreezing, settle } from "./finish-freezing.ts";
import { type Freezing, freezingText } from "./freezing.ts";
import { entriesIn, frozenTab, putStates } from "./frozen-tab.ts";
import { putBack, type WayBack, wayBack } from "./put-back.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Puts the formulas back whose values still stand as we left them; what was changed since stays. */
export const unfreeze = (): Unfrozen => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return alone(book, (notices) => {
    const record = frozenTab(book, null);
    const entries = record ? entriesIn(record) : [];
    const frozen = entries.filter(({ state }) => state === "frozen");
    if (!record || frozen.length === 0) throw new GoalError("nothingFrozen", {});
    const way = wayBack(book, frozen, false);
    const sheets = [...new Set(way.returning.map(({ sheet }) => sheet))];
    checkCells(
      sheets.map((sheet) => ({
        sheet,
        cells: way.returning.filter((one) => one.sheet === sheet),
      })),
    );
    const back = new Set(way.returning.map(({ entry }) => entry));
    const freezing = {
      front: book.getActiveSheet().getSheetId(),
      record: record.getName(),
    };
    if (back.size > 0)
      inOneGo(book, freezing, () => {
        putStates(
          record,
          entries.map((entry) => (back.has(entry) ? "busy" : entry.state)),
        );
        SpreadsheetApp.flush();
        putBack(way.returning);
        SpreadsheetApp.flush();
        settle(
          book,
          record,
          entries.map((entry) => (back.has(entry) ? "done" : entry.state)),
          freezing.front,
        );
      });
    return {
      formulas: way.returning.map(({ entry, row, column }) =>
        addressIn(entry.place!.tab, `${columnLetters(column)}${row}`),
      ),
      notices: noticesTold([...notices, ...stuckNotices(way)], null),
    };
  });
};

/** What is interrupted is finished: at once, or by the next command that finds the mark. */
const inOneGo = (book: Spreadsheet, freezing: Freezing, work: () => void): void => {
  try {
    mark(book, WRITING, freezingText(freezing));
    work();
    unmark(book);
  } catch (error) {
    tidy(() => {
      finishFreezing(book, freezing);
      unmark(book);
    });
    throw error;
  }
};

const MOST_NAMED = 5;

const stuckNotices = ({ changed, lost }: WayBack): readonly Notice[] => [
  ...(changed.length === 0
    ? []
    : [
        {
          code: "frozenChanged" as const,
          facts: {
            cells: changed.slice(0, MOST_NAMED),
            more: Math.max(0, changed.length - MOST_NAMED),
          },
        },
      ]),
  ...lost.map((formula): Notice => ({ code: "frozenLost", facts: { formula } })),
];
