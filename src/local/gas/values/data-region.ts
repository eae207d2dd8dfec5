import type { Getters, Zone } from "../engine/library.ts";

/** The block of cells around a zone that blank rows and columns enclose, as Ctrl+A selects it. */
export function dataRegion(getters: Getters, sheetId: string, zone: Zone): Zone {
  const last = {
    right: getters.getNumberCols(sheetId) - 1,
    bottom: getters.getNumberRows(sheetId) - 1,
  };
  const filled = ({ left, right, top, bottom }: Zone): boolean => {
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++)
        if (getters.getEvaluatedCell({ sheetId, col, row }).type !== "empty") return true;
    return false;
  };
  let region = zone;
  for (;;) {
    const next = grown(region, last, filled);
    if (next === region) return region;
    region = next;
  }
}

/** One step to each side on which a cell, corners included, is filled. */
function grown(
  zone: Zone,
  last: { readonly right: number; readonly bottom: number },
  filled: (zone: Zone) => boolean,
): Zone {
  const left = Math.max(zone.left - 1, 0);
  const right = Math.min(zone.right + 1, last.right);
  const top = Math.max(zone.top - 1, 0);
  const bottom = Math.min(zone.bottom + 1, last.bottom);
  const next = {
    left: left < zone.left && filled({ left, right: left, top, bottom }) ? left : zone.left,
    right: right > zone.right && filled({ left: right, right, top, bottom }) ? right : zone.right,
    top: top < zone.top && filled({ left, right, top, bottom: top }) ? top : zone.top,
    bottom:
      bottom > zone.bottom && filled({ left, right, top: bottom, bottom }) ? bottom : zone.bottom,
  };
  const same =
    next.left === zone.left &&
    next.right === zone.right &&
    next.top === zone.top &&
    next.bottom === zone.bottom;
  return same ? zone : next;
}
