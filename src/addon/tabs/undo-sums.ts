import { listRow } from "../../sheet/workbook/frame/layout.ts";
import type { Place } from "../../sheet/workbook/frame/place.ts";
import type { Recollection, Settings } from "../../sheet/workbook/lists/lists-tab.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import type { UndoSums } from "../../sheet/workbook/log/undo-page.ts";
import { goalsWritten } from "../announced.ts";
import { heldSum, ownValues } from "../changes/own-values.ts";
import type { ReadOnce } from "./read-once.ts";
import type { Seen } from "./seen.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What the final goals of the main metric come to as they stand on Goals, and once the write is taken
 * back: own values stay as they are. Null where either is not known any more.
 */
export const undoSums = (
  goals: Sheet | undefined,
  { settings, lines, memory }: Recollection,
  before: Settings,
  { seen: read }: ReadOnce,
): UndoSums | null => {
  const [[is], [was]] = [goalsWritten(settings), goalsWritten(before)];
  if (!goals || !is || !was) return null;
  const seen = read(goals);
  const place = lines.goals ? placeFrom(lines.goals, seen, memory.goals) : null;
  const [total, final] = [place?.rows.get("total"), place?.columns.get("final")];
  if (!place || total === undefined || final === undefined) return null;
  const own = ownValues(typedGoals(place, seen));
  const sumOf = (written: typeof is) =>
    heldSum(
      written.goals.map(([person, goal]) => ({ person, goal })),
      own,
    );
  const format = goals.getRange(total, final).getNumberFormat();
  return { before: sumOf(is), after: sumOf(was), format };
};

/** What is typed in the place of computed goals. */
const typedGoals = ({ rows, columns }: Place, seen: Seen) =>
  [...rows].flatMap(([row, line]) =>
    ["own", "final"].flatMap((column) => {
      const at = columns.get(column);
      const isTyped = at !== undefined && seen.cellAt(line, at).formula === "";
      const isPerson = row.startsWith(listRow("people", ""));
      return isPerson && isTyped
        ? [{ tab: "goals" as const, row, column, value: seen.plainAt(line, at) }]
        : [];
    }),
  );
