import { KEY_JOINT, listRow } from "../../sheet/workbook/frame/layout.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import type { OwnKept } from "../service.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { seenOn } from "../tabs/seen.ts";
import { daysIn } from "../zone.ts";

/** The manager's own value as a tab has it now, of the main metric (null) or a further one; null where none stands. */
export type OwnStanding = (person: string, metric: string | null) => number | null;

/** Reads them from the tabs, each once and only where somebody asks. */
export const ownStanding = (tabs: OurTabs): OwnStanding => {
  const known = new Map<"goals" | "metrics", (row: string) => unknown>();
  return (person, metric) => {
    const key = metric === null ? "goals" : "metrics";
    const ownIn = known.get(key) ?? ownColumn(tabs, key);
    known.set(key, ownIn);
    const own = ownIn(
      metric === null
        ? listRow("people", person)
        : listRow("measures", `${metric}${KEY_JOINT}${person}`),
    );
    return typeof own === "number" ? own : null;
  };
};

/** Those of the main metric, of these people. */
export const ownKept = (own: OwnStanding, people: readonly string[]): readonly OwnKept[] =>
  people.flatMap((person) => {
    const goal = own(person, null);
    return goal === null ? [] : [{ person, goal }];
  });

const ownColumn = (
  { sheets, lines, memory }: OurTabs,
  key: "goals" | "metrics",
): ((row: string) => unknown) => {
  const [sheet, known] = [sheets[key], lines[key]];
  if (!sheet || !known) return () => null;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const seen = seenOn(sheet, daysIn(zone));
  const place = placeFrom(known, seen, memory[key]);
  const column = place?.columns.get("own");
  return (row) => {
    const at = place?.rows.get(row);
    return at === undefined || column === undefined ? null : seen.plainAt(at, column);
  };
};
