import type { FairnessName, FairnessTest } from "../../../core/fairness/fairness-of.ts";
import { tabNames } from "../tab-names.ts";

const tests: Readonly<Record<FairnessName, string>> = {
  chanceSpread: "How far the chances lie apart",
  chanceBySize: "Chance and territory size",
  chanceByTenure: "Chance and time in the team",
  growthBySize: "Growth asked for and territory size",
  growthByTenure: "Growth asked for and time in the team",
  stretchBySize: "Goal by expected and territory size",
  stretchByTenure: "Goal by expected and time in the team",
  chanceByManager: "Chances of the managers’ teams",
  stretchGini: "How unevenly goals ask for more (Gini)",
};

/** What the Fairness tab and the wizard say of it. Nothing is ever called fair. */
const verdict = ({ verdict: one, people, isFew }: FairnessTest): string => {
  switch (one) {
    case "tooFew":
      return people === 0 ? "Nothing known to compare" : `Too few people to tell (n = ${people})`;
    case "alike":
      return "All alike: nothing to compare";
    case "none":
      return isFew
        ? `No evidence of unfairness (n = ${people} is few)`
        : "No evidence of unfairness";
    case "little":
      return "They go together by less than 10 points";
    case "more":
      return "▲ One rises with the other";
    case "less":
      return "▼ One falls as the other rises";
    case "beyond":
      return "▲ More than the limit";
  }
};

export const fairness = {
  tests,
  verdict,
  tab: tabNames.fairness,
  title: (when: string) => `Fairness of the goals · ${when}`,
  why: "Whether the goals ask more of some people than of others. That nothing is found is no proof of fairness.",
  headers: {
    person: "Test",
    size: "People",
    tenure: "Value",
    stretch: "Limit",
    manager: "Verdict",
  },
  basis:
    "Values and verdicts follow your own goals; sizes, managers and dates are the roster’s of the last write.",
  peopleHeaders: {
    person: "Person",
    size: "Size",
    tenure: "Months here",
    stretch: "Goal by expected",
    manager: "Manager",
    chance: "Chance",
    growth: "Against last year",
    key: "Test",
    last: "Last year",
    teamMean: "Team’s chance",
    stretchRank: "Rank",
  },
  limitNote:
    "What the value stays below in nine of ten teams of so many people if nothing is wrong; of the distances, what we call too far.",
  chart: "Each person’s chance by the size of their territory",
  unknown: { size: "territory sizes", tenure: "dates of hire", manager: "managers" },
  missing: (what: string, team: string) =>
    `Not known of anybody: ${what}. Type them into the tab ${team}, or your own roster, and write the goals again.`,
  noSizes: "The roster gives no territory sizes, so there is nothing to draw.",
};
