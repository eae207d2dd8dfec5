/** Day, month and year in the order that a locale writes them, and what stands between. */
interface DayOrder {
  readonly parts: readonly ("day" | "month" | "year")[];
  readonly joint: string;
}

/** In numbers, of a locale such as "es_MX". */
const orderIn = (locale: string): DayOrder => {
  const format = new Intl.DateTimeFormat(locale.replace("_", "-"), {
    ...{ day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" },
  });
  const parts = format.formatToParts(new Date(0));
  return {
    parts: parts.flatMap(({ type }) =>
      type === "day" || type === "month" || type === "year" ? [type] : [],
    ),
    joint: parts.find(({ type }) => type === "literal")?.value.trim() || "/",
  };
};

/** "2026-01-31" as a locale writes it, "31/01/2026"; "" for none. */
export const dayShown = (day: string, locale: string): string => {
  if (day === "") return "";
  const [year, month, date] = day.split("-") as [string, string, string];
  const { parts, joint } = orderIn(locale);
  return parts.map((part) => ({ year, month, day: date })[part]).join(joint);
};

/** How a day is to be typed, "31/12/2026" of the year given. */
export const dayLike = (year: string, locale: string): string => dayShown(`${year}-12-31`, locale);

/** A day as it was typed in a locale's order, or as 2026-01-31; "" for none, null for what is no whole day. */
export const dayTyped = (text: string, locale: string): string | null => {
  const numbers = text.trim().split(/\D+/).filter(Boolean);
  if (text.trim() === "") return "";
  const { parts } = orderIn(locale);
  const order = numbers[0]?.length === 4 ? (["year", "month", "day"] as const) : parts;
  if (numbers.length !== 3 || !/^[\d\s./-]+$/.test(text)) return null;
  const at = (part: "day" | "month" | "year") => numbers[order.indexOf(part)]!;
  const year = at("year").length === 2 ? `20${at("year")}` : at("year");
  const day = `${year}-${at("month").padStart(2, "0")}-${at("day").padStart(2, "0")}`;
  const isReal =
    /^\d{4}-\d{2}-\d{2}$/.test(day) &&
    !Number.isNaN(Date.parse(day)) &&
    new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  return isReal ? day : null;
};
