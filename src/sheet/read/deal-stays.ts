import type { Month } from "../../core/calendar/month.ts";
import type { Stay, Stays } from "./blank-months.ts";
import type { RowReading } from "./entry.ts";

/** A row of a list of deals or activities: whose, and of which month. */
export interface DatedEvent {
  readonly person: string;
  readonly month: Month;
}

/** The rows of a list of deals or activities from the month `from` on and before the running month, won or done or not; null for other tables. */
export const datedEvents = (
  rows: readonly RowReading[],
  personOf: (written: string) => string,
  isEvents: boolean,
  from: Month | null,
  today: Month,
): readonly DatedEvent[] | null => {
  if (!isEvents) return null;
  return rows
    .flatMap(datedPeople)
    .filter(({ month }) => month < today && (from === null || month >= from))
    .map(({ person, month }) => ({ person: personOf(person), month }));
};

/** First and last month of each person's rows; null where there is no such list. */
export const dealStays = (events: readonly DatedEvent[] | null): Stays => {
  if (events === null) return null;
  const stays = new Map<string, Stay>();
  for (const { person, month } of events) {
    const known = stays.get(person);
    stays.set(person, {
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
