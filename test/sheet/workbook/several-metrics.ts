import { monthOf } from "../../../src/core/calendar/month.ts";
import type { Measure } from "../../../src/core/choices.ts";
import type { WorkbookFacts } from "../../../src/sheet/workbook/facts.ts";
import { RESULTS, wave, workbookFacts } from "./facts.ts";

const resultsOf = (level: number) => ({
  start: monthOf(2024, 1),
  people: RESULTS.people.map(({ person }, i) => ({ person, values: wave(level + i, 24, 0.2) })),
});
const measure = (metric: string, level: number, told: Partial<Measure>): Measure => ({
  ...{ metric, results: resultsOf(level), isCount: true, isLessBetter: false },
  ...{ weight: 0, isGuard: false, followsMarket: false, unit: null },
  ...{ currency: null, announced: null, soFar: null },
  ...told,
});
export const calls = {
  ...{ metric: "Llamadas", results: resultsOf(400), isCount: true, minutes: 5, lag: 1 },
};
export const visits = {
  ...calls,
  metric: "Visitas",
  results: resultsOf(40),
  minutes: null,
  lag: 0,
};
/** Three people with steps of the sale, a guard metric and one that pays a fifth. */
export const several: WorkbookFacts = workbookFacts(
  {
    stages: [calls, visits],
    measures: [
      measure("Quejas", 9, { isLessBetter: true, isGuard: true, unit: "casos" }),
      measure("Visitas", 40, { weight: 0.2 }),
    ],
  },
  RESULTS,
  {
    lastYear: new Map([
      ["Ventas", { total: 600_000, months: 12 }],
      ["Llamadas", { total: 14_000, months: 12 }],
      ["Visitas", { total: 1500, months: 12 }],
      ["Quejas", { total: 350, months: 12 }],
    ]),
  },
);
