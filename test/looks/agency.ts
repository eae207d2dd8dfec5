import { readFileSync } from "node:fs";
import type { Found, Question } from "../../src/addon/service.ts";
import type { Steps } from "../../src/addon/steps.ts";
import type { Language } from "../../src/text/voice.ts";

/** How an agency's manager names things. */
export const NAMES = {
  en: {
    file: "Results",
    roster: "Roster",
    head: "date,rep,metric,value",
    rosterHead: "rep,hire_date,end_date,leave_from,leave_to,territory_size,target_incentive,email",
    metrics: ["Calls", "Appointments", "Quotes", "Policies", "Cancellations", "New premium (EUR)"],
    desk: "Back office",
    closed: "Office closed",
    price: "New car tariff",
    contest: "Home insurance in May",
    tracking: "Tracking",
    january: "Jan 26",
  },
  es: {
    file: "Resultados",
    roster: "Plantilla",
    head: "fecha,comercial,metrica,valor",
    rosterHead:
      "comercial,fecha de alta,fecha de salida,baja desde,baja hasta,territorio,incentivo,correo",
    metrics: ["Llamadas", "Citas", "Cotizaciones", "Pólizas", "Bajas", "Prima nueva (EUR)"],
    desk: "Tramitación",
    closed: "Oficina cerrada",
    price: "Nueva tarifa de autos",
    contest: "Hogar en mayo",
    tracking: "Seguimiento",
    january: "ene 26",
  },
} as const;

/**
 * Three years of the example's premium with the activities that led to it: Carla once sold three
 * times the usual, Diego was away for two months, Fabio has left and Gala has just begun.
 */
export const agencyResults = (language: Language): string => {
  const { head, metrics } = NAMES[language];
  const lines = monthsOfExample().flatMap(
    ({ month, premiums: [ana, bruno, carla, diego, elena] }) =>
      Object.entries({
        Ana: ana!,
        Bruno: bruno!,
        Carla: month === "2025-10" ? 3 * carla! : carla!,
        ...(month === "2025-03" || month === "2025-04" ? {} : { Diego: diego! }),
        Elena: elena!,
        ...(month < "2025-07" ? { Fabio: Math.round(0.8 * bruno!) } : {}),
        ...(month >= "2025-10" ? { Gala: Math.round(0.5 * elena!) } : {}),
      }).flatMap(([person, premium], i) =>
        stepsTo(premium, i).map((value, at) => `${month}-01,${person},${metrics[at]},${value}`),
      ),
  );
  return [head, ...lines].join("\n");
};

/** Calls, appointments, quotes, policies and cancellations of a month, and its premium. */
const stepsTo = (premium: number, person: number): readonly number[] => {
  const policies = Math.round(premium / 720);
  const quotes = Math.round(policies * (1.9 + 0.1 * person));
  const appointments = Math.round(quotes * 1.4);
  const calls = Math.round(appointments * (3.5 + 0.4 * person));
  const cancellations = 3 + ((policies + 2 * person) % 5);
  return [calls, appointments, quotes, policies, cancellations, premium];
};

/** Premium of January to March 2026 of everybody who has a goal: some are ahead, some behind. */
export const FIRST_QUARTER = [
  [22_500, 21_000, 25_500],
  [13_000, 16_900, 15_500],
  [15_500, 14_500, 17_500],
  [9_900, 8_100, 9_000],
  [9_000, 8_800, 7_600],
  [8_000, 11_500, 13_000],
];

export const agencyRoster = (language: Language): string =>
  [
    NAMES[language].rosterHead,
    "Ana,2015-03-01,,,,420,7000,ana@agency.example",
    "Bruno,2018-09-01,,,,310,6000,bruno@agency.example",
    "Carla,2012-01-01,,,,380,7000,carla@agency.example",
    "Diego,2019-05-01,,2025-03-01,2025-04-30,260,5000,diego@agency.example",
    "Elena,2021-02-01,,,,350,6000,elena@agency.example",
    "Fabio,2016-06-01,2025-06-30,,,300,6000,fabio@agency.example",
    "Gala,2025-10-01,,,,240,5000,gala@agency.example",
  ].join("\n");

/** Two people of whom four months are known. */
export const thinResults = (language: Language): string => {
  const { head, metrics } = NAMES[language];
  const lines = monthsOfExample()
    .slice(-4)
    .flatMap(({ month, premiums }) =>
      ["Ana", "Bruno"].map((person, i) => `${month}-01,${person},${metrics[5]},${premiums[i]}`),
    );
  return [head, ...lines].join("\n");
};

const EXAMPLE = new URL("../../examples/agency.csv", import.meta.url);

const monthsOfExample = () =>
  readFileSync(EXAMPLE, "utf8")
    .trim()
    .split("\n")
    .slice(2) // a title and the people
    .map((line) => {
      const [month, ...premiums] = line.split(",");
      return { month: month!, premiums: premiums.map(Number) };
    });

/** The question of a manager who answers everything. */
export const agencyQuestion = (
  language: Language,
  { source, table, periods }: Found,
): Question => ({
  source,
  table,
  roster: NAMES[language].roster,
  told: {},
  metric: NAMES[language].metrics[5],
  period: periods[0]!,
  probability: 0.65,
  growth: 0.02,
  steps: agencyAnswers(language),
});

const agencyAnswers = (language: Language): Steps => {
  const { metrics, desk, closed, price, contest } = NAMES[language];
  const [calls, appointments, quotes, policies, cancellations] = metrics;
  return {
    stages: [
      { metric: calls, minutes: 6 },
      { metric: appointments, minutes: 45 },
      { metric: quotes, minutes: 30 },
      { metric: policies, minutes: 20 },
    ],
    measures: [{ metric: cancellations, isGuard: true }],
    workingDays: 20,
    sellingHours: 6,
    events: [
      { name: closed, from: "2025-08", to: "2025-08", daysClosed: 8 },
      { name: price, from: "2026-03", effect: 0.04 },
    ],
    potential: {
      ...{ tools: true, leads: true, training: false, coaching: true },
      ...{ penetration: 0.55, ceiling: 0.9 },
    },
    resources: [{ kind: "backOffice", name: desk, available: 125_000, need: 1 }],
    companyTarget: 1_150_000,
    reviewMonths: 3,
    maxStep: 0.05,
    rampMonths: 6,
    incentives: {
      ...{ target: 6000, budget: 40_000, payoutMonths: 3, annualShare: 0.2 },
      spiffs: [{ name: contest, from: "2026-05", weeks: 6, prize: 300, winners: 2 }],
    },
  };
};
