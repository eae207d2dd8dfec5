import type { Layout } from "../../../src/sheet/workbook/frame/layout.ts";
import { isList } from "../../../src/sheet/workbook/frame/place.ts";

/**
 * Cells with contents that a new tab's first chart leaves in sight, of the rows from the one that it
 * begins in to `last`; columns that are hidden, and those in `beside`, are not asked about.
 */
export const inSightBehind = (
  { charts, rows, columns, cells }: Layout,
  last: string,
  beside: readonly string[] = [],
): readonly string[] => {
  const [{ at, width, height }] = charts as [Layout["charts"][number]];
  const lines = rows.flatMap((slot) =>
    isList(slot)
      ? slot.keys.map((key) => ({ name: `${slot.list}:${key}`, size: Number(slot.height) }))
      : [{ name: slot.name, size: slot.height ?? Number.NaN }],
  );
  const across = columns
    .filter(({ isHidden }) => isHidden !== true)
    .map(({ name, width: size }) => ({ name, size }));
  const covered = (all: readonly { name: string; size: number }[], from: string, size: number) => {
    const names = new Set<string>();
    let left = size;
    for (const one of all.slice(all.findIndex(({ name }) => name === from))) {
      left -= one.size;
      if (left < 0) break;
      names.add(one.name);
    }
    return names;
  };
  const [under, within] = [covered(lines, at.row, height), covered(across, at.column, width)];
  const names = lines.map(({ name }) => name);
  const asked = names.slice(names.indexOf(at.row), names.indexOf(last) + 1);
  return cells.flatMap(({ row, column, content }) => {
    const isAsked = content !== "" && asked.includes(row) && !beside.includes(column);
    const isShown = across.some(({ name }) => name === column);
    return isAsked && isShown && !(under.has(row) && within.has(column))
      ? [`${row} ${column}`]
      : [];
  });
};
