import type { EvaluatedCell } from "../engine/library.ts";
import type { HostContext } from "../host-context.ts";
import { stateOf } from "../host-context.ts";
import { wallOf } from "./serial.ts";
import { instantOf } from "./zone-time.ts";

/** A cell, as far as its value goes. */
export type CellResult = Pick<EvaluatedCell, "value" | "format">;

/** Reads cells as getValues does: "" for blanks, errors as text, and a Date for a formatted date. */
export function cellReader(context: HostContext): (cell: CellResult | undefined) => unknown {
  const zone = stateOf(context).timeZone;
  const { Date: ScriptDate } = context.scope;
  const isDate = dateFormats(context);
  const known = new Map<number, number>(); // a column has the same day again and again
  return (cell) => {
    const value = cell?.value ?? "";
    if (typeof value !== "number" || !isDate(cell?.format)) return value;
    const instant = known.get(value) ?? instantOf(zone, wallOf(value));
    known.set(value, instant);
    return new ScriptDate(instant);
  };
}

/** Whether a number format shows a date or a time; asked of the engine once a format. */
export function dateFormats(context: HostContext): (format: string | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (format) => {
    if (!format) return false;
    const answer = known.get(format) ?? context.library.helpers.isDateTimeFormat(format);
    known.set(format, answer);
    return answer;
  };
}
