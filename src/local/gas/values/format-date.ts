import { isZone, wallClockOf } from "./zone-time.ts";

/**
 * Utilities.formatDate: an instant in a zone by a pattern of Java's SimpleDateFormat. Of its
 * letters: y M d H m s S Z X and quoted text; any other letter throws.
 */
export function formatDate(instant: number, zone: string, pattern: string): string {
  // Google takes zones that it does not know for GMT.
  const known = isZone(zone) ? zone : "Etc/UTC";
  const wall = wallClockOf(known, instant);
  const offset = Math.round((wall - instant) / 60_000);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (part, quoted?: string) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replace(/''/g, "'");
    return field(new Date(wall), offset, part);
  });
}

function field(wall: Date, offset: number, part: string): string {
  const number = (value: number) => String(value).padStart(part.length, "0");
  switch (part[0]) {
    case "y":
      return part === "yy"
        ? String(wall.getUTCFullYear()).slice(-2)
        : number(wall.getUTCFullYear());
    case "M":
      if (part.length > 2) break;
      return number(wall.getUTCMonth() + 1);
    case "d":
      return number(wall.getUTCDate());
    case "H":
      return number(wall.getUTCHours());
    case "m":
      return number(wall.getUTCMinutes());
    case "s":
      return number(wall.getUTCSeconds());
    case "S":
      return number(wall.getUTCMilliseconds());
    case "Z":
      return offsetText(offset, "");
    case "X":
      return offset === 0 ? "Z" : offsetText(offset, part.length === 3 ? ":" : "");
  }
  throw new Error(`Goalwright's local host has no date pattern ${part}`);
}

function offsetText(offset: number, colon: string): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(hours)}${colon}${two(minutes)}`;
}
