import type { Preview } from "../../src/addon/preview.ts";
import type { Question } from "../../src/addon/service.ts";
import type { EventAnswer, MeasureAnswer, Steps } from "../../src/addon/steps.ts";
import type { ByGroup, DriversGap, RankedTier } from "../../src/core/planned.ts";

export const PEOPLE = ["Ana", "Bruno", "Carla", "Diego", "Eva"];
const TIERS = ["top", "middle", "middle", "bottom", "new"] as const;
const POSITIONS = Array.from({ length: 31 }, (_, i) => i);
const GROUPS = ["top", "middle", "bottom"] as const;
const STAGES = ["Llamadas", "Citas"];
const CURVE = [
  [0.8, 0.5],
  [1, 1],
  [1.2, 1.5],
  [1.4, 2],
] as const;
/** Factors of a year with a low August and a high December. */
const YEAR = [1, 1, 1.05, 1, 1.05, 1, 0.9, 0.7, 1.05, 1, 1.05, 1.2];

function figures(...values: readonly number[]): ByGroup {
  return GROUPS.map((group, i) => ({ group, value: values[i]! }));
}

/** Two groups, one of which sells twice as much; each step's share, and whether that is clear. */
function gap(
  better: RankedTier,
  other: RankedTier,
  shares: readonly (readonly [share: number, isClear: boolean])[],
): DriversGap {
  const parts = shares.map(([share, isClear]) => ({
    ...{ ratio: 2 ** share, share, low: share - 0.1, high: share + 0.1, isClear },
  }));
  return { better, other, ratio: 2, contrast: { ratio: 2, isClear: true, parts } };
}

const companyOf = ({ companyTarget, allocation }: Steps): Preview["company"] =>
  companyTarget === undefined
    ? null
    : {
        target: companyTarget,
        chance: 0.3,
        gap: POSITIONS.map((at) => companyTarget - 5 * (10_000 - 100 * at)),
        overAssigned: POSITIONS.map(() => 0),
        unallocated: allocation ? POSITIONS.map(() => 700) : null,
        withoutLast: { people: [], isAll: false },
      };

const growthOf = (growth: number | null = null): Pick<Preview, "growth" | "growthEffect"> =>
  growth === null
    ? { growth: 0.02, growthEffect: null }
    : {
        growth,
        growthEffect: {
          goals: 42_500,
          goalsWithout: 44_000,
          growthWithout: 0.02,
          months: 8.5,
          heldBy: null,
        },
      };

/**
 * Goals that fall by 100 a position, from 10,000 on; Bruno's chance is below 25 in 100. Each 100 of
 * them takes 4 calls and 1 appointment.
 */
