import { GoalError } from "../../core/errors.ts";
import type { InFileRole } from "../in-file.ts";
import { uninvitable } from "../share/invitable.ts";
import { sharingText } from "../share/sharing-text.ts";
import { BACKUP, marksOf } from "../tabs/marks.ts";
import { type OurTabs, ourTabs } from "../tabs/our-tabs.ts";
import { refuseTheBound } from "../tabs/team-lock.ts";
import { accessTo } from "./access.ts";
import { type InFileRecord, inFileRecord } from "./in-file-record.ts";
import { inFileText } from "./in-file-text.ts";
import { type Lockable, lockables } from "./locks.ts";
import { teamAddresses } from "./team-addresses.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** All that sharing decides by, read before anything is changed. */
export interface Standing {
  readonly tabs: OurTabs;
  readonly record: InFileRecord;
  readonly lockable: readonly Lockable[];
  readonly access: ReadonlyMap<string, InFileRole>;
  readonly addresses: ReadonlyMap<string, string>;
  /** What is wrong with somebody's address, a sentence; people whose address will do are not in it. */
  readonly wrong: ReadonlyMap<string, string>;
  /** The user's own tabs, and hidden ones of whomever; our copies for undoing are one. */
  readonly ownTabs: readonly string[];
  readonly hiddenTabs: readonly string[];
}

/** Throws for whoever our protections bind, and where no goals were written. */
export const standingOf = (book: Spreadsheet): Standing => {
  const tabs = ourTabs(book);
  if (!tabs.sheets.goals) throw new GoalError("noGoalsYet", {});
  const record = inFileRecord();
  const lockable = lockables(book, tabs, record.tabs);
  refuseTheBound(lockable.flatMap(({ lock }) => lock ?? []));
  const addresses = teamAddresses(book, tabs);
  const text = inFileText();
  const ours = new Set(lockable.map(({ sheet }) => sheet.getSheetId()));
  const copies = new Set(
    marksOf(book, BACKUP).map((one) => one.getLocation().getSheet()?.getSheetId()),
  );
  const all = book.getSheets().map((sheet) => ({
    tab: sheet.getName(),
    isOurs: ours.has(sheet.getSheetId()),
    isHidden: sheet.isSheetHidden(),
    isCopy: copies.has(sheet.getSheetId()),
  }));
  const hidden = all.filter(({ isHidden }) => isHidden);
  const copied = hidden.filter(({ isCopy }) => isCopy).length;
  const words = sharingText().uninvitable;
  return {
    ...{ tabs, record, lockable, addresses },
    access: accessTo(book),
    wrong: new Map(
      [...uninvitable(addresses)].map(([person, { why, other }]) => [
        person,
        words[why](person, addresses.get(person) ?? "", other),
      ]),
    ),
    ownTabs: all.filter(({ isOurs }) => !isOurs).map(({ tab }) => tab),
    hiddenTabs: [
      ...hidden.filter(({ isCopy }) => !isCopy).map(({ tab }) => text.hidden(tab)),
      ...(copied > 0 ? [text.copies(copied)] : []),
    ],
  };
};

/** What everybody who gets the file can see beside our own visible tabs. */
export const seenBeside = ({ ownTabs, hiddenTabs }: Standing): readonly string[] => {
  const { hidden } = inFileText();
  return [...ownTabs.filter((tab) => !hiddenTabs.includes(hidden(tab))), ...hiddenTabs];
};
