import type { Notice } from "../../core/notices.ts";
import type { Roster } from "../../core/people/roster.ts";
import type { Grid } from "../../sheet/cell.ts";
import type { ReadOptions } from "../../sheet/read/reading.ts";
import { readRoster } from "../../sheet/roster/read-roster.ts";
import { addressOf, addressOfTab, addressParts, rangeAt } from "../source.ts";

/** The roster that the user chose. */
export interface RosterFound {
  /** A tab's name, or the very range that was given. */
  readonly source: string;
  /** Its tab's id. */
  readonly sheet: number;
  readonly members: Roster;
  readonly notices: readonly Notice[];
}

/** Reads the roster at an address: a tab as it is now, or a range. */
export const rosterAt = (
  address: string,
  habits: Pick<ReadOptions, "dayOf" | "habit">,
): RosterFound => {
  const range = rangeAt(address);
  const sheet = range.getSheet();
  const isTab = addressParts(address.trim()).a1 === "";
  const where = addressOf(range);
  const { roster, notices } = readRoster(range.getValues() as Grid, { ...habits, where });
  return {
    source: isTab ? addressOfTab(sheet.getName()) : where,
    sheet: sheet.getSheetId(),
    members: roster,
    notices,
  };
};
