import { monthOf } from "../../src/core/calendar/month.ts";
import type { Day } from "../../src/core/people/roster.ts";
import { wallClockOf } from "../../src/local/gas/values/zone-time.ts";
import type { Habit } from "../../src/sheet/read/reading.ts";
import type { Author } from "./author.ts";
import { type PasteLocale, pasteLocales } from "./pasted.ts";
import type { Random } from "./random.ts";

/** How the table came into the sheet: as text only, typed or pasted, or as numbers and dates. */
export interface Sheet {
  readonly mode: "text" | "pasted" | "native";
  readonly locale: PasteLocale;
  readonly zone: string;
  readonly habit: Habit;
  readonly dayOf: (date: Date) => Day;
}

const ZONES = ["UTC", "Europe/Madrid", "Pacific/Auckland", "America/Mexico_City"];

const HABITS: Readonly<Record<PasteLocale["code"], Habit>> = {
  en_US: { dayFirst: false, decimalComma: false, dollar: "USD" },
  es_ES: { dayFirst: true, decimalComma: true, dollar: "USD" },
  es_MX: { dayFirst: true, decimalComma: false, dollar: "MXN" },
};

/** Half of the sheets have the author's own locale. */
export const anySheet = (random: Random, author: Author): Sheet => {
  const own = pasteLocales.find(({ code }) => code === author.locale);
  const locale = own !== undefined && random.chance(0.5) ? own : random.pick(pasteLocales);
  const zone = random.pick(ZONES);
  const mode = random.pick(["text", "pasted", "pasted", "native"] as const);
  return { mode, locale, zone, habit: HABITS[locale.code], dayOf: dayIn(zone) };
};

/** Calendar day of an instant in a zone. */
export const dayIn =
  (zone: string): Sheet["dayOf"] =>
  (date) => {
    const wall = new Date(wallClockOf(zone, date.getTime()));
    return {
      month: monthOf(wall.getUTCFullYear(), wall.getUTCMonth() + 1),
      day: wall.getUTCDate(),
    };
  };
