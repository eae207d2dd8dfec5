import type { FairnessName } from "../../core/fairness/fairness-of.ts";
import { someOf } from "../some-of.ts";
import { startLowStep } from "./start-low-step.ts";
import { tabNames } from "./tab-names.ts";

/** A sentence a test; `isMore` where one rises with the other. */
type FairnessSentences = Readonly<Record<FairnessName, (isMore: boolean) => string>>;

/** People that a hint names. */
const FEW = 3;

const OWN_VALUES =
  "You can write values of your own, with a reason, into the Goals tab afterwards.";

/** Goals that ask too much of large territories, or of small ones. */
const bySize = (isLarge: boolean): string =>
  `If a company target is handed down “By history and territory”, give history a ${isLarge ? "larger" : "smaller"} share above; else check the sizes in the tab ${tabNames.team}. ${OWN_VALUES}`;

/** Goals that are too easy for those who are long in the team, or for newcomers. */
const byTenure = (isForOld: boolean): string =>
  `Check the first days in the tab ${tabNames.team}, and let newcomers take ${isForOld ? "longer" : "less long"} to a full month (step 7, “${startLowStep.title}”). ${OWN_VALUES}`;

/** What the company wants of the team, and how the goals stand to it. */
export const companyStep = {
  target: "Is there a company target for the period? Its sum (optional)",
  targetHint:
    "The sum that is wanted of all goals; empty for none. It changes no goal unless you divide it among the people.",
  targetHintLess: "The most that all together should stay within. It changes no goal.",
  handDown: "How is it divided among the people (handed down)?",
  methods: {
    none: "Not divided: the goals stay as they are",
    likely: "By what each is likely to sell",
    even: "The same for everybody",
    lastYear: "By last year’s results",
    weighted: "By history and territory",
  },
  /** Beside a choice that goes by last year's results. */
  nobodysLast:
    "Nobody has results of all the same months a year before. So what each is likely to sell counts instead.",
  withoutLast: (people: readonly string[]) =>
    `What is likely counts for those without results of all the same months a year before: ${someOf(people, "and", "more", FEW)}.`,
  historyShare: "Share of history",
  overAssign: "On top of the target",
  overAssignHint: "So much more is handed out than the target asks, in case somebody falls short.",
  caption: "Against the company target",
  open: (gap: string, _isOne: boolean) => `${gap} of the target is in nobody’s goal.`,
  covered: (over: string) => `The goals add up to ${over} more than the target.`,
  coveredLess: (under: string) => `The goals add up to ${under} less than the target.`,
  met: "The goals add up to the target.",
  /** Behind such a sum, where the team is more likely to miss the target. */
  noLikelier: "Dividing the target makes it no likelier.",
  handDownNow: "Divide it among the people",
  /** Where the manager has set goals in the workbook. */
  withoutOwn:
    "Your own values are not counted here. What they leave of the target is said before the update, on the last screen, where it can be divided among the others.",
  /** Of sums that are a chance of the team, and of one person. */
  chance: "Chance that the team reaches the whole target",
  chanceLess: "Chance that the team stays within the target",
  least: (person: string) => `Hardest goal: ${person}`,
  lowered: (
    more: string,
    people: number,
    { person, before, after }: { person: string; before: string; after: string },
  ) =>
    `Handed down, all goals together are ${more} higher, yet ${people === 1 ? "1 person’s is" : `${people} people’s are`} lower: ${people === 1 ? "" : "most of all "}${person}, ${before} before, ${after} now.`,
  whyLowered: {
    likely:
      "All are now asked for the same share of what each is expected to sell. Before, who sells steadily was asked for more of it, and who sells unsteadily for less.",
    even: "All now get the same, whatever each sells.",
    lastYear: "The shares now go by last year’s results, not by what is expected of each.",
    weighted: "The shares now go by history and territory, not by what is expected of each.",
  },
  nobodys: (amount: string, _isOne: boolean) =>
    `${amount} of what was to be handed down is nobody’s: more would leave people too small a chance, or cannot be carried.`,
  over: (share: string) => `The goals are ${share} beyond the target: people stop believing it.`,
  fairness: {
    title: "Fairness",
    found: (count: number) => `Fairness: ${count === 1 ? "1 finding" : `${count} findings`}`,
    /** What was found, where a rank correlation is positive (`isMore`) or negative. */
    findings: {
      chanceSpread: () => "Some have far better chances than others (more than 20 points apart)",
      chanceBySize: (isMore) =>
        `The goals are clearly ${isMore ? "easier" : "harder"} for large territories`,
      chanceByTenure: (isMore) =>
        `The goals are clearly ${isMore ? "easier" : "harder"} for those who are long in the team`,
      growthBySize: (isMore) =>
        `${isMore ? "Large" : "Small"} territories are asked to grow clearly more`,
      growthByTenure: (isMore) =>
        `Those who are ${isMore ? "long" : "new"} in the team are asked to grow clearly more`,
      growthByResult: (isMore) =>
        `Those who sell ${isMore ? "more" : "less"} are asked to grow clearly more, compared with their own pace`,
      stretchBySize: (isMore) =>
        `${isMore ? "Large" : "Small"} territories are asked for clearly more beside what is expected of them`,
      stretchByTenure: (isMore) =>
        `Those who are ${isMore ? "long" : "new"} in the team are asked for clearly more beside what is expected of them`,
      chanceByManager: () => "The people of one manager have clearly better chances than another’s",
      stretchGini: () => "Some are asked for far more than others, beside what is expected of them",
    } satisfies FairnessSentences as FairnessSentences,
    remedies: {
      chanceSpread: () => OWN_VALUES,
      chanceBySize: (isMore) => bySize(!isMore),
      chanceByTenure: byTenure,
      growthBySize: bySize,
      growthByTenure: (isMore) => byTenure(!isMore),
      growthByResult: (isMore) =>
        isMore
          ? OWN_VALUES
          : `With few months known, what is expected of each person leans on the team’s results. Look at whether you want that. ${OWN_VALUES}`,
      stretchBySize: bySize,
      stretchByTenure: (isMore) => byTenure(!isMore),
      chanceByManager: () =>
        `Look at it with both managers: are the people and their facts in the tab ${tabNames.team} right? ${OWN_VALUES}`,
      stretchGini: () => OWN_VALUES,
    } satisfies FairnessSentences as FairnessSentences,
    /** Of a metric beside the main one. */
    ownRemedy:
      "Write values of your own, with a reason, into the Goals tab afterwards: these goals go by each person’s own results alone.",
    /** Below what is found: where no company target is divided, */
    undivided:
      "No company target is divided here, so each goal begins at the same chance. Support (step 5), capacity and goals that stay as announced (step 7) move some away from it: look at those answers first. Whoever sells unsteadily is asked for less of what is expected, so that the chance is the same.",
    /** and where one is: a button, then what it found. */
    lookMoreEven: "Look for a more even division",
    moreEven: (method: string) => `The same target is more even when divided “${method}”:`,
    before: "Now",
    after: "Then",
    rows: {
      found: "Findings",
      least: "Lowest chance, in 100",
      most: "Highest chance, in 100",
      goal: "All goals",
    },
    divide: "Divide it this way",
    noneMoreEven:
      "No other way to divide the target is more even, so what is found can stay: goals of those who sold little or unsteadily lean on the team’s results, and then rise more compared with their own pace. What is left to you: values of your own, with a reason, in the Goals tab afterwards. An easier goal leaves that much of the target open, unless others take it on.",
    untold: (count: number) =>
      `${count === 1 ? "1 more test needs" : `${count} more tests need`} territory sizes, start dates or managers. Type them into the tab ${tabNames.team} once the goals are written. To have them now, make a tab with one row for each person and columns for these; step 1 takes it as the roster.`,
    noProof: "That nothing is found is no proof of fairness.",
  },
  whatIf: {
    title: "What if…",
    why: "Surer goals in a weaker market, and bolder ones in a stronger, beside these.",
    /** Where a target is handed down. */
    whyHanded: "The same target in a weaker market and in a stronger one, beside these goals.",
    compare: "Compare three plans",
    again: "Compare again",
    plan: "Plan",
    names: { conservative: "Careful", base: "This plan", ambitious: "Bold" },
    /** Where a target is handed down. */
    marketNames: { conservative: "Weaker", base: "This plan", ambitious: "Stronger" },
    rows: {
      probability: "Chance asked",
      growth: "Market",
      capacity: "Capacity ±10%",
      goal: "All goals",
      expected: "Expected",
      teamChance: "Team reaches the sum",
      hitShare: "People reach theirs",
      gap: "Still open",
      targetChance: "Team reaches the target",
      cost: "Incentives",
    },
    handed:
      "The target sets the goals, so each plan asks for the same: in a stronger market they are likelier. A plan asks for less only where more cannot be carried, or would leave somebody too small a chance.",
    /** Said right below their rows. */
    lines: {
      growth: "5 points a year less on the left, 5 more on the right.",
      /** `share` of a year's change; `isBegun`: where part of the period has come, which stays as it is. */
      expected: (months: string, share: string, isBegun: boolean) =>
        `The market moves month by month, from the last result on. To the middle of ${isBegun ? "what is left of the period" : "the period"} it is ${months} months: so this moves by about ${share} of what the market does in a year${isBegun ? ", and what has come so far does not" : ""}.`,
      targetChance:
        "A stronger market can give the bold plan the better chance, with higher goals.",
      capacity: "A tenth less on the left, a tenth more on the right: as a trial.",
    },
    thousands: "Amounts in thousands.",
  },
};

export type CompanyStepText = typeof companyStep;
