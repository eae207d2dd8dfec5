/** A worked example: cells from A1 on as somebody types them, a formula below or beside, what it shows. */
export interface WorkedExample {
  readonly cells: readonly (readonly (string | number)[])[];
  /** As typed in any sheet: with semicolons. */
  readonly formula: string;
  /** Rows of what it shows in an English sheet, numbers to six digits. */
  readonly shows: readonly (readonly (string | number)[])[];
}

/** Two years of one person, January 2024 first. */
const SALES = [
  ...[18990, 16630, 26670, 26450, 16100, 18370, 17340, 12430, 28760, 22210, 22860, 17290],
  ...[27460, 17690, 12410, 22990, 20410, 26950, 18650, 10840, 36310, 24850, 24650, 21720],
];
const monthAt = (i: number): string =>
  `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
const HISTORY = SALES.map((amount, i) => [monthAt(i), amount] as const);

/** A year of three people, one line a person and month. */
const TEAM = ["Ana", "Bruno", "Carla"].flatMap((person, p) =>
  SALES.slice(12).map(
    (amount, i) => [monthAt(12 + i), person, Math.round(amount * [1, 0.7, 0.8][p]!)] as const,
  ),
);
/** Three years of a market that fills: each month a twentieth less is left to win; C is no season. */
const FILLING = Array.from({ length: 36 }, (_, i) => {
  const month = `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
  const sold = Math.round(20_000 * 0.45 ** (0.94 ** i) + 300 * (((i * 7) % 11) / 5 - 1));
  return i < 12 ? [month, sold, 1] : [month, sold];
});
const SEASON = [1, 1.05, 1.02, 1.09, 0.97, 0.97, 0.87, 0.63, 1.28, 1.11, 1.05, 0.96];

/** Three years of an index about 100, and sales that follow it, give or take. */
const INDEX = Array.from({ length: 36 }, (_, i) => 90 + ((i * i * 5) % 23));
const FOLLOWING = INDEX.map((value, i) => [
  monthAt(i),
  Math.round(200 * value * SEASON[i % 12]! * (1 + (((i * 7) % 11) - 5) / 100)),
  value,
]);

