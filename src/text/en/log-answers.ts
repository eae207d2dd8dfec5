import { measuresStep } from "./measures-step.ts";
import { potentialStep } from "./potential-step.ts";
import { seasonStep } from "./season-step.ts";

/** What the log calls the wizard's answers, and how it says what they were. */
export const logAnswers = {
  names: {
    isCount: "In whole numbers",
    isLessBetter: "Less is better",
    stages: "Steps of a sale",
    measures: measuresStep.title,
    metricNames: "Names of metrics",
    workingDays: "Working days a month",
    sellingHours: "Hours of selling a day",
    normal: "Very good months that come again",
    oneOffs: "One-off months",
    season: seasonStep.season,
    events: seasonStep.events,
    index: seasonStep.index,
    potential: "What the team will have",
    resources: potentialStep.resources,
    companyTarget: "Company target",
    allocation: "Divide the target among the people (hand it down)",
    rampMonths: "Months until a newcomer sells in full",
    rampSchedule: "Share of a full month (%), by month since hiring",
    announced: "The team knows the earlier goals",
    maxStep: "Largest step at a review",
    reviewMonths: "Months between reviews",
    target: "Paid at goal",
    targets: "Paid at goal, by person",
    curve: "Payout curve",
    cap: "Most that is paid",
    payoutMonths: "Months paid together",
    annualShare: "Held back for the whole period",
    teamShare: "Share by the team’s result",
    teamCurve: "The team’s payout curve",
    budget: "Budget",
    commission: "Commission",
    spiffs: "Short contests",
    rewards: "Rewards with little or no money",
    clawback: "A sale cancelled within 90 days gives its pay back",
  },
  wizard: "Wizard",
  yes: "yes",
  no: "no",
  none: "none",
  all: "all",
  untold: "not told",
  /** Something in it is another one, in no way that is short to say. */
  changed: "changed",
  more: (count: number) => `${count} more`,
  months: (count: number) => (count === 1 ? "1 month" : `${count} months`),
  daysClosed: (days: string) => `${days} days closed`,
  measured: "as the results show",
  minutes: (minutes: string) => `${minutes} min`,
  guard: "guard",
  by: {
    likely: "by what is likely",
    even: "evenly",
    lastYear: "by last year",
    weighted: "weighted",
  },
  onTop: (share: string) => `${share} on top of the target`,
  inPlace: {
    tools: potentialStep.tools,
    leads: potentialStep.leads,
    training: potentialStep.training,
    coaching: potentialStep.coaching,
    penetration: potentialStep.penetration,
    ceiling: potentialStep.ceiling,
  },
  /** What there is a month, and what one sale needs of it. */
  resource: (name: string, available: string, need: string) =>
    `${name}: ${available} a month, ${need} for each`,
  from: (amount: string) => `from ${amount}`,
  prizes: (winners: number, prize: string) => `${winners} × ${prize}`,
};

export type LogAnswersText = typeof logAnswers;
