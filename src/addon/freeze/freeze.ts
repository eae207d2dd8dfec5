import { GoalError } from "../../core/errors.ts";
import type { Notice } from "../../core/notices.ts";
import type { Spot } from "../../sheet/frozen/spill-blocks.ts";
import { a1Of } from "../../sheet/workbook/frame/rectangles.ts";
import { columnLetters } from "../../sheet/workbook/frame/tab.ts";
import { dayWords } from "../../text/moment.ts";
import { languageOf } from "../../text/voice.ts";
import type { Frozen } from "../service.ts";
import { addressIn } from "../source.ts";
import { checkCells } from "../tabs/check-protection.ts";
import { alone, tidy, unmark } from "../tabs/in-one-run.ts";
import { freeName } from "../tabs/make-tab.ts";
import { mark, WRITING } from "../tabs/marks.ts";
import { today } from "../today.ts";
import { noticesTold } from "../told.ts";
import { textsIn } from "../voices.ts";
import { finishFreezing, settle } from "./finish-freezing.ts";
import { formulasOfOurs, type TabOfOurs } from "./formulas-of-ours.ts";
import {
  blocksOn,
  clearFormulas,
  firstEntries,
  type Naming,
  showsAsBefore,
  unreadyGroups,
  writeNotes,
  writeValues,
} from "./freeze-tabs.ts";
import { type Freezing, freezingText } from "./freezing.ts";
import type { CellPlace, FrozenEntry } from "./frozen-formula.ts";
import { entriesIn, frozenTab, makeFrozenTab, nextRow, putEntries } from "./frozen-tab.ts";
import { putBack, sizeOf, wayBack } from "./put-back.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes every formula of ours, with the cells that it fills, its value. The hidden tab has the
 * formulas, and a mark stands on the spreadsheet, before the first of them is cleared.
 */
export const freeze = (): Frozen => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return alone(book, (notices) => {
    const record = frozenTab(book, null);
    const tabs = formulasOfOurs(book, record);
    if (tabs.length === 0) throw new GoalError("nothingToFreeze", {});
    const ready = tabs.filter((tab) => tab.ready.length > 0);
    const { blocks, unready, untold } = ready.length === 0 ? NOTHING : frozen(book, record, ready);
    const waiting = [...tabs.flatMap((tab) => addressesOf(tab, tab.unready)), ...unready];
    return {
      blocks,
      notices: noticesTold(
        [...notices, ...cellsNotice("notComputed", waiting), ...cellsNotice("spillUntold", untold)],
        null,
      ),
    };
  });
};

const MOST_NAMED = 5;

/** Some cells of many: the first few, and how many more. */
const cellsNotice = (
  code: "notComputed" | "spillUntold",
  cells: readonly string[],
): readonly Notice[] =>
  cells.length === 0
    ? []
    : [
        {
          code,
          facts: {
            cells: cells.slice(0, MOST_NAMED),
            more: Math.max(0, cells.length - MOST_NAMED),
          },
        },
      ];

interface Outcome {
  readonly blocks: readonly string[];
  /** Formulas that stay: with an error among their cells, or with cells that could not be told. */
  readonly unready: readonly string[];
  readonly untold: readonly string[];
}

const NOTHING: Outcome = { blocks: [], unready: [], untold: [] };

/** Under the mark; whatever stops it, the formulas go back. */
const frozen = (book: Spreadsheet, record: Sheet | null, tabs: readonly TabOfOurs[]): Outcome => {
  checkCells(tabs.map(({ sheet, ready }) => ({ sheet, cells: ready })));
  const naming = namingFor(book);
  const { freeze: words } = textsIn(languageOf(book.getSpreadsheetLocale()));
  const freezing: Freezing = {
    front: book.getActiveSheet().getSheetId(),
    record: record?.getName() ?? freeName(book, words.tab),
  };
  try {
    mark(book, WRITING, freezingText(freezing));
    const sheet = record ?? makeFrozenTab(book, freezing.record);
    const outcome = carriedOut(book, sheet, tabs, naming, freezing);
    unmark(book);
    return outcome;
  } catch (error) {
    tidy(() => {
      finishFreezing(book, freezing);
      unmark(book);
    });
    throw error;
  }
};

const namingFor = (book: Spreadsheet): Naming => {
  const language = languageOf(book.getSpreadsheetLocale());
  const day = dayWords(language, today());
  const run = Utilities.getUuid().slice(0, RUN_LENGTH);
  return {
    said: (formula) => textsIn(language).freeze.note(day, formula),
    group: (tab, group) => `${run}.${tab}.${group}`,
  };
};

const RUN_LENGTH = 8; // of a UUID: enough among the runs of one file

const carriedOut = (
  book: Spreadsheet,
  record: Sheet,
  tabs: readonly TabOfOurs[],
  naming: Naming,
  { front }: Freezing,
): Outcome => {
  const earlier = entriesIn(record);
  const row = nextRow(record);
  putEntries(
    record,
    row,
    tabs.flatMap((tab, i) => firstEntries(tab, i, naming)),
  );
  SpreadsheetApp.flush();
  for (const tab of tabs) clearFormulas(tab);
  SpreadsheetApp.flush();
  const blocks = tabs.map((tab, i) => blocksOn(tab, i, naming));
  putEntries(
    record,
    row,
    blocks.flatMap(({ entries }) => entries),
  );
  SpreadsheetApp.flush();
  const unready = new Set(blocks.flatMap((one) => [...unreadyGroups(one)]));
  const isReady = ({ group }: FrozenEntry) => !unready.has(group);
  for (const one of blocks) writeValues(one, isReady);
  SpreadsheetApp.flush();
  const sure = blocks.filter((one) => showsAsBefore(one, isReady));
  for (const one of sure) writeNotes(one, isReady);
  const all = blocks.flatMap((one) => one.entries.map((entry) => ({ entry, of: one })));
  const stays = ({ entry, of }: (typeof all)[number]) => sure.includes(of) && isReady(entry);
  const leaving = all.filter((one) => !stays(one)).map(({ entry }) => entry);
  if (leaving.length > 0) putBack(wayBack(book, leaving, true).returning);
  SpreadsheetApp.flush();
  const again = new Set(all.filter(stays).map(({ entry }) => cellOf(entry.place!)));
  settle(
    book,
    record,
    [
      ...earlier.map(({ state, place }) =>
        place !== null && again.has(cellOf(place)) ? "done" : state,
      ),
      ...all.map((one) => (stays(one) ? ("frozen" as const) : ("done" as const))),
    ],
    front,
  );
  const untold = all.filter((one) => !sure.includes(one.of) && isReady(one.entry));
  return {
    blocks: all.filter(stays).map(({ entry }) => blockOf(entry)),
    unready: leaving.filter((entry) => !isReady(entry)).map(({ place }) => cellOf(place!)),
    untold: untold.map(({ entry }) => cellOf(entry.place!)),
  };
};

const cellOf = ({ tab, row, column }: CellPlace): string =>
  addressIn(tab, `${columnLetters(column)}${row}`);

/** A block with its formula's cell: "Plan!A1:C12". */
const blockOf = ({ place, frozen: { areas } }: FrozenEntry): string => {
  const { tab, row, column } = place!;
  return areas.length === 0
    ? cellOf(place!)
    : addressIn(tab, a1Of({ row, column, ...sizeOf(areas) }));
};

const addressesOf = ({ tab }: TabOfOurs, spots: readonly Spot[]): readonly string[] =>
  spots.map((spot) => cellOf({ tab, ...spot }));
