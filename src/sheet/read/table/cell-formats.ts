import type { ReadOptions, Zone } from "../reading.ts";
import type { Shape } from "./shape.ts";

/** The number format of a table's cell of results. All are asked for together, with the first. */
export const cellFormats = (
  zone: Zone,
  { values, header }: Shape,
  { formats }: Pick<ReadOptions, "formats">,
): ((at: { readonly row: number; readonly column: number }) => string) => {
  const [first, last] = [Math.min(...values), Math.max(...values)];
  let known: readonly (readonly string[])[] | null = null;
  return ({ row, column }) => {
    known ??= formats({
      top: zone.top + header + 1,
      bottom: zone.bottom,
      left: zone.left + first,
      right: zone.left + last,
    });
    return known[row - header - 1]?.[column - first] ?? "";
  };
};
