import type { AheadNeed } from "../ahead-need.ts";
import { fineDecimals } from "../fine-decimals.ts";
import { monthWords } from "../month.ts";
import { type NumberWords, numbersIn } from "../number.ts";
import { significant } from "../significant.ts";
import { menu } from "./menu.ts";
import { tabNames } from "./tab-names.ts";
import { calendar } from "./tabs/calendar.ts";
import { data } from "./tabs/data.ts";
import { fairness } from "./tabs/fairness.ts";
import { incentives } from "./tabs/incentives.ts";
import { log } from "./tabs/log.ts";
import { metrics } from "./tabs/metrics.ts";
import { potential } from "./tabs/potential.ts";
import { review } from "./tabs/review.ts";
import { seasonality } from "./tabs/seasonality.ts";
import { start } from "./tabs/start.ts";
import { team } from "./tabs/team.ts";
import { tracking } from "./tabs/tracking.ts";
import { whatIf } from "./tabs/what-if.ts";
import { why } from "./why.ts";

/** What a goal takes of one step of the sale. */
export interface ActivityFacts {
  readonly metric: string;
  readonly main: string;
  /** The goal of the main metric, and how many of the step one unit of it takes. */
  readonly goal: number;
  readonly perUnit: number;
  readonly need: number;
  readonly perWeek: number;
  readonly perDay: number;
  /** Of a step that comes months before; else null. */
  readonly ahead: AheadNeed | null;
}

const activityWhy = (
  { metric, main, goal, perUnit, need, perWeek, perDay, ahead }: ActivityFacts,
  locale: string,
): string => {
  const numbers = numbersIn(locale);
  const { plain } = numbers;
  return `${plain(need)} ${metric}: ${plain(goal)} ${main} × ${significant(perUnit, numbers)} ${metric} for each, by past results that lean on the team’s.${split(ahead, numbers)} is ${plain(perWeek, fineDecimals(perWeek))} a week, ${plain(perDay, fineDecimals(perDay))} a working day.`;
};

/** Of so many, what is not done in the period, and what is done there for later goals. */
const split = (ahead: AheadNeed | null, { plain }: NumberWords): string => {
  if (ahead === null) return " That";
  const { lead, early, from, asked, beyond } = ahead;
  const due =
    early > 0 ? `, so about ${plain(early)} fall due before ${monthWords("en", from)}` : "";
  const later = beyond > 0 ? `, about ${plain(beyond)} of them for goals after it` : "";
  return ` It comes ${lead === 1 ? "a month" : `${lead} months`} ahead${due}. The period asks for ${plain(asked)}${later}: that`;
};

