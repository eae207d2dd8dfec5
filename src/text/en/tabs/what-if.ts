import { tabNames } from "../tab-names.ts";
import { start } from "./start.ts";

/** Words before and behind an amount without a sign. */
const around = (before: string, behind: string): readonly [string, string] => [before, behind];

/** The What-if tab. */
export const whatIf = {
  tab: tabNames.whatIf,
  title: (when: string) => `${tabNames.whatIf} · ${when}`,
  why: "Three plans for the same team, and each goal by results beside what is handed down.",
  scenarios: "Three plans",
  scenariosNote:
    "The plans on the left and on the right are as of the last time that the goals were written. “This plan”, between them, follows the goals that you type as well.",
  /** Behind it, where people know goals. */
  announcedNote: "Published goals hold in “This plan” alone: the others say what results alone do.",
  names: { conservative: "Careful", base: "This plan", ambitious: "Bold" },
  /** Where a target is handed down. */
  marketNames: { conservative: "Weaker market", base: "This plan", ambitious: "Stronger market" },
  rows: {
    probability: "Chance that goals are set at",
    growth: "Market a year",
    capacity: "Most sales that can be served (±10%)",
    goalSum: "Sum of the goals",
    expected: "Expected",
    teamChance: "The team’s chance of that sum",
    hitShare: "Share of people who reach theirs",
    gap: "Goals against the company target",
    targetChance: "Chance of the target, in that market",
    cost: "Incentives on average",
  },
  /** In place of a chance, where a target is handed down. */
  goalsSet: "Goals are set",
  byTarget: "by the target",
  /** Around the amounts of the gap. */
  gap: { above: around("", " over"), below: around("", " short") },
  gapLess: { above: around("", " above"), below: around("", " below") },
  open: {
    none: "Final goals and the target",
    below: "Short of the target: in nobody’s goal",
    above: "Over the target",
  },
  openLess: {
    none: "Final goals and the target",
    below: "Below the target",
    above: "Above the target",
  },
  scenarioWords:
    "Careful: goals 10 points surer, market 5 points a year weaker, a tenth less capacity. Bold: the reverse, so a target may be likelier.",
  marketWords:
    "Weaker: the market grows 5 points a year less, and where capacity is limited, there is a tenth less of it. Stronger: the other way round.",
  /** `isDearer`: whether incentives cost more from plan to plan. */
  handedWords: (isDearer: boolean) =>
    `All three hand down the same target: in a stronger market it is likelier${isDearer ? ", and incentives pay more" : ""}.`,
  /** Said behind, where a plan does not come to the target. */
  handedShort: {
    /** In a hundred: no goal is drawn up to a smaller chance. */
    chance: (least: number) =>
      ` A plan stays short of it where more would leave somebody a chance below ${least} in 100.`,
    other:
      " A plan stays short of it where capacity, a published goal or too small a chance allows no more.",
  },
  /** Where the manager's own values make another sum. */
  ownWords:
    "Your own values count in “This plan” alone: the two beside it say what the wizard’s goals do.",
  costWords:
    "Pay goes by the share of each goal that is reached. So a bolder plan may cost less for the same sales.",
  blankWords: `–: not told. Tell it in the wizard: limits in “${start.steps.potential}”, the target in “${start.steps.realistic}”, pay in “${start.steps.incentives}”.`,
  notHanded: `No company target is handed down: the goals go by results. To hand one down, choose so in the wizard’s “${start.steps.realistic}”.`,
  headers: {
    person: "Goals by results and handed down",
    bottomUp: "Goal by results",
    topDown: "Handed down",
    goal: "Final goal",
    difference: "Against handed down",
    chance: "Chance",
    bound: "Why not as handed down",
  },
  boundNote:
    "Nobody’s goal is drawn up beyond the smallest chance that you allowed. What that leaves of the target goes on to those who still have room.",
  /** The share is of a year's change. */
  expectedNote: (months: string, share: string) =>
    `The market moves month by month, from the last result on. To the middle of the period it is ${months} months: so this moves by about ${share} of what the market does in a year.`,
  /** Of how many in a hundred reach it. */
  bottomUpNote: (inHundred: number) =>
    `The goal that each person’s own results give, without a company target or a published goal: of 100 people in that place ${inHundred} reach it. What is expected is the middle: 50 of 100 get so far.`,
  bottomUpNoteLess: (inHundred: number) =>
    `The goal that each person’s own results give, without a company target or a published goal: of 100 people in that place ${inHundred} stay within it. What is expected is the middle.`,
  zeroNote:
    "By these results no goal has the chance that you chose: they are too few, too uneven or too old.",
  bounds: {
    free: "",
    start: "No less than Start",
    chance: "More would leave too small a chance",
    held: "Published: not lowered",
    stepped: "Published: rises by steps only",
  },
  /** Where nothing of the person's own, but what others can take, made another part of it. */
  byOthers: {
    more: "More: what was too much for others",
    less: "Less, for others get their Start",
    capacity: "Less: more cannot be served",
  },
  /** Before the reason that the manager gave. */
  byYou: "Set by you",
  ownLine: "· set by you: final goals less the computed ones",
  team: "Team",
  lines: {
    target: "Company target",
    amount: "Handed down in all",
    heldBack: "· in nobody’s goal, for what the last column above says",
    overCapacity: "· more than can be served",
    rest: "· less than a rounding step",
    beyond: "Start and published goals beyond what was handed down",
  },
};
