/** Days between 30 December 1899, day 0 of Sheets, and 1 January 1970. */
const UNIX_DAY = 25_569;
const DAY = 86_400_000;

/** A wall clock (milliseconds, as if UTC) as the day number in a cell. */
export const serialOf = (wall: number): number => wall / DAY + UNIX_DAY;

/** The wall clock of a day number, to the millisecond. */
export const wallOf = (serial: number): number => Math.round((serial - UNIX_DAY) * DAY);