/** By the functions' names: the reference shows them, and a test types them into a sheet. */
export const workedExamples: Readonly<Record<string, WorkedExample>> = {
  CAPACITY_LIMIT: {
    cells: [
      ["Back office", 160, 4],
      ["Support", 90, 1.5],
      ["Suppliers", 60, 1],
    ],
    formula: "=CAPACITY_LIMIT(B1:B3;C1:C3;A1:A3)",
    shows: [[34, "Back office"]],
  },
  COMMISSION: {
    cells: [
      [8000, 0, 0.05],
      [15000, 10000, 0.08],
      [30000, 20000, 0.1],
    ],
    formula: "=COMMISSION(A1:A3;B1:C3)",
    shows: [[400], [900], [2300]],
  },
  DESEASONALIZE: {
    cells: HISTORY.slice(0, 12).map((row, i) => [...row, SEASON[i]!]),
    formula: "=DESEASONALIZE(B1:B12;A1:A12;C1:C12)",
    shows: [
      [18990],
      [15838.1],
      [26147.1],
      [24266.1],
      [16597.9],
      [18938.1],
      [19931],
      [19730.2],
      [22468.8],
      [20009],
      [21771.4],
      [18010.4],
    ],
  },
  FUNNEL_GOALS: {
    cells: [
      ["Calls", 0.12],
      ["Appointments", 0.55],
      ["Quotes", 0.3],
    ],
    formula: "=FUNNEL_GOALS(33;B1:B3;A1:A3)",
    shows: [
      ["Stage", "Needed", "Per week", "Per day"],
      ["Calls", 1667, 384.692, 79.381],
      ["Appointments", 200, 46.1538, 9.52381],
      ["Quotes", 110, 25.3846, 5.2381],
      ["Sales", 33, 7.61538, 1.57143],
    ],
  },
  FUNNEL_RATES: {
    cells: [
      ["Calls", 400],
      ["Appointments", 48],
      ["Quotes", 26],
      ["Policies", 8],
    ],
    formula: "=FUNNEL_RATES(B1:B4;A1:A4)",
    shows: [
      ["Stage", "Count", "To the next", "To the sale", "Lowest", "Highest"],
      ["Calls", 400, 0.12, 0.02, 0.0957951, 0.149311],
      ["Appointments", 48, 0.541667, 0.166667, 0.424327, 0.65456],
      ["Quotes", 26, 0.307692, 0.307692, 0.182969, 0.468666],
      ["Policies", 8, "", 1, "", ""],
    ],
  },
  GOAL_ALLOCATE: {
    cells: [
      ["Ana", 10],
      ["Bruno", 20],
      ["Carla", 30],
    ],
    formula: "=GOAL_ALLOCATE(600;B1:B3;;250)",
    shows: [[117], [233], [250]],
  },
  GOAL_BASELINE: {
    cells: HISTORY,
    formula: "=GOAL_BASELINE(B1:B24;A1:A24)",
    shows: [[21421.5, 24, 0.172244, 0]],
  },
  GOAL_EXPLAIN: {
    cells: HISTORY,
    formula: "=GOAL_EXPLAIN(260000;2026;B1:B24;A1:A24)",
    shows: [
      [
        "The goal is 260,000. A usual month is 22,304. The period has 12 months. The level of their own months, the latest counting most, makes 0.6% more. So 269,159 is expected. The goal lies 3.4% below that. 63 in 100 people would reach it. The last 12 months came to 264,930. The strongest month is Sep (+35%), the weakest Aug (−32%).",
      ],
    ],
  },
  GOAL_FAIRNESS: {
    cells: [
      [100, 90, 10],
      [200, 188, 24],
      [150, 149, 31],
      [300, 310, 40],
      [250, 266, 52],
      [180, 197, 61],
    ],
    formula: "=GOAL_FAIRNESS(A1:A6;B1:B6;C1:C6)",
    shows: [
      ["Test", "Value", "Limit", "Verdict"],
      ["Share of goal and size", 1, 0.729262, "The larger reach more of their goals"],
      [
        "Unevenness of shares of goal (Gini)",
        0.0382904,
        "",
        "0 is even; compare it with other goals",
      ],
      ["Within 20% of the goal", 1, "", "1 is everyone; compare it with other goals"],
    ],
  },
  GOAL_PACE: {
    cells: [["2026-01-01", "2026-12-31", "2026-06-30"]],
    formula: "=GOAL_PACE(1200;660;A1;B1;C1)",
    shows: [
      [
        "Goal to date",
        "Pace",
        "Projection",
        "Status",
        "Needed a week",
        "So far a week",
        "Weeks left",
      ],
      [600, 1.1, 1300, "Ahead", 20.5435, 25.5249, 26.2857],
    ],
  },
  GOAL_PLAN: {
    cells: TEAM,
    formula: "=GOAL_PLAN(2026;C1:C36;A1:A36;B1:B36)",
    shows: [
      [
        "Person",
        "Group",
        "Expected",
        "Start",
        "Goal",
        "Stretch",
        "Chance",
        "Against 12 months",
        "Note",
      ],
      ["Ana", "Top", 264559, 260200, 262600, 266400, 0.65375, -0.01, ""],
      ["Bruno", "Bottom", 185729, 182600, 184400, 187000, 0.648895, -0.01, ""],
      ["Carla", "Middle", 212031, 208600, 210600, 213600, 0.640989, -0.01, ""],
    ],
  },
  GOAL_PROBABILITY: {
    cells: HISTORY,
    formula: "=GOAL_PROBABILITY(260000;2026;B1:B24;A1:A24)",
    shows: [[0.630764]],
  },
  GOAL_SPLIT: {
    cells: SEASON.map((factor) => [factor]),
    formula: '=GOAL_SPLIT(1200;"2026-01";12;A1:A12)',
    shows: [[100], [105], [102], [109], [97], [97], [87], [63], [128], [111], [105], [96]],
  },
  GOAL_STEP: {
    cells: [[1.06, 1.1]],
    formula: "=GOAL_STEP(200000;A1:B1)",
    shows: [[208000, "Raise"]],
  },
  GOAL_TARGET: { cells: HISTORY, formula: "=GOAL_TARGET(2026;B1:B24;A1:A24)", shows: [[258576]] },
  GOAL_TREND: { cells: HISTORY, formula: "=GOAL_TREND(B1:B24;A1:A24)", shows: [[0.0487046]] },
  GROWTH_POTENTIAL: {
    cells: [[21400], [14400], [14600], [9400], [12500]],
    formula: "=GROWTH_POTENTIAL(A1:A5;A1:A5)",
    shows: [[0], [0.00347222], [0], [0.1], [0.042]],
  },
  INCENTIVE_COST: {
    cells: [[1000, 100, 100]],
    formula: "=INCENTIVE_COST(A1;B1;C1)",
    shows: [
      ["All at goal", "Likely", "Low (1 in 10)", "High (1 in 10)", "Of sales"],
      [1000, 959.783, 0, 1640.38, 9.59783],
    ],
  },
  INDEX_EFFECT: {
    cells: FOLLOWING,
    formula: "=INDEX_EFFECT(B1:B36;A1:A36;C1:C36)",
    shows: [
      ["For 1%", "Lowest", "Highest", "Error without", "Error with", "Helps"],
      [1.11452, 0.793426, 1.43562, 0.0544995, 0.035256, "Yes"],
    ],
  },
  PAYOUT_AMOUNT: {
    cells: [
      [90, 100, 1000],
      [240, 200, 2000],
    ],
    formula: "=PAYOUT_AMOUNT(A1:A2;B1:B2;C1:C2)",
    shows: [[750], [3000]],
  },
  PAYOUT_RATE: {
    cells: [[0.7], [0.9], [1], [1.1], [1.3]],
    formula: "=PAYOUT_RATE(A1:A5)",
    shows: [[0], [0.75], [1], [1.25], [1.75]],
  },
  PRODUCER_TIERS: {
    cells: TEAM,
    formula: "=PRODUCER_TIERS(C1:C36;A1:A36;B1:B36)",
    shows: [
      ["Person", "Own usual month", "Share", "Rank", "Group", "To the best quarter"],
      ["Ana", 22077.3, 0.4, 1, "Top", 0],
      ["Carla", 17661.8, 0.32, 2, "Middle", 2207.73],
      ["Bruno", 15454.1, 0.28, 3, "Bottom", 4415.46],
    ],
  },
  RAMP_FACTOR: {
    cells: [["2026-01"], ["2026-02"], ["2026-03"], ["2026-06"], ["2026-09"]],
    formula: '=RAMP_FACTOR(A1:A5;"2026-02-01")',
    shows: [[0], [0.142857], [0.285714], [0.714286], [1]],
  },
  SATURATION: {
    cells: FILLING,
    formula: "=SATURATION(B1:B36;A1:A36;C1:C12)",
    shows: [
      ["Growth before", "Growth now", "Ceiling a month", "Of it reached", "Verdict"],
      [0.443132, 0.125674, 19778.6, 0.920525, "Growth flattens"],
    ],
  },
  SEASONAL_FACTOR: {
    cells: HISTORY.map((row, i) => (i < 3 ? [...row, [1, 8, 9][i]!] : row)),
    formula: "=SEASONAL_FACTOR(C1:C3;B1:B24;A1:A24)",
    shows: [[1.09875], [0.68152], [1.35382]],
  },
  SEASONAL_TABLE: {
    cells: HISTORY,
    formula: "=SEASONAL_TABLE(B1:B24;A1:A24)",
    shows: [
      ["Month", "Factor", "Observed", "Years", "Confidence"],
      ["Jan", 1.09875, 1.1461, 2, "Low"],
      ["Feb", 0.888863, 0.835566, 2, "Low"],
      ["Mar", 0.926485, 0.891263, 2, "Low"],
      ["Apr", 1.10415, 1.15409, 2, "Low"],
      ["May", 0.912536, 0.8706, 2, "Low"],
      ["Jun", 1.05292, 1.07826, 2, "Low"],
      ["Jul", 0.890519, 0.838047, 2, "Low"],
      ["Aug", 0.68152, 0.52891, 2, "Low"],
      ["Sep", 1.35382, 1.52338, 2, "Low"],
      ["Oct", 1.07344, 1.10864, 2, "Low"],
      ["Nov", 1.07686, 1.11371, 2, "Low"],
      ["Dec", 0.940145, 0.911447, 2, "Low"],
    ],
  },
  TIER_DRIVERS: {
    cells: [
      ["", "Calls", "Visits", "Policies"],
      ["Ana", 2040, 408, 122],
      ["Bruno", 2010, 205, 61],
      ["Carla", 1980, 195, 60],
      ["Diego", 2100, 212, 66],
      ["Eva", 1020, 101, 31],
    ],
    formula: "=TIER_DRIVERS(B1:D6;A1:A6)",
    shows: [
      ["Stage", "Top", "Middle", "Bottom", "Top ÷ middle", "Share", "Middle ÷ bottom", "Share"],
      ["Calls", 2040, 2030, 1020, 1.00493, "Too few to tell", 1.9902, 0.985289],
      ["Visits", 0.2, 0.100493, 0.0990196, 1.9902, 1.02488, 1.01488, "Too few to tell"],
      [
        "Policies",
        0.29902,
        0.305556,
        0.306931,
        0.97861,
        "Too few to tell",
        0.99552,
        "Too few to tell",
      ],
    ],
  },
  TEAM_PROBABILITY: {
    cells: [
      [100, 110],
      [80, 90],
      [60, 60],
    ],
    formula: "=TEAM_PROBABILITY(A1:A3;B1:B3)",
    shows: [
      ["Target", "Expected", "Spread", "Chance"],
      [240, 260, 34.1558, 0.738156],
    ],
  },
};
