/** What Sheets shows while a function is typed: one line each, optional parameters say so. */
export const functions = {
  GOAL_TARGET: {
    does: "Goal for one person that is reached with the chance you choose, from past results. It knows this person only: for a season that holds for the whole team, pass the team's twelve factors.",
    parameters: {
      target_period:
        "Period of the goal: 2026, 2026-Q1, 2026-H1, a date (its month), or two cells with first and last day. Any other range of periods gives one goal each.",
      values: "Past results, one cell a month or a sale. Blank cells are left out.",
      dates: "Dates of the results, as many cells as values.",
      probability:
        "Optional. Chance to reach the goal, 0.05 to 0.95. Default 0.65. A range gives one goal each.",
      growth: "Optional. Growth of the market in a year: 0.03 is 3%. Default 0.",
      capacity:
        "Optional. Most sales a month that can be handled, already usable. The goal stays within it. Default none.",
      current_goal: "Optional. Goal that holds today: the new one is not lower. Default none.",
      factors:
        "Optional. Twelve season factors, January first, 1 is a normal month. Default: from values.",
    },
  },
  SEASONAL_FACTOR: {
    does: "How much a month sells against a normal month: 1 is normal, 1.2 is 20% more. Always 1 with less than 12 months of results.",
    parameters: {
      target_date:
        "Month: a date, 2026-03, Mar 2026 or a number from 1 to 12. A quarter or year gives the mean of its months. A range gives one factor each.",
      values: "Past results, one cell a month or a sale.",
      dates: "Dates of the results, as many cells as values.",
      season_length:
        "Optional. Months until the season starts again: 12, 6, 4 or 3, counted from January. Default 12.",
      damping:
        "Optional. Share by which factors are pulled to 1: 0 as observed, 1 all normal. Default: as the results warrant.",
      blanks:
        'Optional. What a blank cell or a month without one means: "missing" or "zero". Default "missing".',
    },
  },
};
