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
  COMMISSION: {
    does: "Commission on an amount by tiers: each rate holds from an amount of sales on. Nothing below the first tier, nor on an amount below 0.",
    parameters: {
      amount: "Amount sold in the time that the tiers are for. A range gives one commission each.",
      tiers:
        "Two columns, the amount from which a rate holds and the rate (0.05 is 5%), rising, with or without a heading.",
      mode: 'Optional. "marginal": each rate for the part of the amount that lies in its tier. "retroactive": the rate of the highest tier reached, for the whole amount. Default "marginal".',
    },
  },
  DESEASONALIZE: {
    does: "Results as if every month were a normal one: each divided by its month's season factor, in the same rows. Cells without a result or a date stay empty, and so do months that sell less than a tenth of a normal one.",
    parameters: {
      values: "Past results of one person or team, one cell a month or a sale.",
      dates: "Dates of the results, as many cells as values.",
      factors:
        "Optional. Twelve season factors, January first, 1 is a normal month. Default: from values, as SEASONAL_FACTOR has them.",
    },
  },
  FUNNEL_GOALS: {
    does: "How many calls, visits or other stages of the sale a month's sales goal takes, in all, a week and a day: a table, first stage to last, the sale itself last. It does not know which month that is, so it counts 52/12 weeks.",
    parameters: {
      sales_goal: "Goal for a month: a number of sales, or an amount if you give a ticket.",
      counts_or_rates:
        "One number a stage, first to last. All from 0 to 1: rates, the share of each stage that reaches the next one, the last one's the share that becomes a sale. Otherwise: past counts of the same months, the last one the closed sales.",
      stages:
        "Optional. Names of the stages, first to last, with or without the sale. Default: Stage 1, Stage 2 and so on.",
      ticket: "Optional. Amount of an average sale, if the goal is an amount. Default 1.",
      working_days: "Optional. Days of work in the month, fewer where some are closed. Default 21.",
      headers: "Optional. FALSE leaves the row of headings out. Default TRUE.",
    },
  },
  FUNNEL_RATES: {
    does: "What share of each stage of the sale goes on, from past counts: a table, first stage to last, with count, share that reaches the next stage, share that becomes a sale, and the lowest and highest share to the next stage that such counts agree with (90% sure).",
    parameters: {
      counts:
        "Past counts of one person or team over the same months, one a stage, first to last, the last one the closed sales.",
      stages:
        "Optional. Names of the stages, first to last, with or without the sale. Default: Stage 1, Stage 2 and so on.",
      team_counts:
        "Optional. The whole team's counts, as many cells as counts: few counts of a person then lean on the team's rates. Default: the rates are those of counts alone.",
      strength:
        "Optional. With how many events the team's rate joins the person's own. Default 20.",
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
  GOAL_BASELINE: {
    does: "What one person sells in a normal month, season and one-off sales taken out, recent months counting more: four cells in a row, the level, the months it is made of, how much they vary (standard deviation ÷ mean) and how many were capped as one-off sales.",
    parameters: {
      values: "Past results, one cell a month or a sale. Blank cells are left out.",
      dates: "Dates of the results, as many cells as values.",
      half_life:
        "Optional. Months in which what a result counts falls to half. A large number counts all months alike. Default 9.",
      outlier_limit:
        "Optional. How far above the usual month, in robust standard deviations, a month counts in full, a quarter above it at least. Default 4.",
      factors:
        "Optional. Twelve season factors, January first, 1 is a normal month. Default: from values.",
    },
  },
  GOAL_EXPLAIN: {
    does: "Says in words why one person's goal is what it is, from past results: own usual month, season, trend, how far the goal lies from what is expected, what bounds it, its chance. It knows this person only, as GOAL_TARGET does.",
    parameters: {
      goal: "Goal for the whole period, from GOAL_TARGET or your own.",
      target_period:
        "Period of the goal: 2026, 2026-Q1, 2026-H1, a date (its month), or two cells with first and last day.",
      values: "Past results, one cell a month or a sale. Blank cells are left out.",
      dates: "Dates of the results, as many cells as values.",
      growth:
        "Optional. Growth of the market in a year: 0.03 is 3%. Default: as the results go on.",
      capacity:
        "Optional. Most sales a month that can be handled, if GOAL_TARGET was given one. Default none.",
      current_goal: "Optional. Goal that holds today, if GOAL_TARGET was given one. Default none.",
      language: 'Optional. "en" or "es". Default: the spreadsheet\'s.',
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
  GOAL_PACE: {
    does: "How a goal stands on a day: a table with what is due by then, the pace (result ÷ that), where it leads, a status, and what a week still takes and has brought. Months count by their season, their working days and, if you say it, the share that is open. On track from 90%, watch from 75%.",
    parameters: {
      goal: "Goal for the whole period. A range gives one line each.",
      actual_to_date:
        "Result so far, as many cells as goal; with one goal each is compared with it. Blank cells are left blank.",
      start: "First day of the goal.",
      end: "Last day of the goal.",
      as_of: "Last day that the result has in it, such as TODAY()-1.",
      factors:
        "Optional. Twelve season factors, January first, 1 is a normal month; one of 0 is closed and has no weeks. Default: all months alike.",
      headers: "Optional. FALSE leaves the row of headings out. Default TRUE.",
      open: "Optional. Which share of each month is open, twelve from 0 to 1, January first: 0.5 where half its days are closed. Such a month asks for that share of what its factor says, and has that share of its weeks. Default: all of each month.",
    },
  },
  GOAL_PLAN: {
    does: "Goals for a whole team from past results, as the wizard's Goals tab has them where nothing is answered: a table with each person's group, expected result, start, goal, stretch, chance, change against the last 12 months, and a note.",
    parameters: {
      target_period:
        "Period of the goals: 2026, 2026-Q1, 2026-H1, a date (its month), or two cells with first and last day. Results on or after its start are left out.",
      values:
        "Past results, one cell a person and month, or a sale. With the heading, its words tell counts and what less is better of. Blank cells are left out.",
      dates: "Dates of the results, as many cells as values.",
      reps: "Who each result belongs to, as many cells as values. Totals are left out.",
      roster:
        "Optional. The team's people with headings, such as Name, Hire date, End date, Leave from, Leave to. Default: as the results tell.",
      probability: "Optional. Chance to reach the goal, 0.5 to 0.8. Default 0.65.",
      team_target:
        "Optional. What the company wants of the team: adds the team's sum, this target with its chance, and the difference. Default none.",
      blanks:
        'Optional. What a month without a result means: "missing" or "zero", from the person\'s first one on. Default "missing".',
      headers: "Optional. FALSE leaves the row of headings out. Default TRUE.",
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
  GOAL_TREND: {
    does: "Growth in a year of one series, season and one-off sales taken out: 0.03 is 3%. From its last 24 months; 0 where fewer are known. At most a doubling or halving a year.",
    parameters: {
      values: "Past results, one cell a month or a sale. Blank cells are left out.",
      dates: "Dates of the results, as many cells as values.",
      damping:
        "Optional. Share of the growth seen that is believed: 1 all of it, if you know that the market goes on like that, 0 none. Default 0.75.",
      factors:
        "Optional. Twelve season factors, January first, 1 is a normal month. Default: from values.",
    },
  },
  GROWTH_POTENTIAL: {
    does: "Growth that somebody can reach on top of what is expected as things are, 0 to 0.1: a quarter of the gap to where the best quarter of the team begins, as far as there is support and the market has room. 0.05 is 5%.",
    parameters: {
      level: "Own usual month of a person, as PRODUCER_TIERS gives. A range gives one growth each.",
      peer_levels:
        "Own usual months of the people in the team, this person's may be among them. Blank cells are left out.",
      support:
        "Optional. Share of the conditions for more sales that are met: tools, leads, training, coaching. Default 1.",
      penetration: "Optional. Share of the market that buys already: 0.3 is 30%. Default 0.",
      ceiling: "Optional. Largest share of the market that can buy. Default 1.",
      close_gap:
        "Optional. Part of the gap that the period closes; 0.33 for the last of a team who are coached. Default 0.25.",
      max: "Optional. Most growth, however wide the gap. Default 0.1.",
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
  INDEX_EFFECT: {
    does: "How results follow a market index: change in % for 1% more of it, shrunk towards none, with what it lies between with 90%; the mean error of forecasting the last year's months, as a share of a mean month, without it and with it known; and whether it helps. From 24 months on.",
    parameters: {
      values: "Past results, one cell a month or a sale. Blank cells are left out.",
      dates: "Dates of the results, as many cells as values.",
      index:
        "The index in the same months, above 0, as many cells as values. Several cells of a month: their mean.",
      factors:
        "Optional. Twelve season factors, January first, 1 is a normal month. Default: from values.",
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
  PRODUCER_TIERS: {
    does: "Parts a team by own usual month into top, middle and bottom, the best first: a table with each person's own usual month, share of the team, rank, group and distance to where the best quarter begins. With dates, season, one-off sales and the team's trend are taken out, as in the wizard.",
    parameters: {
      values: "Past results, one cell a person and month, or a sale. Blank cells are left out.",
      dates:
        "Optional. Dates of the results, as many cells as values. Default: none, each cell counts as one month and the own usual month is the mean.",
      reps: "Who each result belongs to, as many cells as values. Totals are left out.",
      top: "Optional. Share of the people that is the top, 0 to 1. Default 0.2.",
      bottom: "Optional. Share of the people that is the bottom, 0 to 1. Default 0.2.",
      min_months:
        "Optional. Months of results below which a person is new and has no rank. Default 3; without dates fewer, where nobody has as many cells.",
      headers: "Optional. FALSE leaves the row of headings out. Default TRUE.",
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
  SATURATION: {
    does: "Whether growth flattens towards a ceiling: growth a year in the first and the second half of the months, the monthly level that the curve leads to, the share of it reached, and a verdict. Season and one-off sales are taken out. It takes 24 months, and what a month differs by may hide a ceiling.",
    parameters: {
      values: "Past results of one person or team, one cell a month or a sale.",
      dates: "Dates of the results, as many cells as values.",
      factors:
        "Optional. Twelve season factors, January first, 1 is a normal month. Default: from values.",
      headers: "Optional. FALSE leaves the row of headings out. Default TRUE.",
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
  SEASONAL_TABLE: {
    does: "The season of one series or of a team: a table with a line for every month, its factor (1 is a normal month), the factor as observed, the years seen and how sure it is. Its second column can be the factors of GOAL_TARGET. Always 1 with less than 12 months of results.",
    parameters: {
      values: "Past results, one cell a month or a sale. Blank cells are left out.",
      dates: "Dates of the results, as many cells as values.",
      reps: "Optional. Who each result belongs to, as many cells as values: the season that the team shares. Totals are left out. Default: all results are one series.",
      season_length:
        "Optional. Months until the season starts again: 12, 6, 4 or 3, counted from January. Default 12.",
      damping:
        "Optional. Share by which factors are pulled to 1: 0 as observed, 1 all normal. Default: as the results warrant.",
      headers: "Optional. FALSE leaves the row of headings out. Default TRUE.",
    },
  },
  TEAM_PROBABILITY: {
    does: "Chance from 0 to 1 that a team together reaches a target, or the sum of its goals, with that sum, what is expected and the standard deviation of the team's total. People's own luck evens out in a team; a bad market, which hits everybody at once, does not.",
    parameters: {
      goals_or_target:
        "One target for the whole team, or each person's goal, one cell each: then their sum. A row with a blank cell is left out.",
      expected: "What each person is expected to sell in the same time, one cell each.",
      spread:
        "Optional. How far results lie from what is expected: 0.2 is a standard deviation of 20%. One for all, or one each. Default 0.2.",
      shared:
        "Optional. Part of that which hits everybody at once, as a share of what is expected. Default 0.07.",
      headers: "Optional. FALSE leaves the row of headings out. Default TRUE.",
    },
  },
  TIER_DRIVERS: {
    does: "Which stage of the sale makes the difference between the top, the middle and the bottom of a team: for each stage what it makes of the one before in each group, the ratio of two groups, and its share of their difference, all of which add up to 1. A share that chance may have made is too few to tell.",
    parameters: {
      counts:
        "A row a person (or a person and month), a column a stage, first to last; the last column is the sales or their amount.",
      reps: "Who each row belongs to, as many cells as counts has rows. Totals are left out.",
      tiers:
        "Optional. The group of each row, as PRODUCER_TIERS names them: Top, Middle, Bottom, New. Default: a fifth at either end by the last column.",
      stages:
        "Optional. Names of the stages, one a column. Default: the words above counts, else their numbers.",
      headers: "Optional. FALSE leaves the row of headings out. Default TRUE.",
    },
  },
};
