import { numberReader } from "../read/numbers/number-reader.ts";
import { blockOf } from "./block.ts";
import { isHeading } from "./is-heading.ts";

/** An argument whose heading, if it has one, is blanked, so that rows keep their numbers. */
export const withoutHeading = (argument: unknown): unknown => {
  const block = blockOf(argument);
  if (block === null) return argument;
  const cells = block.flat();
  const isHeaded = cells.length > 1 && isHeading(cells[0]!, numberReader(cells));
  return isHeaded ? block.map((row, i) => (i === 0 ? ["", ...row.slice(1)] : row)) : block;
};
