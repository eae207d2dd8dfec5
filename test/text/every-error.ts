import { GoalError, type GoalErrorFacts } from "../../src/core/errors.ts";

/** One example of every error: a code that is added without one does not compile. */
const FACTS: GoalErrorFacts = {
  noTable: { where: "Results!A1:E97" },
  oneCell: { where: "Results!B2" },
  notAGrid: { where: "Chart1" },
  noSuchPlace: { where: "Nowhere!A1:B2" },
  noPeople: { where: "Results!B3:Z8", months: 24 },
  noMonths: { where: "Results!A1:E97" },
  noNumbers: { where: "Results!A1:E97" },
  tooManyRows: { rows: 120000, most: 100000 },
  tooShort: { months: 2 },
  ambiguousDates: { name: "dates" },
  dayOrMonth: { value: "03/04/2026", name: "dates" },
  mixedCurrencies: { first: "EUR", second: "USD" },
  noSuchMetric: { metric: "Profit", known: "Sales, Calls" },
  sourceIsOurs: { where: "Goals!A1:H9" },
  badPeriod: { value: "2026-T5" },
  periodPast: { period: "2025", last: "Dec 2025" },
  pastTooShort: { months: 2, period: "2026" },
  badProbability: { low: 0.05, high: 0.95 },
  badGrowth: { value: "3" },
  missing: { name: "values" },
  sizes: { name: "values", cells: 24, other: "dates", otherCells: 23 },
  notADate: { value: "31/02/2025", row: 7, name: "dates" },
  notANumber: { value: "n.d. aprox", row: 5, name: "values" },
  badOption: { value: "7", name: "season_length", allowed: "12, 6, 4, 3" },
  oneValue: { name: "capacity", cells: 3 },
  badFactors: { count: 11 },
  bothRanges: { name: "target_period", other: "probability" },
  tooBig: { rows: 62000, most: 50000 },
  busy: {},
  nothingToUndo: {},
  changedSince: { where: "Goals!B5" },
  unreadableFile: { file: "results.xlsx" },
  notASpreadsheet: { file: "photo.png" },
  emptyFile: { file: "results.csv" },
};

export const everyError: readonly GoalError[] = Object.entries(FACTS).map(
  ([code, facts]) => new GoalError(code as keyof GoalErrorFacts, facts),
);
