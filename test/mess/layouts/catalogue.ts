import { type DateStyle, HEADING_STYLES, MONTH_STYLES } from "../date-style.ts";
import type { Defect } from "../defects.ts";
import type { Calendar } from "../periods.ts";
import {
  metricsOverMonths,
  monthsAcross,
  monthsAcrossMetricColumn,
  monthsAcrossSections,
  monthsOverMetrics,
  yearsOverMonths,
} from "./across.ts";
import { deals } from "./deals.ts";
import { monthsDown, peopleOverMetrics } from "./down.ts";
import { longMetricColumn, longMetricColumns, longTitled, longYearMonth } from "./long.ts";
import type { LayoutWriter } from "./table.ts";

export interface LayoutKind {
  readonly name: string;
  readonly write: LayoutWriter;
  /** Fewest and most metrics. */
  readonly metrics: readonly [number, number];
  readonly calendars: readonly Calendar[];
  readonly styles: readonly DateStyle[];
  readonly isAcross: boolean;
  /** Defects that it cannot have. */
  readonly without: readonly Defect[];
}

const MONTHS: readonly Calendar[] = ["months"];
const ANY: readonly Calendar[] = ["months", "months", "months", "months", "quarters", "weeks"];

const long = {
  calendars: ANY,
  styles: MONTH_STYLES,
  isAcross: false,
  without: ["totalColumns"],
} as const;

const across = {
  calendars: MONTHS,
  styles: HEADING_STYLES,
  isAcross: true,
  without: [
    "subtotals",
    "rowsWithoutPerson",
    "rowsWithoutDate",
    "mergedNames",
    "extraColumns",
    "repeatedHeadings",
    "codesForNames",
  ],
} as const;

const down = { ...across, without: [...across.without, "duplicates", "spellings"] } as const;
const twoRows = { ...across, without: [...across.without, "duplicates", "totalColumns"] } as const;
const sums: readonly Defect[] = [
  "duplicates",
  "zeroJoiner",
  "blankIsZero",
  "twoCurrencies",
  "mergedNames",
  "rowsWithoutPerson",
  "rowsWithoutDate",
];

/** Every layout that the reader promises to understand. */
export const LAYOUTS: readonly LayoutKind[] = [
  { name: "longMetricColumn", write: longMetricColumn, metrics: [1, 3], ...long },
  { name: "longMetricColumns", write: longMetricColumns, metrics: [1, 3], ...long },
  { name: "longTitled", write: longTitled, metrics: [1, 1], ...long },
  { name: "longYearMonth", write: longYearMonth, metrics: [1, 2], ...long, calendars: MONTHS },
  {
    name: "deals",
    write: deals,
    metrics: [1, 1],
    ...long,
    calendars: MONTHS,
    styles: MONTH_STYLES.filter((style) => style !== "mixed"),
    without: [...long.without, ...sums],
  },
  {
    name: "monthsAcross",
    write: monthsAcross,
    metrics: [1, 1],
    ...across,
    calendars: ["months", "months", "months", "quarters"],
  },
  { name: "monthsAcrossMetricColumn", write: monthsAcrossMetricColumn, metrics: [1, 3], ...across },
  { name: "monthsAcrossSections", write: monthsAcrossSections, metrics: [2, 3], ...across },
  { name: "metricsOverMonths", write: metricsOverMonths, metrics: [2, 3], ...twoRows },
  { name: "monthsOverMetrics", write: monthsOverMetrics, metrics: [2, 3], ...twoRows },
  { name: "yearsOverMonths", write: yearsOverMonths, metrics: [1, 1], ...across },
  { name: "monthsDown", write: monthsDown, metrics: [1, 1], ...down },
  { name: "peopleOverMetrics", write: peopleOverMetrics, metrics: [2, 3], ...down },
];