export const preview = (
  { period, growth, steps = {} }: Pick<Question, "period"> & Partial<Question>,
  change: Partial<Preview> = {},
): Preview => ({
  period,
  start: `${period.slice(0, 4)}-01`,
  currency: "EUR",
  people: PEOPLE.map((person, i) => ({
    person,
    tier: TIERS[i]!,
    last: null,
    past: { sold: 10_000 + i, months: 12, pace: 10_000 + i },
    expected: 10_500,
    start: POSITIONS.map((at) => 9_000 - 100 * at),
    goal: POSITIONS.map((at) => 10_000 - 100 * at),
    alone: steps.allocation ? POSITIONS.map((at) => 10_000 - 100 * at) : null,
    stretch: POSITIONS.map((at) => 12_000 - 100 * at),
    chance: POSITIONS.map((at) => (person === "Bruno" ? 0.2 : (50 + at) / 100)),
    chanceWith: steps.potential ? POSITIONS.map((at) => (55 + at) / 100) : null,
    held: POSITIONS.map(() => false),
  })),
  teamPace: { months: 12, amount: 50_010, closed: null },
  typicalMonths: PEOPLE.map((_, i) => 900 - 100 * i),
  measures: (steps.measures ?? []).map(measureOf),
  teamChance: POSITIONS.map((at) => (60 + at) / 100),
  reasons: ["(r1)", "(r2)"],
  notices: ["(p1)"],
  needs: [],
  isCount: steps.isCount ?? false,
  isLessBetter: steps.isLessBetter ?? false,
  windfalls: [],
  recent: {
    first: "2025-01",
    people: PEOPLE.map((person, i) => ({
      person,
      months: YEAR.map((factor, month) => (month === i ? null : factor)),
    })),
  },
  season: seasonOf(steps),
  coming: [],
  isTrendKnown: true,
  market: marketOf(steps),
  ...growthOf(growth),
  lags: {},
  activities: (steps.stages?.map(({ metric }) => metric) ?? STAGES).map((metric) => ({
    ...{ metric, lead: 0, done: "2026-01", serves: "2026-01", counted: null },
    people: PEOPLE.map((person) => ({
      ...{ person, rate: 0.25, teamRate: 0.25 },
      perUnit: metric === "Llamadas" ? 0.04 : 0.01,
    })),
  })),
  months: 12,
  workingDays: steps.workingDays ?? 21,
  weekdays: 21.75,
  open: { months: 12, weeks: 365 / 7 },
  time: PEOPLE.map((person, i) => ({ person, share: 0.3 + 0.1 * i })),
  potential: steps.potential
    ? {
        support: 0.5,
        headroom: 1,
        growth: PEOPLE.map((person, i) => ({ person, growth: 0.01 * i })),
      }
    : null,
  capacity: capacityOf(steps),
  drivers: DRIVERS,
  saturation: NO_CEILING,
  step: 10,
  reviews: steps.reviewMonths === 0 ? [] : ["2026-04", "2026-07", "2026-10"],
  incentives: incentivesOf(steps),
  fitsBudget: fitOf(steps),
  company: companyOf(steps),
  fairness: [
    {
      ...{ name: "chanceSpread", test: "(t1)", verdict: "(v1)", found: "none" },
      ...{ isFound: false, isUntold: false },
    },
    {
      ...{ name: "chanceBySize", test: "(t2)", verdict: "(v2)", found: "less" },
      ...{ isFound: true, isUntold: false },
    },
  ],
  rewards: [
    { code: "thanks", sentence: "(w1)" },
    { code: "choice", sentence: "(w2)" },
    { code: "outing", sentence: "(w3)" },
  ],
  published: null,
  ...change,
});

const DRIVERS: Preview["drivers"] = {
  basis: "stages",
  months: 12,
  steps: STAGES,
  sentences: ["(d1)", "(d2)", "(d3)"],
  results: figures(10_000, 5_000, 2_500),
  parts: [
    { metric: "Llamadas", per: null, values: figures(200, 200, 100) },
    { metric: "Citas", per: "Llamadas", values: figures(0.25, 0.125, 0.125) },
    { metric: "Prima", per: "Citas", values: figures(200, 200, 200) },
  ],
  gaps: [
    gap("top", "middle", [
      [0, false],
      [1, true],
      [0, false],
    ]),
    gap("middle", "bottom", [
      [1, true],
      [0, false],
      [0, false],
    ]),
  ],
  variation: figures(0.1, 0.2, 0.3),
  growth: figures(0.05, 0, -0.05),
};

const NO_CEILING: Preview["saturation"] = {
  ...{ verdict: "none", months: 36, growthBefore: 0.05, growthNow: 0.05 },
  ...{ ceiling: null, reached: null },
};
/** Growth that flattens: 92 of 100 of what there is to win are won. */
export const FLATTENED: Preview["saturation"] = {
  ...{ verdict: "flattening", months: 36, growthBefore: 0.18, growthNow: 0.03 },
  ...{ ceiling: 54_300, reached: 0.92 },
};

const seasonOf = ({ season }: Steps): Preview["season"] => {
  const factors = season ? (season.length > 0 ? season : YEAR.map(() => 1)) : YEAR;
  const months = factors.map((factor, i) => ({ month: i + 1, factor, raw: factor }));
  return { basis: season ? "given" : "full", months };
};

/** What is told counts; what is measured is 12 % less, and every index helps. */
const marketOf = ({ events = [], index }: Steps): Preview["market"] => ({
  events: events.map(({ name, from, to = null, isYearly = false, ...size }) => ({
    ...{ name, from, to, isYearly },
    ...sizeOf(size),
  })),
  index: index
    ? {
        metric: index.metric,
        isUsed: true,
        ...{ elasticity: 0.8, low: 0.5, high: 1.1, errorWithout: 0.08, errorWith: 0.06 },
        expected: index.expected ?? [100],
      }
    : null,
});

