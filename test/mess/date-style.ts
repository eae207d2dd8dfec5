import type { Author, Language } from "./author.ts";
import { MONTH_NAMES } from "./month-names.ts";
import { type CalendarDay, calendarDay, isoWeek } from "./periods.ts";
import type { Random } from "./random.ts";

/** How an author writes a month or a day. "real" is a date of the sheet, where it has dates. */
export const MONTH_STYLES = [
  "real",
  "wordDash",
  "wordYear",
  "longWord",
  "isoMonth",
  "isoDay",
  "slashMonth",
  "slashed",
  "slashedTime",
  "isoTime",
  "compact",
  "mixed",
] as const;

export type MonthStyle = (typeof MONTH_STYLES)[number];
export type DateStyle = MonthStyle | "quarter" | "week";

/** Styles that headings of months have: no times of day. */
export const HEADING_STYLES: readonly MonthStyle[] = MONTH_STYLES.filter(
  (style) => !["slashedTime", "isoTime", "mixed"].includes(style),
);

const MIXED = ["wordYear", "isoDay", "slashed", "slashed", "wordDash", "isoMonth"] as const;

/** The text of a day in a style; quarters and weeks are named by their first day. */
export const dateText = (
  random: Random,
  number: number,
  style: DateStyle,
  author: Author,
): string => {
  const date = calendarDay(number);
  switch (style) {
    case "mixed":
      return dateText(random, number, random.pick(MIXED), author);
    case "wordDash":
    case "wordYear":
    case "longWord":
      return wordText(random, date, style, author.language);
    case "isoMonth":
      return `${date.year}-${two(date.month)}`;
    case "isoDay":
      return isoDay(date);
    case "slashMonth":
      return `${two(date.month)}/${date.year}`;
    case "real":
    case "slashed":
      return slashed(date, author);
    case "slashedTime":
      return `${slashed(date, author)} ${two(random.int(8, 20))}:${two(random.int(0, 59))}`;
    case "isoTime":
      return `${isoDay(date)}T${two(random.int(0, 23))}:${two(random.int(0, 59))}:00`;
    case "compact":
      return `${date.year}${two(date.month)}`;
    case "quarter":
      return quarterText(date, author.language);
    case "week":
      return weekText(number, author.language);
  }
};

const two = (number: number): string => String(number).padStart(2, "0");

const isoDay = ({ year, month, day }: CalendarDay): string => `${year}-${two(month)}-${two(day)}`;

const slashed = ({ year, month, day }: CalendarDay, { dayFirst }: Author): string =>
  dayFirst ? `${two(day)}/${two(month)}/${year}` : `${two(month)}/${two(day)}/${year}`;

const wordText = (
  random: Random,
  { year, month }: CalendarDay,
  style: "wordDash" | "wordYear" | "longWord",
  language: Language,
): string => {
  const name = monthName(month, language, style === "longWord");
  if (style === "wordDash") return `${name}-${String(year).slice(2)}`;
  const of = language === "es" && style === "longWord" && random.chance(0.5) ? " de " : " ";
  return `${name}${of}${year}`;
};

/** "enero" or "ene", "January" or "Jan". */
export const monthName = (month: number, language: Language, isLong: boolean): string => {
  const name = MONTH_NAMES[language][month - 1]!;
  const cased = language === "en" ? `${name[0]!.toUpperCase()}${name.slice(1)}` : name;
  return isLong ? cased : cased.slice(0, 3);
};

const quarterText = ({ year, month }: CalendarDay, language: Language): string => {
  const quarter = (month + 2) / 3;
  return language === "es" ? `${quarter}T${String(year).slice(2)}` : `Q${quarter} ${year}`;
};

const weekText = (monday: number, language: Language): string => {
  const { year, week } = isoWeek(monday);
  return language === "es" ? `S${two(week)} ${year}` : `${year}-W${two(week)}`;
};
