import { instantOf, wallClockOf } from "../values/zone-time.ts";

type DateClass = DateConstructor;

/**
 * A Date for the script's realm, as Apps Script has it: local time is that of the script's zone,
 * and `now` (null: the machine's clock) never moves. The realm's own class is changed.
 */
export function setScriptClock(realm: { Date: DateClass }, zone: string, now: number | null): void {
  const Native = realm.Date;
  const local = (date: Date) => new Date(wallClockOf(zone, date.getTime()));
  Object.assign(Native.prototype, {
    getFullYear: methodOf((date) => local(date).getUTCFullYear()),
    getMonth: methodOf((date) => local(date).getUTCMonth()),
    getDate: methodOf((date) => local(date).getUTCDate()),
    getDay: methodOf((date) => local(date).getUTCDay()),
    getHours: methodOf((date) => local(date).getUTCHours()),
    getMinutes: methodOf((date) => local(date).getUTCMinutes()),
    getTimezoneOffset: methodOf(
      (date) => (date.getTime() - wallClockOf(zone, date.getTime())) / MINUTE,
    ),
  });
  const clock = () => now ?? Native.now();
  realm.Date = new Proxy(Native, {
    construct: (_, args: number[], target) => {
      const moment = momentOf(zone, args, clock);
      const isPlain = target === realm.Date; // no class of its own that extends it
      return isPlain ? new Native(moment) : Reflect.construct(Native, [moment], target);
    },
    apply: () => new Native(clock()).toString(),
    get: (_, key) => (key === "now" ? clock : Reflect.get(Native, key)),
  });
}

const MINUTE = 60_000;

const methodOf = (read: (date: Date) => number) =>
  function (this: Date): number {
    return read(this);
  };

/** `new Date()`, `new Date(2026, 0, 1)` in the zone; one argument stays what it is. */
function momentOf(zone: string, args: readonly number[], clock: () => number): number {
  if (args.length === 0) return clock();
  if (args.length === 1) return args[0]!; // may be a text, too
  const [year, ...rest] = args;
  const wall = Date.UTC(year!, ...(rest as [number]));
  return Number.isNaN(wall) ? wall : instantOf(zone, wall);
}
