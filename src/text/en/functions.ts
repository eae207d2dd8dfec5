/** What Sheets shows while a function is typed: one line each, optional parameters say so. */
export const functions = {
  COMMISSION: {
    does: "Commission on an amount by tiers: each rate holds from an amount of sales on. Nothing below the first tier, nor on an amount below 0.",
    parameters: {
      amount: "Amount sold in the time that the tiers are for. A range gives one commission each.",
      tiers:
        "Two columns, the amount from which a rate holds and the rate (0.05 is 5%), rising, with or without a heading.",
      mode: 'Optional. "marginal": each rate for the part of the amount that lies in its tier. "retroactive": the rate of the highest tier reached, for the whole amount. Default "marginal".',
    },
  },
  FUNNEL_GOALS: {
    does: "How many calls, visits or other stages of the sale a month's sales goal takes, in all, a week and a day: a table, first stage to last, the sale itself last.",
    parameters: {
      sales_goal: "Goal for a month: a number of sales, or an amount if you give a ticket.",
      counts_or_rates:
        "One number a stage, first to last. All from 0 to 1: rates, the share of each stage that reaches the next one, the last one's the share that becomes a sale. Otherwise: past counts of the same months, the last one the closed sales.",
      stages:
        "Optional. Names of the stages, first to last, with or without the sale. Default: Stage 1, Stage 2 and so on.",
      ticket: "Optional. Amount of an average sale, if the goal is an amount. Default 1.",
      working_days: "Optional. Days of work in a month. Default 21.",
      headers: "Optional. FALSE leaves the row of headings out. Default TRUE.",
    },
  },
  GOAL_ALLOCATE: {
    does: "Parts of a team's goal, in proportion to weights and within minimums and maximums: they add up to it exactly. A maximum's rest goes to the others.",
    parameters: {
      team_goal: "Goal of the whole team.",
      weights:
        "What the parts go by, one cell each: past sales, customers, potential. A blank cell gets no part, a 0 its minimum; all 0: equal parts.",
      min: "Optional. Least for each: one for all, or as many cells as weights. Default 0.",
      max: "Optional. Most for each: one for all, or as many cells as weights. Default none.",
      round_to:
        "Optional. Parts are multiples of it, such as 100 or 0.01; finer ones where the team goal or the bounds leave no other way. Default 1.",
    },
  },
  GOAL_FAIRNESS: {
    does: "Whether a team's goals favour the large or the small: a table of tests. Value is the rank correlation of the share of goal with size or tenure, Limit what chance alone stays below in nine of ten teams of so many people. Not seeing unfairness is no proof that goals are fair.",
    parameters: {
      goals:
        "Goals, one cell each. A row with a blank cell or a goal of 0 is left out; at least 5 people are needed for a verdict.",
      expected_or_actual:
        "What each person is expected to sell, before, or has sold, after, in the time of the goal. With one chance for all, expectations lie further above the goals of those who vary more, often the small.",
      size: "Size of each person's territory, one cell each: customers, potential or last year's sales.",
      tenure:
        "Optional. How long each person is here, in months or years, one cell each. Default: no such test.",
      headers: "Optional. FALSE leaves the row of headings out. Default TRUE.",
    },
  },
  GOAL_TARGET: {
    does: "Goal for one person that is reached with the chance you choose, from past results. It knows this person only: for a season that holds for the whole team, pass the team's twelve factors.",
    parameters: {
      target_period:
        "Period of the goal: 2026, 2026-Q1, 2026-H1, a date (its month), or two cells with first and last day. Any other range of periods gives one goal each.",
      values: "Past results, one cell a month or a sale. Blank cells are left out.",
      dates: "Dates of the results, as many cells as values.",
      probability:
        "Optional. Chance to reach the goal, 0.05 to 0.95. Default 0.65. A range gives one goal each.",
      growth:
        "Optional. Growth of the market in a year: 0.03 is 3%. Default: as the results go on.",
      capacity:
        "Optional. Most sales a month that can be handled, already usable. The goal stays within it. Default none.",
      current_goal: "Optional. Goal that holds today: the new one is not lower. Default none.",
      factors:
        "Optional. Twelve season factors, January first, 1 is a normal month. Default: from values.",
    },
  },
  GOAL_PROBABILITY: {
    does: "Chance from 0 to 1 that one person reaches a goal, from past results: the reverse of GOAL_TARGET. It knows this person only: for a season that holds for the whole team, pass the team's twelve factors.",
    parameters: {
      goal: "Goal for the whole period. A range gives one chance each.",
      target_period:
        "Period of the goal: 2026, 2026-Q1, 2026-H1, a date (its month), or two cells with first and last day. Any other range of periods gives one chance each.",
      values: "Past results, one cell a month or a sale. Blank cells are left out.",
      dates: "Dates of the results, as many cells as values.",
      growth:
        "Optional. Growth of the market in a year: 0.03 is 3%. Default: as the results go on.",
      factors:
        "Optional. Twelve season factors, January first, 1 is a normal month. Default: from values.",
    },
  },
  INCENTIVE_COST: {
    does: "What an incentive plan costs a team, in one line: if all just reach their goals, on average, and what it falls below and rises above in one case of ten each; last, the average as a share of sales. The average counts good and bad luck: a plan with a threshold and an accelerator seldom costs what it pays for the average result.",
    parameters: {
      target_incentives:
        "What reaching the goal pays each person, one cell each, or one for all. A row with a blank cell is left out.",
      goals: "Each person's goal for the same time, or one for all.",
      expected: "What each person is expected to sell in that time, or one amount for all.",
      spread:
        "Optional. How far results lie from what is expected: 0.2 is a standard deviation of 20%. One for all, or one each. Default 0.2.",
      curve:
        "Optional. Two columns, attainment and payout, rising, with or without a heading. Default: 80% pays 50%, 100% pays 100%, 120% pays 150%, 140% pays 200%.",
      cap: "Optional. Most that is paid, as a share of the target incentive: 2 is 200%. Default none.",
      headers: "Optional. FALSE leaves the row of headings out. Default TRUE.",
    },
  },
  PAYOUT_AMOUNT: {
    does: "What a result pays of a target incentive, in money: PAYOUT_RATE of result ÷ goal, times the incentive. A goal of 0 counts as just reached.",
    parameters: {
      actual: "Result of the time that the goal is for. A range gives one amount each.",
      goal: "Goal for the same time: one for all, or as many cells as actual.",
      target_incentive:
        "What reaching the goal pays: one amount for all, or as many cells as actual.",
      curve:
        "Optional. Two columns, attainment and payout, rising, with or without a heading. Default: 80% pays 50%, 100% pays 100%, 120% pays 150%, 140% pays 200%.",
      cap: "Optional. Most that is paid, as a share of the target incentive: 2 is 200%. Default none.",
    },
  },
  PAYOUT_RATE: {
    does: "Share of the target incentive that an attainment (result ÷ goal) pays: 1 is all of it. Nothing below the first point of the curve, straight lines between its points, one point a point beyond the last.",
    parameters: {
      attainment: "Result ÷ goal: 0.95 is 95%. A range gives one share each.",
      curve:
        "Optional. Two columns, attainment and payout, rising, with or without a heading. Default: 80% pays 50%, 100% pays 100%, 120% pays 150%, 140% pays 200%.",
      cap: "Optional. Most that is paid: 2 is 200%. Default none.",
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
  PRODUCER_TIERS: {
    does: "Parts a team by usual month into top, middle and bottom, the best first: a table with each person's usual month, share of the team, rank, group and distance to where the best quarter begins. With dates, season, one-off sales and the team's trend are taken out, as in the wizard.",
    parameters: {
      values: "Past results, one cell a person and month, or a sale. Blank cells are left out.",
      dates:
        "Optional. Dates of the results, as many cells as values. Default: none, each cell counts as one month and the usual month is the mean.",
      reps: "Who each result belongs to, as many cells as values. Totals are left out.",
      top: "Optional. Share of the people that is the top, 0 to 1. Default 0.2.",
      bottom: "Optional. Share of the people that is the bottom, 0 to 1. Default 0.2.",
      min_months:
        "Optional. Months of results below which a person is new and has no rank. Default 3; without dates fewer, where nobody has as many cells.",
      headers: "Optional. FALSE leaves the row of headings out. Default TRUE.",
    },
  },
};