const sizeOf = ({ effect, daysClosed }: Pick<EventAnswer, "effect" | "daysClosed">) => {
  const told = { low: null, high: null };
  if (daysClosed !== undefined)
    return {
      ...({ basis: "closed", effect: -daysClosed / 21, ...told } as const),
      closed: { days: daysClosed, workingDays: 21 },
    };
  return effect === undefined
    ? ({ basis: "measured", effect: -0.12, low: -0.2, high: -0.04 } as const)
    : ({ basis: "told", effect, ...told } as const);
};

const capacityOf = ({ resources: [first] = [] }: Steps): Preview["capacity"] =>
  first
    ? {
        limit: 12 * (first.utilisation ?? 0.85) * first.available,
        most: 12 * first.available,
        bottleneck: first.name,
        unit: first.unit ?? "",
        available: first.available,
        utilisation: first.utilisation ?? 0.85,
        oneMore: 12,
        demand: POSITIONS.map((at) => 50_000 - 500 * at),
        cutsStretch: POSITIONS.map((at) => at < 5),
        crowded: null,
        handled: null,
      }
    : null;

/** The amount for each of them with which a good year stays within the budget, in whole hundreds. */
const fitOf = ({ incentives: { budget, commission, cap } = {} }: Steps): Preview["fitsBudget"] =>
  budget === undefined || commission
    ? null
    : {
        mostly: 100 * Math.floor(budget / 6.5 / 100),
        isByGoal: false,
        never: cap === undefined ? null : Math.floor(budget / 5 / cap),
        limited: cap === undefined ? [{ target: Math.floor(budget / 10), cap: 2 }] : [],
      };

const FITTING = [
  [0.65, 0.5],
  [1, 1],
  [1.7, 2],
] as const;

/** Of one budget alone, so that a test may ask for it. */
const unusualOf = (budget: number | undefined): readonly string[] =>
  budget === 6_000 ? ["Much is paid (unusual)."] : [];

type Curve = NonNullable<Preview["incentives"]>["curve"];
const fittingOf = (budget: number | undefined, curve: Curve) =>
  budget === 6_000 && curve === CURVE ? FITTING : null;

/** What five people cost: 24 of 25 at their goal are likely, from 3 to 6.5 in a bad and a good year. */
const incentivesOf = ({
  incentives: { target, budget, cap, curve = CURVE, spiffs = [], payoutMonths } = {},
}: Steps): Preview["incentives"] =>
  target === undefined
    ? null
    : {
        atTarget: 5 * target,
        expected: 4.8 * target,
        p10: 3 * target,
        p90: 6.5 * target,
        most: cap === undefined ? null : 5 * cap * target,
        withinBudget: budget === undefined ? null : budget < 4.8 * target ? 0.18 : 0.75,
        spiffs: spiffs.reduce((sum, { prize, winners }) => sum + prize * winners, 0),
        hasTargets: target > 0,
        curve,
        unusual: unusualOf(budget),
        fittingCurve: fittingOf(budget, curve),
        inParts: payoutMonths === undefined ? null : "(in parts)",
        advice: ["(a1)"],
      };

/** Twelve of it for everybody, reached by 65 in 100 wherever the slider is. */
const measureOf = (answer: MeasureAnswer): Preview["measures"][number] => ({
  ...{ metric: answer.metric, unit: answer.unit ?? null, currency: null },
  ...{ weight: answer.weight ?? 0, isGuard: answer.isGuard ?? false },
  isLessBetter: answer.isLessBetter ?? false,
  people: PEOPLE.map((person, i) => ({
    ...{ person, tier: TIERS[i]!, last: null, expected: 11, chanceWith: null },
    ...{ alone: null, past: null },
    start: POSITIONS.map(() => 13),
    goal: POSITIONS.map(() => 12),
    stretch: POSITIONS.map(() => 10),
    chance: POSITIONS.map(() => 0.65),
    held: POSITIONS.map(() => false),
  })),
  teamChance: POSITIONS.map(() => 0.8),
  fairness: [],
  apart: null,
});
