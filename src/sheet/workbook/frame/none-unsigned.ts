import type { LaidCell, Layout } from "./layout.ts";

/** "+0.0%;…": a change, and the decimals that it is shown with. */
const CHANGE = /^\+0(?:\.(0+))?%;/;

/** A layout whose changes that are too small to be shown are 0: no cell shows "+0%" or "−0%". */
export const noneUnsigned = <L extends Layout>(layout: L): L => ({
  ...layout,
  cells: layout.cells.map(unsignedNone),
});

const unsignedNone = (cell: LaidCell): LaidCell => {
  const { content, format, role } = cell;
  if (typeof content !== "number" || role === "input") return cell;
  const change = CHANGE.exec(format ?? "");
  return change && Math.abs(content) < leastShown(change[1]?.length ?? 0)
    ? { ...cell, content: 0 }
    : cell;
};

/** What is rounded to a step of the last decimal of a percentage, 0.005 without decimals. */
const leastShown = (decimals: number): number => 0.5 / 10 ** (2 + decimals);
