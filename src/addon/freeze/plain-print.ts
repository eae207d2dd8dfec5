import { isDate } from "../../sheet/cell.ts";
import { fingerprint } from "../../sheet/fingerprint.ts";

/** What cells of a row hold, as a fingerprint: equal where each has the same value of the same type. */
export const printOf = (values: readonly unknown[]): string =>
  fingerprint(JSON.stringify(values.map((one) => (isDate(one) ? { at: one.getTime() } : one))));
