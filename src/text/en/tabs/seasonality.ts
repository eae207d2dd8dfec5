import { counted } from "../../counted.ts";
import type { NumberWords } from "../../number.ts";
import { seasonStep } from "../season-step.ts";
import { tabNames } from "../tab-names.ts";

/** The Seasonality tab. `normal` is a normal month's factor as the locale writes it. */
export const seasonality = {
  tab: tabNames.seasonality,
  title: "Seasonality",
  why: (normal: string) =>
    `How much each month weighs against a normal month (${normal}). Write your own if you know better.`,
  whyUnknown: (normal: string) =>
    `Too few months to know a season: each counts ${normal}. Write your own if you know it.`,
  whyEvents: "Known events come on top: see “With events”.",
  headers: {
    month: "Month",
    observed: "Observed",
    used: "In the goals",
    own: "Your value",
    final: "Counts now",
    weighs: "With events",
    note: "Note",
    one: "Normal month",
  },
  usedNote:
    "What the goals were last written with: what is observed or, where you gave twelve numbers, these brought to a mean of 1.",
  ownNote:
    "Type your own numbers here. Only how the months compare with each other counts. The Calendar follows at once; what a goal adds up to changes with “Update goals” in the menu, whose last screen offers to use what you typed.",
  finalNote:
    "What spreads the goals over the months: your value where there is one, else “In the goals”, all brought to a mean of 1. It is the same as “In the goals” as long as you change nothing after the last write.",
  typed:
    "“Counts now” is not “In the goals”: the Calendar goes by it at once, what goals add up to only with “Update goals”: its last screen offers to take it in.",
  ownHelp: "A number from 0 to 5, or nothing. A normal month is 1.",
  lowest: "The lowest month of the year.",
  highest: "The highest month of the year.",
  onTop: (events: string) => `On top of this: ${events}.`,
  mean: "Mean",
  confidence: "Confidence",
  basis: {
    ...seasonStep.basis,
    none: "Too few months to know a season: none is used.",
    given: "Your twelve numbers, brought to a mean of 1.",
  },
  givenNote: seasonStep.basis.given,
  seen: (months: number, people: number, numbers: NumberWords) =>
    `${counted(months, ["month", "months"], numbers)}, ${counted(people, ["person", "people"], numbers)}.`,
  tooFewMonths: "Less than a year of results shows no season.",
  notObserved: "You gave the season, so none was looked for in the results.",
  only: (metrics: string) => `For ${metrics} alone.`,
  onlyNote: (metrics: string) =>
    `Season, market and events hold for ${metrics}; goals of other metrics go by their own results.`,
  market: "Market in a year",
  marketNote:
    "What you type here changes no goal yet. To plan with another growth of the market, type it here and choose “Update goals” in the menu: the last screen offers to use it.",
  marketHelp: "A change in a year between −99% and 100%, or nothing.",
  marketUsed: {
    own: "is what the goals use, as you say.",
    team: "is what the goals use: the team’s trend in your results.",
    steady: "taken as steady: the months are too few to tell.",
  },
  events: {
    title: "Known events",
    none: "None was told. Add them in the step “Seasonality and market”.",
    effect: "Effect",
    low: "At least, 9 in 10 times",
    high: "At most, 9 in 10 times",
    months: "Months",
    bases: { told: "as you say", closed: "by the days closed", measured: "measured" },
    elasticity: "for one percent",
    indexNote:
      "Change of the results, in percent, for 1% more of this index. The goals use it only where forecasts of the last year were better with it.",
    indexUsed: (better: string, without: string) => `used: ${better} off, ${without} without it`,
    indexLeftOut: (worse: string, without: string) =>
      `left out: ${worse} off with it, ${without} without`,
    indexShort: "left out: fewer than 24 months",
  },
  chart: "Each month against a normal month",
};

export type SeasonalityText = typeof seasonality;
