import { type GoalsPlace, newGoalsPlace } from "../../sheet/workbook/goals-place.ts";
import { marksAt } from "../../sheet/workbook/goals-tab.ts";
import { peopleIn, recogniseGoals } from "../../sheet/workbook/recognise-goals.ts";
import { textsIn } from "../voices.ts";
import { markPart, marksOf, PART } from "./marks.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where our table stands on the Goals tab now; null where its marks are gone. */
export const goalsPlaceOf = (sheet: Sheet): GoalsPlace | null => {
  const lines = { row: {} as Record<string, number>, column: {} as Record<string, number> };
  for (const metadata of marksOf(sheet, PART)) {
    const [kind = "", name = ""] = (metadata.getValue() ?? "").split(".");
    const location = metadata.getLocation();
    if (kind === "row") lines.row[name] = location.getRow()?.getRow() ?? 0;
    if (kind === "column") lines.column[name] = location.getColumn()?.getColumn() ?? 0;
  }
  const { header, total } = lines.row as Partial<GoalsPlace["rows"]>;
  const { person, goal } = lines.column as Partial<GoalsPlace["columns"]>;
  if (!header || !total || !person || !goal || total <= header) return null;
  const names = sheet
    .getRange(1, person, total, 1)
    .getValues()
    .map(([name]) => name);
  const rows = { ...lines.row, header, total };
  return { rows, columns: { ...lines.column, person, goal }, people: peopleIn(names, rows) };
};

/** The same by the headings, for a file that lost its marks; leaves new marks. */
export const recognisedPlace = (sheet: Sheet): GoalsPlace | null => {
  const languages = [textsIn("en").workbook, textsIn("es").workbook];
  const place = recogniseGoals(sheet.getDataRange().getValues(), languages);
  if (!place) return null;
  for (const part of marksAt(place)) markPart(sheet, part);
  return place;
};

/** The place with rows for people who are new, above the total. */
export const placeWith = (
  people: readonly string[],
  now: GoalsPlace | null,
): { readonly place: GoalsPlace; readonly newPeople: readonly string[] } => {
  if (!now) return { place: newGoalsPlace(people), newPeople: people };
  const newPeople = people.filter((person) => !now.people.has(person));
  const { total } = now.rows;
  const rows = [...now.people, ...newPeople.map((person, i) => [person, total + i] as const)];
  return {
    place: {
      columns: now.columns,
      rows: { ...now.rows, total: total + newPeople.length },
      people: new Map(rows),
    },
    newPeople,
  };
};
