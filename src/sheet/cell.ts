/** What `Range.getValues` gives for a cell: a blank is "". Dates may come from another realm. */
export type Cell = string | number | boolean | Date;
export type Grid = readonly (readonly Cell[])[];

/** Whether a value is a Date, also one made in another realm, where `instanceof` says no. */
export const isDate = (value: unknown): value is Date =>
  typeof value === "object" && Object.prototype.toString.call(value) === "[object Date]";
