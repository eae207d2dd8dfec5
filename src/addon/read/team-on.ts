import type { ReadOptions } from "../../sheet/read/reading.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { type TeamRead, teamRead } from "../../sheet/workbook/team/team-read.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { seenOn } from "../tabs/seen.ts";

/** What our Team tab says; null where there is none, or none that can be recognised any more. */
export const teamOn = (
  { sheets, lines, memory }: OurTabs,
  habits: Pick<ReadOptions, "dayOf" | "habit">,
): TeamRead | null => {
  const [sheet, known, written] = [sheets.team, lines.team, memory.team];
  if (!sheet || !known || !written) return null;
  const seen = seenOn(sheet, habits.dayOf);
  const place = placeFrom(known, seen, written);
  const where = sheet.getName();
  return place && teamRead({ ...seen, place, memory: written }, { ...habits, where });
};
