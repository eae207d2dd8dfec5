import { oneOf } from "../one-of.ts";
import { potentialStep } from "../potential-step.ts";
import { tabNames } from "../tab-names.ts";

/** The Potential tab. Numbers come in as they are written. */
export const potential = {
  tab: tabNames.potential,
  title: (when: string) => `Potential ${when}: room to grow`,
  why: "What helps the team sell more, how much of the market is won, and what must keep up with the sales.",
  whyLess: "Less is better for this metric, so there is no room to grow to plan with.",
  support: "Support",
  /** A note on how a goal grows. */
  rule: potentialStep.growthHint,
  state: "In place",
  supports: {
    tools: potentialStep.tools,
    leads: potentialStep.leads,
    training: potentialStep.training,
    coaching: potentialStep.coaching,
  },
  yes: "✔ Yes",
  no: "○ No",
  /** Where nothing was said: quiet, since nothing has to be. */
  asItIs: "As today",
  nobodyAnswered: `No new support and no market to win were told: the goals assume that all stays as today. To tell of some: step 5 of the panel, “${potentialStep.title}”.`,
  /** In place of a number that nothing shows. */
  none: "–",
  grows: (support: string, headroom: string, least: string, most: string, goals: string) =>
    `With ${support} of the support and ${headroom} of the market still to win, each goal is ${least === most ? least : `${least} to ${most}`} higher than by results alone; its note in ${goals} says how much.`,
  /** Where the company's target sets the goals. */
  growsBeside: (support: string, headroom: string, least: string, most: string) =>
    `With ${support} of the support and ${headroom} of the market still to win, each person can bring ${least === most ? least : `${least} to ${most}`} more than results alone let expect. The company target sets the goals, so it raises none of them: it makes them likelier.`,
  allLeft: "Not told: all of it counts as still to win",
  market: "Market: share of all customers",
  value: "Value",
  won: potentialStep.penetration,
  most: potentialStep.ceiling,
  headroom: "Market still to win",
  results: "Growth in the results",
  before: "Growth a year, first half",
  now: "Growth a year, second half",
  reached: "Of the ceiling reached",
  ceiling: "Ceiling a month",
  verdicts: {
    flattening: "● It flattens towards a ceiling",
    none: "○ No ceiling is seen",
    tooFew: "Too few months to tell: 24 months of results are needed",
  },
  monthsSeen: (months: string) => `By ${months} months of results, without season and one-offs.`,
  flatPeople: (people: string) => `Of single people it flattens for: ${people}.`,
  person: "Person",
  growth: "Room to grow",
  resource: "What must keep up with the sales",
  headers: {
    available: "Available a month",
    utilisation: "Share to plan with",
    backlog: "Waiting already",
    carries: "Enough for",
    goals: "Final goals",
    used: "Goals take of it",
    oneMore: "With 1 more a month: in the period",
    verdict: "What limits",
  },
  /** What the last but one column means. */
  oneMoreNote: (when: string) =>
    `What the goals of ${when} together may come to beyond the limit if it can handle 1 more each month.`,
  need: potentialStep.need,
  needPer: (metric: string) => `For one ${oneOf(metric)}`,
  /** Where not all are told of the same. */
  needEach: "Needed for each",
  oneSale: potentialStep.oneSale,
  /** Of what limits first: while the goals take less of it, and once they take all. */
  nearest: "● Nearest limit",
  limits: "▲ Limits the goals",
  /** The goals, with the manager's own among them, take more than there is. */
  exceeded: "▼ Goals ask for more",
  noResources: `Nothing was named that must keep up with the sales, so nothing limits the goals. To name something: step 5 of the panel, “${potentialStep.title}”.`,
  resourceNote:
    "Of what can be handled, the share beside it is planned with. Type other numbers to see what they would carry. Goals that are written stay: to plan with them, make the goals again.",
  resourceHelp: "A number from 0 on.",
  shareHelp: "A share above 0%, up to 100%.",
  chart: "What it is enough for, beside the final goals",
  key: "Row",
  rate: "Of it for one unit",
};

export type PotentialTabText = typeof potential;
