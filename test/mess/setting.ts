import { type Author, anyAuthor } from "./author.ts";
import type { DateStyle } from "./date-style.ts";
import { anyDefects, type Defect } from "./defects.ts";
import { LAYOUTS, type LayoutKind } from "./layouts/catalogue.ts";
import { namedMetrics } from "./naming.ts";
import { anyNumberStyle, type NumberStyle } from "./number-style.ts";
import type { Calendar } from "./periods.ts";
import { type Random, randomOf } from "./random.ts";
import { anySheet, type Sheet } from "./sheet.ts";
import type { NamedMetric } from "./unit-heading.ts";
import { anyWorld, type World } from "./world.ts";

/** Who writes what, how and where: all that is drawn before a table is laid out. */
export interface Setting {
  readonly random: Random;
  readonly author: Author;
  readonly sheet: Sheet;
  readonly kind: LayoutKind;
  readonly world: World;
  readonly defects: ReadonlySet<Defect>;
  readonly has: (defect: Defect) => boolean;
  readonly dates: DateStyle;
  readonly numbers: NumberStyle;
  readonly named: readonly NamedMetric[];
  /** ISO 4217 code of the money. */
  readonly currency: string;
}

export const settingAt = (seed: number): Setting => {
  const random = randomOf(seed);
  const author = anyAuthor(random);
  const sheet = anySheet(random, author);
  const kind = random.pick(LAYOUTS);
  const calendar = random.pick(kind.calendars);
  const styles = { months: random.pick(kind.styles), quarters: "quarter", weeks: "week" } as const;
  const defects = anyDefects(random, (defect) => isPossible(defect, kind, calendar));
  const world = anyWorld(random, author, {
    calendar,
    defects,
    metrics: random.int(...kind.metrics),
    wholeMoney: random.chance(0.4),
  });
  const currency = author.currency === "$" ? sheet.habit.dollar : author.currency;
  return {
    random,
    author,
    sheet,
    kind,
    world,
    defects,
    has: (defect) => defects.has(defect),
    dates: styles[calendar],
    numbers: withTwo(anyNumberStyle(random, author), defects.has("twoCurrencies")),
    named: namedMetrics(random, world, currency),
    currency,
  };
};

const ABOUT_MONTHS: readonly Defect[] = [
  "joiner",
  "zeroJoiner",
  "leaver",
  "leave",
  "missing",
  "blankIsZero",
  "unfinished",
  "future",
  "wordsForGaps",
];

const isPossible = (defect: Defect, kind: LayoutKind, calendar: Calendar): boolean =>
  !kind.without.includes(defect) && (calendar === "months" || !ABOUT_MONTHS.includes(defect));

/** Two currencies show in every amount. */
const withTwo = (style: NumberStyle, hasTwo: boolean): NumberStyle =>
  hasTwo ? { ...style, isMixed: false, mark: style.mark === "none" ? "code" : style.mark } : style;
