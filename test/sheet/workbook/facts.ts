import { monthOf } from "../../../src/core/calendar/month.ts";
import { periodOf } from "../../../src/core/calendar/period.ts";
import type { Choices } from "../../../src/core/choices.ts";
import { scenariosFrom } from "../../../src/core/company/scenarios.ts";
import { whatApplies } from "../../../src/core/goals/what-applies.ts";
import type { Results } from "../../../src/core/history/results.ts";
import { marketForecast } from "../../../src/core/market/market-forecast.ts";
import { planOf } from "../../../src/core/plan.ts";
import { usualChoices } from "../../../src/core/usual-choices.ts";
import type { WorkbookFacts, WorkbookVoice } from "../../../src/sheet/workbook/facts.ts";
import { workbook as en } from "../../../src/text/en/workbook.ts";
import { workbook as es } from "../../../src/text/es/workbook.ts";

export const ENGLISH: WorkbookVoice = { text: en, language: "en", locale: "en_US" };
export const SPANISH: WorkbookVoice = { text: es, language: "es", locale: "es_ES" };

/** Months of a yearly wave from January on; `wobble` makes them uneven. */
export const wave = (level: number, months = 24, wobble = 0): readonly number[] =>
  Array.from({ length: months }, (_, i) =>
    Math.round(level * (1 + 0.2 * Math.sin((i * Math.PI) / 6) + wobble * (((i * 7) % 11) / 5 - 1))),
  );

/** Two years of three people. */
export const RESULTS: Results = {
  start: monthOf(2024, 1),
  people: [
    { person: "Ana", values: wave(21_000, 24, 0.25) },
    { person: "Bruno", values: wave(15_000, 24, 0.3) },
    { person: "Carla", values: wave(13_000, 24, 0.4) },
  ],
};

/** Two years of two people, one of whom is named like a formula. */
export const TWO_PEOPLE: Results = {
  start: monthOf(2024, 1),
  people: [
    { person: "Ana", values: wave(1000) },
    { person: "=Bruno", values: wave(600) },
  ],
};

/** What a workbook of 2026 is made from; `choices` as the manager made them. */
export const workbookFacts = (
  choices: Partial<Choices> = {},
  results: Results = RESULTS,
  others: Partial<WorkbookFacts> = {},
): WorkbookFacts => {
  const all = { ...usualChoices(periodOf("2026")!), ...choices };
  const plan = planOf(results, all);
  return {
    plan,
    metric: "Ventas",
    currency: "EUR",
    source: "Resultados!A3:Z6",
    results,
    tracked: new Map([["Ventas", results]]),
    data: [],
    firstLeftOut: null,
    taken: null,
    unfinished: null,
    potential: null,
    published: null,
    told: new Map(),
    begun: 0,
    resources: choices.resources ?? [],
    scenarios: scenariosFrom(
      marketForecast(results, whatApplies(all)),
      results,
      all,
    )(all.probability),
    roster: {
      territories: all.territories,
      managers: all.managers,
      hired: new Map(
        all.stays.flatMap(({ person, hired }) =>
          hired === null ? [] : [[person, hired.month] as const],
        ),
      ),
    },
    team: {
      rows: results.people.map(({ person }) => ({
        ...{ person, aliases: [], facts: new Map() },
        ...{ first: results.start, last: results.start },
      })),
      ...{ roster: "", leaves: 1 },
    },
    incentives: plan.isLessBetter ? null : (choices.incentives ?? null),
    ownGoals: new Map(),
    ownFurther: new Map(),
    hasClawback: false,
    hasChosenRewards: false,
    announced: choices.announced
      ? {
          goals: choices.announced.goals,
          cause: choices.announced.hasCause ? "leave" : "",
          mayRise: choices.announced.maxStep > 0,
        }
      : null,
    furtherAnnounced: new Map(
      all.measures.flatMap(({ metric: further, announced }) =>
        announced
          ? [
              [
                further,
                { ...{ goals: announced.goals, cause: "" }, mayRise: announced.maxStep > 0 },
              ],
            ]
          : [],
      ),
    ),
    ownSeason: choices.season ?? null,
    ownGrowth: choices.growth ?? null,
    workingDays: 21,
    sellingHours: 5.5,
    lastYear: new Map([["Ventas", { total: 600_000, months: 12 }]]),
    owner: "",
    today: "2026-01-12",
    answered: {
      metrics: true,
      results: true,
      season: false,
      potential: false,
      realistic: true,
      low: false,
      incentives: choices.incentives != null,
    },
    ...others,
  };
};
