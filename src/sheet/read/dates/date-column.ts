import type { Day } from "../../../core/people/roster.ts";
import { type Cell, isDate } from "../../cell.ts";
import { eachOnce } from "../each-once.ts";
import { dayOfSerial, isSerial, serialOf } from "./date-serial.ts";
import type { DayTime, Time } from "./time.ts";
import { readTimeText } from "./time-text.ts";
import { weekColumn } from "./week-text.ts";

/** A column of dates, each distinct text and day read once: equal cells have the same Time. */
export interface DateColumn {
  readonly heading: string;
  /** Each date begins (or ends) a week. */
  readonly isWeeks: boolean;
  /** Row by row; null where a cell names no time. */
  readonly times: readonly (Time | null)[];
  /** The distinct ones. */
  readonly known: readonly Time[];
  readonly texts: readonly string[];
  readonly timeOf: (cell: Cell) => Time | null;
}

export const dateColumn = (
  cells: readonly Cell[],
  heading: string,
  dayOf: (date: Date) => Day,
): DateColumn => {
  const texts = [...new Set(cells.filter((cell) => typeof cell === "string"))];
  const kind = weekColumn(heading, texts);
  const textTime = eachOnce((text: string) => readTimeText(text, kind));
  const dayTime = eachOnce((serial: number): DayTime => {
    return { kind: "day", day: dayOfSerial(serial), isStored: true };
  });
  const storedTime = eachOnce((instant: number) =>
    Number.isNaN(instant) ? null : dayTime(serialOf(dayOf(new Date(instant)))),
  );
  const timeOf = (cell: Cell): Time | null => {
    if (typeof cell === "string") return textTime(cell);
    if (typeof cell === "number")
      return isSerial(cell) ? dayTime(Math.floor(cell)) : textTime(String(cell)); // 202401
    return isDate(cell) ? storedTime(cell.getTime()) : null;
  };
  const times = cells.map(timeOf);
  const known = [...new Set(times)].filter((time) => time !== null);
  return { heading, isWeeks: kind === "headed", times, known, texts, timeOf };
};
