import type { Zone } from "../engine/library.ts";

/** What is left of zones when one is cut out of them. */
export const without = (zones: readonly Zone[], hole: Zone): Zone[] =>
  zones.flatMap((zone) => {
    const cut = {
      top: Math.max(zone.top, hole.top),
      bottom: Math.min(zone.bottom, hole.bottom),
      left: Math.max(zone.left, hole.left),
      right: Math.min(zone.right, hole.right),
    };
    if (cut.top > cut.bottom || cut.left > cut.right) return [zone];
    return [
      { ...zone, bottom: cut.top - 1 },
      { ...zone, top: cut.bottom + 1 },
      { ...zone, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
      { ...zone, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
    ].filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
  });
