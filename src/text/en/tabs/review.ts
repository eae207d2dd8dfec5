import { drivers } from "../drivers.ts";
import { tabNames } from "../tab-names.ts";

/** The tab of past results. Numbers come in as they are written; `counted` is what a month counts as. */
export const review = {
  tab: tabNames.review,
  title: "Past results",
  why: (mean: string) =>
    `Each month against the mean of the person’s months, ${mean}; the darker the blue, the higher the month.`,
  person: "Person",
  legend:
    "Marked ! and with a note: possible one-off, above the person’s own limit. That is the usual month and about six times the distance within which half of their months lie, at least a quarter more: where months differ much, a higher one is normal. With –: no data.",
  summary: {
    person: "Person",
    prior12: "12 months before",
    change: "Change",
    level: "Own usual month",
    teamLevel: "Usual month with the team",
    trend: "Team’s trend",
    /** In its place where the market was told. */
    market: "Market a year",
    variation: "Variation",
    group: "Group",
    ownTrend: "Own trend",
  },
  notes: {
    change: "Blank where one of the two years lacks a month: they do not compare.",
    group: `By the own usual month (tab ${tabNames.review}), not by totals: the highest fifth is Top, the lowest fifth Bottom. Who has fewer than 3 months of results is New.`,
    level:
      "A normal month today by the person’s own results, the last ones most, with the season and one-offs taken out. Blank for whoever is new.",
    teamLevel: (least: string, most: string) =>
      `What the goal starts from: the own usual month, drawn towards the team’s, the further the fewer and the more uneven the own months are. From six months of results on it stays between ${least} and ${most} of the own one.`,
    trend: {
      own: "In a year, one for the whole team: what you said of the market.",
      team: "In a year, one for the whole team, from its results; the goals use it.",
    },
    variation:
      "How far the months lie from each other, season and one-offs taken out, as a share of their mean (standard deviation ÷ mean).",
    ownTrend:
      "In a year, by the person’s own last 24 months, season and one-offs taken out; three quarters of it are taken to go on. Blank where fewer months are known.",
    months: (known: number) => `${known} of 12 months are known.`,
  },
  drivers: {
    title: drivers.title,
    step: drivers.step,
    share: drivers.share,
    a: drivers.a,
    each: drivers.each,
    ticket: drivers.ticket,
    variation: drivers.variation,
    growth: drivers.growth,
    unclear: drivers.unclear,
    shareNote: (pair: string) =>
      `Each step’s share of what ${pair} differs by, over the last 12 months. All add up to 100%; below 0%, it works the other way. “?”: too few results to tell.`,
    none: "There are no groups to compare: it takes three people with results.",
  },
  odd: "What stands out",
  oddHeaders: {
    person: "Person",
    month: "Month",
    what: "What",
    value: "Result",
    usual: "Usual in such a month",
  },
  capped: (times: string, counted: string) =>
    `Possible one-off, ${times} times the usual: above the limit, so it counts as ${counted}`,
  normal: (times: string) =>
    `${times} times the usual in such a month; normal, as you say: counts in full`,
  told: (times: string, counted: string) =>
    `One-off, as you say, ${times} times the usual in such a month: counts as ${counted}`,
  missing: "No data: not counted as zero",
  usually: (usual: string) => `Usual in such a month: ${usual}.`,
  nothingOdd: "Nothing: no month is missing, and none lies far above the usual in such a month.",
  more: (count: string) => `And ${count} more, older ones. The tab Data has them all.`,
  words:
    "Groups go by the own usual month, where season and one-offs are taken out, not by totals: somebody with a higher total may stand lower.",
  blanks: "Columns that stay blank need more results: two years in a row for each person.",
  /** `before`: how many months before these are known; 0 for none. */
  chart: (past: string, before: number) =>
    before === 0 ? past : `${past} and the ${before} before`,
};

export type ReviewText = typeof review;
