import type { FairnessName, FairnessTest } from "../../../core/fairness/fairness-of.ts";
import { tabNames } from "../tab-names.ts";

const tests: Readonly<Record<FairnessName, string>> = {
  chanceSpread: "Gap between the highest and the lowest chance",
  chanceBySize: "Chance and territory size",
  chanceByTenure: "Chance and time in the team",
  growthBySize: "Goal against the year before, and territory size",
  growthByTenure: "Goal against the year before, and time in the team",
  growthByResult: "Growth asked, by how much each sells",
  stretchBySize: "Goal as a share of the expected, and territory size",
  stretchByTenure: "Goal as a share of the expected, and time in the team",
  chanceByManager: "Gap between managers’ teams in their mean chance",
  stretchGini: "How unequal goals are beside what is expected",
};

/** What a test is called: growth by the months that it is told against. */
const testOf = ({ name, pace }: Pick<FairnessTest, "name" | "pace">): string =>
  pace === undefined ? tests[name] : (ofPace[name]?.(pace) ?? tests[name]);

const ofPace: Readonly<Partial<Record<FairnessName, (months: number) => string>>> = {
  growthBySize: (months) => `Goal against own pace (${months} months), territory size`,
  growthByTenure: (months) => `Goal against own pace (${months} months), time here`,
};

/** What is compared, in plain words. */
const compared: Readonly<Record<FairnessName, string>> = {
  chanceSpread:
    "The highest chance less the lowest. Up to 20 points we call it one difficulty for everybody.",
  chanceBySize: "Whether goals are easier, or harder, for whoever has a large territory.",
  chanceByTenure: "Whether goals are easier, or harder, for whoever has been here long.",
  growthBySize: "Whether large territories are asked to grow more, or less, than small ones.",
  growthByTenure: "Whether those long in the team are asked to grow more, or less, than new ones.",
  growthByResult:
    "Whether those who sell much are asked to grow more, or less, compared with their own pace, than those who sell little.",
  stretchBySize:
    "Whether more of what is expected is asked of large territories than of small ones.",
  stretchByTenure: "Whether more of what is expected is asked of those long in the team.",
  chanceByManager: "The best mean chance of a manager’s team less the worst.",
  stretchGini:
    "Each goal as a share of what is expected of the person: 0 is the same share for all. Above 0.05 some are asked for clearly more.",
};

const large = "Large territories";
const long = "Those long here";
const [easier, harder] = ["have easier goals", "have harder goals"];
const [faster, slower] = ["are asked to grow more", "are asked to grow less"];
const [greater, smaller] = ["are asked for more", "are asked for less"];

/** What a relation means: where one rises with the other, and where it falls. */
const meaning: Readonly<Partial<Record<FairnessName, readonly [more: string, less: string]>>> = {
  chanceBySize: [`${large} ${easier}`, `${large} ${harder}`],
  chanceByTenure: [`${long} ${easier}`, `${long} ${harder}`],
  growthBySize: [`${large} ${faster}`, `${large} ${slower}`],
  growthByTenure: [`${long} ${faster}`, `${long} ${slower}`],
  growthByResult: [`Those who sell much ${faster}`, `Those who sell little ${faster}`],
  stretchBySize: [`${large} ${greater}`, `${large} ${smaller}`],
  stretchByTenure: [`${long} ${greater}`, `${long} ${smaller}`],
};

/** What the Fairness tab and the wizard say of it. Nothing is ever called fair. */
const verdict = ({ name, verdict: one, people, isFew }: FairnessTest): string => {
  switch (one) {
    case "tooFew":
      return people === 0 ? "Nothing known to compare" : `Too few people to tell (${people})`;
    case "alike":
      return "All alike: nothing to compare";
    case "none":
      return isFew
        ? `No evidence of unfairness (${people} people are few)`
        : "No evidence of unfairness";
    case "little":
      return "Over the limit, but small (under 10 points, top to bottom fifth)";
    case "more":
      return `▲ ${meaning[name]?.[0] ?? ""}`;
    case "less":
      return `▼ ${meaning[name]?.[1] ?? ""}`;
    case "beyond":
      return "▲ More than the limit";
  }
};

