/** The wall clock of a zone at an instant, as if it were UTC. Milliseconds. */
export function wallClockOf(zone: string, instant: number): number {
  return instant + offsetAt(zone, instant);
}

/** The instant at which a zone's wall clock shows this; in the hour that summer time skips, an hour later. */
export function instantOf(zone: string, wall: number): number {
  const near = wall - offsetAt(zone, wall);
  return wall - offsetAt(zone, near);
}

/** Whether Intl knows the zone ("Europe/Madrid"). */
export function isZone(zone: string): boolean {
  try {
    return formatOf(zone) !== undefined;
  } catch {
    return false;
  }
}

/** No zone changes its clock more often than once a quarter of an hour. */
const QUARTER = 15 * 60_000;
const offsets = new Map<string, Map<number, number>>();
const formats = new Map<string, Intl.DateTimeFormat>();

function offsetAt(zone: string, instant: number): number {
  if (!Number.isFinite(instant)) return 0;
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const quarter = Math.floor(instant / QUARTER) * QUARTER;
  const offset = known.get(quarter) ?? shownAt(zone, quarter) - quarter;
  known.set(quarter, offset);
  return offset;
}

function shownAt(zone: string, instant: number): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<string, number>;
  const { year, month, day, hour, minute, second } = parts;
  return Date.UTC(year!, month! - 1, day, hour, minute, second);
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, format);
  return format;
}
