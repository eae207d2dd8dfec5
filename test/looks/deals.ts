import type { Found, Question } from "../../src/addon/service.ts";
import type { Steps } from "../../src/addon/steps.ts";
import { isoOfSerial, serialOfIso } from "../../src/sheet/read/dates/date-serial.ts";
import type { Language } from "../../src/text/voice.ts";

/** Names as long as those of a CRM's users. */
const OWNERS = [
  "Darcel Schlecht",
  "Rosie Papadopoulos",
  "Jonathan Berthelot",
  "Versie Hillebrand",
  "Violet Mclelland",
  "Gladys Colclough",
  "Marty Freudenburg",
  "Kary Hendrixson",
  "Moses Frase",
];
const MONTHS = 10;
const FIRST = serialOfIso("2025-03-01");

/** A deal export as it comes: ten months of deals, won some 60 days after they were opened, or lost. */
export const deals = (): string =>
  [
    "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
    ...Array.from({ length: MONTHS }, (_, month) =>
      OWNERS.flatMap((owner, at) => dealsOf(owner, at, month)),
    ).flat(),
  ].join("\n");

/** Of an owner in a month: the further down the list, the fewer and the smaller. */
const dealsOf = (owner: string, at: number, month: number): readonly string[] =>
  Array.from({ length: 12 - at + ((month + at) % 3) }, (_, i) => {
    const closed = FIRST + 30 * month + ((7 * i) % 28);
    const [stage, value] =
      i % 3 === 2 ? ["Lost", 0] : ["Won", 900 + 150 * ((3 * at + 5 * month + 7 * i) % 40)];
    const [from, to] = [isoOfSerial(closed - 55 - ((month + i) % 11)), isoOfSerial(closed)];
    return `D${month}-${at}-${i},${owner},GTX Plus Pro,Isdom,${stage},${from},${to},${value}`;
  });

const WORDS = {
  en: {
    sales: "Sales",
    closed: "Stock-taking",
    desk: "Orders desk",
    hours: "hours",
    run: "Sprint",
  },
  es: { sales: "Ventas", closed: "Inventario", desk: "Pedidos", hours: "horas", run: "Carrera" },
} as const;

/** The question of a manager who hands down a target and has days closed, a limit and a further metric. */
export const dealsQuestion = (language: Language, { source, table, metric }: Found): Question => ({
  ...{ source, table, roster: "", told: { currency: "EUR" }, metric, period: "2026-H1" },
  ...{ probability: 0.65, growth: 0, steps: dealsAnswers(language, metric) },
});

const dealsAnswers = (language: Language, metric: string): Steps => {
  const { sales, closed, desk, hours, run } = WORDS[language];
  return {
    metricNames: [{ metric, name: sales }],
    stages: [{ metric: "Deals engaged" }, { metric: "Won" }],
    measures: [{ metric: "Won", weight: 0.2 }, { metric: "Deals engaged" }],
    events: [{ name: closed, from: "2026-01", to: "2026-01", daysClosed: 4 }],
    potential: {
      ...{ tools: true, leads: true, training: true, coaching: false },
      ...{ penetration: 0.4, ceiling: 0.9 },
    },
    resources: [
      { kind: "backOffice", name: desk, unit: hours, available: 400, need: 2, per: "Won" },
    ],
    companyTarget: 1_900_000,
    allocation: { by: "likely", overAssign: 0.02 },
    reviewMonths: 3,
    incentives: {
      ...{ target: 3000, payoutMonths: 3, cap: 2, budget: 30_000 },
      spiffs: [{ name: run, from: "2026-03", weeks: 6, prize: 200, winners: 3 }],
    },
  };
};
