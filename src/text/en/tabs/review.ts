/** The Review tab. Numbers come in as they are written; `counted` is what a month counts as. */
export const review = {
  tab: "Review",
  title: "Review of results",
  why: (usual: string) =>
    `Each month against the person’s own mean. ${usual} is their usual month; the darker the blue, the higher the month.`,
  person: "Person",
  legend: "◆: possible one-off, a month far above the usual. –: no data.",
  summary: {
    person: "Person",
    last12: "Last 12 months",
    prior12: "12 months before",
    change: "Change",
    level: "Level a month",
    trend: "Trend in a year",
    variation: "Variation",
    group: "Group",
  },
  notes: {
    change: "Blank where one of the two years lacks a month: they do not compare.",
    level:
      "A normal month today, with the season and one-offs taken out. It leans on the team’s where results are few.",
    trend: {
      own: "One for the whole team: what you said of the market.",
      team: "One for the whole team, from its results; the goals use it.",
    },
    variation:
      "How far the months lie from each other, season and one-offs taken out: standard deviation by mean.",
    months: (known: number) => `${known} of 12 months are known.`,
  },
  odd: "What stands out",
  oddHeaders: { person: "Person", month: "Month", what: "What", value: "Result", usual: "Usual" },
  capped: (counted: string) => `Possible one-off: counts as ${counted}`,
  normal: "Far above the usual; normal, as you say: counts in full",
  missing: "No data: not counted as zero",
  usually: (usual: string) => `Usually ${usual} in such a month.`,
  nothingOdd: "Nothing: no month is missing, and none lies far above the usual.",
  more: (count: string) => `And ${count} more, older ones. The tab Data has them all.`,
  chart: "Last 12 months and the 12 before",
};

export type ReviewText = typeof review;
