import { longTime } from "../../long-time.ts";
import type { NumberWords } from "../../number.ts";
import { menu } from "../menu.ts";
import { tabNames } from "../tab-names.ts";
import { times } from "../times.ts";

/** The Start tab. Tabs' names, dates and months come in as they are written. */
const before = (months: number, numbers: NumberWords): string => longTime(months, times, numbers);
export const start = {
  tab: tabNames.start,
  title: (when: string, metric: string) => `Goal plan ${when} · ${metric}`,
  why: "What this workbook is and what comes next. Your original results do not change.",
  /** The same in fewer words, where metrics with goals of their own are named behind. */
  whyShort: "Your original results do not change.",
  /** Metrics with goals of their own. */
  further: (metrics: string, tab: string) => `Goals of their own, in the tab ${tab}: ${metrics}.`,
  /** One of them that decides a share of the pay. */
  ofPay: (metric: string, share: string) => `${metric} (${share} of the pay)`,
  workbook: "This workbook",
  facts: {
    status: "Status",
    period: "Period",
    owner: "Owner",
    data: "Data",
    created: "Written",
    review: "Next review",
    addOn: "Add-on",
    today: "Today",
  },
  statuses: { draft: "Draft", reviewed: "Reviewed", published: "Published" },
  writeName: "Write your name",
  statusHelp: `Draft, Reviewed or Published: set by Extensions > Goalwright > “${menu.share}” as the goals are reviewed and published. Typing here publishes nothing.`,
  data: (source: string, count: number, { plain }: NumberWords) =>
    `${source} · ${plain(count)} monthly ${count === 1 ? "result" : "results"}`,
  /** Where other metrics were read, too. */
  dataNote: (data: string) =>
    `Results of the main metric. The tab ${data} has those of the others, too.`,
  noReview: "None to come in this period",
  today: {
    over: "The period is over: set goals for the next one",
    differs: "Goals differ from those published: publish again",
    due: "A review is due: update the goals",
    begun: "The period has begun: publish the goals",
    fine: "On time: no review is due",
    ahead: "The period has not begun yet",
  },
  published: "Published",
  /** Where goals that hold are other ones by now. */
  publishedOther: "Published, changed since",
  publication: (day: string, version: number) => `${day}, version ${version}`,
  reviewDue: "Review due since",
  reviewLast: "Last review",
  noAddOn: "This file reads and calculates without it",
  decisions: "Decisions",
  state: "State",
  steps: {
    metrics: "Key metrics",
    results: "Past results checked",
    season: "Seasonality and market",
    potential: "Room to grow",
    realistic: "Realistic goals",
    low: "Reviews of the goals",
    incentives: "Incentives",
  },
  states: {
    done: "✔ Done",
    answered: "✔ Answered",
    /** Of room to grow, where only what must keep up was told. */
    capacityOnly: "✔ Capacity only",
    unsettled: "● Not published yet",
    /** Of the goals, before "version 2": other ones than that told, and the same ones in a draft. */
    changedSince: "● Changed since ",
    sameAs: "✔ As in ",
    asFound: "○ Left as proposed",
    unpublished: "– Not published",
    toDo: "○ To do",
    notHere: "– Not for this metric",
  },
  asFoundWords: "Left as proposed: there the add-on’s own proposal counts.",
  unsettledWords: `Goals may still change. To publish: “${menu.share}”.`,
  figures: {
    goal: "Team goals",
    reach: {
      is: "Of 100 people, how many reach theirs",
      was: "Of 100 people, how many were to reach theirs",
    },
    reachLess: {
      is: "Of 100 people, how many stay within theirs",
      was: "Of 100 people, how many were to stay within theirs",
    },
    gap: {
      none: "Difference from the target",
      below: "Short of the company target",
      above: "Over the company target",
    },
    gapLess: {
      none: "Difference from the target",
      below: "Below the company target",
      above: "Above the company target",
    },
    target: "Company target",
  },
  figureNotes: {
    reach:
      "The mean of the people’s chances with their final goals, own values among them. One person’s moves it by little in a team.",
    target: (goals: string) => `Type the company target in the tab ${goals}.`,
  },
  sure: "Why these numbers, and how sure",
  history: "History",
  span: (months: number, span: string, people: number) =>
    `${months} ${months === 1 ? "month" : "months"}, ${span}; ${people} ${people === 1 ? "person" : "people"}`,
  firstLeftOut: (month: string) => `${month} is left out: the results begin within it.`,
  newest: "Newest results",
  newestWords: (month: string, gap: number, isFar: boolean, numbers: NumberWords) => {
    if (isFar)
      return `▲ ${month}, ${before(gap, numbers)} before the goals: these are low and unsure. Add newer results, or choose a nearer period.`;
    if (gap === 0) return `${month}, right before the goals.`;
    return `${month}, ${before(gap, numbers)} before the goals.`;
  },
  unfinished: (month: string) => `${month} was not over and is left out.`,
  taken: (month: string) => `A review took in the period’s own to ${month}.`,
  season: "Seasonality",
  basis: {
    none: "Not known: less than a year of results, so no season is used.",
    half: "Roughly known: less than two years of results, so only a part of what they show is used.",
    full: "Well known: two years of results or more.",
    given: "Your own numbers.",
  },
  market: "Market in a year",
  steady: "Taken as steady: too few months to tell.",
  growth: (change: string, isOwn: boolean) =>
    isOwn ? `${change}, your own number.` : `${change}, the team’s trend in the results.`,
  noBudget: "None is typed.",
  comesTo: {
    pace: "Against the past’s pace",
    why: "Why that much",
    closed: "Closed days",
    range: "Expected in all",
    teamChance: "Chance of the sum",
    fairness: "Fairness",
    cost: "Incentives, likely",
    budget: "Chance of the budget",
  },
  /** Beside one of these names that a later write has nothing to say of. */
  comesToGone: "– No longer applies",
  comesToNotes: {
    /** `asItWas` where a year stands beside a whole known year. */
    pace: (goals: string, asItWas: boolean) =>
      `The final goals against past results, a month against a month.${asItWas ? "" : " Closed days that were told and the season are taken out of the past’s pace first, so a plain division by months gives another number."} By person: tab ${goals}.`,
    teamChance: "That the team together reaches the sum of the final goals.",
    cost: (incentives: string) =>
      `What is to be expected, by the goals that hold: tab ${incentives}.`,
    budget: (incentives: string) =>
      `That the budget suffices, by the goals that hold: tab ${incentives}.`,
  },
  /** Of the goals that hold. */
  fairnessWords: {
    found: (tab: string) =>
      `▲ The goals ask clearly more of some people than of others: the tab ${tab} says in which way, and what to do.`,
    none: "Nothing found in the goals that hold. That is no proof of fairness.",
  },
  /** What the pace of the past has to do with the goals' sum. */
  paceWords: {
    untold: "Too few months to compare with.",
    /** Where single goals are compared, but not their sum; and where these stand. */
    ofTeam: "Not known for the whole team.",
    apart: (goals: string, column: string) =>
      `Not all have as many whole months of results. One by one: tab ${goals}, column “${column}”.`,
    atLeast: "The goals lie at the past’s pace or above it.",
    /** Where the company's target sets the goals. */
    atLeastByTarget: "The company target sets the goals.",
    /** Of closed days: the months with closed days, and what the pace is where these are not taken out. */
    withoutClosed: (months: string, plain: string) =>
      `They count as no time, in the months behind as in ${months}: by plain division the pace would be ${plain}.`,
    /** Below it: of so many in a hundred who reach them. */
    surer: (inHundred: number) =>
      `Below the past’s pace: ${inHundred} of 100 people in their place are to reach these goals. Half would reach what is expected.`,
    expected: "Below the past’s pace: so is what the results let expect.",
    byTarget: "Below the past’s pace: the company target asks for less.",
    less: "Fewer than in the past is harder here: less is better.",
  },
  /** In place of what the incentives cost and of a chance, where there are none. */
  notPaid: "Nothing is paid for goals here.",
  unknown: "Not known.",
  rangeWords: (expected: string, low: string, high: string) =>
    `${expected}; about two of three such periods end between ${low} and ${high}.`,
  /** What the support that was told makes of the goals. */
  rise: {
    notHere: "Not for this metric.",
    untold: "No support was told, so it raises no goal.",
    none: "The support that was told raises no goal.",
    beside: "The company target sets the goals; support makes them likelier.",
    /** Of the computed goals; the figure above is of those that hold, as things are. */
    reach: (withSupport: number) => `With it ${withSupport} of 100 reach the computed goals.`,
    by: (all: string, least: string, most: string) =>
      `The support told raises the goals by ${all}${least === most ? "" : ` (a person’s by ${least} to ${most})`}.`,
  },
  next: "What to do next",
  nextGoals: (goals: string) =>
    `In the tab ${goals}, check the yellow cells, and write a reason for each value of your own.`,
  /** Where each own value has its reason already. */
  nextReasoned: (goals: string) =>
    `In the tab ${goals}, check the yellow cells. Each value of your own has its reason.`,
  nextTalk: `Talk with each person. Then, in Extensions > Goalwright > “${menu.share}”, mark the goals as reviewed, publish them and hand them out.`,
  nextPublish: `The goals are reviewed. In Extensions > Goalwright > “${menu.share}”, publish them and give each person theirs.`,
  nextOver: (tracking: string) =>
    `The period is over: the tab ${tracking} shows how it ended, once all its months are there.`,
  nextPeriod: `For the next period, choose “${menu.setUp}” in the menu.`,
  nextTold: `The goals are published. Extensions > Goalwright > “${menu.share}” gives each person theirs, and shows who has them.`,
  nextDiffers: (goals: string) =>
    `Goals differ from those published: see the tab ${goals}, then publish again with Extensions > Goalwright > “${menu.share}”.`,
  nextReviewDue: (date: string, when: string) =>
    `The review of ${date} is due: update the goals of ${when}, and announce what changes for the months to come.`,
  nextReview: (date: string, when: string) =>
    `Announce the review of ${date}: once ${when} has begun, its goals change only then, and only for the months that follow.`,
  nextNoReview: "Announce that no review is to come: the goals hold until the period ends.",
  nextIncentives: (incentives: string) =>
    `In the tab ${incentives}, type the budget, and who sees to each idea that needs little money.`,
  /** Where the budget is told already. */
  nextIdeas: (incentives: string) =>
    `In the tab ${incentives}, type who sees to each idea that needs little money, and when.`,
  colours: "Legend",
  colour: {
    input: "Yellow: you type",
    inputWords: "Change it whenever you like.",
    calc: "Grey: computed",
    calcWords: "Changes by itself; what is typed over it stops that.",
    decision: "Blue: a decision made",
    decisionWords: "It counts. The computed goal beside it has a note that says why.",
  },
};

export type StartTabText = typeof start;
