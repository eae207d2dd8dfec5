import { monthOf } from "../../../src/core/calendar/month.ts";
import { periodOf } from "../../../src/core/calendar/period.ts";
import { USUAL_CURVE } from "../../../src/core/incentives/payout-curve.ts";
import type { RepFacts, RepMetric } from "../../../src/sheet/rep/rep-facts.ts";

const MONTHS = [
  16_800, 17_400, 21_900, 20_100, 22_600, 23_800, 19_500, 15_200, 24_700, 25_100, 23_900, 25_000,
];
const BEFORE = [
  17_250, 16_900, 23_100, 19_700, 22_000, 25_400, 20_300, 14_800, 25_900, 24_600, 25_150, 26_200,
];

export const PREMIUM: RepMetric = {
  metric: "New premium",
  currency: "EUR",
  isCount: false,
  isLessBetter: false,
  isGuard: false,
  step: 1000,
  start: 238_000,
  goal: 256_000,
  stretch: 281_000,
  chances: { start: 0.8, goal: 0.65, stretch: 0.35 },
  before: null,
  months: MONTHS,
  lastYear: BEFORE,
  past: BEFORE.map((result, i) => ({ month: monthOf(2025, i + 1), result, goal: null })),
  why: [
    "Goal €256,000.",
    "A usual month is €21,600; the period has 12 months, and the trend changes it by +1.0%: €261,800 is expected.",
    "65 in 100 people would reach it.",
    "Last 12 months: €261,300.",
    "Season: Aug 0.74, Sep 1.20.",
    "If territory or time changes, say so: it is computed again.",
  ],
  reason: "",
  team: { low: 180_000, high: 290_000 },
  target: 9000,
};

export const CALLS: RepMetric = {
  ...PREMIUM,
  metric: "Calls",
  currency: null,
  isCount: true,
  step: 1,
  start: 1100,
  goal: 1200,
  stretch: 1310,
  months: MONTHS.map((_, i) => (i % 2 === 0 ? 96 : 104)),
  lastYear: [null, ...BEFORE.slice(1).map((value) => Math.round(value / 200))],
  past: [],
  why: ["Goal 1,200.", "65 in 100 people would reach it."],
  team: null,
  target: null,
};

export const COMPLAINTS: RepMetric = {
  ...CALLS,
  metric: "Complaints",
  isLessBetter: true,
  isGuard: true,
  start: 14,
  goal: 12,
  stretch: 9,
  months: MONTHS.map(() => 1),
  lastYear: MONTHS.map(() => 2),
  why: ["Goal 12.", "65 in 100 people would stay within it."],
};

/** A step of the sale without a goal of its own. */
export const OPENED: RepMetric = {
  ...CALLS,
  ...{ metric: "Opened deals", isNeed: true, start: 203, goal: 237, stretch: 301 },
  chances: { start: null, goal: null, stretch: null },
  months: MONTHS.map((_, i) => (i < 9 ? 20 : 19)),
  why: ["To reach €256,000 in “New premium” you will need about 237 in “Opened deals”."],
};

/** What Ana's file tells of 2026. */
export const repFacts = (others: Partial<RepFacts> = {}): RepFacts => ({
  person: "Ana",
  language: "en",
  locale: "en_GB",
  zone: "Europe/Madrid",
  manager: "Marta Olmo",
  period: periodOf("2026")!,
  version: 1,
  published: "2026-01-12",
  change: null,
  questionsUntil: "2026-01-31",
  reviews: [monthOf(2026, 4), monthOf(2026, 7), monthOf(2026, 10)],
  metrics: [PREMIUM],
  pay: {
    currency: "EUR",
    curve: USUAL_CURVE,
    cap: null,
    everyMonths: 3,
    wholeShare: 0.2,
    teamTarget: 0,
    commission: null,
    contests: [
      {
        ...{ name: "Spring", from: monthOf(2026, 4), weeks: 4 },
        ...{ prize: 200, winners: 3, metric: null },
      },
    ],
  },
  rewards: [
    { what: "Half a day off for reaching Start, another for the goal.", who: "", when: "Jul 2026" },
  ],
  ...others,
});

/** The same in Spanish. */
export const spanishFacts = (others: Partial<RepFacts> = {}): RepFacts =>
  repFacts({
    language: "es",
    locale: "es_ES",
    metrics: [
      {
        ...PREMIUM,
        metric: "Prima nueva",
        why: [
          "Meta 256.000 €.",
          "Un mes habitual son 21.600 €; el periodo tiene 12 meses, y la tendencia lo cambia en +1,0 %: se prevén 261.800 €.",
          "65 de cada 100 personas la lograrían.",
          "Últimos 12 meses: 261.300 €.",
          "Temporada: ago 0,74, sep 1,20.",
          "Si cambia la zona o el tiempo, dígalo: se recalcula.",
        ],
      },
    ],
    rewards: [
      {
        what: "Medio día libre por alcanzar la «Inicial» y otro por la meta.",
        ...{ who: "", when: "jul 2026" },
      },
    ],
    ...others,
  });
