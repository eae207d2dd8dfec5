import type { Month } from "../../core/calendar/month.ts";
import type { Stay } from "./blank-months.ts";
import type { RowReading } from "./entry.ts";

/** For a list of deals or activities, first and last month of each person's from the month `from` on and before the running month, won or done or not; null for other tables. */
export const dealStays = (
  rows: readonly RowReading[],
  personOf: (written: string) => string,
  isEvents: boolean,
  from: Month | null,
  today: Month,
): ReadonlyMap<string, Stay> | null => {
  if (!isEvents) return null;
  const stays = new Map<string, Stay>();
  const isCounted = ({ month }: { readonly month: Month }) =>
    month < today && (from === null || month >= from);
  for (const { person, month } of rows.flatMap(datedPeople).filter(isCounted)) {
    const name = personOf(person);
    const known = stays.get(name);
    stays.set(name, {
      first: known && known.first < month ? known.first : month,
      last: known && known.last > month ? known.last : month,
    });
  }
  return stays;
};

const datedPeople = (row: RowReading) => {
  if (row.kind === "notWon")
    return row.month === null || row.person === ""
      ? []
      : [{ person: row.person, month: row.month }];
  if (row.kind !== "results") return [];
  return row.entries.map(({ person, months }) => ({ person, month: months[0]!.month }));
};