/** What to do about a verdict, and where. */
const remedy = ({ name, verdict: one, people, isFew }: FairnessTest): string => {
  switch (one) {
    case "tooFew":
      if (people > 0) return "compare them by eye below";
      return name === "growthBySize" || name === "growthByTenure"
        ? `it takes the tab ${tabNames.team} and half a year of results`
        : `fill in the tab ${tabNames.team}`;
    case "alike":
    case "little":
      return "nothing to do";
    case "none":
      return isFew ? "look at the list below, too" : "nothing to do";
    case "less":
      return name === "growthByResult" ? WHY : remedies[name];
    case "more":
    case "beyond":
      return remedies[name];
  }
};

const WHY = "see why below";
const LOW = `in ${tabNames.goals}, ease the goals with the lowest chance`;
const MUCH = `in ${tabNames.goals}, ease the goals that ask for most`;
const APART = `in ${tabNames.goals}, bring the chances farthest apart closer`;
const remedies: Readonly<Record<FairnessName, string>> = {
  chanceSpread: APART,
  chanceBySize: LOW,
  chanceByTenure: LOW,
  chanceByManager: LOW,
  growthBySize: MUCH,
  growthByTenure: MUCH,
  growthByResult: MUCH,
  stretchBySize: MUCH,
  stretchByTenure: MUCH,
  stretchGini: MUCH,
};

export const fairness = {
  testOf,
  compared,
  /** Above growth where it is told against the own pace, and what that pace is called. */
  paceHeader: "Against their pace",
  paceName: "Own pace",
  /** Why those who sell less are asked for more growth. */
  leans: `Those who sell less are asked for more growth: with few months known, what is expected of each person leans on the team’s results. If you do not want that, type values of your own in ${tabNames.goals}.`,
  verdict,
  remedy,
  tab: tabNames.fairness,
  title: (when: string) => `Fairness of the goals · ${when}`,
  why: "Here you see whether the goals ask more of some people than of others. That nothing is found is no proof of fairness.",
  /** Where other metrics have goals of their own. */
  whyMain: (metric: string) =>
    `Here you see whether the goals of ${metric} ask more of some people than of others. For another metric, see step 6 in the sidebar. Finding nothing is no proof of fairness.`,
  headers: {
    person: "Test",
    stretch: "People",
    chance: "How strong",
    growth: "Limit",
    size: "Verdict, and what to do",
  },
  basis: "Values and verdicts follow your own goals, the rest the roster at the last write.",
  /** Of a company target that is handed down. */
  divided: "Step 6 in the sidebar looks for a more even division; else: own values in Goals.",
  peopleHeaders: {
    person: "Person",
    size: "Size",
    tenure: "Months here",
    stretch: "Goal, share of expected",
    manager: "Manager",
    chance: "Chance",
    growth: "Against the year before",
    key: "Test",
    last: "A year before",
    teamMean: "Team’s chance",
    stretchRank: "Rank",
  },
  valueNote:
    "A share is a distance between chances. A number between −1 and 1 says how far two things go together: 0 not at all, 1 always, −1 the opposite way (rank correlation). The last one is 0 where all goals are the same share of what is expected, and 1 at worst (Gini coefficient): it does not go by chances, so a goal may be a smaller share and yet be harder to reach for whoever sells unsteadily.",
  limitNote:
    "What the value stays below in nine of ten teams of so many people if nothing is wrong; of the distances, what we call too far.",
  chart: "Each person’s chance by the size of their territory",
  unknown: { size: "territory sizes", tenure: "dates of hire", manager: "managers" },
  missing: (what: readonly string[], team: string) =>
    `Not tested: ${what.join(", ")}, since the tab ${team} says nothing of them. Fill them in there, or in your own roster, and write the goals again.`,
  noLast:
    "Growth is not tested: nobody has results of the same months a year before, nor of half a year.",
  /** Where the room to grow raises some goals more than others. */
  support: (least: string, most: string) =>
    `Without the support on the tab ${tabNames.potential} the goals of those who sell less are harder than those of the best, since it raises them more. With it each computed goal has a chance of ${least === most ? least : `${least} to ${most}`}.`,
  noSizes: `A chart of each chance by the size of the territory stands here once sizes are known: fill them in on ${tabNames.team}, or in your own roster, and write the goals again.`,
};