export const workbook = {
  why,
  activityWhy,
  tiers: { top: "Top", middle: "Middle", bottom: "Bottom", new: "New" },
  goals: {
    tab: tabNames.goals,
    title: (when: string, metric: string) => `Goals ${when} · ${metric}`,
    why: (inHundred: number, step: string) =>
      `Each computed goal is one that ${inHundred} in 100 people would reach, rounded to ${step}.`,
    whyLess: (inHundred: number, step: string) =>
      `Less is better: each computed goal is one that ${inHundred} in 100 people would stay within, rounded to ${step}.`,
    whyHanded: (step: string) =>
      `Each computed goal is the person’s part of the company target, rounded to ${step}.`,
    /** Behind these: where every goal is a computed one, and where own values stand. */
    itsNote: "Its note says why.",
    ownAsTyped: "Own values count as typed.",
    /** Behind these, of so many of all goals: then no row says it of its own. */
    belowHalf: (few: string, all: string) => `${few} of ${all} have a chance below 50 in 100.`,
    /** By what moved them. */
    whyMoved: {
      capacity: "Capacity moved some.",
      announced: "A published goal moved some.",
      both: "Capacity or a published goal moved some.",
    },
    /** Where the goals grow with the support. */
    whyRoom: "Chance leaves out the room to grow.",
    chanceNote: "How many in 100 people would reach the final goal, as things are today.",
    chanceNotes: {
      room: "The support that you told of makes the goals harder and is not counted here.",
      roomBeside: "The support that you told of comes on top and is not counted here.",
      handed: "The goals are parts of the company target, so each has a chance of its own.",
      moved: {
        capacity: "What can be carried changes some.",
        announced: "A published goal changes some.",
        both: "What can be carried, or a published goal, changes some.",
      },
      rounded: "Goals are rounded, which moves the chance by a little.",
    },
    /** Where a limit brings Stretch down to the goal. */
    stretchCut: (name: string) =>
      `Where Stretch equals the goal, capacity (${name}) is why: it limits both.`,
    bands: { results: "Results", calculation: "Calculation", decision: "Your decision" },
    lastMonths: (count: number) => (count === 1 ? "Last month" : `Last ${count} months`),
    headers: {
      person: "Person",
      group: "Group",
      last12: "Last 12 months",
      expected: "Expected",
      start: "Start",
      stretch: "Stretch",
      goal: "Goal",
      change: "Against 12 months",
      chance: "Chance",
      own: "Own value",
      final: "Final goal",
      reason: "Reason",
      status: "Status",
      announced: "Published goal",
      review: "Against the published goal",
      barName: "For the chart",
      barBase: " ",
      barLow: "Up to the goal",
      barHigh: "On to the stretch",
      chanceStart: "Chance of start",
      chanceGoal: "Chance of goal",
      chanceStretch: "Chance of stretch",
    },
    team: "Team",
    target: "Company target",
    gap: "Difference",
    gapWords: { none: "Off the target", below: "Short of the target", above: "Over the target" },
    gapWordsLess: { none: "Off the target", below: "Below the target", above: "Above the target" },
    /** Before the sum of the final goals. */
    sumAtTop: "Sum",
    chanceOfTeam: "Chance of the goals’ sum",
    chanceOfTarget: "Chance of company target",
    targetChance: "Chance that the team together reaches the company target, as things are.",
    startZero: (inHundred: number, least: string) =>
      `A Start of 0 is no easy goal, it is none: by these results not even ${least} is reached by ${inHundred} in 100 people. They are too few, too uneven or too old. Add newer months or choose a nearer or longer period; until then agree by hand from which result on a beginning counts as good.`,
    ownHelp:
      "A number from 0 on, or nothing. Write why in the column “Reason”, behind the status: the person reads it in their file, word for word. For a start, a leave or an end, type the days in the tab Team instead: the goal is computed for them.",
    targetHelp: "A number from 0 on, or nothing.",
    status: {
      /** Months that stay as they were told hold more than this goal. */
      belowKept: "▼ Below its kept months",
      /** Harder than the own stretch goal, with a reason and without one. */
      beyond: "▼ Harder than Stretch",
      beyondNoReason: "▼ Harder than Stretch: why?",
      reasonMissing: "▲ Reason missing",
      /** Beside another goal than the one that was published with it. */
      oldReason: "▲ Reason to renew",
      veryHard: "▼ Very hard",
      /** Rather missed than reached. */
      belowHalf: "▲ Chance below half",
      /** The same where the line above the list says it of nearly all. */
      belowHalfToo: "● Chance below half",
      veryEasy: "▲ Very easy",
      zero: "▼ Goal of 0: see its note",
      noStart: "▲ No Start: see its note",
      /** Where the company's target draws a goal up to the own stretch goal, or a rounding step below it. */
      ready: "● Ready",
    },
    review: {
      notAnnounced: "● Not published yet",
      /** What stands before the day and the version. */
      announced: "● Published: ",
      /** What holds by now is another goal than the one that people know, and what comes behind that without a reason. */
      above: "▲ Above the published goal",
      below: "▼ Below the published goal",
      noReason: ": no reason given",
      toPublish: ": publish it",
      announcedByHand: "● Published",
      raised: "▲ Raised",
      held: "● Held",
      lowered: "▼ Lowered",
      noCauseToLower: "no reason given to lower it",
      noCauseToRaise: "no reason given to raise it",
      notBeforeReview: "harder only at a review",
      mostAtReview: "the most at a review",
      behind: "behind so far",
      oneOff: "one-off sales left out",
    },
    rangeChart: "From start to stretch; the goal is the edge between the two blues",
    rangeChartLess: "From stretch to start; the goal is the edge between the two blues",
    pastChart: (past: string) => `${past} and final goal`,
    expectedChart: "Expected and final goal",
    reasonNote:
      "The person reads it: publishing and sharing put this reason into their own file, word for word, and into nobody else’s. A leave that is only named here changes no month: type its days in the tab Team and update the goals; then the months follow, and what each of them pays.",
    statusNote:
      "“Below its kept months”: months that stay as published hold more; publishing refuses it. Type at least what Calendar has for them. “Harder than Stretch”: see whether there is a digit too many; a goal that is meant can be published. “Reason missing”: write why in the cell named there. “Reason to renew”: it was given for the goal published before; write one for this. “Very easy”: nearly everybody would reach it.",
    /** Over the goals of the calculation. */
    goalNote:
      "What was computed; the note of each cell says why. Where an own value stands, that one counts in its place, for the reason beside it.",
    /** Behind it, where people know some of these goals. */
    goalHeldNote:
      " Where people know a published goal, that one stands here as far as it holds; the note of the cell says so.",
    reviewNote:
      "A review makes a goal harder by its largest step at most. That step is a share of the whole period’s goal as it was published, not of what is left of it. Published months that have begun keep theirs, so the months to come carry the whole change.",
    announcedNote: `The goal that people know. The column stays empty until goals are published; from then on only publishing again changes it: Extensions > Goalwright > “${menu.share}”.`,
    changeNote:
      "The final goal against what the last 12 months come to in the months of the period, by the season in Seasonality.",
    /** The change's heading, and its note, where nobody has a year of results or the period is shorter. */
    paceHeader: "Against their pace",
    paceNote: (known: number, months: number) =>
      `The final goal against the results of the last ${known === 1 ? "month" : `${known} months`}, carried to the ${months === 1 ? "1 month" : `${months} months`} of the period at the same pace. The closed days that were told and the season in Seasonality are taken out of that pace first: a plain division by months then gives another number.`,
    /** Of past results of fewer months than the period has. */
    shortNote: (known: number, months: number) =>
      `The total of ${known === 1 ? "1 month" : `${known} months`}; the goal is for ${months}. Compare a month with a month: this ÷ ${known} with the goal ÷ ${months}.`,
    changeBlank: "A dash where fewer than 12 months are known: they are no year to compare with.",
    /** Over such a comparison of somebody of whose period a share counts. */
    paceInPart: (share: string) =>
      `Of the period ${share} counts for this person (a start, a leave or an end), and that is in this comparison: the pace is that of the whole period.`,
    teamChance: "Chance that the team together reaches the sum of the goals.",
    teamChanceLess: "Chance that the team together stays within the sum of the goals.",
    gone: "No longer in the results: no goal.",
    /** Before why a computed goal is what it is, where another one was set. */
    setByHand: (set: string) =>
      `Set by hand: ${set} counts, and the column Reason says why. What follows explains the proposal.`,
  },
  /** What is said beside a yellow cell that holds what it cannot: it counts as blank. */
  wrong: {
    amount: "▲ No number from 0 on",
    short: "▲ No number",
    blank: "▲ What is typed here is no number from 0 on: it counts as blank",
    row: "▲ No number from 0 on: left out",
    result: "▲ No number",
    factor: (month: string) => `▲ ${month}: no number. `,
    cap: "▲ No share: no limit",
    point: "▲ No share: row left out",
  },
  calendar,
  metrics,
  tracking,
  seasonality,
  potential,
  review,
  incentives,
  fairness,
  whatIf,
  team,
  start,
  data,
  log,
  lists: {
    tab: tabNames.lists,
    note: "Goalwright keeps its settings here. Do not change this tab.",
  },
  example: {
    tab: "Example results",
    metric: "New premium (€)",
    month: "Month",
  },
  backup: (tab: string) => `${tab} (before update)`,
};

/** What every language must say. */
export type WorkbookText = typeof workbook;
