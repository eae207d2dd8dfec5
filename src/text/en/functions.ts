/** What Sheets shows while a function is typed: one line each, optional parameters say so. */
export const functions = {
  CAPACITY_LIMIT: {
    does: "Most sales that back office, support or suppliers can carry: the least that one of them allows, less what is waiting already. With names, the name of the one that sets the limit stands beside it.",
    parameters: {
      available:
        "How much there is of each resource in a month: hours, cases, units. For the limit of another period, how much in that period.",
      need_per_sale: "How much of it one sale takes, in the same unit, as many cells as available.",
      names: "Optional. Their names, as many cells as available. Default: the limit alone.",
      utilisation:
        "Optional. Share that can be used for sales, up to 1: one for all, or as many as available. Default 0.85.",
      backlog:
        "Optional. Sales already waiting: one number for all, or as many as available. Default 0.",
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
  GOAL_SPLIT: {
    does: "Parts of a goal, one a month: a column that adds up to the goal exactly, by season and ramp if you give them, otherwise even.",
    parameters: {
      goal: "Goal for all the months together.",
      start_date:
        "First month: a date, 2026-03 or Mar 2026. 2026, 2026-H1 or 2026-Q1 begin with their first.",
      months:
        "Optional. How many months, 1 to 120. Default 12; those of the half-year or quarter that start_date names.",
      factors:
        "Optional. Twelve season factors, January first, 1 is a normal month. Default: all months alike.",
      ramp: "Optional. Share of a full month that can be worked, 0 to 1, one cell a month, as RAMP_FACTOR gives. Default: all in full.",
      round_to:
        "Optional. Parts are whole multiples of it: 100, 1 or 0.01. Where the goal is none, the last part takes what is left. Default 1.",
    },
  },
  GOAL_STEP: {
    does: "Next goal by how the last periods went, with Raise, Hold or Lower beside it. It rises by half of the mean surplus if the last two reached the goal, and falls by half of what is missing if both missed it, but only with a cause; otherwise it holds.",
    parameters: {
      current_goal: "Goal that holds today. A column of goals gives a line for each person.",
      attainments:
        "Results ÷ goals of past periods, oldest first: 1.04 is 104%. For several people a row for each, beside the goal. Blank cells are left out.",
      hits: "Optional. Periods in a row that must all have reached, or all missed, the goal. With fewer it holds. Default 2.",
      max_step: "Optional. Most that the goal rises by: 0.05 is 5%. Default 0.05.",
      cause:
        "Optional. Documented cause for lowering, such as a smaller territory or a long leave, never low sales; TRUE if you do not name it. Default none: the goal is not lowered.",
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
  GROWTH_POTENTIAL: {
    does: "Growth that somebody can reach on top of what is expected as things are, 0 to 0.1: a quarter of the gap to where the best quarter of the team begins, as far as there is support and the market has room. 0.05 is 5%.",
    parameters: {
      level: "Usual month of a person, as PRODUCER_TIERS gives. A range gives one growth each.",
      peer_levels:
        "Usual months of the team, the person's own may be among them. Blank cells are left out.",
      support:
        "Optional. Share of the conditions for more sales that are met: tools, leads, training, coaching. Default 1.",
      penetration: "Optional. Share of the market that buys already: 0.3 is 30%. Default 0.",
      ceiling: "Optional. Largest share of the market that can buy. Default 1.",
      close_gap:
        "Optional. Part of the gap that the period closes; 0.33 for the last of a team who are coached. Default 0.25.",
      max: "Optional. Most growth, however wide the gap. Default 0.1.",
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
  RAMP_FACTOR: {
    does: "Share of a full month that somebody can sell in, 0 to 1: what of the month lies after hiring and outside leave, and how far a newcomer has got. Multiply a full goal by it.",
    parameters: {
      date: "Month: a date, 2026-03 or Mar 2026. A quarter or year gives the mean of its months. A range gives one share each.",
      hire_date:
        "First day at work. A range of people gives one share each; make it a row if date is a column.",
      ramp_months:
        "Optional. Months from hiring until a newcomer sells in full, in a straight line; 0 for at once. Default 6.",
      schedule:
        "Optional. In place of ramp_months: shares of the first months, the month of hiring first, as 0.25, 0.5, 0.75. All later months are full. Default none.",
      leave_from: "Optional. First day of a leave, or of several of one person. Default none.",
      leave_to: "Optional. Last day of each leave, beside its first. Default: it lasts.",
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
